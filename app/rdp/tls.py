"""TLS on the connection that negotiated it, [MS-RDPBCGR] 5.4.5.1: nothing is trusted, everything is reported.

The handshake runs over memory buffers, so that it shares the socket with the exchange before it on every event loop and
the first bytes of an answer that is no TLS stay known.
"""

from __future__ import annotations

import ipaddress
import ssl

from app.rdp.tcp import Closed, Wire

_LEGACY_SERVER_CONNECT = 0x4  # OP_LEGACY_SERVER_CONNECT has a name only from Python 3.12 on


class TlsFailed(Exception):
    """No secure connection came about; `started` holds the first bytes that the server sent, if any."""

    def __init__(self, reason: str, started: bytes) -> None:
        super().__init__(reason)
        self.reason = reason
        self.started = started

    @property
    def spoke_tls(self) -> bool:
        """Return whether the peer sent TLS records, or nothing: then an older TLS may still work."""
        return not self.started or self.started[0] in range(0x14, 0x18)


class Tunnel:
    """Bytes through TLS."""

    def __init__(self, wire: Wire, server_name: str, *, relaxed: bool) -> None:
        self._wire = wire
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._started = b""
        context = _relaxed() if relaxed else _strict()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=sni(server_name))

    async def handshake(self) -> None:
        """Make the connection secure. Raises TlsFailed."""
        try:
            while not await self._step():
                pass
        except Closed as error:
            raise TlsFailed(f"closed in the handshake: {error}", self._started) from error
        except ssl.SSLError as error:
            raise TlsFailed(error.reason or type(error).__name__, self._started) from error

    async def _step(self) -> bool:
        try:
            self._tls.do_handshake()
        except ssl.SSLWantReadError:
            await self._flush()
            await self._feed()
            return False
        await self._flush()
        return True

    async def send(self, data: bytes) -> None:
        """Send all of it. Raises Closed."""
        try:
            self._tls.write(data)
        except ssl.SSLError as error:
            raise Closed(error.reason or type(error).__name__) from error
        await self._flush()

    async def receive(self) -> bytes:
        """Return the next bytes, at least one. Raises Closed."""
        while True:
            try:
                data = self._tls.read(4096)
            except ssl.SSLWantReadError:
                await self._flush()
                await self._feed()
                continue
            except ssl.SSLError as error:
                raise Closed(error.reason or type(error).__name__) from error
            if not data:
                raise Closed("close_notify")
            return data

    @property
    def certificate(self) -> bytes:
        """Return the server's certificate, DER."""
        return self._tls.getpeercert(binary_form=True) or b""

    @property
    def version(self) -> str:
        """Return the version in use, such as TLSv1.3."""
        return self._tls.version() or ""

    async def _flush(self) -> None:
        if self._outgoing.pending:
            await self._wire.send(self._outgoing.read())

    async def _feed(self) -> None:
        data = await self._wire.receive()
        self._started = self._started or data[:16]
        self._incoming.write(data)


def sni(name: str) -> str | None:
    """Return the name to send in the handshake: none for an IP address or for what no certificate can name."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        pass
    else:
        return None
    try:
        ascii_name = name.rstrip(".").encode("idna").decode("ascii")
    except UnicodeError:
        return None
    return ascii_name if ascii_name and not ascii_name.startswith(".") else None


def _strict() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _relaxed() -> ssl.SSLContext:
    """Return a context for servers that know only what is no longer safe: the old connects, and is named as weak."""
    context = _strict()
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.options |= _LEGACY_SERVER_CONNECT
    return context
