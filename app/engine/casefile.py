"""Case <-> file: written atomically, so that neither a crash nor a full disk costs what was there before."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

from app.language import Text
from app.model import Case, Verdict
from app.record import SCHEMA, case_from_json, case_to_json

_TOO_LARGE = 20_000_000


class CaseFileError(Exception):
    """The file cannot be used as a case; `why` says so in words for the user. The file is left as it is."""

    def __init__(self, why: Text) -> None:
        super().__init__(why)
        self.why = why


def write_atomically(path: Path, text: str) -> None:
    """Put the text at the path, or leave what was there. Raises OSError."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def save(path: Path, case: Case, verdict: Verdict) -> None:
    """Save the case. Raises OSError."""
    write_atomically(path, json.dumps(case_to_json(case, verdict), ensure_ascii=False, indent=1) + "\n")


def load(path: Path) -> Case:
    """Load a case. Raises CaseFileError for what is not one, OSError when the file cannot be read."""
    if path.stat().st_size > _TOO_LARGE:
        raise CaseFileError(Text("This file is too large to be a case."))
    try:
        data = json.loads(path.read_bytes())
        schema = int(data["schema"])
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
        raise CaseFileError(Text("This file is damaged or is not a case. It was left as it is.")) from None
    if schema > SCHEMA:
        raise CaseFileError(
            Text("This case comes from a newer version of RDP Doctor. Install that version to open it.")
        )
    try:
        return case_from_json(data)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
        raise CaseFileError(Text("This file is damaged or is not a case. It was left as it is.")) from None
