"""The picture on a page, and its enlarged view in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.language import Say, Text, english, plain
from app.playbooks.pictures import PICTURES
from app.playbooks.pictures.scene import Picture

from .canvas import Canvas
from .colours import colour, is_dark
from .drawing import Ink

_ENLARGE = Text("Enlarge the picture (Enter)")


class EnlargedView(QDialog):
    """The picture as large as the window; Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setSizeGripEnabled(True)
        self.canvas = Canvas(grows=True)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.canvas)
        self._look = QLabel()
        self._look.setWordWrap(True)
        self._look.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._look)

    def show_picture(self, picture: Picture, look: str, say: Say) -> None:
        """Show another picture, or the same one in another language."""
        self.setWindowTitle(say(picture.title))
        self.canvas.set_picture(picture, say)
        self.canvas.setAccessibleName(say(picture.title))
        self.canvas.setAccessibleDescription(look)
        self._area.setAccessibleName(say(picture.title))
        self._area.setAccessibleDescription(look)
        self._look.setText(look)
        self._look.setVisible(bool(look))

    def sizeHint(self) -> QSize:
        """Return a size that leaves the page behind it in sight."""
        room = self.screen().availableSize()
        width = min(self.fontMetrics().height() * 56, round(room.width() * 0.8))
        height = self.canvas.heightForWidth(width - 40) + self.fontMetrics().height() * 5
        return QSize(width, min(height, round(room.height() * 0.85)))


class PictureView(Canvas):
    """The picture of a page; Enter or a click enlarges it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Picture, str] | None = None
        self._enlarged: EnlargedView | None = None
        self._pressed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_picture(self, picture_id: str, look: str, say: Say = english) -> None:
        """Show a picture with its description in the user's language; an empty or unknown id hides the view.

        An enlarged view that is open follows; where there is no picture it closes.
        """
        picture = PICTURES.get(picture_id)
        spoken = plain(look)
        self._shown = (picture, spoken) if picture else None
        self.set_picture(picture, say)
        self.setAccessibleName(say(picture.title) if picture else "")
        self.setAccessibleDescription(spoken if picture else "")
        self.setToolTip(say(_ENLARGE) if picture else "")
        self.setVisible(picture is not None)
        if self._enlarged is not None and self._enlarged.isVisible():
            if picture:
                self._enlarged.show_picture(picture, spoken, say)
            else:
                self._enlarged.close()

    @property
    def enlarged(self) -> EnlargedView | None:
        """Return the enlarged view, if it was ever opened."""
        return self._enlarged

    def enlarge(self) -> None:
        """Open the enlarged view, or bring it to the front."""
        if self._shown is None:
            return
        if self._enlarged is None:
            self._enlarged = EnlargedView(self)
        fresh = not self._enlarged.isVisible()
        self._enlarged.show_picture(*self._shown, self._say)
        if fresh:
            self._enlarged.resize(self._enlarged.sizeHint())
        self._enlarged.show()
        self._enlarged.raise_()
        self._enlarged.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enlarge with Enter or the space bar, as a button would."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.enlarge()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the press; the release on the picture enlarges it."""
        self._pressed = event.button() == Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Enlarge with a click."""
        if self._pressed and self.rect().contains(event.position().toPoint()):
            self.enlarge()
        self._pressed = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus frame."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, and a frame while it has the keyboard."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(Ink.LINK, dark=is_dark(self.palette())), 2, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
