"""The program's own failure: every way it can happen, the dialog, and a report that names nobody."""

from __future__ import annotations

import asyncio
import getpass
import logging
import platform
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.language import Say, Text, english
from app.ui import crash
from app.ui.crash import CrashDialog, install, report
from app.ui.nameless import nameless
from tests.conftest import Expected


class Keeper:
    """Counts how often the case was kept; may refuse."""

    def __init__(self) -> None:
        self.times = 0
        self.fails = False

    def __call__(self) -> None:
        if self.fails:
            raise OSError(28, "No space left on device")
        self.times += 1


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    made = asyncio.new_event_loop()
    asyncio.set_event_loop(made)
    yield made
    asyncio.set_event_loop(None)
    made.close()


@pytest.fixture
def keeper(
    qtbot: QtBot, loop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch, expected_logs: Expected
) -> Iterator[Keeper]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    expected_logs.append("uncaught")
    made = Keeper()
    install(lambda: english, made)
    yield made
    for dialog in dialogs():
        dialog.close()


def dialogs() -> list[CrashDialog]:
    return [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog) and widget.isVisible()
    ]


def the_dialog(qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    return dialogs()[0]


def fail(message: str = "the slot fell over") -> None:
    raise RuntimeError(message)


def fail_uncaught(message: str) -> None:
    try:
        fail(message)
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)


@pytest.mark.qt_no_exception_capture
def test_failing_slot(qtbot: QtBot, keeper: Keeper) -> None:
    QTimer.singleShot(0, fail)
    dialog = the_dialog(qtbot)
    assert "RuntimeError: the slot fell over" in dialog.report.toPlainText()
    assert keeper.times == 1


def test_failing_thread(qtbot: QtBot, keeper: Keeper) -> None:
    thread = threading.Thread(target=fail, args=("in a thread",))
    thread.start()
    thread.join()
    assert "RuntimeError: in a thread" in the_dialog(qtbot).report.toPlainText()
    assert keeper.times == 1


def test_failing_task(qtbot: QtBot, keeper: Keeper, loop: asyncio.AbstractEventLoop) -> None:
    async def work() -> None:
        fail("in a task")

    async def forget() -> None:
        task = asyncio.ensure_future(work())
        await asyncio.wait([task])

    loop.run_until_complete(forget())  # the exception is never asked for: found when the task is thrown away
    assert "RuntimeError: in a task" in the_dialog(qtbot).report.toPlainText()


