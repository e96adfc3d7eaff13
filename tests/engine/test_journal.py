"""The receipt of a change is on disk before the change is made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.context import Context, NotAvailable, Preview, Remedy, Risk
from app.engine.journal import Journal
from app.language import Text
from app.model import Change, Facts, Target
from tests.system.fake_computer import FakeComputer

CONTEXT = Context(Target("server"), FakeComputer())


def remedy(world: dict[str, str], journal: Journal) -> Remedy:
    async def preview(_context: Context) -> Preview:
        return Preview(Text("Sets {name}."), {"name": "a", "old": world["a"]})

    async def apply(_context: Context) -> Facts:
        assert [change.before["old"] for change in journal.changes()] == [world["a"]], "written down first"
        if world["a"] == "locked":
            raise PermissionError(13, "denied")
        world["a"] = "new"
        return {}

    async def undo(_context: Context, change: Change) -> None:
        world["a"] = str(change.before["old"])

    return Remedy("set_a", Text("Set a"), Text("Sets a."), Risk.LOW, "", preview=preview, apply=apply, undo=undo)


async def test_apply_then_undo(tmp_path: Path) -> None:
    world, journal = {"a": "old"}, Journal(tmp_path / "deep" / "journal.jsonl")
    chosen = remedy(world, journal)
    change = await journal.apply(chosen, CONTEXT)
    assert world == {"a": "new"}
    assert Journal(tmp_path / "deep" / "journal.jsonl").changes() == (change,)
    undone = await journal.undo(change, {chosen.id: chosen}, CONTEXT)
    assert world == {"a": "old"}
    assert undone.undone
    assert journal.changes() == (undone,)


async def test_a_refused_change_is_not_left_open(tmp_path: Path) -> None:
    world, journal = {"a": "locked"}, Journal(tmp_path / "journal.jsonl")
    with pytest.raises(PermissionError):
        await journal.apply(remedy(world, journal), CONTEXT)
    assert [change.undone for change in journal.changes()] == [True]


async def test_a_line_cut_off_by_a_crash_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    world, journal = {"a": "old"}, Journal(path)
    await journal.apply(remedy(world, journal), CONTEXT)
    path.write_text(path.read_text("utf-8") + '{"id": "half', "utf-8")
    assert len(journal.changes()) == 1


async def test_what_cannot_be_done_or_undone_says_so(tmp_path: Path) -> None:
    world, journal = {"a": "old"}, Journal(tmp_path / "journal.jsonl")
    chosen = remedy(world, journal)
    with pytest.raises(NotAvailable):
        await journal.apply(replace(chosen, apply=None), CONTEXT)
    change = await journal.apply(chosen, CONTEXT)
    with pytest.raises(NotAvailable):
        await journal.undo(replace(change, reversible=False), {chosen.id: chosen}, CONTEXT)
    with pytest.raises(NotAvailable):
        await journal.undo(change, {}, CONTEXT)
