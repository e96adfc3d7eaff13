"""Paints a laid-out picture; vectors only, so it is sharp at every screen scale."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from .colours import colour
from .drawing import Box, Drawing, Glyph, Ink, Stroke, Words
from .glyphs import paint_glyph


class PicturePainter:
    """Paints drawings in one theme."""

    def __init__(self, painter: QPainter, *, dark: bool) -> None:
        self._painter = painter
        self._inks = {ink: colour(ink, dark=dark) for ink in Ink}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, drawing: Drawing) -> None:
        """Paint the whole picture at the painter's origin."""
        for item in drawing.items:
            if isinstance(item, Box):
                self._box(item)
            elif isinstance(item, Words):
                self._words(item)
            elif isinstance(item, Stroke):
                self._stroke(item)
            else:
                self._glyph(item)
        for mark in drawing.marks:
            self._mark(mark, drawing)

    def _box(self, box: Box) -> None:
        self._painter.setBrush(self._inks[box.fill] if box.fill else Qt.BrushStyle.NoBrush)
        rect = QRectF(box.rect.toRect()) if box.rect.width() > 24 and box.rect.height() >= 1 else box.rect
        if box.line:
            self._painter.setPen(QPen(self._inks[box.line], box.width))
            half = box.width / 2
            rect = rect.adjusted(half, half, -half, -half)
        else:
            self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.drawRoundedRect(rect, box.radius, box.radius)

    def _words(self, words: Words) -> None:
        self._painter.setPen(self._inks[words.ink])
        for row, x, y in words.rows:
            row.draw(self._painter, x, y)

    def _stroke(self, stroke: Stroke) -> None:
        pen = QPen(self._inks[stroke.ink], stroke.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if len(stroke.points) > 2 else Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if stroke.dashed:
            pen.setStyle(Qt.PenStyle.DotLine)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [QPointF(x, y) for x, y in stroke.points]
        if len(points) == 2 and (points[0].y() == points[1].y() or points[0].x() == points[1].x()):
            # Straight lines fall onto whole pixels, else they are grey and two pixels wide.
            shift = 0.5 if round(stroke.width) % 2 else 0.0
            points = [QPointF(round(p.x()) + shift, round(p.y()) + shift) for p in points]
        self._painter.drawPolyline(points)

    def _glyph(self, glyph: Glyph) -> None:
        paint_glyph(self._painter, glyph, self._inks)

    def _mark(self, rect: QRectF, drawing: Drawing) -> None:
        ink = self._inks[Ink.MARK]
        tint = QColor(ink)
        # A tint over a big area would change the meaning of the colours below it.
        tint.setAlpha(24 if rect.height() < drawing.em * 5 else 8)
        self._painter.setPen(QPen(ink, max(2.0, drawing.em * 0.14)))
        self._painter.setBrush(tint)
        self._painter.drawRoundedRect(rect, drawing.em * 0.25, drawing.em * 0.25)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QBrush(ink))
        self._painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in drawing.arrow]))
