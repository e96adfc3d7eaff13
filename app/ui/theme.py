"""Colours and the style sheet, for light and dark; sizes follow the system's font."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.system.paths import resources

MIDDLE = 128
"""Lightness between a dark and a light window, of 255."""


class Colours(NamedTuple):
    """One theme. Text on its background has a contrast of at least 4.5 to 1."""

    window: str
    card: str
    side: str
    line: str
    text: str
    quiet: str
    accent: str
    accent_text: str
    accent_soft: str
    good: str
    good_soft: str
    bad: str
    bad_soft: str
    warn: str
    warn_soft: str
    idle: str
    link: str
    code: str


LIGHT = Colours(
    window="#f3f4f6", card="#ffffff", side="#ffffff", line="#d5d9df", text="#1b1d21", quiet="#5b6270",
    accent="#1f5fbf", accent_text="#ffffff", accent_soft="#e8f0fc", good="#1d6b35", good_soft="#e0f3e5",
    bad="#b3261e", bad_soft="#fdeceb", warn="#855800", warn_soft="#fdf3dc", idle="#e9ebef", link="#1f5fbf",
    code="#eef0f3",
)  # fmt: skip
DARK = Colours(
    window="#16181c", card="#1f2228", side="#1f2228", line="#3a3f48", text="#e6e8eb", quiet="#a3aab6",
    accent="#2f6fd0", accent_text="#ffffff", accent_soft="#22324a", good="#7fd197", good_soft="#1d3626",
    bad="#f0857c", bad_soft="#432322", warn="#e8bf5a", warn_soft="#3b3220", idle="#2c3038", link="#8db8ff",
    code="#2a2e36",
)  # fmt: skip


def is_dark() -> bool:
    """Return whether the system asks for a dark window; the application's property "dark" overrides it.

    The style is asked, which follows the system. Qt's own answer is a name of `QtCore.Qt`, and making those names costs
    as much as the whole first page.
    """
    app = QGuiApplication.instance()
    wanted = app.property("dark") if app else None
    if isinstance(wanted, bool):
        return wanted
    return QApplication.style().standardPalette().window().color().lightness() < MIDDLE


def colours(*, dark: bool) -> Colours:
    """Return the theme's colours."""
    return DARK if dark else LIGHT


def palette(c: Colours) -> QPalette:
    """Return the palette of a theme, for everything that the style sheet does not name."""
    made = QPalette()
    role = QPalette.ColorRole
    for colour_role, colour in (
        (role.Window, c.window), (role.Base, c.card), (role.AlternateBase, c.window), (role.Button, c.card),
        (role.WindowText, c.text), (role.Text, c.text), (role.ButtonText, c.text), (role.BrightText, c.bad),
        (role.Highlight, c.accent), (role.HighlightedText, c.accent_text), (role.ToolTipBase, c.card),
        (role.ToolTipText, c.text), (role.PlaceholderText, c.quiet), (role.Mid, c.line), (role.Dark, c.line),
        (role.Link, c.link),
    ):  # fmt: skip
        made.setColor(colour_role, QColor(colour))
    for colour_role in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(c.quiet))
    return made


