"""Reads the Windows registry."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

from app.context import NotAvailable
from app.language import Text


class Hive(StrEnum):
    """A root of the registry."""

    MACHINE = "HKLM"
    USER = "HKCU"


Value = str | int | bytes | list[str] | None


class Registry(Protocol):
    """Read access to the registry. What does not exist is empty; what must not be read raises NotAvailable."""

    def values(self, hive: Hive, key: str) -> Mapping[str, Value]:
        """Return the values of a key, by the names as written."""
        ...

    def subkeys(self, hive: Hive, key: str) -> tuple[str, ...]:
        """Return the names of the keys right below a key."""
        ...


def value(registry: Registry, hive: Hive, key: str, name: str) -> Value:
    """Return one value of a key, its name compared without regard to case; None when there is none."""
    wanted = name.lower()
    return next((data for own, data in registry.values(hive, key).items() if own.lower() == wanted), None)


def number(registry: Registry, hive: Hive, key: str, name: str) -> int | None:
    """Return a number in the registry, or None when there is none."""
    found = value(registry, hive, key, name)
    return found if isinstance(found, int) else None


def text(registry: Registry, hive: Hive, key: str, name: str) -> str:
    """Return a text in the registry, variables not expanded; empty when there is none."""
    found = value(registry, hive, key, name)
    return found if isinstance(found, str) else ""


def expand(path: str, environment: Mapping[str, str]) -> str:
    """Replace %names% by the environment's values, without regard to case; unknown names stay."""
    known = {name.lower(): content for name, content in environment.items()}
    return re.sub(r"%([^%]+)%", lambda found: known.get(found[1].lower(), found[0]), path)


class SystemRegistry:
    """The registry of this computer, seen as 64-bit programs see it."""

    def values(self, hive: Hive, key: str) -> Mapping[str, Value]:
        """Return the values of a key."""
        if sys.platform != "win32":
            raise NotAvailable(Text("This exists only on Windows."))
        import winreg

        found: dict[str, Value] = {}
        try:
            with winreg.OpenKey(self._root(hive), key, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as opened:
                for position in range(winreg.QueryInfoKey(opened)[1]):
                    name, data, _ = winreg.EnumValue(opened, position)
                    found[name] = data
        except FileNotFoundError:
            return {}
        except OSError:
            raise NotAvailable(Text("Windows does not let this program read these settings.")) from None
        return found

    def subkeys(self, hive: Hive, key: str) -> tuple[str, ...]:
        """Return the names of the keys right below a key."""
        if sys.platform != "win32":
            raise NotAvailable(Text("This exists only on Windows."))
        import winreg

        try:
            with winreg.OpenKey(self._root(hive), key, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as opened:
                return tuple(winreg.EnumKey(opened, position) for position in range(winreg.QueryInfoKey(opened)[0]))
        except FileNotFoundError:
            return ()
        except OSError:
            raise NotAvailable(Text("Windows does not let this program read these settings.")) from None

    def _root(self, hive: Hive) -> int:
        if sys.platform != "win32":
            raise NotAvailable(Text("This exists only on Windows."))
        import winreg

        return winreg.HKEY_LOCAL_MACHINE if hive is Hive.MACHINE else winreg.HKEY_CURRENT_USER
