"""Lays a scene out: parts below one another, panes side by side, windows around them, and the arrow at the mark.

Nothing has a fixed size. Words are measured and wrapped, and what contains them grows.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch

from PySide6.QtCore import QPointF, QRectF

from app.language import Say
from app.playbooks.pictures.scene import Frame, Group, Marked, Node, Picture, Split, Stack, Tabs, Tree, Window

from . import controls, tables
from .drawing import Drawing, Glyph, Ink, Sheet, Spot, Words
from .type import Face, Type


def lay_out(picture: Picture, width: float, faces: Type, say: Say) -> Drawing:
    """Return the picture at this width, in pixels; its height is what its words need."""
    sheet = Sheet(faces, say)
    em = sheet.em
    # The strip on the left keeps room for the arrow beside marks that reach to the window's edge.
    at = Spot(em, 2, width - em - 4)
    height = place(picture.scene, sheet, at)
    height += em * 0.4
    height += sheet.words(picture.version, at.down(height), Face.SMALL, Ink.MUTED)
    height += 4
    marks = tuple(sheet.marks)
    arrow = _arrow(marks[0], sheet, width, height) if marks else ()
    return Drawing(tuple(sheet.items), width, height, marks, arrow, em)


@singledispatch
def place(node: Node, _sheet: Sheet, _at: Spot) -> float:
    """Place a part at the spot and return its height in pixels."""
    raise TypeError(type(node))


for _function in (
    controls.line,
    controls.crumbs,
    controls.tabs,
    controls.tool_bar,
    controls.menu,
    controls.buttons,
    controls.radio,
    controls.check_box,
    controls.field,
    controls.slider,
    controls.banner,
    controls.message,
    controls.console,
    controls.screen,
    tables.table,
    tables.tree,
    tables.tiles,
    tables.path,
):
    place.register(_function)


def _below(parts: Iterable[Node], sheet: Sheet, at: Spot) -> float:
    height = 0.0
    before: Node | None = None
    for part in parts:
        if before is not None:
            height += sheet.em * (0.8 if isinstance(part, Group) or isinstance(before, Tabs | Group) else 0.55)
        height += place(part, sheet, at.down(height))
        before = part
    return height


@place.register
def _stack(node: Stack, sheet: Sheet, at: Spot) -> float:
    return _below(node.parts, sheet, at)


@place.register
def _marked(node: Marked, sheet: Sheet, at: Spot) -> float:
    pad = sheet.em * 0.35
    first = len(sheet.items)
    height = place(node.part, sheet, at.inset(pad, pad).down(pad)) + 2 * pad
    right = max((item.rect.right() for item in sheet.items[first:] if not hasattr(item, "points")), default=at.x)
    sheet.mark(QRectF(at.x, at.y, min(right + pad, at.x + at.width) - at.x, height))
    return height


@place.register
def _group(node: Group, sheet: Sheet, at: Spot) -> float:
    em = sheet.em
    first = len(sheet.items)
    height = em * 0.6
    height += sheet.words(node.title, at.inset(em * 0.8, em * 0.8).down(height), Face.STRONG) + em * 0.5
    height += _below(node.parts, sheet, at.inset(em * 0.8, em * 0.8).down(height)) + em * 0.8
    sheet.box(QRectF(at.x, at.y, at.width, height), None, Ink.RULE, em * 0.3, under=first)
    return height


@place.register
def _split(node: Split, sheet: Sheet, at: Spot) -> float:
    em = sheet.em
    gap = em * 0.8
    if at.width < em * 36:
        height = _pane(node.left, sheet, at)
        return height + gap + place(node.right, sheet, at.down(height + gap))
    left = at.width * node.share
    first = len(sheet.items)
    high = place(node.left, sheet, Spot(at.x + em * 0.2, at.y + em * 0.3, left - em * 0.4)) + em * 0.6
    other = place(node.right, sheet, at.inset(left + gap))
    height = max(high, other)
    if isinstance(node.left, Tree):
        sheet.box(QRectF(at.x, at.y, left, height), Ink.INPUT, Ink.RULE, under=first)
    return height


def _pane(node: Node, sheet: Sheet, at: Spot) -> float:
    if not isinstance(node, Tree):
        return place(node, sheet, at)
    first = len(sheet.items)
    height = place(node, sheet, at.inset(sheet.em * 0.2, sheet.em * 0.2).down(sheet.em * 0.3)) + sheet.em * 0.6
    sheet.box(QRectF(at.x, at.y, at.width, height), Ink.INPUT, Ink.RULE, under=first)
    return height


@place.register
def _window(node: Window, sheet: Sheet, at: Spot) -> float:
    em = sheet.em
    width = min(at.width, em * node.width)
    dark = node.frame is Frame.DARK
    first = len(sheet.items)
    top = _title(node, sheet, Spot(at.x, at.y, width))
    pad = em * (0.9 if width > em * 24 else 0.6)
    height = top + pad + _below(node.parts, sheet, Spot(at.x + pad, at.y + top + pad, width - 2 * pad)) + pad
    radius = em * 0.5
    sheet.box(QRectF(at.x, at.y + top, width, 1), Ink.BORDER, under=first)
    sheet.box(QRectF(at.x, at.y, width, height), None, Ink.BORDER, radius, under=first)
    sheet.box(
        QRectF(at.x, at.y + top - radius, width, height - top + radius), _body(dark=dark), None, radius, under=first
    )
    sheet.box(QRectF(at.x, at.y, width, top + radius), Ink.TITLE, None, radius, under=first)
    # A square strip hides the body's round upper corners.
    sheet.box(QRectF(at.x, at.y + top - radius, width, radius), Ink.TITLE, None, 0, under=first + 2)
    return height


def _body(*, dark: bool) -> Ink:
    return Ink.SCREEN if dark else Ink.SURFACE


def _title(node: Window, sheet: Sheet, at: Spot) -> float:
    em = sheet.em
    left = em * 0.9
    if node.icon is not None:
        left += em * 1.6
    signs = {Frame.WEB: 0, Frame.DIALOG: 1}.get(node.frame, 3)
    words = sheet.words(node.title, at.inset(left, em * (0.9 + signs * 1.5)).down(em * 0.45))
    height = words + em * 0.9
    middle = at.y + height / 2
    if node.icon is not None:
        sheet.glyph(node.icon, at.x + em * 0.9, middle - em * 0.6, em * 1.2)
    r = em * 0.3
    for number in range(signs):
        x = at.x + at.width - em * (1.2 + 1.5 * number)
        if number == 0:
            sheet.stroke((x - r, middle - r), (x + r, middle + r), ink=Ink.MUTED)
            sheet.stroke((x - r, middle + r), (x + r, middle - r), ink=Ink.MUTED)
        elif number == 1:
            sheet.box(QRectF(x - r, middle - r, 2 * r, 2 * r), None, Ink.MUTED)
        else:
            sheet.stroke((x - r, middle), (x + r, middle), ink=Ink.MUTED)
    return height


def _arrow(mark: QRectF, sheet: Sheet, width: float, height: float) -> tuple[tuple[float, float], ...]:
    """Return the arrow head where it covers no words: left of the mark, right, above, below, or inside a corner."""
    long, half = sheet.em * 0.75, sheet.em * 0.5
    y, near = mark.center().y(), mark.left() + sheet.em
    tips = [
        ((mark.left() - 2, y), (-1, 0)),
        ((mark.right() + 2, y), (1, 0)),
        ((near, mark.top() - 2), (0, -1)),
        ((near, mark.bottom() + 2), (0, 1)),
        ((mark.right() - sheet.em, mark.top() - 2), (0, -1)),
        ((mark.right() - sheet.em, mark.bottom() + 2), (0, 1)),
        ((mark.right() - long - 3, y), (1, 0)),
    ]
    busy = [item.rect for item in sheet.items if isinstance(item, Words | Glyph)]
    canvas = QRectF(0, 0, width, height)
    heads = [_head(tip, away, long, half) for tip, away in tips]
    for head in heads:
        area = _around(head)
        if canvas.contains(area) and not any(area.intersects(rect) for rect in busy):
            return head
    return heads[0]


def _head(tip: tuple[float, float], away: tuple[int, int], long: float, half: float) -> tuple[tuple[float, float], ...]:
    x, y = tip
    dx, dy = away
    back = (x + dx * long, y + dy * long)
    return tip, (back[0] + dy * half, back[1] + dx * half), (back[0] - dy * half, back[1] - dx * half)


def _around(points: tuple[tuple[float, float], ...]) -> QRectF:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
