"""The start page: which cloud, which address, which message; then two ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSignalBlocker
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.language import Say, Text, fill
from app.model import RDP_PORT, Case, Target

from .cards import button, card, clear, combo, label, row
from .intake_view import IntakeView

if TYPE_CHECKING:
    from collections.abc import Callable

    from .controller import Controller
    from .decoder import Decoder
    from .view import View

TITLE = Text("Why does Remote Desktop not connect?")
INTRO = Text(
    "RDP Doctor finds the first broken link between this computer and your server, and shows the proof. "
    "It changes nothing without asking."
)
ADDRESS = Text("Address of the server")
ADDRESS_HINT = Text("203.0.113.7 or server.example.com:3389 (or drop an .rdp file here)")
CLOUD = Text("Where is the server?")
CLOUD_UNKNOWN = Text("Choose…")
MESSAGE = Text("What does Remote Desktop say?")
MESSAGE_NONE = Text("I do not know, or no message")
MESSAGE_CODE = Text("A code or another message…")
DIAGNOSE = Text("&Diagnose")
DIAGNOSE_NOTE = Text("checks everything it can, in a few seconds")
WALK = Text("&Walk me through")
WALK_NOTE = Text("page by page; works without a network, too")
GO_ON = Text("Continue the &guide")
RECOVERED = Text("A case was not finished: {address}, page {page}.")
CONTINUE = Text("&Continue it")
DISCARD = Text("Discard it")
NONE = "none"
CODE = "code"


class AddressEdit(QLineEdit):
    """The address field; pasted contents of an .rdp file are read, not typed in."""

    def __init__(self, take_rdp: Callable[[bytes], None]) -> None:
        super().__init__()
        self._take_rdp = take_rdp

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Catch a paste of several lines before they become one."""
        clipboard: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if (
            event.matches(QKeySequence.StandardKey.Paste)
            and clipboard is not None
            and "full address:" in clipboard.text()
        ):
            self._take_rdp(clipboard.text().encode())
        else:
            super().keyPressEvent(event)


