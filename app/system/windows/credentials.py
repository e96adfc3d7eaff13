"""The names saved for Remote Desktop in the Credential Manager of Windows. The saved secrets are never touched."""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass

from app.context import NotAvailable
from app.language import Text

_NOT_FOUND = 1168
_PREFIX = "TERMSRV/"


@dataclass(frozen=True, slots=True)
class SavedCredential:
    """One saved sign-in, without its secret."""

    target: str
    """TERMSRV/ and the server's name."""
    user: str


class _Credential(ctypes.Structure):
    """CREDENTIALW; the fields of the secret are here only for the layout and never read."""

    _fields_ = (
        ("flags", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("target_name", ctypes.c_wchar_p),
        ("comment", ctypes.c_void_p),
        ("last_written", ctypes.c_uint32 * 2),
        ("blob_size", ctypes.c_uint32),
        ("blob", ctypes.c_void_p),
        ("persist", ctypes.c_uint32),
        ("attribute_count", ctypes.c_uint32),
        ("attributes", ctypes.c_void_p),
        ("target_alias", ctypes.c_void_p),
        ("user_name", ctypes.c_wchar_p),
    )


def users_for(host: str, saved: tuple[SavedCredential, ...]) -> tuple[str, ...]:
    """Return the user names saved for a server."""
    wanted = f"{_PREFIX}{host}".lower()
    return tuple(
        dict.fromkeys(
            credential.user
            for credential in saved
            if credential.user and credential.target.lower().rpartition("target=")[2] == wanted
        )
    )


def saved_for_remote_desktop() -> tuple[SavedCredential, ...]:
    """Return every sign-in that is saved for Remote Desktop."""
    if sys.platform != "win32":
        raise NotAvailable(Text("This exists only on Windows."))
    library = ctypes.WinDLL("advapi32", use_last_error=True)
    library.CredFree.argtypes = (ctypes.c_void_p,)
    count = ctypes.c_uint32()
    found = ctypes.POINTER(ctypes.POINTER(_Credential))()
    done = library.CredEnumerateW(ctypes.c_wchar_p(f"{_PREFIX}*"), 0, ctypes.byref(count), ctypes.byref(found))
    if not done:
        if ctypes.get_last_error() == _NOT_FOUND:
            return ()
        raise NotAvailable(Text("Windows does not list the saved sign-ins."))
    try:
        entries = (found[position].contents for position in range(count.value))
        return tuple(SavedCredential(entry.target_name or "", entry.user_name or "") for entry in entries)
    finally:
        library.CredFree(found)
