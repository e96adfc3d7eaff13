"""Renders every page in three languages, light and dark: `python -m tests.screenshots FOLDER [CODE ...]`.

Set QT_SCALE_FACTOR=2 for the look on a 200 % screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.checks import PORT
from app.checks.client.port_outcomes import BY_TCP
from app.language import LANGUAGES
from app.model import Case, Finding, Json, Link, Status, Target
from app.playbooks import PLAYBOOKS
from app.rdp.tcp import Tcp
from tests.system.fake_computer import FakeComputer
from tests.ui.stage import Stage


def main(folder: Path, codes: list[str]) -> None:
    """Render the pages with these codes, or all of them, and the start and result pages."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as state:
        for dark in (False, True):
            app.setProperty("dark", dark)
            for language in LANGUAGES:
                _render(app, Path(state), folder, language, codes, dark=dark)


def _render(app: QApplication, state: Path, folder: Path, language: str, codes: list[str], *, dark: bool) -> None:
    stage = Stage(app, state, FakeComputer(), language)
    suffix = f"{language}-{'dark' if dark else 'light'}.png"

    def shoot(name: str) -> None:
        stage.settle()
        stage.window.grab().save(str(folder / f"{name}-{suffix}"))

    shoot("start")
    stage.controller.resume(Case(Target("203.0.113.7", cloud="tencent"), findings=(_timed_out(),)))
    shoot("result")
    for book in PLAYBOOKS:
        for page in book.pages:
            if not codes or page.code in codes:
                stage.controller.jump(page.id)
                stage.controller.stop()
                shoot(page.code or page.id)
    stage.end()


def _timed_out() -> Finding:
    outcome = BY_TCP[Tcp.TIMED_OUT]
    facts: dict[str, Json] = {"address": "203.0.113.7", "port": 3389, "limit": 5, "tcp": "timed_out"}
    now = datetime.now(UTC)
    return Finding(
        PORT.id, Link.NETWORK, Status.FAIL, outcome.summary, facts, detail=outcome.detail, proof="ETIMEDOUT", at=now
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), [code.upper() for code in sys.argv[2:]])
