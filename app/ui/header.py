"""The top line: whose server, where to go, which language."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton

from app.language import LANGUAGES, Say, Text, english
from app.model import RDP_PORT, Page

from .translator import say_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.engine.search import Index

    from .controller import Controller
    from .view import View

GO_TO = Text("Go to page… (Ctrl+G)")
GO_TO_NAME = Text("Go to a page by its code, or search")
LANGUAGE = Text("Language")
MENU = Text("Menu")
NEW = Text("&New case")
OPEN = Text("&Open a case…")
SAVE = Text("&Save the case…")
BESIDE = Text("Show also in")
RESTART = Text("Start the guide &again")
QUIT = Text("&Quit")
ABOUT = Text("About RDP Doctor")
NO_ADDRESS = Text("no server yet")
LONGEST = 9
"""Letters for which the choice of languages has room from the start."""
MENU_WIDTH = 46


class Header(QFrame):
    """Renders the target and offers ways to go anywhere."""

    def __init__(self, controller: Controller, actions: dict[Text, Callable[[], object]]) -> None:
        super().__init__()
        self.setObjectName("header")
        self._controller = controller
        self._say: Say | None = None
        self._index: Index | None = None
        self._found: dict[str, Page] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 9, 14, 9)
        line.setSpacing(10)
        brand = QLabel("RDP Doctor")
        brand.setObjectName("brand")
        self._target, self._cloud = QLabel(), QLabel()
        self._target.setObjectName("chip")
        self._cloud.setObjectName("quiet")
        self._search = QLineEdit()
        self._search.setMinimumWidth(150)
        self._search.setMaximumWidth(300)
        self._search.textEdited.connect(self._look_up)
        self._search.returnPressed.connect(self._enter)
        self._language = QComboBox()
        self._language.setMinimumContentsLength(LONGEST)
        self._language.addItem(LANGUAGES[controller.view.language], controller.view.language)
        self._language.activated.connect(lambda _row: controller.set_language(self._language.currentData()))
        self.menu_button = QToolButton()
        self.menu_button.setMinimumWidth(MENU_WIDTH)
        self._actions = actions
        line.addWidget(brand)
        line.addWidget(self._target)
        line.addWidget(self._cloud)
        line.addStretch(1)
        line.addWidget(self._search, 1)
        line.addWidget(self._language)
        line.addWidget(self.menu_button)

    def furnish(self) -> None:
        """Add the other languages and the menu: for each script another font is loaded."""
        for row, (code, name) in enumerate(LANGUAGES.items()):
            if self._language.findData(code) < 0:
                self._language.insertItem(row, name, code)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.menu_button.setText("⋯")
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(self._menu)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def render_view(self, view: View, say: Say) -> None:
        """Show a view."""
        target = view.case.target
        host = f"[{target.address}]" if ":" in target.address else target.address
        port = "" if target.port == RDP_PORT else f" : {target.port}"
        shown = f"{host}{port}" if target.address else say(NO_ADDRESS)
        self._target.setToolTip(shown)
        if target.address:
            shown = self._target.fontMetrics().elidedText(shown, QtCore.Qt.TextElideMode.ElideMiddle, 260)
        self._target.setText(shown)
        book = self._controller.navigator.playbooks.get(target.cloud) if target.cloud else None
        self._cloud.setText(say(book.title) if book else "")
        self._language.setCurrentIndex(self._language.findData(view.language))
        if say is not self._say:
            self._say = say
            self._search.setPlaceholderText(say(GO_TO))
            self._search.setAccessibleName(say(GO_TO_NAME))
            self._language.setAccessibleName(say(LANGUAGE))
            self.menu_button.setAccessibleName(say(MENU))

    def _fill_menu(self) -> None:
        from PySide6.QtGui import QActionGroup

        view, say = self._controller.view, self._controller.say
        self._menu.clear()
        for text, act in self._actions.items():
            self._menu.addAction(say(text), act)
        beside = self._menu.addMenu(say(BESIDE))
        group = QActionGroup(beside)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for code, name in LANGUAGES.items():
            action = beside.addAction(name, partial(self._controller.set_beside, code))
            action.setCheckable(True)
            action.setChecked(code == view.beside)
            group.addAction(action)

    def _look_up(self, typed: str) -> None:
        if self._index is None:
            from PySide6.QtCore import QStringListModel
            from PySide6.QtWidgets import QCompleter

            from app.engine.search import Index

            self._model = QStringListModel(self)
            completer = QCompleter(self._model, self)
            completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            completer.setMaxVisibleItems(12)
            completer.activated.connect(self._take)
            self._search.setCompleter(completer)
            pages = [page for page in self._controller.navigator.pages.values() if page.code]
            self._index = Index(pages, [english, *(say_in(code) for code in LANGUAGES if code != "en")])
        say = self._controller.say
        self._found = {f"{page.code}  {say(page.title)}": page for page in self._index.find(typed)}
        self._model.setStringList(list(self._found))

    def _enter(self) -> None:
        typed = self._search.text().strip()
        if not self._controller.jump(typed) and self._found:
            self._take(next(iter(self._found)))
        elif typed:
            QTimer.singleShot(0, self._search.clear)  # the completer writes its entry after this

    def _take(self, entry: str) -> None:
        page = self._found.get(entry)
        if page is not None:
            self._controller.jump(page.id)
            QTimer.singleShot(0, self._search.clear)  # the completer writes its entry after this
