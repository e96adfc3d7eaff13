"""What Windows tells by COM: the firewall profiles in force, and the registered security products (WMI)."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from app.context import NotAvailable, SecurityProduct
from app.language import Text

T = TypeVar("T")

_PROFILES = ((1, "Domain"), (2, "Private"), (4, "Public"))
_CLASSES = (("FirewallProduct", "firewall"), ("AntiVirusProduct", "antivirus"))
_DEFENDER = "{d68ddc3a-831f-4fae-9e44-da132c1acf46}"
"""The instanceGuid under which Windows registers its own antivirus."""

_STATE_MASK, _STATE_ON = 0xF000, 0x1000
"""Nibble of productState. Not documented by Microsoft; 0 off, 1 on, 2 snoozed, 3 expired, as every reader takes it."""


@dataclass(frozen=True, slots=True)
class RegisteredProduct:
    """A product as registered with Windows Security (WMI namespace root/SecurityCenter2)."""

    name: str
    kind: str
    """firewall or antivirus."""
    state: int
    guid: str


def foreign_products(registered: tuple[RegisteredProduct, ...]) -> tuple[SecurityProduct, ...]:
    """Return the registered products that are not part of Windows."""
    return tuple(
        SecurityProduct(product.name, product.kind, product.state & _STATE_MASK == _STATE_ON)
        for product in registered
        if product.guid.lower() != _DEFENDER
    )


def profiles_in(bits: int) -> tuple[str, ...]:
    """Return the firewall profiles in a NET_FW_PROFILE_TYPE2 number."""
    return tuple(name for bit, name in _PROFILES if bits & bit)


def firewall_profiles() -> tuple[str, ...]:
    """Return the firewall profiles in force."""
    return _with_com(
        lambda client: profiles_in(int(client.CreateObject("HNetCfg.FwPolicy2", dynamic=True).CurrentProfileTypes))
    )


def security_products() -> tuple[RegisteredProduct, ...]:
    """Return the registered products. Windows Server keeps no such list and raises NotAvailable."""
    return _with_com(lambda client: tuple(_products(client)))


def _products(client: Any) -> Iterator[RegisteredProduct]:
    service = client.CoGetObject(r"winmgmts:\\.\root\SecurityCenter2", dynamic=True)
    for name, kind in _CLASSES:
        # The text of this query is fixed: both names are written above.
        for entry in service.ExecQuery(f"SELECT displayName, productState, instanceGuid FROM {name}"):  # noqa: S608
            read = entry.Properties_
            yield RegisteredProduct(
                str(read.Item("displayName").Value or ""),
                kind,
                int(read.Item("productState").Value or 0),
                str(read.Item("instanceGuid").Value or ""),
            )


def _with_com(call: Callable[[Any], T]) -> T:
    """Make a call with COM set up in this thread. Whatever COM refuses raises NotAvailable."""
    if sys.platform != "win32":
        raise NotAvailable(Text("This exists only on Windows."))
    import comtypes
    import comtypes.client

    comtypes.CoInitialize()
    try:
        return call(comtypes.client)
    except (comtypes.COMError, OSError, AttributeError, TypeError, ValueError) as error:
        # Where a part of Windows is missing, its objects lack members or give nothing where a number is due.
        # The error's frames hold COM objects; those must be gone before COM is.
        traceback.clear_frames(error.__traceback__)
        raise NotAvailable(Text("This Windows does not answer this question.")) from None
    finally:
        comtypes.CoUninitialize()
