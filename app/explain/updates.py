"""Windows updates of the client that are known to break Remote Desktop connections, and what mends them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from app.language import Text


class KnownUpdate(NamedTuple):
    """A family of Windows updates with one effect on connections."""

    id: str
    updates: tuple[str, ...]
    """The updates of the client that bring the effect."""
    released: date
    fixed_by: tuple[str, ...]
    """Updates of the client that end the effect; empty: it ends only at the server."""
    codes: tuple[int, ...]
    """Codes that the client shows then; empty: it shows a message."""
    messages: tuple[str, ...]
    """Ids of the messages that the client shows then."""
    title: Text
    effect: Text
    remedy: Text


KNOWN_UPDATES: tuple[KnownUpdate, ...] = (
    KnownUpdate(
        "january_2026",
        ("KB5074109",),
        date(2026, 1, 13),
        ("KB5077744", "KB5078127"),
        (0x80080005,),
        (),
        Text("Windows update KB5074109 of January 2026"),
        Text("After this update, Remote Desktop clients on this computer may fail with `0x80080005` at the sign-in."),
        Text("Install the fix KB5077744 or KB5078127, or a newer cumulative update, and restart this computer."),
    ),
    KnownUpdate(
        "credssp_2018",
        (
            "KB4103716",
            "KB4103718",
            "KB4103721",
            "KB4103723",
            "KB4103725",
            "KB4103727",
            "KB4103731",
        ),
        date(2018, 5, 8),
        (),
        (0x80090302,),
        ("credssp", "function_not_supported"),
        Text("Windows updates of May 2018 (CredSSP)"),
        Text("Since these updates, this computer refuses servers that lack the CredSSP update of March 2018 or later."),
        Text(
            "Install the updates on the server, for example from the cloud's console. Do not remove the update from "
            "this computer: it closes a security hole."
        ),
    ),
)


def in_effect(installed: Iterable[str]) -> tuple[KnownUpdate, ...]:
    """Return the families whose update is among the installed ones ("KB5074109") and whose correction is not.

    A newer cumulative update may hold the correction under another number, so this is a hint and no proof.
    """
    present = {update.strip().upper() for update in installed}
    return tuple(
        known
        for known in KNOWN_UPDATES
        if present.intersection(known.updates) and not present.intersection(known.fixed_by)
    )


def updates_behind(code: int | None, message: str = "") -> tuple[KnownUpdate, ...]:
    """Return the families that are known to cause a code, or a message by its id."""
    return tuple(known for known in KNOWN_UPDATES if code in known.codes or message in known.messages)