def test_late_end_of_a_connection_is_no_fault(
    qtbot: QtBot, keeper: Keeper, loop: asyncio.AbstractEventLoop, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    loop.call_exception_handler({"message": "connection lost", "exception": ConnectionResetError(10054, "reset")})
    qtbot.wait(50)
    assert not dialogs()
    assert "ended late" in caplog.text


def test_interrupt_by_keyboard_is_no_fault(qtbot: QtBot, keeper: Keeper, capsys: pytest.CaptureFixture[str]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    qtbot.wait(50)
    assert not dialogs()
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_same_fault_again_is_shown_once_and_another_is_added(qtbot: QtBot, keeper: Keeper) -> None:
    for message in ("first", "first", "second"):
        fail_uncaught(message)
    dialog = the_dialog(qtbot)
    qtbot.waitUntil(lambda: "second" in dialog.report.toPlainText())
    assert dialog.report.toPlainText().count("RuntimeError: first") == 1
    dialog.go_on.click()
    qtbot.waitUntil(lambda: not dialogs())
    fail_uncaught("first")
    qtbot.wait(50)
    assert not dialogs()
    fail_uncaught("third")
    assert "third" in the_dialog(qtbot).report.toPlainText()


def test_case_that_cannot_be_kept_is_said(qtbot: QtBot, keeper: Keeper) -> None:
    keeper.fails = True
    fail_uncaught("anything")
    shown = " ".join(said(the_dialog(qtbot)))
    assert crash.NOT_KEPT in shown
    assert crash.KEPT not in shown


def said(dialog: CrashDialog) -> list[str]:
    layout = dialog.layout()
    assert layout is not None
    widgets = [item.widget() for position in range(layout.count()) if (item := layout.itemAt(position)) is not None]
    return [str(widget.property("text")) for widget in widgets if widget is not None and widget.property("text")]


def test_dialog_speaks_the_language_of_the_moment(
    qtbot: QtBot, loop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch, expected_logs: Expected
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    expected_logs.append("uncaught")
    say: Say = english

    def shout(text: Text) -> str:
        return text.upper()

    install(lambda: say, Keeper())
    say = shout
    fail_uncaught("anything")
    dialog = the_dialog(qtbot)
    assert dialog.windowTitle() == crash.TITLE.upper()
    assert dialog.save.text() == crash.SAVE.upper()
    dialog.go_on.click()


def test_saved_report_is_what_was_shown(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = CrashDialog("a report\nwith 한국어", english, kept=True)
    qtbot.addWidget(dialog)
    dialog.write(tmp_path / "fault.txt")
    assert (tmp_path / "fault.txt").read_text("utf-8") == "a report\nwith 한국어"
    assert "fault.txt" in dialog.note.text()
    dialog.write(tmp_path)  # a folder
    assert "cannot be saved" in dialog.note.text()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of the screenless platform, when a dialog stands on a dialog
def test_save_asks_where(qtbot: QtBot) -> None:
    dialog = CrashDialog("a report", english, kept=True)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save.click()
    asked = dialog.findChild(QFileDialog)
    assert asked is not None
    assert asked.defaultSuffix() == "txt"
    asked.reject()
    qtbot.waitUntil(lambda: dialog.findChild(QFileDialog) is None)


def test_end_leaves_the_program(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[int] = []
    monkeypatch.setattr(QApplication, "exit", left.append)
    dialog = CrashDialog("a report", english, kept=True)
    qtbot.addWidget(dialog)
    dialog.end.click()
    assert left == [1]


def failure(message: str) -> BaseException:
    hidden = "a local variable"
    outer = ValueError("outer" + hidden[:0])
    with pytest.raises(RuntimeError) as raised:
        fail(message)
    with pytest.raises(ValueError, match="outer"):
        raise outer from raised.value
    return outer


def test_report_holds_the_way_and_the_versions_but_no_variables_and_no_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("RDP_DOCTOR_STATE", "/the/environment")
    text = report(failure("inner"))
    assert "RuntimeError: inner" in text
    assert "ValueError: outer" in text
    assert "in failure" in text
    assert "test_crash.py" in text
    assert platform.python_version() in text
    assert "a local variable" not in text
    assert "the/environment" not in text


@pytest.mark.parametrize(
    "secret",
    [
        r"C:\Users\Kim Minsu\AppData\x.py",
        repr(r"C:\Users\Kim Minsu\case.rdpcase"),
        "/home/Kim Minsu/case.rdpcase",
        "/Users/Kim Minsu/case.rdpcase",
        "C:/Users/Kim Minsu/case.rdpcase",
    ],
)
def test_anybody_s_home_is_removed(secret: str) -> None:
    cleaned = nameless(f"[Errno 2] No such file: {secret}")
    assert "Kim" not in cleaned
    assert "Minsu" not in cleaned
    assert "[removed]" in cleaned


def test_user_computer_and_home_are_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "김민수")
    monkeypatch.setattr(platform, "node", lambda: "DESKTOP-7Q.corp.example")
    monkeypatch.setattr(Path, "home", lambda: Path("/srv/profiles/kms"))
    cleaned = nameless("김민수 at desktop-7q in /srv/profiles/kms/a.txt; KMS, kmsx, line 3")
    assert cleaned == "[removed] at [removed] in ~/a.txt; [removed], kmsx, line 3"
    assert "7Q" not in nameless("DESKTOP-7Q.corp.example")


@pytest.mark.parametrize(
    "text",
    [
        "password=hunter2",
        "token: hunter2",
        "Authorization: Bearer hunter2",
        "'client_secret': hunter2",
        "Signature=hunter2&x",
    ],
)
def test_values_of_secrets_are_removed(text: str) -> None:
    assert "hunter2" not in nameless(text)


def test_nothing_else_is_removed() -> None:
    text = '  File "app/rdp/probe.py", line 12, in probe\nTimeoutError: no answer from 203.0.113.7:3389'
    assert nameless(text) == text
