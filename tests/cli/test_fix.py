"""`fix`, `undo`, `changes`: nothing without consent, a receipt before the change, an honest exit status."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.context import NotAvailable
from app.language import Text
from app.model import Case, Target
from tests.cli.conftest import CASE, Call, SaveCase, data_of
from tests.system.dns_lab import name_servers, needs_dnsmasq
from tests.system.fake_computer import FakeComputer

NAME = "server.test"
OLD = "203.0.113.9"


@dataclass
class Watched(FakeComputer):
    """Notes how many receipts were on disk when it was changed."""

    journal: Path = Path()
    receipts: int = -1
    stubborn: bool = False
    """The old address is back at once."""

    def flush_dns_cache(self) -> None:
        self.receipts = len(self.journal.read_text("utf-8").splitlines())
        before = self.cache
        super().flush_dns_cache()
        if self.stubborn:
            self.cache = before


@pytest.fixture
def computer(own_state: Path, monkeypatch: pytest.MonkeyPatch) -> Watched:
    """Put a computer of one's choice in the place of this one."""
    watched = Watched(cache={NAME: (OLD,)}, journal=own_state / "journal.jsonl")
    monkeypatch.setattr("app.cli.this_computer", lambda: watched)
    return watched


@pytest.fixture
def case(save_case: SaveCase) -> Path:
    return save_case(Case(Target(NAME)))


@pytest.fixture
def moved(computer: Watched, tmp_path: Path) -> Iterator[None]:
    """The name servers know another address than this computer remembers."""
    with name_servers(tmp_path, {NAME: ("203.0.113.50",)}) as servers:
        computer.servers = servers
        yield


@pytest.mark.parametrize("language", ["en", "ko", "zh"])
def test_preview_changes_nothing(language: str, computer: Watched, case: Path, call: Call, own_state: Path) -> None:
    before = case.read_bytes()
    done = call("fix", "flush_dns_cache", str(case), "--preview", "--language", language)
    assert done.status == 0
    assert OLD in done.output
    assert "  ipconfig /flushdns\n" in done.output
    assert done.output.isascii() == (language == "en")
    assert computer.flushed == 0
    assert case.read_bytes() == before
    assert not (own_state / "journal.jsonl").exists()


def test_done_and_verified(computer: Watched, case: Path, call: Call) -> None:
    done = call("fix", "flush_dns_cache", str(case), "--yes")
    assert done.status == 0
    assert computer.flushed == 1
    assert computer.receipts == 1, "the receipt is on disk before the change"
    (change,) = call("changes", str(case)).data
    assert change["remedy"] == "flush_dns_cache"
    assert change["before"]["cached"] == [OLD]
    data = data_of(case)
    assert [finding["status"] for finding in data["findings"]] == ["pass"]
    assert json.loads(computer.journal.read_text("utf-8"))["id"] == change["id"]


@needs_dnsmasq
@pytest.mark.usefixtures("moved")
def test_done_but_the_check_still_fails(computer: Watched, case: Path, call: Call) -> None:
    computer.stubborn = True
    done = call("fix", "flush_dns_cache", str(case), "--yes")
    assert done.status == 1
    assert OLD in done.output
    assert computer.flushed == 1


def test_done_but_nobody_can_tell(computer: Watched, case: Path, call: Call) -> None:
    computer.stubborn = True  # and no name server is known to compare with
    assert call("fix", "flush_dns_cache", str(case), "--yes").status == 3


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (PermissionError(13, "Permission denied"), "Permission denied"),
        (NotAvailable(Text("This computer keeps no DNS cache.")), "keeps no DNS cache"),
    ],
    ids=["the system refuses", "not there"],
)
def test_refused(error: Exception, told: str, computer: Watched, case: Path, call: Call) -> None:
    computer.flush_error = error
    before = case.read_bytes()
    done = call("fix", "flush_dns_cache", str(case), "--yes")
    assert (done.status, done.output) == (1, "")
    assert told in done.errors
    assert case.read_bytes() == before
    first, last = (json.loads(line) for line in computer.journal.read_text("utf-8").splitlines())
    assert (first["undone"], last["undone"]) == (False, True)


@pytest.mark.parametrize("flags", [[], ["--preview", "--yes"]])
def test_consent_is_said_clearly(flags: list[str], computer: Watched, case: Path, call: Call) -> None:
    done = call("fix", "flush_dns_cache", str(case), *flags)
    assert done.status == 2
    assert computer.flushed == 0


@pytest.mark.parametrize("remedy", ["open_port", "no_such_thing"])
def test_what_is_done_by_hand_is_not_done(remedy: str, computer: Watched, case: Path, call: Call) -> None:
    done = call("fix", remedy, str(case), "--yes")
    assert done.status == 2
    assert "flush_dns_cache" in done.errors
    assert computer.flushed == 0


def test_undo(computer: Watched, case: Path, save_case: SaveCase, call: Call) -> None:
    assert call("undo", str(case)).status == 1, "nothing was changed"
    path = str(save_case(CASE, "changed.rdpcase"))
    named_wrongly = call("undo", path, "c2")
    assert named_wrongly.status == 2
    assert "c2" in named_wrongly.errors
    healed = call("undo", path, "c1")
    assert healed.status == 1
    assert "needs no undo" in healed.errors
    assert data_of(Path(path))["changes"][0]["undone"] is False


@pytest.mark.parametrize("language", ["en", "ko", "zh"])
def test_changes_are_listed(language: str, save_case: SaveCase, call: Call) -> None:
    (change,) = call("changes", str(save_case()), "--language", language).data
    assert {"id", "remedy", "title", "before", "at", "undone", "reversible"} <= set(change)
    assert change["title"].isascii() == (language == "en")
