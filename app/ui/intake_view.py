"""What the user knows already, folded away: three optional questions, and what their answers put first."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from app.engine.intake import QUESTIONS
from app.language import Say, Text, fill

from .cards import button, combo, label
from .controller import Controller, View
from .markup import rich

MORE = Text("What do you know already? (optional)")
HINT = Text("{why} First: {code} {title}.")


class IntakeView(QWidget):
    """Renders the questions and says what the answers change."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._say: Say | None = None
        self._more = button("", self._toggle, "flat")
        self._more.setCheckable(True)
        self._folded = QWidget()
        self._hints = label(name="quiet")
        column, inside = QVBoxLayout(self), QVBoxLayout(self._folded)
        for layout in (column, inside):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(6)
        self._boxes: list[tuple[QLabel, QComboBox]] = []
        for question in QUESTIONS:
            caption, box = QLabel(), combo()
            caption.setObjectName("strong")
            caption.setBuddy(box)
            box.activated.connect(partial(self._take, question.id, box))
            inside.addWidget(caption)
            inside.addWidget(box)
            self._boxes.append((caption, box))
        inside.addWidget(self._hints)
        column.addWidget(self._more)
        column.addWidget(self._folded)
        self._folded.hide()

    def render_view(self, view: View, say: Say) -> None:
        """Show the answers of a view and the pages that they put first."""
        if say is not self._say:
            self._say = say
            self._retranslate(say)
        self._more.setText(("▾ " if self._more.isChecked() else "▸ ") + say(MORE))
        self._folded.setVisible(self._more.isChecked())
        for question, (_caption, box) in zip(QUESTIONS, self._boxes, strict=True):
            box.setCurrentIndex(max(0, box.findData(view.case.intake.get(question.id, ""))))
        shown = []
        for hint in self._controller.navigator.plan(view.case):
            page = self._controller.navigator.pages[hint.page]
            shown.append(fill(say(HINT), {"why": say(hint.why), "code": page.code, "title": say(page.title)}))
        self._hints.setText("<br>".join(map(rich, shown)))
        self._hints.setVisible(bool(shown))

    def _retranslate(self, say: Say) -> None:
        for question, (caption, box) in zip(QUESTIONS, self._boxes, strict=True):
            caption.setText(say(question.asks))
            box.setAccessibleName(say(question.asks))
            box.clear()
            for choice, text in question.choices:
                box.addItem(say(text), choice)

    def _toggle(self) -> None:
        if self._say is not None:
            self.render_view(self._controller.view, self._say)

    def _take(self, question: str, box: QComboBox, _row: int) -> None:
        self._controller.set_intake(question, box.currentData())
