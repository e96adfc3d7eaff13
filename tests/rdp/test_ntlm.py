from __future__ import annotations

import random
import struct
import time

import pytest

from app.rdp import credssp, ntlm
from app.rdp.ntlm import Challenge
from tests.lab.windows import Windows, challenge


def test_first_message_names_nobody() -> None:
    message = ntlm.negotiate()
    assert len(message) == 40
    assert message[:12] == b"NTLMSSP\x00\x01\x00\x00\x00"
    assert message[16:32] == bytes(16)


def test_a_challenge_is_read() -> None:
    read = ntlm.parse_challenge(challenge(Windows(clock_skew=60)))
    assert read is not None
    assert read.time == pytest.approx(time.time() + 60, abs=5)
    assert read == Challenge(
        "WIN-LAB01", "WIN-LAB01.corp.example", "CORP", "corp.example", "10.0.20348", time=read.time
    )


def test_a_challenge_without_time_and_version() -> None:
    message = bytearray(challenge(Windows(tells_time=False)))
    message[20:24] = struct.pack("<I", 0xE08A8215)
    read = ntlm.parse_challenge(bytes(message))
    assert read is not None
    assert (read.computer_name, read.time, read.os_build) == ("WIN-LAB01", None, "")


def test_names_lose_what_cannot_be_shown() -> None:
    read = ntlm.parse_challenge(challenge(Windows(name="WIN\x1b[31m\u202eX")))
    assert read is not None
    assert read.computer_name == "WIN[31mX"


@pytest.mark.parametrize("ticks", [0, 1, 2**64 - 1, 2**63])
def test_a_rubbish_time_is_no_time(ticks: int) -> None:
    world = challenge(Windows())
    at = world.index(struct.pack("<HH", 7, 8)) + 4
    read = ntlm.parse_challenge(world[:at] + struct.pack("<Q", ticks) + world[at + 8 :])
    assert read is not None
    assert read.time is None


@pytest.mark.parametrize("token", [b"", ntlm.SIGNATURE, ntlm.negotiate(), bytes(200), challenge(Windows())[:40]])
def test_no_challenge(token: bytes) -> None:
    assert ntlm.parse_challenge(token) is None


def test_any_bytes_are_safe() -> None:
    source = random.Random(11)
    whole = challenge(Windows())
    read = 0
    for _ in range(10_000):
        data = bytearray(whole)
        for _ in range(source.randrange(1, 6)):
            data[source.randrange(len(data))] = source.randrange(256)
        damaged = bytes(data)[: source.randrange(len(data) + 1)]
        result = ntlm.parse_challenge(damaged)
        assert result is None or isinstance(result, Challenge)
        read += result is not None
        token, code = credssp.read_ts_request(bytes([0x30]) + damaged)
        assert isinstance(token, bytes)
        assert 0 <= code < 2**32
    assert read > 1000
