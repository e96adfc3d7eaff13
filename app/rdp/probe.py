"""The layers put together: name, TCP, X.224, TLS, NTLM challenge, within one budget of time and connections.

At most five connections to a server: guards against password guessing count them. Nothing is signed in.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

from app.rdp import banner, credssp, tls, x224
from app.rdp.certificate import read_certificate
from app.rdp.result import ProbeResult, Rdp, Tls
from app.rdp.tcp import Attempt, Closed, NameNotFound, Tcp, Wire, connect, connect_fastest, resolve

BUDGET = 2.5
"""The whole probe ends within this many time limits of one step, whatever the server does."""

BANNER_PAUSE = 0.5
"""Seconds to wait for the rest of an answer that is no Remote Desktop, or for a word from a peer that speaks first."""

CONTROL_LIMIT = 0.5
"""Seconds for the ports that should be closed: what intercepts connections answers nearby and at once."""


async def probe(
    address: str, port: int, limit: float = 5.0, *, control_ports: Callable[[int], Sequence[int]] | None = None
) -> ProbeResult:
    """Find out how far a Remote Desktop client would get.

    `limit` is the time in seconds for one step: looking up the name, connecting, each exchange. A failing network is a
    result; raises OSError only where this computer has no sockets or memory left.
    """
    try:
        addresses = await resolve(address, port, limit)
    except NameNotFound as error:
        return ProbeResult(Tcp.NAME_NOT_FOUND, name_servers_silent=error.no_answer, proof=(str(error),))
    return await _Probe(address, port, limit, control_ports or _unlikely_ports).run(addresses)


def _unlikely_ports(port: int) -> tuple[int, int]:
    return (port + 1 if port < 65_535 else port - 1, random.randrange(40_001, 60_000, 2))


class _Probe:
    """One run: its target, its limits and the technical lines it collects on the way."""

    def __init__(self, name: str, port: int, limit: float, control_ports: Callable[[int], Sequence[int]]) -> None:
        self._name = name
        self._port = port
        self._limit = limit
        self._control_ports = control_ports
        self._end = asyncio.get_running_loop().time() + BUDGET * limit
        self._address = ""
        self._answer_began = False
        self._proof: list[str] = []

    async def run(self, addresses: Sequence[str]) -> ProbeResult:
        attempts, chosen, wire = await connect_fastest(addresses, self._port, self._step())
        self._address = chosen.address
        for attempt in attempts:
            self._note(f"connect {_endpoint(attempt, self._port)}: {attempt.error or attempt.outcome}")
        result = ProbeResult(chosen.outcome, attempts, chosen, rdp=Rdp.CLOSED if chosen.outcome is Tcp.RESET else None)
        if wire is not None:
            try:
                result = await self._layers(result, wire)
            finally:
                wire.close()
            await asyncio.sleep(0)  # the loop gives closed sockets back in its next turn
        return replace(result, proof=tuple(self._proof))

    async def _layers(self, result: ProbeResult, wire: Wire) -> ProbeResult:
        result = await self._first_exchange(result, wire)
        if result.rdp in (Rdp.CLOSED, Rdp.NO_ANSWER) and not result.failure:
            return await self._why_no_answer(result, wire)
        if result.failure_code == 2:
            return await self._without_encryption(result)
        if result.security in (None, x224.Security.RDP):
            return result if result.security is None else replace(result, nla_required=False)
        result = await self._secure(result, wire)
        wire.close()
        if result.security not in (x224.Security.HYBRID, x224.Security.HYBRID_EX):
            return replace(result, nla_required=False)
        return replace(result, nla_required=await self._insists_on_nla())

    # X.224

    async def _first_exchange(self, result: ProbeResult, wire: Wire) -> ProbeResult:
        received, ended = await self._ask(wire, x224.EVERY_SECURITY)
        self._answer_began = bool(received)
        answer = x224.parse(received) if received else None
        self._note(f"X.224 {received[:32].hex() or 'no answer'}{f' ({ended})' if ended else ''}")
        match answer:
            case x224.Negotiated(security=security):
                return replace(result, rdp=Rdp.NEGOTIATED, security=security)
            case x224.Refused(code=code, name=name):
                return replace(result, rdp=Rdp.REFUSED, failure_code=code, failure=name)
            case x224.Disconnected():
                return replace(result, rdp=Rdp.CLOSED, failure=x224.DISCONNECTED)
            case x224.NotRdp():
                return self._stranger(result, received)
            case _:
                return replace(result, rdp=Rdp.CLOSED if ended else Rdp.NO_ANSWER)

    async def _ask(self, wire: Wire, protocols: int) -> tuple[bytes, str]:
        """Send a request and return the bytes of the answer, and how the peer ended the connection, if it did."""
        received = b""
        try:
            async with asyncio.timeout(self._step()) as overall:
                await wire.send(x224.request(protocols))
                while True:
                    received += await wire.receive()
                    answer = x224.parse(received)
                    if isinstance(answer, x224.NotRdp) and not banner.is_complete(received):
                        self._shorten(overall)
                    elif answer is not None:
                        return received, ""
        except TimeoutError:
            return received, ""
        except Closed as error:
            return received, str(error)

    def _shorten(self, timeout: asyncio.Timeout) -> None:
        soon = asyncio.get_running_loop().time() + BANNER_PAUSE
        timeout.reschedule(min(soon, timeout.when() or soon))

    def _stranger(self, result: ProbeResult, received: bytes) -> ProbeResult:
        return replace(result, rdp=Rdp.NOT_RDP, service=banner.recognise(received), banner=banner.readable(received))

    async def _without_encryption(self, result: ProbeResult) -> ProbeResult:
        """Do as the Remote Desktop client does when the server allows no TLS: ask again for its own old encryption."""
        async with self._connection() as wire:
            received, _ = await self._ask(wire, x224.STANDARD_ONLY) if wire else (b"", "")
        self._note(f"X.224 without TLS {received[:32].hex() or 'no answer'}")
        if received and x224.parse(received) == x224.Negotiated(x224.Security.RDP):
            return replace(result, rdp=Rdp.NEGOTIATED, security=x224.Security.RDP, nla_required=False)
        return result

    async def _insists_on_nla(self) -> bool | None:
        """Ask for TLS alone: a server that insists on network level authentication refuses that with code 5."""
        async with self._connection() as wire:
            received, _ = await self._ask(wire, x224.SSL) if wire else (b"", "")
        self._note(f"X.224 for TLS alone {received[:32].hex() or 'no answer'}")
        match x224.parse(received) if received else None:
            case x224.Refused(code=5):
                return True
            case x224.Negotiated():
                return False
            case _:
                return None

    # What stands in the way when the first exchange brings nothing

    async def _why_no_answer(self, result: ProbeResult, wire: Wire) -> ProbeResult:
        word = self._listen() if result.rdp is Rdp.CLOSED else self._nudge(wire)
        heard, intercepted = await asyncio.gather(word, self._is_intercepted())
        result = replace(result, intercepted=intercepted)
        if heard:
            return self._stranger(result, heard)
        return replace(result, tcp=Tcp.RESET) if heard is None else result

    async def _nudge(self, wire: Wire) -> bytes:
        """End the line: many text protocols answer only then."""
        if self._answer_began:
            return b""
        try:
            async with asyncio.timeout(min(BANNER_PAUSE, self._step())):
                await wire.send(b"\r\n\r\n")
                heard = await wire.receive()
        except (TimeoutError, Closed):
            return b""
        self._note(f"after an end of line {heard[:32].hex()}")
        return heard

    async def _is_intercepted(self) -> bool:
        opened = await asyncio.gather(*map(self._is_open, self._control_ports(self._port)))
        if not opened or not all(opened):
            return False
        self._note("ports that should be closed are open too")
        return True

    async def _is_open(self, port: int) -> bool:
        _, wire = await connect(self._address, port, min(CONTROL_LIMIT, self._step()))
        if wire is not None:
            wire.close()
        return wire is not None

    async def _listen(self) -> bytes | None:
        """Connect and say nothing: returns what the peer says first, None when it hangs up all the same."""
        attempt, wire = await connect(self._address, self._port, self._step())
        if wire is None:
            return None if attempt.outcome is Tcp.RESET else b""
        try:
            async with asyncio.timeout(min(BANNER_PAUSE, self._step())):
                heard = await wire.receive()
        except TimeoutError:
            return b""
        except Closed as error:
            self._note(f"closed before a word was sent ({error})")
            return None
        finally:
            wire.close()
        self._note(f"spoke first {heard[:32].hex()}")
        return heard

    # TLS and the NTLM challenge

    async def _secure(self, result: ProbeResult, wire: Wire) -> ProbeResult:
        try:
            tunnel = await self._handshake(wire, relaxed=False)
        except TimeoutError:
            self._note("TLS no answer")
            return replace(result, tls=Tls.NO_ANSWER)
        except tls.TlsFailed as error:
            self._note(f"TLS {error.reason}{f', began with {error.started.hex()}' if error.started else ''}")
            result = replace(result, tls=Tls.FAILED, tls_error=error.reason)
            return await self._secure_weakly(result) if error.spoke_tls else result
        return await self._introduce(await _secured(result, Tls.STRONG, tunnel), tunnel)

    async def _secure_weakly(self, result: ProbeResult) -> ProbeResult:
        async with self._negotiated() as wire:
            if wire is None:
                return result
            try:
                tunnel = await self._handshake(wire, relaxed=True)
            except (TimeoutError, tls.TlsFailed):
                return result
            return await self._introduce(await _secured(result, Tls.WEAK, tunnel), tunnel)

    async def _handshake(self, wire: Wire, *, relaxed: bool) -> tls.Tunnel:
        tunnel = tls.Tunnel(wire, self._name, relaxed=relaxed)
        async with asyncio.timeout(self._step()):
            await tunnel.handshake()
        self._note(f"TLS {tunnel.version}")
        return tunnel

    async def _introduce(self, result: ProbeResult, tunnel: tls.Tunnel) -> ProbeResult:
        if result.security not in (x224.Security.HYBRID, x224.Security.HYBRID_EX):
            return result
        greeting = await self._greet(tunnel, spnego=False)
        if greeting is None:
            greeting = await self._greet_in_spnego(relaxed=result.tls is Tls.WEAK)
        if greeting is None:
            return result
        return replace(result, challenge=greeting.challenge, clock_skew=greeting.clock_skew)

    async def _greet(self, tunnel: tls.Tunnel, *, spnego: bool) -> credssp.Greeting | None:
        try:
            async with asyncio.timeout(self._step()):
                return await credssp.greet(tunnel, spnego=spnego)
        except credssp.NoChallenge as error:
            self._note(str(error))
        except TimeoutError:
            self._note("CredSSP: no answer")
        return None

    async def _greet_in_spnego(self, *, relaxed: bool) -> credssp.Greeting | None:
        async with self._negotiated() as wire:
            if wire is None:
                return None
            try:
                tunnel = await self._handshake(wire, relaxed=relaxed)
            except (TimeoutError, tls.TlsFailed):
                return None
            return await self._greet(tunnel, spnego=True)

    # Further connections

    @asynccontextmanager
    async def _connection(self) -> AsyncGenerator[Wire | None]:
        """Open one more connection to the address that answered; None when that fails."""
        _, wire = await connect(self._address, self._port, self._step())
        try:
            yield wire
        finally:
            if wire:
                wire.close()

    @asynccontextmanager
    async def _negotiated(self) -> AsyncGenerator[Wire | None]:
        """Open one more connection and repeat the first exchange; None when that fails."""
        async with self._connection() as wire:
            received, _ = await self._ask(wire, x224.EVERY_SECURITY) if wire else (b"", "")
            again = x224.parse(received) if received else None
            yield wire if isinstance(again, x224.Negotiated) and again.security is not x224.Security.RDP else None

    def _step(self) -> float:
        """Return the seconds that the next step may take."""
        return min(self._limit, self._end - asyncio.get_running_loop().time())

    def _note(self, line: str) -> None:
        self._proof.append(line)


async def _secured(result: ProbeResult, strength: Tls, tunnel: tls.Tunnel) -> ProbeResult:
    # In a thread: the first certificate loads a big library, and the window must not stand still for it.
    certificate = await asyncio.to_thread(read_certificate, tunnel.certificate) if tunnel.certificate else None
    return replace(result, tls=strength, tls_version=tunnel.version, certificate=certificate)


def _endpoint(attempt: Attempt, port: int) -> str:
    return f"[{attempt.address}]:{port}" if attempt.family == "ipv6" else f"{attempt.address}:{port}"
