"""Process start to the first page, beside a bare QWizard of the same Qt; and what must not be imported for it."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
MOST = 1.5
ROUNDS = 15

SHOWN = """
import os, sys
from PySide6.QtCore import QEvent, QObject
class Shown(QObject):
    def eventFilter(self, watched, event):
        # The first paint of the window is the first page that a user can use.
        if event.type() == QEvent.Type.Paint:
            os._exit(0)
        return False
"""
BARE = (
    SHOWN
    + """
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage
app = QApplication(sys.argv)
app.setStyle("Fusion")
wizard = QWizard()
page = QWizardPage()
page.setTitle("Bare")
QVBoxLayout(page).addWidget(QLabel("Bare"))
wizard.addPage(page)
shown = Shown()
wizard.installEventFilter(shown)
wizard.show()
app.exec()
"""
)
OURS = (
    SHOWN
    + """
from PySide6.QtWidgets import QWidget
show = QWidget.show
def watched_show(window):
    window.shown = Shown()
    window.installEventFilter(window.shown)
    show(window)
QWidget.show = watched_show
from app.__main__ import main
main([])
"""
)
WHOLE = """
import os
from app.ui.main_window import MainWindow
furnish = MainWindow.furnish
def watched_furnish(window):
    furnish(window)
    window.repaint()
    os._exit(0)
MainWindow.furnish = watched_furnish
from app.__main__ import main
main([])
"""
FIRST_PAGE = """
import sys
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
from app.ui.controller import Controller
from app.ui.main_window import MainWindow
app = QApplication([])
window = MainWindow(Controller(None, "ko"), app.quit)
window.show()
app.processEvents()
first = "Qt" in vars(QtCore)
window.furnish()
print(first, "Qt" in vars(QtCore))
"""
HEAVY = (
    "cryptography",
    "dns",
    "tencentcloud",
    "alibabacloud_ecs20140526",
    "azure",
    "keystoneauth1",
    "winrm",
    "app.explain.decode",
)


def seconds(program: str, environment: dict[str, str]) -> float:
    """Return how long a program takes from start to exit."""
    before = time.perf_counter()
    # Without a time limit: with one, the wait polls in steps of up to 50 ms.
    subprocess.run([sys.executable, "-c", program], env=environment, check=True, cwd=ROOT)
    return time.perf_counter() - before


@pytest.mark.bench
def test_first_page(tmp_path: Path) -> None:
    environment = {**os.environ, "RDP_DOCTOR_STATE": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    measured: dict[str, list[float]] = {BARE: [], OURS: [], WHOLE: []}
    for program in measured:
        seconds(program, environment)
    for _ in range(ROUNDS):
        for program, times in measured.items():
            times.append(seconds(program, environment))
    bare, ours, whole = (statistics.median(times) for times in measured.values())
    print(f"\nfirst page: bare QWizard {bare:.3f} s, RDP Doctor {ours:.3f} s, ratio {ours / bare:.2f} (at most {MOST})")
    print(f"with the path beside it: {whole:.3f} s")
    assert ours / bare <= MOST


def test_nothing_heavy_is_imported_to_start() -> None:
    program = f"import sys, app.ui.program, app.ui.main_window; print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(sys.platform == "win32", reason="there the window's type is one of these names")
def test_the_first_page_needs_no_name_of_qt() -> None:
    """Making the names of `QtCore.Qt` takes a tenth of the start."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", FIRST_PAGE]
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["False", "True"]
