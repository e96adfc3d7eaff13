"""One function for each kind of window, so that all windows of a kind look alike; and the words that many share."""

from __future__ import annotations

from app.language import Text

from .scene import (
    Buttons,
    Console,
    Crumbs,
    Field,
    Frame,
    Icon,
    Label,
    Node,
    Raw,
    Split,
    Tabs,
    Tree,
    Twig,
    Window,
)

SERVER_2016 = Text("Windows Server 2016 to 2025")
SERVER_2008 = Text("Windows Server 2008 R2")
CLIENT = Text("Windows 10 and 11")
CVM = Text("Tencent Cloud CVM console")
ECS = Text("Alibaba Cloud ECS console")
AZURE = Text("Azure portal")

OK = Text("OK")
CANCEL = Text("Cancel")
APPLY = Text("Apply")
YES = Text("Yes")
NAME = Text("Name")
TYPE = Text("Type")
STATUS = Text("Status")
RUNNING = Text("Running")
UP = Text("• Running")
"""A cloud console's word, which is not everywhere the word of Windows."""
ALLOW = Text("Allow")
GENERAL = Text("General")
REMOTE_DESKTOP = Text("Remote Desktop")
REMOTE_DESKTOP_CONNECTION = Text("Remote Desktop Connection")
REMOTE_DESKTOP_SERVICES = Raw("Remote Desktop Services")

ADDRESS = Raw("203.0.113.7")
EVERYWHERE = Raw("0.0.0.0/0")
HOME_ADDRESS = Raw("198.51.100.20/32")


def dialog(title: Label, *parts: Node, icon: Icon | None = None, width: float = 34) -> Window:
    """Return a dialog with a title and a close button."""
    return Window(title, parts, Frame.DIALOG, icon, width)


def property_sheet(title: Label, tabs: tuple[Label, ...], active: int, *parts: Node) -> Window:
    """Return a property window of Windows: tabs, the open one's content, OK, Cancel, Apply."""
    return dialog(title, Tabs(tabs, active), *parts, Buttons((OK, CANCEL, APPLY), default=0))


def snap_in(title: Label, twigs: tuple[Twig, ...], content: Node, icon: Icon = Icon.GEAR) -> Window:
    """Return a management console of Windows: a tree on the left, a list on the right."""
    return Window(title, (Split(Tree(twigs), content),), Frame.WINDOW, icon, 60)


def control_panel(way: tuple[Label, ...], *parts: Node) -> Window:
    """Return a page of the Control Panel with its address bar; the last part of the way is the title."""
    return Window(way[-1], (Crumbs(way), *parts), Frame.WINDOW, Icon.SHIELD, 56)


def console_page(title: Label, way: tuple[Label, ...], *parts: Node) -> Window:
    """Return a page of a cloud's console in the browser."""
    return Window(title, (Crumbs(way), *parts), Frame.WEB, Icon.CLOUD, 60)


def terminal(title: Label, *lines: str, mark: int) -> Window:
    """Return a terminal with its lines."""
    return Window(title, (Console(lines, mark),), Frame.DARK, Icon.TERMINAL, 60)


def facts(*pairs: tuple[Label, Label]) -> tuple[Field, ...]:
    """Return names and values that can only be read."""
    return tuple(Field(name, value, boxed=False) for name, value in pairs)
