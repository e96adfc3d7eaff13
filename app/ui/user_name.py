"""The user-name helper: how to write the user name so that the server itself looks it up."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.engine.verdict import SYMPTOM
from app.explain.user_names import ServerNames, suggest_user_names
from app.language import Say, Text, fill

from .cards import label
from .controller import Controller
from .markup import rich

TITLE = Text("How to write the user name")
HINT = Text("Type the user name as you enter it in Remote Desktop")


class UserNameHelper(QWidget):
    """A field for the user name, and below it the ways to write it, best first."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._field = QLineEdit()
        self._field.setText(controller.view.case.target.user)
        self._field.textEdited.connect(self._typed)
        self._title, self._result = label(name="strong"), label()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._title, self._field, self._result):
            column.addWidget(widget)
        self.show_words(controller.say)

    def show_words(self, say: Say) -> None:
        """Show everything in the language of the moment."""
        self._title.setText(rich(say(TITLE)))
        self._field.setPlaceholderText(say(HINT))
        self._field.setAccessibleName(say(HINT))
        self._suggest()

    def _typed(self, text: str) -> None:
        self._controller.set_user(text)
        self._suggest()

    def _suggest(self) -> None:
        say, typed = self._controller.say, self._field.text()
        self._result.setVisible(bool(typed.strip()))
        if not typed.strip():
            return
        finding = self._controller.view.case.finding(SYMPTOM)
        facts = finding.facts if finding else {}
        names = ServerNames(*(str(facts.get(key) or "") for key in ("computer_name", "domain", "dns_domain")))
        found = suggest_user_names(typed, names)
        lines = [f"<code>{rich(s.user_name)}</code> – {rich(fill(say(s.reason), s.facts))}" for s in found.suggestions]
        lines += [f"<i>{rich(fill(say(warning), found.facts))}</i>" for warning in found.warnings]
        self._result.setText("<br>".join(lines))
