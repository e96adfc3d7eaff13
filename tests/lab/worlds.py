"""Every server of the lab by name: what a Remote Desktop client may meet at the other end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from tests.lab import listeners
from tests.lab.certificates import Pair, make_pair
from tests.lab.listeners import DISCONNECTED, NEGOTIATED_HYBRID, NEGOTIATED_TLS, answer, failure, greet, listen
from tests.lab.process import Server, free_port
from tests.lab.servers import start_freerdp, start_sshd, start_web, start_xrdp
from tests.lab.windows import Windows, start_windows

World = Callable[[Path], Server]
"""Starts the server with files in a folder of its own."""


def _xrdp_without_certificate(folder: Path) -> Server:
    return start_xrdp(folder, certificate=Pair(folder / "none.pem", folder / "none.key"))


def _xrdp_with_old_tls(folder: Path) -> Server:
    pair = make_pair(folder, bits=1024)
    return start_xrdp(folder, certificate=pair, protocols="TLSv1", ciphers="ALL:@SECLEVEL=0")


def _refusing(code: int) -> World:
    return lambda _: listen(answer(failure(code)))


REAL: Mapping[str, World] = {
    "xrdp": start_xrdp,
    "xrdp, rdp security": lambda folder: start_xrdp(folder, "rdp"),
    "xrdp, expired certificate": lambda folder: start_xrdp(folder, certificate=make_pair(folder, days=(-30, -1))),
    "xrdp, certificate not yet valid": lambda folder: start_xrdp(folder, certificate=make_pair(folder, days=(3, 30))),
    "xrdp, no certificate": _xrdp_without_certificate,
    "xrdp, key of another certificate": lambda folder: start_xrdp(
        folder, certificate=make_pair(folder, key_of_another=True)
    ),
    "xrdp, TLS 1.0": _xrdp_with_old_tls,
    "freerdp, nla": start_freerdp,
    "freerdp, tls": lambda folder: start_freerdp(folder, "tls"),
    "freerdp, rdp security": lambda folder: start_freerdp(folder, "rdp"),
    "sshd": start_sshd,
    "web server": start_web,
    "closed port": lambda _: Server(free_port()),
    "black hole": lambda _: listeners.start_black_hole(),
}

FAKE: Mapping[str, World] = {
    "windows": start_windows,
    "windows, nla optional": lambda folder: start_windows(folder, Windows(nla_required=False)),
    "windows, clock ahead": lambda folder: start_windows(folder, Windows(clock_skew=3725)),
    "windows, ntlm only in spnego": lambda folder: start_windows(folder, Windows(accepts="spnego")),
    "windows, no ntlm": lambda folder: start_windows(folder, Windows(accepts="none", error_code=0xC00000BB)),
    "silent": lambda _: listen(listeners.silent),
    "reset on accept": lambda _: listen(listeners.reset_on_accept),
    "close on accept": lambda _: listen(listeners.close_on_accept),
    "reset after request": lambda _: listen(listeners.reset_after_request),
    "close after request": lambda _: listen(listeners.close_after_request),
    "trickle": lambda _: listen(listeners.trickle),
    "flood": lambda _: listen(listeners.flood),
    "garbage": lambda _: listen(listeners.garbage),
    "tls first": lambda _: listen(answer(listeners.TLS_ALERT)),
    "smtp": lambda _: listen(greet(b"220 mail.example ESMTP ready\r\n")),
    "ftp, hangs up": lambda _: listen(greet(b"220 FTP service\r\n", hang_up=True)),
    "vnc": lambda _: listen(greet(b"RFB 003.008\n")),
    "no negotiation": lambda _: listen(answer(listeners.NO_NEGOTIATION)),
    "disconnects": lambda _: listen(answer(DISCONNECTED)),
    "silent in tls": lambda _: listen(answer(NEGOTIATED_TLS)),
    "hangs up in tls": lambda _: listen(listeners.hang_up_after(NEGOTIATED_HYBRID)),
    **{f"failure code {code}": _refusing(code) for code in (1, 2, 3, 4, 5, 6, 99)},
}

WORLDS: Mapping[str, World] = {**REAL, **FAKE}
