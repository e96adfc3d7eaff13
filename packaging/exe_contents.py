"""What goes into the Windows program and what stays out; shared by its spec and by the bare program it is measured by.

PyInstaller takes along whatever an import might reach, and every plugin and translation of the Qt parts in use.
"""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
"""One file, as PyInstaller lists it: its path in the program, where it comes from, its kind."""

EXCLUDED_MODULES = (
    # tools of developers, reached through optional imports of the libraries
    "tkinter", "unittest", "doctest", "pdb", "pydoc", "test", "lib2to3", "distutils", "setuptools", "pkg_resources",
    "pip", "ensurepip", "venv", "idlelib", "turtle", "curses", "pytest", "PyInstaller", "cffi", "pycparser",
    # asked for by libraries only where they are present; here they never are
    "numpy", "trio", "httpx", "httpcore", "h2", "aioquic", "sniffio", "anyio", "idna", "gevent", "wmi",
    # parts of the standard library that nothing here calls
    "sqlite3", "xmlrpc", "ftplib", "nntplib", "telnetlib", "imaplib", "smtplib", "poplib", "bz2", "lzma", "_bz2",
    "_lzma", "cgi", "wsgiref", "dbm", "PyQt5", "PyQt6", "PySide2",
)  # fmt: skip

UNUSED_FILES = (
    "*opengl32sw.dll",  # Mesa's renderer, 20 MB: widgets are painted without OpenGL
    "*d3dcompiler_*.dll",
    "*Qt6Network.dll", "*QtNetwork*.pyd", "*Qt6OpenGL*.dll", "*Qt6Qml*.dll", "*Qt6Quick*.dll", "*Qt6Pdf*.dll",
    "*Qt6VirtualKeyboard*.dll", "*Qt6DBus.dll",
    "*/plugins/*",  # see USED_PLUGINS
    "*/translations/*",  # see USED_TRANSLATIONS
    "*.dist-info/*",
    "*/py.typed", "*.pyi",
)  # fmt: skip

USED_PLUGINS = ("platforms/qwindows.dll", "iconengines/qsvgicon.dll", "imageformats/qsvg.dll")
USED_TRANSLATIONS = ("qtbase_ko.qm", "qtbase_zh_CN.qm")


def needed(entries: Iterable[Entry]) -> list[Entry]:
    """Return the files that the program uses."""
    return [entry for entry in entries if _used(entry[0].replace("\\", "/"))]


def _used(path: str) -> bool:
    if "/plugins/" in path:
        return path.endswith(USED_PLUGINS)
    if path.startswith("PySide6/translations/"):
        return PurePosixPath(path).name in USED_TRANSLATIONS
    return path.startswith("resources/") or not any(fnmatchcase(path, pattern) for pattern in UNUSED_FILES)
