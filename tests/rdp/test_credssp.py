from __future__ import annotations

import random

import pytest

from app.rdp import credssp, ntlm
from app.rdp.credssp import NoChallenge
from app.rdp.tcp import Closed
from tests.lab.windows import Windows, challenge, der


class Script:
    """A stream that answers with these pieces, then is closed."""

    def __init__(self, *pieces: bytes) -> None:
        self.sent = b""
        self._pieces = list(pieces)

    async def send(self, data: bytes) -> None:
        self.sent += data

    async def receive(self) -> bytes:
        if not self._pieces:
            raise Closed("FIN")
        return self._pieces.pop(0)


def ts_request(token: bytes, version: int = 6) -> bytes:
    inner = der(0xA0, der(0x02, bytes([version])))
    return der(0x30, inner + der(0xA1, der(0x30, der(0x30, der(0xA0, der(0x04, token))))))


def refusal(status: int) -> bytes:
    return der(0x30, der(0xA0, b"\x02\x01\x06") + der(0xA4, der(0x02, status.to_bytes(5, "big"))))


def test_request_bare_as_the_specification_lays_it_out() -> None:
    request = credssp.ts_request(spnego=False)
    assert request.hex() == "3037a003020106a130302e302ca02a0428" + ntlm.negotiate().hex()


def test_request_in_spnego_offers_ntlm() -> None:
    request = credssp.ts_request(spnego=True)
    assert request[1] == len(request) - 2
    assert bytes.fromhex("06062b0601050502") in request
    assert bytes.fromhex("060a2b06010401823702020a") in request
    assert request.endswith(ntlm.negotiate())


@pytest.mark.parametrize("size", [1, 7, 10_000])
async def test_a_challenge_in_pieces(size: int) -> None:
    answer = ts_request(challenge(Windows(clock_skew=-500)))
    stream = Script(*(answer[at : at + size] for at in range(0, len(answer), size)))
    greeting = await credssp.greet(stream, spnego=False)
    assert greeting.challenge.computer_name == "WIN-LAB01"
    assert greeting.clock_skew == pytest.approx(-500, abs=2)
    assert stream.sent == credssp.ts_request(spnego=False)


async def test_a_server_without_time_gives_no_skew() -> None:
    greeting = await credssp.greet(Script(ts_request(challenge(Windows(tells_time=False)))), spnego=False)
    assert greeting.clock_skew is None


@pytest.mark.parametrize(
    ("answer", "proof"),
    [
        (b"", "closed"),
        (refusal(0xC00000BB), "error 0xC00000BB"),
        (ts_request(b"nothing"), "no challenge"),
        (b"\x03\x00\x00\x09", "no TSRequest"),
        (b"\x30\x84\x7f\xff\xff\xff", "bytes"),
        (b"\x30\x80", "bytes"),
        (b"\x30\x82\x01", "closed"),
    ],
)
async def test_no_challenge(answer: bytes, proof: str) -> None:
    with pytest.raises(NoChallenge, match=proof):
        await credssp.greet(Script(*[answer] if answer else []), spnego=False)


async def test_any_bytes_are_safe() -> None:
    source = random.Random(6)
    whole = ts_request(challenge(Windows()))
    outcomes = set()
    for _ in range(3_000):
        data = bytearray(whole)
        for _ in range(source.randrange(1, 5)):
            data[source.randrange(12 if source.random() < 0.5 else len(data))] = source.randrange(256)
        try:
            await credssp.greet(Script(bytes(data)), spnego=False)
            outcomes.add("greeting")
        except NoChallenge:
            outcomes.add("none")
    assert outcomes == {"greeting", "none"}
