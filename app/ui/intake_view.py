"""What the user knows already, folded away: three optional questions, and what their answers put first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.language import Say, Text, fill

from .cards import button, combo, label
from .markup import rich

if TYPE_CHECKING:
    from app.engine.intake import Question

    from .controller import Controller
    from .view import View

MORE = Text("What do you know already? (optional)")
INSTANCE = Text("Instance ID in the cloud, such as ins-4f2k (Azure: the resource ID)")
REGION = Text("Region, such as ap-seoul")
HINT = Text("{why} First: {code} {title}.")


class IntakeView(QWidget):
    """Renders the questions and says what the answers change. They are made when they are first unfolded."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._say: Say | None = None
        self._more = button("", self._toggle, "flat")
        self._more.setCheckable(True)
        self._folded: QWidget | None = None
        self._boxes: list[tuple[Question, QLabel, QComboBox]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._more)

    def render_view(self, view: View, say: Say) -> None:
        """Show the answers of a view and the pages that they put first."""
        self._more.setText(("▼ " if self._more.isChecked() else "▶ ") + say(MORE))
        if self._folded is None:
            return
        if say is not self._say:
            self._say = say
            self._retranslate(say)
        self._folded.setVisible(self._more.isChecked())
        for question, _caption, box in self._boxes:
            box.setCurrentIndex(max(0, box.findData(view.case.intake.get(question.id, ""))))
        for edit, value in ((self._instance, view.case.target.instance), (self._region, view.case.target.region)):
            if edit.text().strip() != value:
                edit.setText(value)
        shown = []
        for hint in self._controller.navigator.plan(view.case) if any(view.case.intake.values()) else ():
            page = self._controller.navigator.pages[hint.page]
            shown.append(fill(say(HINT), {"why": say(hint.why), "code": page.code, "title": say(page.title)}))
        self._hints.setText("<br>".join(map(rich, shown)))
        self._hints.setVisible(bool(shown))

    def _unfold(self) -> QWidget:
        from app.engine.intake import QUESTIONS

        self._instance, self._region = QLineEdit(), QLineEdit()
        self._hints = label(name="quiet")
        folded = QWidget()
        inside = QVBoxLayout(folded)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        for question in QUESTIONS:
            caption, box = QLabel(), combo()
            caption.setObjectName("strong")
            caption.setBuddy(box)
            box.activated.connect(partial(self._take, question.id, box))
            inside.addWidget(caption)
            inside.addWidget(box)
            self._boxes.append((question, caption, box))
        for edit, take in ((self._instance, self._take_instance), (self._region, self._take_instance)):
            edit.textEdited.connect(take)
            inside.addWidget(edit)
        self._column.addWidget(folded)
        self._column.addWidget(self._hints)
        return folded

    def _retranslate(self, say: Say) -> None:
        for edit, text in ((self._instance, INSTANCE), (self._region, REGION)):
            edit.setPlaceholderText(say(text))
            edit.setAccessibleName(say(text))
        for question, caption, box in self._boxes:
            caption.setText(say(question.asks))
            box.setAccessibleName(say(question.asks))
            box.clear()
            for choice, text in question.choices:
                box.addItem(say(text), choice)

    def _toggle(self) -> None:
        if self._folded is None:
            self._folded = self._unfold()
        self.render_view(self._controller.view, self._controller.say)

    def _take_instance(self, _typed: str) -> None:
        self._controller.set_instance(self._instance.text().strip(), self._region.text().strip())

    def _take(self, question: str, box: QComboBox, _row: int) -> None:
        self._controller.set_intake(question, box.currentData())
