"""What every test relies on: no unexpected log record, a state folder of its own, the program's translations."""

from __future__ import annotations

import importlib.util
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).parent.parent


class Expected(list[str]):
    """Parts of log messages that this test expects."""


class _Keeper(logging.Handler):
    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def expected_logs(request: pytest.FixtureRequest) -> Iterator[Expected]:
    """Fail the test on a warning or error that it did not announce with `expected_logs.append("part of it")`."""
    expected = Expected()
    handler = _Keeper(logging.WARNING)
    root = logging.getLogger()
    root.addHandler(handler)
    yield expected
    root.removeHandler(handler)
    surprises = [r.getMessage() for r in handler.records if not any(part in r.getMessage() for part in expected)]
    assert not surprises, f"unexpected log records in {request.node.nodeid}: {surprises}"


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep journals, autosaved cases and settings of a test out of the user's folders."""
    folder = tmp_path / "state"
    monkeypatch.setenv("RDP_DOCTOR_STATE", str(folder))
    monkeypatch.setenv("RDP_DOCTOR_CONFIG", str(tmp_path / "settings.toml"))
    return folder


def pytest_sessionstart() -> None:
    """Make the .qm files when a translation is newer."""
    spec = importlib.util.spec_from_file_location("packaging_translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.release()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is run apart, unless it is asked for by its mark."""
    apart = {mark for mark in ("bench", "exe") if mark not in (config.getoption("-m") or "")}
    kept = [item for item in items if not apart & {mark.name for mark in item.iter_markers()}]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept
