"""Applies remedies and undoes them: the receipt of a change is on disk before the change is made."""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from app.context import Context, NotAvailable, Remedy
from app.language import Text
from app.model import Change
from app.record import change_from_json, change_to_json


class Journal:
    """A file of receipts, one JSON line each, appended only; the newest line of a change's id is its state."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def changes(self) -> tuple[Change, ...]:
        """Return every change, oldest first. A line cut off by a crash is passed over."""
        known: dict[str, Change] = {}
        if self._path.exists():
            for line in self._path.read_text("utf-8").splitlines():
                try:
                    change = change_from_json(json.loads(line))
                except (ValueError, KeyError, TypeError):
                    continue
                known[change.id] = change
        return tuple(known.values())

    async def apply(self, remedy: Remedy, context: Context) -> Change:
        """Apply a remedy that the user has consented to. Raises OSError or NotAvailable when it was refused."""
        if remedy.apply is None or remedy.preview is None:
            raise NotAvailable(Text("This is done by hand in this version."))
        preview = await remedy.preview(context)
        change = Change(
            id=uuid.uuid4().hex[:12],
            remedy=remedy.id,
            title=remedy.title,
            before=preview.facts,
            at=datetime.now(UTC),
            reversible=remedy.reversible,
        )
        self._append(change)
        try:
            await remedy.apply(context)
        except BaseException:
            self._append(replace(change, undone=True))
            raise
        return change

    async def undo(self, change: Change, remedies: Mapping[str, Remedy], context: Context) -> Change:
        """Undo one change. Raises NotAvailable when it cannot be undone."""
        remedy = remedies.get(change.remedy)
        if remedy is None or remedy.undo is None or not change.reversible:
            raise NotAvailable(Text("This change needs no undo: everything goes back to normal by itself."))
        await remedy.undo(context, change)
        undone = replace(change, undone=True)
        self._append(undone)
        return undone

    def _append(self, change: Change) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(json.dumps(change_to_json(change), ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())
