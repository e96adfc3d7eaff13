"""Places lists, trees, big icons and the path between two computers.

Each function draws one kind of part on the sheet at the spot and returns its height in pixels.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from app.playbooks.pictures.scene import Cell, Icon, Path, Sign, Stop, Table, Tick, Tiles, Tree, Twig

from .controls import tick_box
from .drawing import Ink, Sheet, Spot
from .type import Block, Face


@dataclass(frozen=True, slots=True)
class _Columns:
    """The columns that are shown, and their widths in pixels."""

    numbers: tuple[int, ...]
    widths: tuple[float, ...]

    def __iter__(self) -> Iterator[tuple[int, float]]:
        return zip(self.numbers, self.widths, strict=True)


def table(node: Table, sheet: Sheet, at: Spot) -> float:
    """Place a list with columns; leaves out spare columns where there is no room for them."""
    em = sheet.em
    columns = _columns(node, sheet, at.width)
    first = len(sheet.items)
    header = [sheet.type.wrap(sheet.text(node.columns[column]), Face.STRONG, width - em) for column, width in columns]
    top = max(block.height for block in header) + em * 0.7
    x = at.x
    for block, width in zip(header, columns.widths, strict=True):
        sheet.block(block, Spot(x + em * 0.5, at.y + em * 0.35, width - em))
        x += width
    sheet.box(QRectF(at.x, at.y, at.width, top), Ink.TITLE, under=first)
    y = at.y + top
    for number in range(len(node.rows)):
        y += _row(node, number, columns, sheet, Spot(at.x, y, at.width))
        if number + 1 < len(node.rows):
            sheet.stroke((at.x, y), (at.x + at.width, y), ink=Ink.RULE)
    sheet.box(QRectF(at.x, at.y, at.width, y - at.y), Ink.SURFACE, Ink.RULE, under=first)
    return y - at.y


def _row(node: Table, number: int, columns: _Columns, sheet: Sheet, at: Spot) -> float:
    em = sheet.em
    cells = node.rows[number]
    blocks = [_block(cells[column], sheet, width) for column, width in columns]
    height = max([em * 1.3, *(block.height for block in blocks if block)]) + em * 0.6
    x = at.x
    for block, (column, width) in zip(blocks, columns, strict=True):
        cell = cells[column]
        if block is None:
            tick_box(sheet, x + em * 0.5, at.y + (height - em) / 2, on=isinstance(cell, Tick) and cell.on)
        else:
            left = em * 0.5
            if isinstance(cell, Sign):
                sheet.glyph(cell.icon, x + left, at.y + (height - em * 1.1) / 2, em * 1.1)
                left += em * 1.5
            sheet.block(block, Spot(x + left, at.y + (height - block.height) / 2, width - left - em * 0.5))
        if node.mark == (number, column):
            sheet.mark(QRectF(x + 1, at.y + 1, width - 2, height - 2))
        x += width
    if node.mark == number:
        sheet.mark(QRectF(at.x, at.y, at.width, height))
    return height


def _block(cell: Cell, sheet: Sheet, width: float) -> Block | None:
    if isinstance(cell, Tick):
        return None
    if isinstance(cell, Sign):
        return sheet.type.wrap(sheet.text(cell.label), Face.PLAIN, width - sheet.em * 2.5)
    return sheet.type.wrap(sheet.text(cell), Face.PLAIN, width - sheet.em)


def _columns(node: Table, sheet: Sheet, width: float) -> _Columns:
    spare = list(node.spare)
    needs = {column: _needs(node, column, sheet) for column in range(len(node.columns))}
    # A column is left out before words are broken.
    while spare and sum(low for low, _ in needs.values()) > width:
        del needs[spare.pop(0)]
    least = [low for low, _ in needs.values()]
    whole = [high for _, high in needs.values()]
    if sum(whole) <= width:
        widths = [size * width / sum(whole) for size in whole]
    elif sum(least) <= width:
        share = (width - sum(least)) / (sum(whole) - sum(least))
        widths = [low + share * (high - low) for low, high in needs.values()]
    else:
        widths = _cut(least, width)
    return _Columns(tuple(needs), tuple(widths))


def _cut(sizes: list[float], width: float) -> list[float]:
    """Return the sizes that share the width: short columns keep theirs, the longest ones are cut to the same size."""
    left, kept = width, len(sizes)
    for size in sorted(sizes):
        if size > left / kept:
            break
        left, kept = left - size, kept - 1
    return [min(size, left / max(kept, 1)) if kept else size for size in sizes]


def _needs(node: Table, column: int, sheet: Sheet) -> tuple[float, float]:
    em = sheet.em
    least, whole = sheet.type.lengths(sheet.text(node.columns[column]), Face.STRONG)
    for row in node.rows:
        cell = row[column]
        if isinstance(cell, Tick):
            continue
        extra = em * 1.5 if isinstance(cell, Sign) else 0.0
        low, high = sheet.type.lengths(sheet.text(cell.label if isinstance(cell, Sign) else cell), Face.PLAIN)
        least, whole = max(least, low + extra), max(whole, high + extra)
    # Chinese may be broken anywhere; a column of single signs would be hard to read.
    least = max(least, min(whole, em * 4))
    return least + em + 2, whole + em + 2


def tree(node: Tree, sheet: Sheet, at: Spot) -> float:
    """Place the lines of a tree."""
    y = at.y
    for twig in node.twigs:
        y += _twig(twig, sheet, Spot(at.x, y, at.width))
    return y - at.y


def _twig(twig: Twig, sheet: Sheet, at: Spot) -> float:
    em = sheet.em
    x = at.x + em * (0.3 + 0.9 * twig.depth)
    icon = em * 1.35 if twig.icon else 0.0
    left = x + em * 0.85 + icon
    block = sheet.type.wrap(sheet.text(twig.label), Face.PLAIN, at.x + at.width - left - em * 0.3)
    height = block.height + em * 0.35
    middle = at.y + em * 0.175 + block.height / len(block.rows) / 2
    if twig.selected:
        sheet.box(
            QRectF(left - icon - em * 0.2, at.y, icon + block.width + em * 0.5, height), Ink.SELECTION, None, em * 0.2
        )
    if twig.open is not None:
        a, b = em * 0.2, em * 0.1
        turned = ((x, middle - b), (x + a, middle + b), (x + 2 * a, middle - b))
        closed = ((x + b, middle - a), (x + a + b, middle), (x + b, middle + a))
        sheet.stroke(*(turned if twig.open else closed), ink=Ink.MUTED)
    if twig.icon:
        sheet.glyph(twig.icon, left - icon, middle - em * 0.55, em * 1.1)
    sheet.block(block, Spot(left, at.y + em * 0.175, block.width))
    if twig.marked:
        sheet.mark(QRectF(left - icon - em * 0.3, at.y, icon + block.width + em * 0.6, height))
    return height


def tiles(node: Tiles, sheet: Sheet, at: Spot) -> float:
    """Place big icons with their names, in as many columns as fit."""
    em = sheet.em
    columns = max(1, min(len(node.tiles), int(at.width / (em * 14))))
    width = at.width / columns
    y, row = at.y, 0.0
    for number, tile in enumerate(node.tiles):
        if number and number % columns == 0:
            y, row = y + row, 0.0
        spot = Spot(at.x + width * (number % columns) + em * 0.6, y + em * 0.6, width - em * 1.2)
        size = em * 2.4
        sheet.glyph(tile.icon, spot.x, spot.y, size, Ink.MUTED if tile.off else None)
        words = spot.inset(size + em * 0.6)
        height = sheet.words(tile.label, words, Face.STRONG, Ink.MUTED if tile.off else Ink.TEXT)
        for note in tile.notes:
            height += sheet.words(note, words.down(height), Face.SMALL, Ink.MUTED)
        height = max(height, size)
        if number == node.mark:
            sheet.mark(QRectF(spot.x - em * 0.4, spot.y - em * 0.4, spot.width + em * 0.8, height + em * 0.8))
        row = max(row, height + em * 1.2)
    return y + row - at.y


def path(node: Path, sheet: Sheet, at: Spot) -> float:
    """Place the stations from left to right, or from top to bottom where there is no room."""
    if at.width / len(node.stops) >= sheet.em * 8:
        return _path_across(node, sheet, at)
    return _path_down(node, sheet, at)


def _disc(stop: Stop, sheet: Sheet, x: float, y: float, *, marked: bool) -> None:
    em = sheet.em
    size = em * 2.6
    sheet.box(QRectF(x, y, size, size), Ink.INFO_FILL if marked else Ink.TITLE, Ink.INPUT_BORDER, size / 2)
    sheet.glyph(stop.icon, x + em * 0.6, y + em * 0.6, em * 1.4)


def _broken(sheet: Sheet, x: float, y: float) -> None:
    em = sheet.em
    sheet.box(QRectF(x - em * 0.55, y - em * 0.55, em * 1.1, em * 1.1), Ink.SURFACE, None, em * 0.55)
    sheet.glyph(Icon.ERROR, x - em * 0.55, y - em * 0.55, em * 1.1)


def _path_down(node: Path, sheet: Sheet, at: Spot) -> float:
    em = sheet.em
    size, gap = em * 2.6, em * 1.7
    y = at.y
    for number, stop in enumerate(node.stops):
        words = Spot(at.x + size + em * 1.3, y + em * 0.5, at.width - size - em * 1.7)
        _disc(stop, sheet, at.x + em * 0.4, y, marked=number == node.mark)
        height = sheet.words(stop.label, words, Face.STRONG)
        if stop.note is not None:
            height += sheet.words(stop.note, words.down(height), Face.SMALL, Ink.MUTED)
        height = max(height + em, size)
        if number == node.mark:
            sheet.mark(QRectF(at.x, y - em * 0.3, at.width, height + em * 0.6))
        if number + 1 < len(node.stops):
            x, broken = at.x + em * 0.4 + size / 2, number == node.broken
            sheet.stroke((x, y + size + 2), (x, y + height + gap - 2), ink=Ink.MUTED, width=2, dashed=broken)
            if broken:
                _broken(sheet, x, y + height + gap * 0.6)
        y += height + gap
    return y - gap - at.y


def _path_across(node: Path, sheet: Sheet, at: Spot) -> float:
    em = sheet.em
    size, width, y = em * 2.6, at.width / len(node.stops), at.y + em * 0.4
    heights = []
    for number, stop in enumerate(node.stops):
        left = at.x + width * number
        _disc(stop, sheet, left + (width - size) / 2, y, marked=number == node.mark)
        words = Spot(left + em * 0.4, y + size + em * 0.4, width - em * 0.8)
        height = sheet.words(stop.label, words, Face.STRONG, align=0.5)
        if stop.note is not None:
            height += sheet.words(stop.note, words.down(height), Face.SMALL, Ink.MUTED, align=0.5)
        heights.append(size + em * 0.4 + height)
        if number + 1 < len(node.stops):
            start, end, broken = (
                left + (width + size) / 2 + 3,
                left + width + (width - size) / 2 - 3,
                number == node.broken,
            )
            sheet.stroke((start, y + size / 2), (end, y + size / 2), ink=Ink.MUTED, width=2, dashed=broken)
            if broken:
                _broken(sheet, left + width + em * 0.5, y + size / 2)
    left = at.x + width * node.mark
    sheet.mark(QRectF(left + 2, at.y, width - 4, heights[node.mark] + em * 0.8))
    return max(heights) + em * 0.9