class StartPage(QScrollArea):
    """Four inputs at most."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._say: Say | None = None
        self._filled = False
        self._recovered: Case | None = None
        self.setWidgetResizable(True)
        surface = QWidget()
        surface.setObjectName("surface")
        self.setWidget(surface)
        column = QVBoxLayout(surface)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(14)
        self._title, self._intro = _sentence("headline"), _sentence("quiet")
        self._offer, self._offer_layout = card("warn")
        self._offer.hide()
        frame = self._form()
        self._diagnose = button("", self.diagnose, "primary")
        self._walk = button("", self.walk)
        self._diagnose_note, self._walk_note = _sentence("quiet"), _sentence("quiet")
        for part in (self._title, self._intro, self._offer, frame):
            column.addWidget(part)
        ways = QGridLayout()
        ways.setColumnStretch(1, 1)
        ways.setHorizontalSpacing(14)
        for line, (way, note) in enumerate(((self._diagnose, self._diagnose_note), (self._walk, self._walk_note))):
            way.setMinimumWidth(190)
            ways.addWidget(way, line, 0)
            ways.addWidget(note, line, 1)
        column.addLayout(ways)
        column.addStretch(1)
        self.setFocusProxy(self._address)
        self._address.returnPressed.connect(self.diagnose)
        self._address.editingFinished.connect(self._take_address)
        self._cloud.activated.connect(lambda _row: controller.set_cloud(self._cloud.currentData() or ""))
        self._message.activated.connect(lambda _row: self._take_message())

    def _form(self) -> QFrame:
        """Return the card with the inputs."""
        frame, inside = card()
        inside.setSpacing(6)
        self._address = AddressEdit(self.take_rdp)
        self._address.setMaxLength(4000)
        self._address_error = _sentence("error")
        self._cloud, self._message = combo(), combo()
        self._decoder: Decoder | None = None
        self._decoder_place = QVBoxLayout()
        self._labels = [QLabel() for _ in range(3)]
        for caption, edit in zip(self._labels, (self._address, self._cloud, self._message), strict=True):
            caption.setObjectName("strong")
            caption.setBuddy(edit)
            inside.addWidget(caption)
            inside.addWidget(edit)
            if edit is self._address:
                inside.addWidget(self._address_error)
        inside.addLayout(self._decoder_place)
        self._intake = IntakeView(self._controller)
        inside.addWidget(self._intake)
        return frame

    def offer(self, case: Case, take: Callable[[], None], drop: Callable[[], None]) -> None:
        """Offer a case that an earlier run of the program did not finish."""
        self._recovered = case
        self._take, self._drop = take, drop
        self._show_offer()

    def diagnose(self) -> None:
        """Take the address and measure."""
        if not self._address.text().strip() or self._controller.set_address(self._address.text()):
            self._controller.diagnose()
        self._address.setFocus()

    def walk(self) -> None:
        """Go page by page; an empty address is fine, a wrong one is not."""
        if not self._address.text().strip():
            self._controller.forget_address()
        elif not self._controller.set_address(self._address.text()):
            self._address.setFocus()
            return
        self._controller.walk()

    def take_rdp(self, contents: bytes) -> None:
        """Fill the page from the contents of an .rdp file."""
        from app.system.rdp_file import RdpFileError, parse

        try:
            found = parse(contents)
        except RdpFileError as error:
            self._controller.note(error.why)
            return
        shown = _shown(Target(found.host, found.port))
        self._address.setText(shown)
        self._controller.set_address(shown)

    def render_view(self, view: View, say: Say) -> None:
        """Show a view."""
        if say is not self._say or view.ready is not self._filled:
            self._say, self._filled = say, view.ready
            self._retranslate(say)
        target = view.case.target
        if target.address and not self._address.hasFocus() and not view.address_error:
            self._set(self._address, _shown(target))
        self._address_error.setText(say(view.address_error) if view.address_error else "")
        self._address_error.setVisible(view.address_error is not None)
        self._address.setProperty("tone", "bad" if view.address_error else "")
        self._cloud.setCurrentIndex(max(0, self._cloud.findData(target.cloud)))
        message = view.case.intake.get("message", NONE)
        self._message.setCurrentIndex(max(0, self._message.findData(message)))
        typed = message == CODE
        if typed and self._decoder is None:
            from .decoder import Decoder  # few need it

            self._decoder = Decoder(self._controller)
            self._decoder_place.addWidget(self._decoder)
        if self._decoder is not None:
            self._decoder.setVisible(typed)
            self._decoder.show_words(say)
        self._walk.setText(say(GO_ON if view.case.trail else WALK))
        self._intake.render_view(view, say)

    @staticmethod
    def _set(edit: QLineEdit, text: str) -> None:
        if edit.text() != text:
            blocker = QSignalBlocker(edit)
            edit.setText(text)
            blocker.unblock()

    def _retranslate(self, say: Say) -> None:
        self._title.setText(say(TITLE))
        self._intro.setText(say(INTRO))
        for caption, text in zip(self._labels, (ADDRESS, CLOUD, MESSAGE), strict=True):
            caption.setText(say(text))
        self._address.setPlaceholderText(say(ADDRESS_HINT))
        self._diagnose.setText(say(DIAGNOSE))
        self._diagnose_note.setText(say(DIAGNOSE_NOTE))
        self._walk_note.setText(say(WALK_NOTE))
        for edit, text in (
            (self._address, ADDRESS),
            (self._cloud, CLOUD),
            (self._message, MESSAGE),
        ):
            edit.setAccessibleName(say(text))
        self._cloud.clear()
        self._cloud.addItem(say(CLOUD_UNKNOWN), "")
        self._message.clear()
        self._message.addItem(say(MESSAGE_NONE), NONE)
        if self._filled:
            self._fill_lists(say)
        self._show_offer()

    def _fill_lists(self, say: Say) -> None:
        from app import playbooks  # loaded while the first page stands already

        for book in playbooks.CLOUDS:
            self._cloud.addItem(say(book.title), book.id)
        for page in playbooks.MESSAGES:
            self._message.addItem(say(page.title), page.id)
        self._message.addItem(say(MESSAGE_CODE), CODE)

    def _take_address(self) -> None:
        if self._address.text().strip():
            self._controller.set_address(self._address.text())

    def _take_message(self) -> None:
        self._controller.set_intake("message", self._message.currentData())
        if self._decoder is not None and self._message.currentData() == CODE:
            self._decoder.setFocus()

    def _show_offer(self) -> None:
        self._offer.setVisible(self._recovered is not None)
        clear(self._offer_layout)
        if self._recovered is None or self._say is None:
            return
        case, say = self._recovered, self._say
        page = self._controller.navigator.pages.get(case.page)
        facts = {"address": case.target.address or "–", "page": page.code if page else "–"}
        self._offer_layout.addWidget(label(fill(say(RECOVERED), facts)))
        go_on = button(say(CONTINUE), lambda: self._answer_offer(self._take), "primary")
        self._offer_layout.addLayout(row(go_on, button(say(DISCARD), lambda: self._answer_offer(self._drop))))

    def _answer_offer(self, act: Callable[[], None]) -> None:
        self._recovered = None
        self._show_offer()
        act()


def _sentence(name: str) -> QLabel:
    """Return a label for one sentence without markup.

    Like `cards.label`, but it needs no name of `QtCore.Qt`: making those costs as much as the whole first page.
    """
    made = QLabel()
    made.setObjectName(name)
    made.setWordWrap(True)
    return made


def _shown(target: Target) -> str:
    if target.port == RDP_PORT:
        return target.address
    host = f"[{target.address}]" if ":" in target.address else target.address
    return f"{host}:{target.port}"
