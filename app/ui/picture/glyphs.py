"""The small icons of the pictures, drawn with lines on a grid of 24 by 24."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from app.playbooks.pictures.scene import Icon

from .drawing import Glyph, Ink

_Draw = Callable[[QPainter], None]


def paint_glyph(painter: QPainter, glyph: Glyph, inks: Mapping[Ink, QColor]) -> None:
    """Paint one icon."""
    painter.save()
    painter.translate(glyph.rect.topLeft())
    painter.scale(glyph.rect.width() / 24, glyph.rect.height() / 24)
    sign = _SIGNS.get(glyph.icon)
    if sign is not None:
        ink, shape, draw = sign
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks[ink])
        shape(painter)
        _pen(painter, QColor("white") if inks[ink].lightness() < 120 else QColor("#161a20"), 2.6)
        draw(painter)
    else:
        _pen(painter, inks[glyph.ink or Ink.LINK], 1.7)
        _THINGS[glyph.icon](painter)
    painter.restore()


def _pen(painter: QPainter, ink: QColor, width: float) -> None:
    pen = QPen(ink, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _lines(*strokes: tuple[tuple[float, float], ...]) -> _Draw:
    polylines = [[QPointF(x, y) for x, y in stroke] for stroke in strokes]

    def draw(painter: QPainter) -> None:
        for points in polylines:
            painter.drawPolyline(points)

    return draw


def _disc(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(1.5, 1.5, 21, 21))


def _triangle(painter: QPainter) -> None:
    painter.drawPolygon(QPolygonF([QPointF(12, 1.5), QPointF(23.5, 22), QPointF(0.5, 22)]))


_SIGNS: Mapping[Icon, tuple[Ink, _Draw, _Draw]] = {
    Icon.INFO: (Ink.ACCENT, _disc, _lines(((12, 11), (12, 17.5)), ((12, 6.6), (12, 7)))),
    Icon.GOOD: (Ink.GOOD, _disc, _lines(((7, 12.5), (10.5, 16), (17, 8.5)))),
    Icon.WARNING: (Ink.WARN, _triangle, _lines(((12, 9), (12, 14.5)), ((12, 18.3), (12, 18.6)))),
    Icon.ERROR: (Ink.BAD, _disc, _lines(((8, 8), (16, 16)), ((16, 8), (8, 16)))),
}


def _computer(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(2.5, 4, 19, 12.5), 1.5, 1.5)
    _lines(((12, 16.5), (12, 20)), ((7.5, 20.3), (16.5, 20.3)))(painter)


def _server(painter: QPainter) -> None:
    for y in (3, 9.3, 15.6):
        painter.drawRoundedRect(QRectF(3.5, y, 17, 5.4), 1.2, 1.2)
        painter.drawPolyline([QPointF(7, y + 2.7), QPointF(8, y + 2.7)])


def _cloud(painter: QPainter) -> None:
    path = QPainterPath(QPointF(6.5, 19))
    path.cubicTo(0.5, 19, 0.5, 11, 6, 10.8)
    path.cubicTo(6.5, 4, 16, 3.2, 17.3, 9.4)
    path.cubicTo(23.8, 9.2, 24, 19, 17.6, 19)
    path.closeSubpath()
    painter.drawPath(path)


def _globe(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(2.5, 2.5, 19, 19))
    painter.drawEllipse(QRectF(8, 2.5, 8, 19))
    _lines(((3, 12), (21, 12)))(painter)


def _router(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(2.5, 12.5, 19, 7.5), 1.5, 1.5)
    _lines(((6.5, 16.3), (8, 16.3)), ((11, 16.3), (12.5, 16.3)), ((17, 12.5), (17, 7)))(painter)
    painter.drawArc(QRectF(13, 3, 8, 8), 30 * 16, 120 * 16)


def _key(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(2.5, 8, 8.5, 8.5))
    _lines(((11, 12.2), (21.5, 12.2), (21.5, 16)), ((17, 12.2), (17, 15)))(painter)


def _folder(painter: QPainter) -> None:
    _lines(((2.5, 19.5), (2.5, 5), (9.5, 5), (11.5, 7.5), (21.5, 7.5), (21.5, 19.5), (2.5, 19.5)))(painter)


def _gear(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(6, 6, 12, 12))
    painter.drawEllipse(QRectF(10, 10, 4, 4))
    _lines(
        ((12, 2.5), (12, 6)),
        ((12, 18), (12, 21.5)),
        ((2.5, 12), (6, 12)),
        ((18, 12), (21.5, 12)),
        ((5.3, 5.3), (7.8, 7.8)),
        ((16.2, 16.2), (18.7, 18.7)),
        ((18.7, 5.3), (16.2, 7.8)),
        ((5.3, 18.7), (7.8, 16.2)),
    )(painter)


def _shield(painter: QPainter) -> None:
    path = QPainterPath(QPointF(12, 2.5))
    path.lineTo(20.5, 5.5)
    path.lineTo(20.5, 11.5)
    path.cubicTo(20.5, 17, 16, 20.3, 12, 21.8)
    path.cubicTo(8, 20.3, 3.5, 17, 3.5, 11.5)
    path.lineTo(3.5, 5.5)
    path.closeSubpath()
    painter.drawPath(path)


def _adapter(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(3, 3.5, 18, 12), 1.5, 1.5)
    _lines(((12, 15.5), (12, 20)), ((6, 20.5), (18, 20.5)), ((8.5, 12), (8.5, 8), (15.5, 8), (15.5, 12)))(painter)


def _log(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(4, 2.5, 16, 19), 1.5, 1.5)
    _lines(((8, 7.5), (16, 7.5)), ((8, 12), (16, 12)), ((8, 16.5), (13, 16.5)))(painter)


def _document(painter: QPainter) -> None:
    _lines(((5, 2.5), (14, 2.5), (19, 7.5), (19, 21.5), (5, 21.5), (5, 2.5)), ((14, 2.5), (14, 7.5), (19, 7.5)))(
        painter
    )


def _terminal(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(2.5, 4, 19, 16), 1.5, 1.5)
    _lines(((6.5, 9), (10, 12), (6.5, 15)), ((12, 15.5), (17, 15.5)))(painter)


_THINGS: Mapping[Icon, _Draw] = {
    Icon.COMPUTER: _computer,
    Icon.SERVER: _server,
    Icon.CLOUD: _cloud,
    Icon.GLOBE: _globe,
    Icon.ROUTER: _router,
    Icon.KEY: _key,
    Icon.FOLDER: _folder,
    Icon.GEAR: _gear,
    Icon.SHIELD: _shield,
    Icon.ADAPTER: _adapter,
    Icon.LOG: _log,
    Icon.DOCUMENT: _document,
    Icon.TERMINAL: _terminal,
}
