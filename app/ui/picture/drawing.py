"""A picture after its layout: rectangles, strokes, icons and words in place, and the sheet that collects them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from PySide6.QtCore import QRectF

from app.language import Say
from app.playbooks.pictures.scene import Icon, Label, Raw

from .type import Block, Face, Row, Type


class Ink(StrEnum):
    """What a colour is for; the colours themselves stand in colours.py."""

    SURFACE = "surface"
    TITLE = "title"
    BORDER = "border"
    RULE = "rule"
    TEXT = "text"
    MUTED = "muted"
    LINK = "link"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    SELECTION = "selection"
    INPUT = "input"
    INPUT_BORDER = "input_border"
    GOOD = "good"
    GOOD_FILL = "good_fill"
    BAD = "bad"
    BAD_FILL = "bad_fill"
    WARN = "warn"
    WARN_FILL = "warn_fill"
    INFO_FILL = "info_fill"
    SCREEN = "screen"
    ON_SCREEN = "on_screen"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    rect: QRectF
    fill: Ink | None = None
    line: Ink | None = None
    radius: float = 0
    width: float = 1


@dataclass(frozen=True, slots=True)
class Words:
    """Lines of words, each with its top left corner on the canvas."""

    rect: QRectF
    rows: tuple[tuple[Row, float, float], ...]
    ink: Ink


@dataclass(frozen=True, slots=True)
class Glyph:
    """An icon."""

    rect: QRectF
    icon: Icon
    ink: Ink | None = None


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    ink: Ink
    width: float = 1
    dashed: bool = False


Item: TypeAlias = Box | Words | Glyph | Stroke


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture ready to paint."""

    items: tuple[Item, ...]
    width: float
    height: float
    marks: tuple[QRectF, ...]
    """The frame around the thing to look at; one, unless the picture is badly made."""
    arrow: tuple[tuple[float, float], ...]
    """The corners of the arrow head that points at it, the point first."""
    em: float


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a part is placed: its top left corner and the width it may use, in pixels."""

    x: float
    y: float
    width: float

    def down(self, distance: float) -> Spot:
        """Return the spot that much lower."""
        return Spot(self.x, self.y + distance, self.width)

    def inset(self, left: float, right: float = 0) -> Spot:
        """Return the spot with less width."""
        return Spot(self.x + left, self.y, self.width - left - right)


class Sheet:
    """Collects what a picture is made of while its parts are placed."""

    def __init__(self, faces: Type, say: Say) -> None:
        self.type = faces
        self.em = faces.em
        self.items: list[Item] = []
        self.marks: list[QRectF] = []
        self._say = say

    def text(self, label: Label) -> str:
        """Return the label in the user's language."""
        return label.value if isinstance(label, Raw) else self._say(label)

    def box(
        self,
        rect: QRectF,
        fill: Ink | None = None,
        line: Ink | None = None,
        radius: float = 0,
        *,
        width: float = 1,
        under: int | None = None,
    ) -> None:
        """Add a rectangle; `under` puts it below the items from that number on."""
        item = Box(rect, fill, line, radius, width)
        self.items.insert(len(self.items) if under is None else under, item)

    def words(self, label: Label, spot: Spot, face: Face = Face.PLAIN, ink: Ink = Ink.TEXT, align: float = 0) -> float:
        """Add words, wrapped to the spot's width; align 0 = left, 0.5 = middle, 1 = right. Return their height."""
        return self.block(self.type.wrap(self.text(label), face, spot.width), spot, ink, align)

    def block(self, block: Block, spot: Spot, ink: Ink = Ink.TEXT, align: float = 0) -> float:
        """Add words that were wrapped before. Return their height."""
        if block.width == 0:
            return block.height
        rows = tuple(
            (row, spot.x + max(spot.width - row.width, 0) * align, spot.y + row.top) for row in block.rows if row.text
        )
        left = min(x for _, x, _ in rows)
        self.items.append(Words(QRectF(left, spot.y, block.width, block.height), rows, ink))
        return block.height

    def glyph(self, icon: Icon, x: float, y: float, size: float, ink: Ink | None = None) -> None:
        """Add an icon."""
        self.items.append(Glyph(QRectF(x, y, size, size), icon, ink))

    def stroke(self, *points: tuple[float, float], ink: Ink, width: float = 1, dashed: bool = False) -> None:
        """Add a line."""
        self.items.append(Stroke(points, ink, width, dashed))

    def mark(self, rect: QRectF) -> None:
        """Say that this is the thing to look at."""
        self.marks.append(rect)
