"""Fonts of a picture, and how long words are in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QPainter, QTextLayout, QTextOption

_ENDLESS = 1e6
_JOINER, _BREAK = "\u2060", "\u200b"
_INSIDE_KOREAN_WORD = re.compile(r"(?<=[가-힣])(?=[가-힣])")
_FIXED = ("Cascadia Mono", "Consolas", "Menlo", "DejaVu Sans Mono", "Liberation Mono")
_AFTER_BULLET = re.compile(r"(?<=^•) ")
_AFTER_SEPARATOR = re.compile(r"(?<=[\\,])(?=[A-Za-z{])|(?<=\d)(?=/\d)")
_LONG_NAME = re.compile(r"[A-Za-z]{13,}")
_INSIDE_NAME = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Face(StrEnum):
    """The fonts of a picture."""

    PLAIN = "plain"
    STRONG = "strong"
    SMALL = "small"
    HEADING = "heading"
    MONO = "mono"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of wrapped words: top edge within its block and width, in pixels.

    It is drawn from the very layout that was measured. Drawn anew as a string it could be longer: the font of a digit
    may depend on the script of its neighbours.
    """

    text: str
    top: float
    width: float
    layout: QTextLayout
    number: int

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the line with the painter's pen, its top left corner at this point."""
        self.layout.lineAt(self.number).draw(painter, QPointF(x, y))


@dataclass(frozen=True, slots=True)
class Block:
    """Wrapped words; lengths in pixels."""

    rows: tuple[Row, ...]
    width: float
    height: float


class Type:
    """The fonts of one picture, derived from the widget's font."""

    def __init__(self, font: QFont) -> None:
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        # The system's answer may be a font that is not there; the widget's own draws Korean and Chinese.
        mono.setFamilies([*mono.families(), *_FIXED, *font.families()])
        mono.setStyleHint(QFont.StyleHint.Monospace)
        mono.setFixedPitch(True)
        self.em = float(QFontInfo(font).pixelSize())
        """The font size in pixels: the unit of every distance in a picture."""
        self.fonts: dict[Face, QFont] = {
            Face.PLAIN: _sized(font, self.em),
            Face.STRONG: _sized(font, self.em, bold=True),
            Face.SMALL: _sized(font, self.em * 0.9),
            Face.HEADING: _sized(font, self.em * 1.12, bold=True),
            Face.MONO: _sized(mono, self.em * 0.92),
        }
        self._lengths: dict[tuple[str, Face], tuple[float, float]] = {}

    def lengths(self, text: str, face: Face) -> tuple[float, float]:
        """Return the length of the longest part that should not be broken, and of the whole, in pixels."""
        known = self._lengths.get((text, face))
        if known is None:
            layouts = [self._laid(part, face, _ENDLESS, QTextOption.WrapMode.WordWrap) for part in text.split("\n")]
            known = (
                max(layout.minimumWidth() for layout in layouts),
                max(layout.maximumWidth() for layout in layouts),
            )
            self._lengths[text, face] = known
        return known

    def whole(self, text: str, face: Face = Face.PLAIN) -> float:
        """Return the length of the words without a break, in pixels, rounded up so that they surely fit."""
        return self.lengths(text, face)[1] + 1

    def wrap(self, text: str, face: Face, width: float) -> Block:
        """Break the words into lines of at most this width, between words where that is possible."""
        rows: list[Row] = []
        y = 0.0
        for part in text.split("\n"):
            layout = self._laid(part, face, max(width, 1.0), QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            shown = layout.text()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                words = shown[line.textStart() : line.textStart() + line.textLength()]
                words = words.replace(_JOINER, "").replace(_BREAK, "").strip()
                rows.append(Row(words, y, line.naturalTextWidth(), layout, number))
                y += line.height()
        return Block(tuple(rows), max((row.width for row in rows), default=0.0), y)

    def _laid(self, text: str, face: Face, width: float, mode: QTextOption.WrapMode) -> QTextLayout:
        layout = QTextLayout(_with_breaks(text), self.fonts[face])
        option = QTextOption()
        option.setWrapMode(mode)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        return layout


def _with_breaks(text: str) -> str:
    # Korean is broken between words, as in print; bullets hold on to their word; paths and lists may also be broken
    # after a separator, and LongNamesOfThings before a capital.
    prepared = _INSIDE_KOREAN_WORD.sub(_JOINER, _AFTER_BULLET.sub("\u00a0", text))
    prepared = _LONG_NAME.sub(lambda name: _INSIDE_NAME.sub(_BREAK, name.group()), prepared)
    return _AFTER_SEPARATOR.sub(_BREAK, prepared)


def _sized(font: QFont, pixels: float, *, bold: bool = False) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(max(round(pixels), 1))
    if bold:
        sized.setBold(True)
    return sized
