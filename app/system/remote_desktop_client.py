"""Starts the system's Remote Desktop client, with an address that can be nothing but an address."""

from __future__ import annotations

import ipaddress
import re
import shutil
import subprocess
import threading
from collections.abc import Callable, Sequence

from app.context import NotAvailable
from app.language import Text

_NAME = re.compile(r"(?!-)[\w-]{1,63}(?<!-)(\.(?!-)[\w-]{1,63}(?<!-))*", re.UNICODE)

Start = Callable[[Sequence[str]], None]
"""Starts a program by its argument list, without a shell and without waiting for it."""


def destination(address: str, port: int) -> str:
    """Return "host:port", or "[v6]:port". Raises ValueError for what is no plain name, IPv4 or IPv6 address.

    So the result can be neither an option nor a second argument of the program it is given to.
    """
    if not 1 <= port <= 65535:
        raise ValueError(f"no port: {port}")
    try:
        number = ipaddress.ip_address(address)
    except ValueError:
        if len(address) > 253 or not _NAME.fullmatch(address):
            raise ValueError(f"no address: {address!r}") from None
        return f"{address}:{port}"
    if getattr(number, "scope_id", None):
        raise ValueError("an address of one link only")
    return f"[{number}]:{port}" if number.version == 6 else f"{number}:{port}"


def start(arguments: Sequence[str]) -> None:
    """Start a program on its own. Raises OSError when it cannot be started."""
    process = subprocess.Popen(  # noqa: S603 - a list, no shell, and the address is checked
        arguments,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    threading.Thread(target=process.wait, name="remote desktop client", daemon=True).start()


def linux_arguments(address: str, port: int, which: Callable[[str], str | None] = shutil.which) -> list[str]:
    """Return the command for the first Remote Desktop client found. Raises NotAvailable when there is none."""
    where = destination(address, port)
    if remmina := which("remmina"):
        return [remmina, "-c", f"rdp://{where}"]
    for name in ("xfreerdp3", "wlfreerdp3", "xfreerdp", "wlfreerdp"):
        if client := which(name):
            return [client, f"/v:{where}"]
    raise NotAvailable(Text("No Remote Desktop client was found. Install Remmina or FreeRDP."))
