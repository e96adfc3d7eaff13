"""The widget that lays a picture out for its own width, font and theme, and paints it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont, QFontInfo, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import Say, english
from app.playbooks.pictures.scene import Picture

from .colours import is_dark
from .drawing import Drawing
from .layout import lay_out
from .paint import PicturePainter
from .type import Type

_KEPT = 6
"""Layouts kept: a window being laid out asks for the height at several widths."""


class Canvas(QWidget):
    """Paints one picture; empty until `set_picture`."""

    def __init__(self, parent: QWidget | None = None, *, grows: bool = False) -> None:
        """With `grows` the letters grow with the width, so that a larger canvas enlarges the picture."""
        super().__init__(parent)
        self._grows = grows
        self._picture: Picture | None = None
        self._say: Say = english
        self._type: Type | None = None
        self._drawings: dict[int, Drawing] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_picture(self, picture: Picture | None, say: Say) -> None:
        """Show another picture, or the same one in another language."""
        self._picture = picture
        self._say = say
        self._forget()

    def drawing(self, width: int) -> Drawing | None:
        """Return the picture as it is laid out at this width, in pixels."""
        if self._picture is None:
            return None
        known = self._drawings.get(width)
        if known is None:
            while len(self._drawings) >= _KEPT:
                self._drawings.pop(next(iter(self._drawings)))
            known = self._drawings[width] = lay_out(self._picture, width, self._faces(width), self._say)
        return known

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the picture needs at this width, in pixels."""
        drawing = self.drawing(max(width, 1))
        return round(drawing.height + 0.5) if drawing else 0

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        width = round(QFontInfo(self.font()).pixelSize() * 26)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest useful size."""
        width = round(QFontInfo(self.font()).pixelSize() * 16)
        return QSize(width, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Lay out or paint again when the font or the theme has changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._forget()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture."""
        drawing = self.drawing(self.width())
        if drawing is None:
            return
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        PicturePainter(painter, dark=is_dark(self.palette())).paint(drawing)
        painter.end()

    def _faces(self, width: int) -> Type:
        pixels = QFontInfo(self.font()).pixelSize()
        size = max(pixels * 0.92, 9.0)
        if self._grows:
            size = min(max(width / 54, pixels), pixels * 2.5)
        if self._type is None or self._type.em != round(size):
            font = QFont(self.font())
            font.setPixelSize(round(size))
            self._type = Type(font)
        return self._type

    def _forget(self) -> None:
        self._type = None
        self._drawings.clear()
        self.updateGeometry()
        self.update()
