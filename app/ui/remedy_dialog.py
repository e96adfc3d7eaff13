"""Consent: what a remedy would change, before it changes anything."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.context import Preview, Remedy, Risk
from app.language import Say, Text, fill

from .cards import command_row, label
from .controller import Controller

RISK: dict[Risk, Text] = {
    Risk.NONE: Text("Risk: none"),
    Risk.LOW: Text("Risk: low"),
    Risk.MEDIUM: Text("Risk: medium"),
    Risk.HIGH: Text("Risk: high"),
}
UNDO = Text("It can be undone on the result page.")
NO_UNDO = Text("No undo is needed: everything goes back to normal by itself.")
COMMANDS = Text("The same by hand:")
APPLY = Text("&Do it")
CANCEL = Text("Cancel")


class RemedyDialog(QDialog):
    """Shows the preview and asks."""

    def __init__(self, remedy: Remedy, preview: Preview, say: Say, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(remedy.title))
        self.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        column.addWidget(label(say(remedy.title), "strong"))
        column.addWidget(label(fill(say(preview.summary), preview.facts)))
        column.addWidget(label(say(remedy.effect)))
        column.addWidget(label(f"{say(RISK[remedy.risk])}. {say(UNDO if remedy.reversible else NO_UNDO)}", "quiet"))
        if preview.commands:
            column.addWidget(label(say(COMMANDS), "quiet"))
            column.addLayout(command_row("\n".join(preview.commands), say))
        buttons = QDialogButtonBox()
        do_it = buttons.addButton(say(APPLY), QDialogButtonBox.ButtonRole.AcceptRole)
        do_it.setObjectName("primary")
        cancel = buttons.addButton(say(CANCEL), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    @classmethod
    def offer(cls, remedy: Remedy, controller: Controller, parent: QWidget) -> None:
        """Show the preview; apply the remedy only when the user says so."""
        controller.work.later(cls._offer(remedy, controller, parent))

    @classmethod
    async def _offer(cls, remedy: Remedy, controller: Controller, parent: QWidget) -> None:
        preview = await controller.preview(remedy)
        if preview is None:
            return
        dialog = cls(remedy, preview, controller.say, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: controller.apply(remedy))
        dialog.open()
