"""Places the single parts of a window: words, tabs, buttons, fields, messages, terminals.

Each function draws one kind of part on the sheet at the spot and returns its height in pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.playbooks.pictures.scene import (
    Banner,
    Buttons,
    CheckBox,
    Console,
    Crumbs,
    Field,
    Icon,
    Label,
    Line,
    Menu,
    Message,
    Radio,
    Screen,
    Slider,
    Style,
    Tabs,
    Tone,
    ToolBar,
)

from .drawing import Ink, Sheet, Spot
from .type import Block, Face

_STYLES = {
    Style.PLAIN: (Face.PLAIN, Ink.TEXT),
    Style.SMALL: (Face.SMALL, Ink.MUTED),
    Style.LINK: (Face.PLAIN, Ink.LINK),
    Style.STRONG: (Face.STRONG, Ink.TEXT),
    Style.HEADING: (Face.HEADING, Ink.TEXT),
}
_TONES = {
    Tone.GOOD: (Ink.GOOD_FILL, Ink.GOOD, Icon.GOOD),
    Tone.BAD: (Ink.BAD_FILL, Ink.BAD, Icon.ERROR),
    Tone.WARN: (Ink.WARN_FILL, Ink.WARN, Icon.WARNING),
    Tone.INFO: (Ink.INFO_FILL, Ink.ACCENT, Icon.INFO),
}


def line(node: Line, sheet: Sheet, at: Spot) -> float:
    """Place words, with an icon before them if they have one."""
    face, ink = _STYLES[node.style]
    if node.icon is None:
        return sheet.words(node.label, at, face, ink)
    size = sheet.em * 1.2
    sheet.glyph(node.icon, at.x, at.y + sheet.em * 0.1, size)
    return max(size, sheet.words(node.label, at.inset(size + sheet.em * 0.4), face, ink))


def crumbs(node: Crumbs, sheet: Sheet, at: Spot) -> float:
    """Place the way to a page in an address bar."""
    em = sheet.em
    pad = em * 0.5
    first = len(sheet.items)
    x, y, height, row = at.x + pad, at.y + em * 0.3, 0.0, 0.0
    for number, label in enumerate(node.labels):
        arrow = em * 0.9 if number else 0.0
        room = at.x + at.width - pad - x - arrow
        width = sheet.type.whole(sheet.text(label), Face.SMALL)
        if width > room and x > at.x + pad:
            x, y, row = at.x + pad, y + row, 0.0
            room = at.width - 2 * pad - arrow
        block = sheet.type.wrap(sheet.text(label), Face.SMALL, min(width, room))
        if arrow:
            middle = y + block.height / 2
            sheet.stroke(
                (x + em * 0.25, middle - em * 0.22),
                (x + em * 0.5, middle),
                (x + em * 0.25, middle + em * 0.22),
                ink=Ink.MUTED,
            )
        sheet.block(block, Spot(x + arrow, y, block.width), Ink.MUTED)
        x += arrow + block.width + em * 0.3
        row = max(row, block.height)
        height = y + row - at.y
    height += em * 0.3
    sheet.box(QRectF(at.x, at.y, at.width, height), Ink.INPUT, Ink.RULE, em * 0.2, under=first)
    return height


def flow(sheet: Sheet, labels: tuple[Label, ...], at: Spot, gap: float, pad: float) -> list[tuple[QRectF, Block]]:
    """Return boxes for labels in rows, a new row where the width is used up; nothing is drawn."""
    boxes: list[tuple[QRectF, Block]] = []
    x, y, row = at.x, at.y, 0.0
    for label in labels:
        text = sheet.text(label)
        block = sheet.type.wrap(text, Face.PLAIN, min(sheet.type.whole(text), at.width - 2 * pad))
        width, height = block.width + 2 * pad, block.height + sheet.em * 0.5
        if boxes and x + width > at.x + at.width:
            x, y, row = at.x, y + row + gap, 0.0
        boxes.append((QRectF(x, y, width, height), block))
        x += width + gap
        row = max(row, height)
    return boxes


def _inside(rect: QRectF, block: Block) -> Spot:
    return Spot(rect.x() + (rect.width() - block.width) / 2, rect.y() + (rect.height() - block.height) / 2, block.width)


def _bottom(boxes: list[tuple[QRectF, Block]], at: Spot) -> float:
    return max(rect.bottom() for rect, _ in boxes) - at.y


def tabs(node: Tabs, sheet: Sheet, at: Spot) -> float:
    """Place tabs; the open one has a line below it and strong words."""
    boxes = flow(sheet, node.labels, at, 0, sheet.em * 0.45)
    height = _bottom(boxes, at)
    sheet.stroke((at.x, at.y + height), (at.x + at.width, at.y + height), ink=Ink.RULE)
    for number, (rect, block) in enumerate(boxes):
        active = number == node.active
        sheet.block(block, _inside(rect, block), Ink.LINK if active else Ink.MUTED)
        if active:
            y = rect.bottom()
            sheet.stroke((rect.left() + sheet.em * 0.2, y), (rect.right() - sheet.em * 0.2, y), ink=Ink.LINK, width=2)
    return height + 1


def tool_bar(node: ToolBar, sheet: Sheet, at: Spot) -> float:
    """Place flat buttons on a strip."""
    first = len(sheet.items)
    pad = sheet.em * 0.4
    boxes = flow(sheet, node.labels, at.inset(pad, pad).down(pad), pad, sheet.em * 0.5)
    for number, (rect, block) in enumerate(boxes):
        sheet.box(rect, Ink.SURFACE, Ink.RULE, sheet.em * 0.2)
        sheet.block(block, _inside(rect, block))
        if number == node.mark:
            sheet.mark(rect)
    height = _bottom(boxes, at) + pad
    sheet.box(QRectF(at.x, at.y, at.width, height), Ink.TITLE, None, sheet.em * 0.2, under=first)
    return height


def menu(node: Menu, sheet: Sheet, at: Spot) -> float:
    """Place an open menu, as wide as its longest entry."""
    em = sheet.em
    first = len(sheet.items)
    width = min(at.width - em * 2, max(sheet.type.whole(sheet.text(label)) for label in node.labels) + em * 2)
    x, y = at.x + em, at.y + em * 0.3
    for number, label in enumerate(node.labels):
        block = sheet.type.wrap(sheet.text(label), Face.PLAIN, width - em * 2)
        rect = QRectF(x + em * 0.3, y, width - em * 0.6, block.height + em * 0.5)
        if number == node.mark:
            sheet.box(rect, Ink.SELECTION, None, em * 0.2)
            sheet.mark(rect)
        sheet.block(block, Spot(x + em, y + em * 0.25, block.width))
        y += rect.height()
    height = y + em * 0.3 - at.y
    sheet.box(QRectF(x, at.y, width, height), Ink.SURFACE, Ink.INPUT_BORDER, em * 0.3, under=first)
    return height


def buttons(node: Buttons, sheet: Sheet, at: Spot) -> float:
    """Place push buttons, the default one filled."""
    boxes = flow(sheet, node.labels, at, sheet.em * 0.5, sheet.em)
    for number, (rect, block) in enumerate(boxes):
        end = max(other.right() for other, _ in boxes if other.y() == rect.y())
        here = rect.translated(at.x + at.width - end, 0) if node.right else rect
        default = number == node.default
        sheet.box(
            here, Ink.ACCENT if default else Ink.SURFACE, Ink.ACCENT if default else Ink.INPUT_BORDER, sheet.em * 0.25
        )
        sheet.block(block, _inside(here, block), Ink.ON_ACCENT if default else Ink.TEXT)
        if number == node.mark:
            sheet.mark(here.adjusted(-3, -3, 3, 3))
    return _bottom(boxes, at)


def radio(node: Radio, sheet: Sheet, at: Spot) -> float:
    """Place a round choice with its hint."""
    em = sheet.em
    block = sheet.type.wrap(sheet.text(node.label), Face.PLAIN, at.width - em * 1.5)
    middle = at.y + block.height / max(len(block.rows), 1) / 2
    ring = QRectF(at.x, middle - em * 0.5, em, em)
    sheet.box(ring, Ink.INPUT, Ink.ACCENT if node.on else Ink.INPUT_BORDER, em / 2)
    if node.on:
        sheet.box(ring.adjusted(em * 0.26, em * 0.26, -em * 0.26, -em * 0.26), Ink.ACCENT, None, em / 4)
    height = sheet.block(block, at.inset(em * 1.5))
    if node.hint is not None:
        height += sheet.words(node.hint, at.inset(em * 1.5).down(height), Face.SMALL, Ink.MUTED)
    return height


def tick_box(sheet: Sheet, x: float, y: float, *, on: bool) -> None:
    """Draw a box of one font size, with a tick if it is on."""
    em = sheet.em
    sheet.box(QRectF(x, y, em, em), Ink.ACCENT if on else Ink.INPUT, Ink.ACCENT if on else Ink.INPUT_BORDER, em * 0.2)
    if on:
        points = ((x + em * 0.22, y + em * 0.52), (x + em * 0.43, y + em * 0.74), (x + em * 0.8, y + em * 0.28))
        sheet.stroke(*points, ink=Ink.ON_ACCENT, width=max(em * 0.13, 1.5))


def check_box(node: CheckBox, sheet: Sheet, at: Spot) -> float:
    """Place a box to tick."""
    here = at.inset(sheet.em * 1.5 * node.depth)
    block = sheet.type.wrap(sheet.text(node.label), Face.PLAIN, here.width - sheet.em * 1.5)
    tick_box(sheet, here.x, here.y + block.height / max(len(block.rows), 1) / 2 - sheet.em / 2, on=node.on)
    return sheet.block(block, here.inset(sheet.em * 1.5))


def field(node: Field, sheet: Sheet, at: Spot) -> float:
    """Place a name and its value, side by side or below one another where there is no room."""
    em = sheet.em
    name, value = sheet.text(node.label), sheet.text(node.value)
    pad = em * 0.45 if node.boxed else 0.0
    mark = em * 1.4 if node.drop else 0.0
    beside = at.width >= em * 19 and sheet.type.whole(name) <= at.width * 0.4
    left = at.width * 0.4 + em * 0.4 if beside else 0.0
    label = sheet.type.wrap(name, Face.PLAIN, at.width * 0.4 if beside else at.width)
    block = sheet.type.wrap(value, Face.PLAIN, at.width - left - 2 * pad - mark)
    rise = em * 0.25 if node.boxed else 0.0
    sheet.block(label, at.down(rise if beside else 0), Ink.MUTED)
    here = at.inset(left) if beside else at.down(label.height + em * 0.1)
    if node.boxed:
        box = QRectF(here.x, here.y, here.width, block.height + 2 * rise)
        sheet.box(box, Ink.INPUT, Ink.INPUT_BORDER, em * 0.2)
        if node.drop:
            x, y = box.right() - em, box.center().y()
            sheet.stroke(
                (x, y - em * 0.13), (x + em * 0.3, y + em * 0.17), (x + em * 0.6, y - em * 0.13), ink=Ink.MUTED
            )
    sheet.block(block, here.inset(pad).down(rise))
    return max(here.y - at.y + block.height + 2 * rise, label.height + rise)


def slider(node: Slider, sheet: Sheet, at: Spot) -> float:
    """Place a name, a line with a knob, and the value in a box."""
    em = sheet.em
    height = sheet.words(node.label, at, Face.PLAIN, Ink.MUTED) + em * 0.3
    block = sheet.type.wrap(sheet.text(node.value), Face.STRONG, at.width * 0.4)
    box = QRectF(at.x + at.width - block.width - em, at.y + height, block.width + em, block.height + em * 0.5)
    sheet.box(box, Ink.INPUT, Ink.INPUT_BORDER, em * 0.2)
    sheet.block(block, Spot(box.x() + em * 0.5, box.y() + em * 0.25, block.width))
    start, end, y = at.x + em * 0.5, box.left() - em * 1.2, box.center().y()
    knob = start + (end - start) * node.share
    sheet.stroke((start, y), (end, y), ink=Ink.INPUT_BORDER, width=3)
    sheet.stroke((start, y), (knob, y), ink=Ink.ACCENT, width=3)
    sheet.box(QRectF(knob - em * 0.45, y - em * 0.45, em * 0.9, em * 0.9), Ink.SURFACE, Ink.ACCENT, em * 0.45, width=2)
    return height + box.height()


def banner(node: Banner, sheet: Sheet, at: Spot) -> float:
    """Place a coloured strip with its sign."""
    fill, ink, icon = _TONES[node.tone]
    em = sheet.em
    first = len(sheet.items)
    height = sheet.words(node.label, at.inset(em * 2.3, em * 0.6).down(em * 0.5)) + em
    sheet.glyph(icon, at.x + em * 0.6, at.y + em * 0.5, em * 1.2)
    rect = QRectF(at.x, at.y, at.width, height)
    sheet.box(QRectF(at.x, at.y, em * 0.2, height), ink, None, em * 0.1, under=first)
    sheet.box(rect, fill, None, em * 0.25, under=first)
    return height


def message(node: Message, sheet: Sheet, at: Spot) -> float:
    """Place a big sign and sentences beside it."""
    em = sheet.em
    size = em * 2
    sheet.glyph(node.icon, at.x, at.y, size)
    height = 0.0
    for number, label in enumerate(node.lines):
        height += em * 0.35 if number else 0.0
        height += sheet.words(label, at.inset(size + em * 0.9).down(height))
    return max(height, size)


def console(node: Console, sheet: Sheet, at: Spot) -> float:
    """Place lines of a terminal."""
    em = sheet.em
    height = 0.0
    for number, text in enumerate(node.lines):
        block = sheet.type.wrap(text or " ", Face.MONO, at.width)
        if text:
            sheet.block(block, at.down(height), Ink.ON_SCREEN)
        if number == node.mark:
            sheet.mark(QRectF(at.x - em * 0.3, at.y + height - 1, block.width + em * 0.6, block.height + 2))
        height += block.height + em * 0.3
    return height


def screen(node: Screen, sheet: Sheet, at: Spot) -> float:
    """Place a server's dark screen."""
    em = sheet.em
    first = len(sheet.items)
    height = em * 2.4
    for number, label in enumerate(node.lines):
        face = Face.HEADING if number == 0 else Face.PLAIN
        height += sheet.words(label, at.inset(em, em).down(height), face, Ink.ON_SCREEN, align=0.5) + em * 0.4
    height += em * 2
    sheet.box(QRectF(at.x, at.y, at.width, height), Ink.SCREEN, Ink.BORDER, em * 0.2, under=first)
    return height
