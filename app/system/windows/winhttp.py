"""The proxy of the machine's services, from WinHttpGetDefaultProxyConfiguration (winhttp.dll)."""

from __future__ import annotations

import ctypes
import sys

from app.context import NotAvailable
from app.language import Text

_NAMED_PROXY = 3


class _ProxyInfo(ctypes.Structure):
    """WINHTTP_PROXY_INFO."""

    _fields_ = (("access_type", ctypes.c_uint32), ("proxy", ctypes.c_void_p), ("bypass", ctypes.c_void_p))


def machine_proxy() -> str:
    """Return the proxy that services use, as a list of Windows, or empty."""
    if sys.platform != "win32":
        raise NotAvailable(Text("This exists only on Windows."))
    info = _ProxyInfo()
    if not ctypes.WinDLL("winhttp").WinHttpGetDefaultProxyConfiguration(ctypes.byref(info)):
        return ""
    proxy = ctypes.wstring_at(info.proxy) if info.access_type == _NAMED_PROXY and info.proxy else ""
    free = ctypes.WinDLL("kernel32").GlobalFree
    free.argtypes = (ctypes.c_void_p,)
    for pointer in (info.proxy, info.bypass):
        if pointer:
            free(pointer)
    return proxy
