"""The doors that most pages share: yes, no, not sure, and the routes by which evidence proposes one of them."""

from __future__ import annotations

from app.language import Text
from app.model import Option, Route, Status

YES = Text("Yes")
NO = Text("No")
UNSURE = Text("Not sure")
CLOUD = "cloud"
"""The playbook of the target's cloud, at its first page that was not shown yet."""
SOLVED = "end.solved"

EVIDENCE = (Route(Status.FAIL, "no"), Route(Status.PASS, "yes"))
"""A problem measured answers no; all measured and fine answers yes."""
REVERSED = (Route(Status.FAIL, "yes"), Route(Status.PASS, "no"))
"""For questions where yes names the problem."""


def doors(*, yes: str, no: str, unsure: str = "", yes_label: Text = YES, no_label: Text = NO) -> tuple[Option, ...]:
    """Return the three usual doors; who is not sure goes on as with yes, unless the page says otherwise."""
    return (Option("yes", yes_label, yes), Option("no", no_label, no), Option("unsure", UNSURE, unsure or yes))
