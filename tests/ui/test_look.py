"""Every page in every language: no text is cut off, no sign is missing from the fonts."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.language import LANGUAGES, plain
from app.model import Target
from app.playbooks import PLAYBOOKS
from app.ui.translator import say_in
from tests.test_translations import SOURCES
from tests.ui.conftest import OpenStage
from tests.ui.stage import Stage

SIZES = [QSize(900, 600), QSize(1400, 900)]


def cut_off(stage: Stage) -> list[str]:
    """Return the visible texts that have less room than they need."""
    labels = [(label.text(), label.size(), label.sizeHint()) for label in stage.shown(QLabel) if _cut(label)]
    buttons = [(made.text(), made.size(), made.sizeHint()) for made in stage.shown(QPushButton) if _narrow(made)]
    return [f"{text[:60]!r} {size.toTuple()} of {hint.toTuple()}" for text, size, hint in labels + buttons]


def _narrow(made: QPushButton) -> bool:
    return made.width() + 1 < made.sizeHint().width()


def _cut(label: QLabel) -> bool:
    if not label.text():
        return False
    if not label.wordWrap():
        return label.width() + 1 < label.sizeHint().width()
    words = re.split(r"[\s\u200b\u2e80-\uffff]|<[^>]*>", label.text())  # Chinese breaks anywhere
    longest = max(map(label.fontMetrics().horizontalAdvance, words))
    return label.height() + 1 < label.heightForWidth(label.width()) or longest > label.contentsRect().width()


@pytest.mark.parametrize("size", SIZES, ids=["900x600", "1400x900"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off(open_stage: OpenStage, language: str, size: QSize) -> None:
    stage = open_stage(language)
    stage.window.resize(size)
    stage.settle()
    wrong = {"start": cut_off(stage)}
    stage.controller.set_cloud("tencent")
    for book in PLAYBOOKS:
        for page in book.pages:
            stage.controller.jump(page.id)
            stage.settle(0.01)
            wrong[page.id] = cut_off(stage)
    assert {page: texts for page, texts in wrong.items() if texts} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_result_is_not_cut_off(open_stage: OpenStage, language: str) -> None:
    stage = open_stage(language)
    stage.window.resize(900, 600)
    stage.controller.set_address("127.0.0.1:1")
    stage.controller.diagnose()
    stage.diagnosed()
    assert cut_off(stage) == []
    assert stage.controller.view.case.target == Target("127.0.0.1", 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sign_is_missing_from_the_fonts(qapp: QApplication, language: str) -> None:
    say = say_in(language)
    missing = set()
    for source in sorted(SOURCES):
        text = plain(say(source))  # type: ignore[arg-type]
        layout = QTextLayout(text.replace("\n", " "), qapp.font())
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        for run in layout.glyphRuns():
            if 0 in run.glyphIndexes():
                missing.add(text)
    assert missing == set()
