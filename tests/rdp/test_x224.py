from __future__ import annotations

import random

import pytest

from app.rdp.x224 import (
    EVERY_SECURITY,
    STANDARD_ONLY,
    Answer,
    Disconnected,
    Negotiated,
    NotRdp,
    Refused,
    Security,
    parse,
    request,
)

CONFIRM = "030000130ed000001234000200080001000000"


def test_request_as_the_specification_lays_it_out() -> None:
    assert request(EVERY_SECURITY).hex() == "030000130ee00000000000" + "010008000b000000"
    assert request(STANDARD_ONLY).hex() == "030000130ee00000000000" + "0100080000000000"


@pytest.mark.parametrize(
    ("answer", "meaning"),
    [
        (CONFIRM, Negotiated(Security.TLS)),
        ("030000130ed000001234000200080000000000", Negotiated(Security.RDP)),
        ("030000130ed000000000000203080002000000", Negotiated(Security.HYBRID)),
        ("030000130ed00000123400021f080008000000", Negotiated(Security.HYBRID_EX)),
        ("030000130ed000001234000200080004000000", Negotiated(Security.RDSTLS)),
        ("030000130ed000001234000200080010000000", Negotiated(Security.AAD)),
        ("0300000b06d00000123400", Negotiated(Security.RDP)),
        ("030000130ed000001234000300080003000000", Refused(3)),
        ("030000130ed000001234000300080007000000", Refused(7)),
        ("0300000902f0802180", Disconnected()),
        ("0300000b06800000123401", Disconnected()),
        ("030000130ed000001234000200080020000000", NotRdp()),
        ("030000130ed000001234000200090001000000", NotRdp()),
        ("030000130ed000001234000900080001000000", NotRdp()),
        ("0300000f0ad0000012340002000800", NotRdp()),
        ("0300000902f0800000", NotRdp()),
        ("0300ffff", NotRdp()),
        ("03000004", NotRdp()),
        ("0301", NotRdp()),
        ("53", NotRdp()),
    ],
)
def test_answers(answer: str, meaning: Answer) -> None:
    assert parse(bytes.fromhex(answer)) == meaning


def test_bytes_that_follow_the_answer_are_left_alone() -> None:
    assert parse(bytes.fromhex(CONFIRM) + b"\x16\x03\x03") == Negotiated(Security.TLS)


@pytest.mark.parametrize("length", range(19))
def test_an_incomplete_answer_is_awaited(length: int) -> None:
    assert parse(bytes.fromhex(CONFIRM)[:length]) is None


def test_any_bytes_are_safe() -> None:
    source = random.Random(224)
    seen = set()
    for _ in range(20_000):
        data = bytearray(bytes.fromhex(CONFIRM))
        for _ in range(source.randrange(4)):
            data[source.randrange(len(data))] = source.randrange(256)
        noise = source.randbytes(source.randrange(40))
        for garbage in (bytes(data), bytes(data)[: source.randrange(20)], noise, b"\x03\x00\x00" + noise):
            answer = parse(garbage)
            assert answer is None or isinstance(answer, Negotiated | Refused | Disconnected | NotRdp)
            seen.add(type(answer))
    assert {Negotiated, Refused, NotRdp, type(None)} <= seen


def test_every_failure_code_has_a_name() -> None:
    assert Refused(5).name == "HYBRID_REQUIRED_BY_SERVER"
    assert Refused(4711).name == "UNKNOWN_4711"