def style_sheet(c: Colours, font: QFont) -> str:
    """Return the style sheet of a theme for the system's font."""
    arrow = (resources() / "icons" / ("arrow-dark.png" if c is DARK else "arrow-light.png")).as_posix()
    size = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
    return f"""
    QWidget#surface {{ background: {c.window}; }}
    QWidget#transparent {{ background: transparent; }}
    QFrame#header, QFrame#footer, QFrame#side {{ background: {c.side}; }}
    QFrame#header {{ border: 0; border-bottom: 1px solid {c.line}; }}
    QFrame#footer {{ border: 0; border-top: 1px solid {c.line}; }}
    QFrame#answers {{ background: {c.side}; border: 0; border-top: 1px solid {c.line}; }}
    QFrame#side {{ border: 0; border-right: 1px solid {c.line}; }}
    QScrollArea {{ border: 0; background: transparent; }}
    QFrame#card {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 8px; }}
    QFrame#card[tone="bad"] {{ border-left: 4px solid {c.bad}; }}
    QFrame#card[tone="good"] {{ border-left: 4px solid {c.good}; }}
    QFrame#card[tone="warn"] {{ border-left: 4px solid {c.warn}; }}
    QLabel#brand {{ font-size: {size * 1.15:.1f}pt; font-weight: 700; }}
    QLabel#headline {{ font-size: {size * 1.6:.1f}pt; font-weight: 700; }}
    QLabel#strong {{ font-weight: 700; }}
    QLabel#quiet {{ color: {c.quiet}; }}
    QLabel#error {{ color: {c.bad}; }}
    QLabel#code {{ background: {c.accent_soft}; border-radius: 4px; padding: 2px 7px; font-weight: 700; }}
    QLabel#chip {{ border: 1px solid {c.line}; border-radius: 6px; padding: 4px 9px; }}
    QLabel#command {{ background: {c.code}; border-radius: 4px; padding: 5px 8px; font-family: "Consolas",
      "DejaVu Sans Mono", "Liberation Mono", monospace; }}
    QLabel[tone="bad"] {{ color: {c.bad}; font-weight: 700; }}
    QLabel[tone="good"] {{ color: {c.good}; font-weight: 700; }}
    QLabel[tone="warn"] {{ color: {c.warn}; font-weight: 700; }}
    QPushButton, QToolButton {{ background: {c.card}; color: {c.text}; border: 1px solid {c.line}; border-radius: 6px;
      padding: 7px 15px; }}
    QToolButton {{ padding: 6px 10px; }}
    QToolButton::menu-indicator {{ image: none; }}
    QPushButton:hover, QToolButton:hover {{ border-color: {c.accent}; }}
    QPushButton:focus, QToolButton:focus, QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{
      border: 2px solid {c.accent}; padding: 6px 14px; }}
    QToolButton:focus {{ padding: 5px 9px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {c.quiet}; background: {c.window}; }}
    QPushButton#primary {{ background: {c.accent}; color: {c.accent_text}; border-color: {c.accent};
      font-weight: 600; }}
    QPushButton#primary:focus {{ border: 2px solid {c.text}; }}
    QPushButton#primary:disabled {{ background: {c.idle}; color: {c.quiet}; border-color: {c.line}; }}
    QPushButton#flat {{ border-color: transparent; background: transparent; color: {c.link}; padding: 2px 4px;
      text-align: left; }}
    QPushButton#flat:focus {{ border: 2px solid {c.accent}; padding: 1px 3px; }}
    QPushButton#answer {{ text-align: left; padding: 9px 14px; }}
    QPushButton#answer:focus {{ border: 2px solid {c.quiet}; padding: 8px 13px; }}
    QPushButton#answer:checked {{ background: {c.accent_soft}; border: 2px solid {c.accent}; padding: 8px 13px; }}
    QPushButton#answer:checked:focus {{ border: 2px solid {c.text}; padding: 8px 13px; }}
    QLineEdit, QComboBox, QPlainTextEdit {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 6px;
      padding: 7px 9px; selection-background-color: {c.accent}; }}
    QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{ padding: 6px 8px; }}
    QComboBox::drop-down {{ border: 0; width: 24px; }}
    QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {c.line}; border-radius: 4px; min-height: 36px; margin: 2px; }}
    QScrollBar::handle:vertical:hover {{ background: {c.quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    QComboBox QAbstractItemView, QMenu {{ background: {c.card}; color: {c.text}; border: 1px solid {c.line};
      selection-background-color: {c.accent}; selection-color: {c.accent_text}; }}
    QMenu::item {{ padding: 6px 22px; }}
    QMenu::item:selected {{ background: {c.accent}; color: {c.accent_text}; }}
    QProgressBar {{ background: {c.idle}; border: 0; border-radius: 3px; max-height: 6px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    QToolTip {{ background: {c.card}; color: {c.text}; border: 1px solid {c.line}; padding: 4px; }}
    """
