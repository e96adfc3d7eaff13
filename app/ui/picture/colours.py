"""The colours of the pictures, for the light and the dark theme."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

from .drawing import Ink

_COLOURS: Mapping[Ink, tuple[str, str]] = {
    Ink.SURFACE: ("#ffffff", "#20242c"),
    Ink.TITLE: ("#eef0f3", "#2b313b"),
    Ink.BORDER: ("#d0d5dc", "#434b57"),
    Ink.RULE: ("#e3e7ec", "#373e49"),
    Ink.TEXT: ("#1d2127", "#e6e9ee"),
    Ink.MUTED: ("#586271", "#a5afbc"),
    Ink.LINK: ("#1f5fbf", "#84b4f6"),
    Ink.ACCENT: ("#1f5fbf", "#2c68c9"),
    Ink.ON_ACCENT: ("#ffffff", "#ffffff"),
    Ink.SELECTION: ("#dbe8fb", "#27406a"),
    Ink.INPUT: ("#fbfcfd", "#1a1e24"),
    Ink.INPUT_BORDER: ("#b6bec9", "#5a6472"),
    Ink.GOOD: ("#1a7f37", "#4fb86b"),
    Ink.GOOD_FILL: ("#e3f4e7", "#1c3325"),
    Ink.BAD: ("#c0342b", "#f0776c"),
    Ink.BAD_FILL: ("#fdecea", "#3d2222"),
    Ink.WARN: ("#b26a00", "#e0a83e"),
    Ink.WARN_FILL: ("#fdf3da", "#392f18"),
    Ink.INFO_FILL: ("#e8f0fc", "#22324d"),
    Ink.SCREEN: ("#161a20", "#12151a"),
    Ink.ON_SCREEN: ("#e6eaf0", "#e6eaf0"),
    Ink.MARK: ("#d1420a", "#ff9a57"),
}


def is_dark(palette: QPalette) -> bool:
    """Tell whether the theme is dark."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colour(ink: Ink, *, dark: bool) -> QColor:
    """Return the colour of an ink."""
    return QColor(_COLOURS[ink][dark])
