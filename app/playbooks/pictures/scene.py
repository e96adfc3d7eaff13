"""The vocabulary of the pictures: what is to be seen on a documented window, without positions, colours or Qt.

A picture is a tree of these parts. Labels are `Text` where Windows or a console shows them in the user's language, and
`Raw` where the screen shows the same letters in every language (addresses, service names, registry names).
Every picture has exactly one mark: the thing to look at.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from app.language import Text


@dataclass(frozen=True, slots=True)
class Raw:
    """Letters that are the same in every language."""

    value: str


Label: TypeAlias = Text | Raw


class Icon(StrEnum):
    """Small drawings that stand beside labels."""

    INFO = "info"
    GOOD = "good"
    WARNING = "warning"
    ERROR = "error"
    COMPUTER = "computer"
    SERVER = "server"
    CLOUD = "cloud"
    GLOBE = "globe"
    ROUTER = "router"
    KEY = "key"
    FOLDER = "folder"
    GEAR = "gear"
    SHIELD = "shield"
    ADAPTER = "adapter"
    LOG = "log"
    DOCUMENT = "document"
    TERMINAL = "terminal"


class Style(StrEnum):
    """How a line of words looks."""

    PLAIN = "plain"
    SMALL = "small"
    LINK = "link"
    STRONG = "strong"
    HEADING = "heading"


class Tone(StrEnum):
    """What a banner says by its colour; it has a sign, too."""

    GOOD = "good"
    BAD = "bad"
    WARN = "warn"
    INFO = "info"


class Frame(StrEnum):
    """What surrounds a window's content."""

    WINDOW = "window"
    """A program: minimise, maximise, close."""
    DIALOG = "dialog"
    """A dialog: only close."""
    WEB = "web"
    """A page or panel in the browser."""
    DARK = "dark"
    """A terminal."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words, wrapped where needed."""

    label: Label
    style: Style = Style.PLAIN
    icon: Icon | None = None


@dataclass(frozen=True, slots=True)
class Crumbs:
    """The way to a page: Control Panel > System and Security."""

    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Tabs:
    """A row of tabs, one of them open."""

    labels: tuple[Label, ...]
    active: int = 0


@dataclass(frozen=True, slots=True)
class ToolBar:
    """Flat buttons at the top of a window, perhaps one of them marked."""

    labels: tuple[Label, ...]
    mark: int | None = None


@dataclass(frozen=True, slots=True)
class Menu:
    """An open menu."""

    labels: tuple[Label, ...]
    mark: int | None = None


@dataclass(frozen=True, slots=True)
class Buttons:
    """Push buttons."""

    labels: tuple[Label, ...]
    default: int | None = None
    mark: int | None = None
    right: bool = True


@dataclass(frozen=True, slots=True)
class Radio:
    """One of several choices; the hint stands below it."""

    label: Label
    on: bool = False
    hint: Label | None = None


@dataclass(frozen=True, slots=True)
class CheckBox:
    """A box to tick."""

    label: Label
    on: bool = False
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Field:
    """A name and its value: in a box to edit, or (boxed=False) as plain words."""

    label: Label
    value: Label
    boxed: bool = True
    drop: bool = False


@dataclass(frozen=True, slots=True)
class Slider:
    """A value that is pulled along a line; share is its place, 0 to 1."""

    label: Label
    value: Label
    share: float


@dataclass(frozen=True, slots=True)
class Banner:
    """A coloured strip with a sign."""

    label: Label
    tone: Tone


@dataclass(frozen=True, slots=True)
class Message:
    """The content of a message box: a sign, and sentences beside it."""

    icon: Icon
    lines: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Console:
    """Lines of a terminal, the same in every language."""

    lines: tuple[str, ...]
    mark: int | None = None


@dataclass(frozen=True, slots=True)
class Screen:
    """The dark screen of a server, seen through a console, with words in its middle."""

    lines: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A table cell with a box."""

    on: bool


@dataclass(frozen=True, slots=True)
class Sign:
    """A table cell with an icon before its words."""

    icon: Icon
    label: Label


Cell: TypeAlias = Label | Tick | Sign


@dataclass(frozen=True, slots=True)
class Table:
    """A list with columns."""

    columns: tuple[Label, ...]
    rows: tuple[tuple[Cell, ...], ...]
    mark: int | tuple[int, int] | None = None
    """A row, or a row and a column."""
    spare: tuple[int, ...] = ()
    """Columns that may be left out where there is no room, the first one first."""


@dataclass(frozen=True, slots=True)
class Twig:
    """A line of a tree."""

    label: Label
    depth: int = 0
    open: bool | None = None
    """None where nothing is below it."""
    icon: Icon | None = Icon.FOLDER
    selected: bool = False
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Tree:
    """Lines below one another, indented by depth."""

    twigs: tuple[Twig, ...]


@dataclass(frozen=True, slots=True)
class Tile:
    """A big icon with a name and small lines."""

    icon: Icon
    label: Label
    notes: tuple[Label, ...] = ()
    off: bool = False


@dataclass(frozen=True, slots=True)
class Tiles:
    """Big icons side by side."""

    tiles: tuple[Tile, ...]
    mark: int | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """A station of a path."""

    label: Label
    icon: Icon
    note: Label | None = None


@dataclass(frozen=True, slots=True)
class Path:
    """Stations from one computer to the other."""

    stops: tuple[Stop, ...]
    mark: int
    broken: int | None = None
    """The link after this station is drawn broken."""


@dataclass(frozen=True, slots=True)
class Stack:
    """Parts below one another."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """Two panes side by side; below one another where there is no room."""

    left: Node
    right: Node
    share: float = 0.36
    """The left pane's part of the width."""


@dataclass(frozen=True, slots=True)
class Group:
    """Parts with a frame and a title."""

    title: Label
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """The part to look at."""

    part: Node


@dataclass(frozen=True, slots=True)
class Window:
    """A window, dialog, page or terminal."""

    title: Label
    parts: tuple[Node, ...]
    frame: Frame = Frame.WINDOW
    icon: Icon | None = None
    width: float = 56
    """It grows no wider than this many times the font size."""


Node: TypeAlias = (
    Line
    | Crumbs
    | Tabs
    | ToolBar
    | Menu
    | Buttons
    | Radio
    | CheckBox
    | Field
    | Slider
    | Banner
    | Message
    | Console
    | Screen
    | Table
    | Tree
    | Tiles
    | Path
    | Stack
    | Split
    | Group
    | Marked
    | Window
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn screen."""

    title: Text
    """What the picture shows, for who does not see it and as title of the enlarged view."""
    scene: Node
    version: Text
    """Which version of Windows or which console is drawn."""
