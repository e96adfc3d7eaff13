"""Saved connections as different programs write them."""

from __future__ import annotations

import pytest

from app.model import RDP_PORT
from app.system.rdp_file import RdpFileError, parse, parse_text

LINES = (
    "screen mode id:i:2\r\nFull Address:s:server.example:3390\r\nusername:s:회사\\kim\r\nwinposstr:s:0,1,0,0,8:6\r\n"
)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8", "utf-8-sig", "cp949"])
def test_every_encoding_gives_host_and_port(encoding: str) -> None:
    file = parse(LINES.encode(encoding))
    assert (file.host, file.port) == ("server.example", 3390)
    assert file.settings["winposstr"] == "0,1,0,0,8:6"


@pytest.mark.parametrize(
    ("lines", "host", "port"),
    [
        ("full address:s:192.0.2.7", "192.0.2.7", RDP_PORT),
        ("full address:s:192.0.2.7\nserver port:i:3391", "192.0.2.7", 3391),
        ("server port:i:3391\nfull address:s:192.0.2.7:3392", "192.0.2.7", 3392),
        ("full address:s:[2001:db8::7]:3390", "2001:db8::7", 3390),
        ("full address:s:[2001:db8::7]", "2001:db8::7", RDP_PORT),
        ("full address:s:2001:db8::7", "2001:db8::7", RDP_PORT),
        ("alternate full address:s:old.example", "old.example", RDP_PORT),
        ("screen mode id:i:2", "", RDP_PORT),
    ],
)
def test_the_address_in_its_forms(lines: str, host: str, port: int) -> None:
    file = parse_text(lines)
    assert (file.host, file.port) == (host, port)


@pytest.mark.parametrize(
    "garbage",
    [
        "",
        "hello world",
        "name:x:value",
        "full address:s:a:b:c",
        "full address:s:[2001:db8::7",
        "full address:s:a:99999",
        "full address:s:a:-1",
        "full address:s:a\nserver port:i:x",
        "\0" * 64,
    ],
)
def test_garbage_is_refused_with_a_reason(garbage: str) -> None:
    with pytest.raises(RdpFileError) as refused:
        parse_text(garbage)
    assert refused.value.why


def test_binary_garbage_is_refused() -> None:
    with pytest.raises(RdpFileError):
        parse(bytes(range(256)) * 4)


@pytest.mark.parametrize(("usage", "gateway"), [(0, ""), (1, "gw.example"), (2, "gw.example"), (4, "")])
def test_the_gateway_counts_only_where_it_is_used(usage: int, gateway: str) -> None:
    assert parse_text(f"gatewayhostname:s:gw.example\ngatewayusagemethod:i:{usage}").gateway == gateway


def test_numbers() -> None:
    file = parse_text("enablecredsspsupport:i:0\nauthentication level:i:x")
    assert (file.number("enablecredsspsupport"), file.number("authentication level"), file.number("other")) == (
        0,
        None,
        None,
    )
