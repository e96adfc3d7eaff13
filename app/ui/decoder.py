"""What a code or message means, while it is typed; with doors to the pages that go on from there."""

from __future__ import annotations

import asyncio
from functools import partial

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.context import NotAvailable
from app.language import Say, Text, fill
from app.model import Page

from .answer_bar import FlowLayout
from .cards import button, clear, label
from .controller import Controller
from .markup import rich

HINT = Text("Type the code, such as 0x204, or paste the message")
CAUSES = Text("Most likely causes:")
ASK = Text("This number has two meanings. Which one does your client show?")
GO_TO = Text("Go to {code} {title}")
READ_LOG = Text("Read the last code from this computer")
NO_CODES = Text("This computer logged no failed connection to {address}.")
CAUSES_SHOWN = 4
NO_ERROR = 263
"""The client logs this number when nothing went wrong."""


class Decoder(QWidget):
    """A field for the code, and below it what is known of it."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._field = QLineEdit()
        self._field.setText(controller.view.case.intake.get("code", ""))
        self._field.textEdited.connect(self._typed)
        self.setFocusProxy(self._field)
        self._log = button("", lambda: controller.work.later(self._read_log()), "flat")
        self._result = label()
        self._doors = FlowLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._field, self._log, self._result):
            column.addWidget(widget)
        column.addLayout(self._doors)
        self.show_words(controller.say)

    def show_words(self, say: Say) -> None:
        """Show everything in the language of the moment."""
        self._field.setPlaceholderText(say(HINT))
        self._field.setAccessibleName(say(HINT))
        self._log.setText(say(READ_LOG))
        code = self._controller.view.case.intake.get("code", "")
        if code != self._field.text() and not self._field.hasFocus():
            self._field.setText(code)
        # Only Windows logs these codes, and they are looked up by the server's address.
        known = self._controller.view.case.target.address
        self._log.setVisible(self._controller.work.computer.platform == "windows" and bool(known))
        self._explain()

    def _typed(self, text: str) -> None:
        from app.explain.decode import decode  # its tables are not needed to start

        found = decode(text) if text.strip() else None
        self._controller.set_intake("code", text)
        self._controller.set_intake("code_page", found.pages[0] if found and found.pages else "")
        self._explain()

    def _explain(self) -> None:
        from app.explain.decode import decode  # its tables are not needed to start

        say, text = self._controller.say, self._field.text().strip()
        clear(self._doors)
        self._result.setVisible(bool(text))
        if not text:
            return
        found = decode(text)
        lines = [f"<b>{rich(fill(say(found.title), found.facts))}</b>", rich(fill(say(found.meaning), found.facts))]
        if found.causes:
            lines.append(rich(say(CAUSES)))
            lines += [f"• {rich(fill(say(cause), found.facts))}" for cause in found.causes[:CAUSES_SHOWN]]
        lines += [f"<i>{rich(fill(say(trap), found.facts))}</i>" for trap in found.traps]
        if found.ask:
            lines.append(rich(say(ASK)))
            for reading in found.readings:
                made = button(f"{reading.code}: {say(reading.title)}", partial(self._take, reading.code))
                self._doors.addWidget(made)
        self._result.setText("<br>".join(lines))
        here = self._controller.page
        for page in filter(None, map(self._controller.navigator.pages.get, found.pages)):
            if page is not here:
                self._doors.addWidget(self._door(page, say))
        self._doors.invalidate()
        self.updateGeometry()

    def _door(self, page: Page, say: Say) -> QWidget:
        text = fill(say(GO_TO), {"code": page.code, "title": say(page.title)})
        return button(text, partial(self._controller.jump, page.id))

    def _take(self, code: str) -> None:
        self._field.setText(code)
        self._typed(code)

    async def _read_log(self) -> None:
        address = self._controller.view.case.target.address
        try:
            codes = await asyncio.to_thread(self._controller.work.computer.disconnect_reasons, address)
        except NotAvailable as reason:
            self._controller.note(reason.why)
            return
        except OSError as error:
            self._controller.note(Text(error.strerror or str(error)))
            return
        failed = [code for code in codes if code != NO_ERROR]
        if failed:
            self._take(f"0x{failed[0]:X}")
        else:
            self._controller.note(NO_CODES, {"address": address}, bad=False)
