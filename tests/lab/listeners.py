"""Misbehaving peers on loopback: each connection is given to a short script on a thread of its own."""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import sys
import threading
from collections.abc import Callable

import pytest

from tests.lab.process import LOOPBACK, Server

Script = Callable[[socket.socket, threading.Event], None]
"""What to do with one connection; the event is set when the listener stops."""

NEGOTIATED_RDP = bytes.fromhex("030000130ed000001234000200080000000000")
NEGOTIATED_TLS = bytes.fromhex("030000130ed000001234000200080001000000")
NEGOTIATED_HYBRID = bytes.fromhex("030000130ed000001234000200080002000000")
NO_NEGOTIATION = bytes.fromhex("0300000b06d00000123400")
DISCONNECTED = bytes.fromhex("0300000902f0802180")
TLS_ALERT = bytes.fromhex("15030100020246")


def failure(code: int) -> bytes:
    """Return a connection confirm that refuses."""
    return bytes.fromhex("030000130ed0000012340003000800") + struct.pack("<I", code)


class Listener(Server):
    """Runs a script for every connection."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._listener = socket.create_server((LOOPBACK, 0))
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._changed = threading.Condition()
        self.connections = 0
        """How many were accepted so far."""
        self.open_connections = 0
        super().__init__(int(self._listener.getsockname()[1]), [self._end])
        self._acceptor = threading.Thread(target=self._accept)
        self._acceptor.start()

    def wait_for(self, so: Callable[[Listener], bool], seconds: float = 5.0) -> bool:
        """Wait until it is so; return whether it came to be. Blocks."""
        with self._changed:
            return self._changed.wait_for(lambda: so(self), seconds)

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._stopping.is_set():
                connection.close()
                return
            self._count(accepted=1, opened=1)
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            with connection, contextlib.suppress(OSError):
                self._script(connection, self._stopping)
        finally:
            self._count(accepted=0, opened=-1)

    def _count(self, *, accepted: int, opened: int) -> None:
        with self._changed:
            self.connections += accepted
            self.open_connections += opened
            self._changed.notify_all()

    def _end(self) -> None:
        self._stopping.set()
        socket.create_connection((LOOPBACK, self.port)).close()  # wakes accept on every system
        self._acceptor.join()
        for thread in self._threads:
            thread.join()
        self._listener.close()


def listen(script: Script) -> Listener:
    return Listener(script)


def silent(connection: socket.socket, stopping: threading.Event) -> None:
    """Accept, and never say a word."""
    _until_gone(connection, stopping)


def reset_on_accept(connection: socket.socket, stopping: threading.Event) -> None:
    reset(connection)


def close_on_accept(connection: socket.socket, stopping: threading.Event) -> None:
    """Hang up politely, without a word."""


def reset_after_request(connection: socket.socket, stopping: threading.Event) -> None:
    if _receive(connection, stopping):
        reset(connection)


def close_after_request(connection: socket.socket, stopping: threading.Event) -> None:
    _receive(connection, stopping)


def garbage(connection: socket.socket, stopping: threading.Event) -> None:
    """Answer with bytes of no protocol."""
    _receive(connection, stopping)
    connection.sendall(bytes(range(200, 256)) * 8)
    _until_gone(connection, stopping)


def trickle(connection: socket.socket, stopping: threading.Event) -> None:
    """Answer rightly, one byte in a while."""
    _receive(connection, stopping)
    for byte in NEGOTIATED_TLS:
        if stopping.wait(0.25):
            return
        connection.sendall(bytes([byte]))


def flood(connection: socket.socket, stopping: threading.Event) -> None:
    """Announce a huge answer and never stop sending."""
    while not stopping.is_set():
        connection.sendall(b"\x03\x00\xff\xff" + bytes(4096))


def answer(*replies: bytes) -> Script:
    """Give the same fixed replies to every connection, each after something was received."""

    def script(connection: socket.socket, stopping: threading.Event) -> None:
        for reply in replies:
            if not _receive(connection, stopping):
                return
            connection.sendall(reply)
        _until_gone(connection, stopping)

    return script


def hang_up_after(reply: bytes) -> Script:
    """Answer the request, and hang up at the next thing that is said."""

    def script(connection: socket.socket, stopping: threading.Event) -> None:
        _receive(connection, stopping)
        connection.sendall(reply)
        _receive(connection, stopping)

    return script


def greet(banner: bytes, *, hang_up: bool = False) -> Script:
    """Speak first, as mail and file servers do; then either wait or hang up when the client makes no sense."""

    def script(connection: socket.socket, stopping: threading.Event) -> None:
        connection.sendall(banner)
        if hang_up:
            _receive(connection, stopping)
        else:
            _until_gone(connection, stopping)

    return script


def start_black_hole() -> Server:
    """Listen where every further connection attempt is dropped without an answer: the queue is full, nobody accepts."""
    if sys.platform != "linux":
        pytest.skip("only Linux drops what does not fit into the queue")
    listener = socket.socket()
    listener.bind((LOOPBACK, 0))
    listener.listen(0)
    port = int(listener.getsockname()[1])
    server = Server(port, [listener.close])
    for _ in range(8):
        filler = socket.socket()
        server.ends.append(filler.close)
        filler.setblocking(False)
        filler.connect_ex((LOOPBACK, port))
        if not select.select([], [filler], [], 0.2)[1]:
            return server
    server.stop()
    pytest.skip("this system accepts for a listener whose queue is full")


def reset(connection: socket.socket) -> None:
    """Close with a reset instead of an orderly end."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def _receive(connection: socket.socket, stopping: threading.Event) -> bytes:
    while not stopping.is_set():
        if select.select([connection], [], [], 0.05)[0]:
            return connection.recv(4096)
    return b""


def _until_gone(connection: socket.socket, stopping: threading.Event) -> None:
    while _receive(connection, stopping):
        pass
