from __future__ import annotations

import random

import pytest

from app.rdp.banner import LONGEST, Service, is_complete, readable, recognise


@pytest.mark.parametrize(
    ("data", "service", "shown"),
    [
        (b"SSH-2.0-OpenSSH_9.2\r\n", Service.SSH, "SSH-2.0-OpenSSH_9.2"),
        (b"HTTP/1.1 400 Bad Request\r\nServer: x\r\n", Service.HTTP, "HTTP/1.1 400 Bad Request"),
        (b"<html>", Service.HTTP, "<html>"),
        (b"220 mail ESMTP\r\n", Service.SMTP, "220 mail ESMTP"),
        (b"554 no service\r\n", Service.SMTP, "554 no service"),
        (b"220 (vsFTPd 3.0.3)\r\n", Service.FTP, "220 (vsFTPd 3.0.3)"),
        (b"220 hello\r\n", Service.UNKNOWN, "220 hello"),
        (b"RFB 003.008\n", Service.VNC, "RFB 003.008"),
        (bytes.fromhex("15030100020246"), Service.TLS, "15 03 01 00 02 02 46"),
        (b"-ERR unknown\r\n", Service.UNKNOWN, "-ERR unknown"),
        (b"\x1b[31mred\n", Service.UNKNOWN, "1b 5b 33 31 6d 72 65 64 0a"),
        (b"\r\n\r\nlater\r\n", Service.UNKNOWN, "later"),
    ],
)
def test_services(data: bytes, service: Service, shown: str) -> None:
    assert recognise(data) is service
    assert readable(data) == shown
    assert is_complete(data) is (data != b"<html>")


def test_what_is_shown_is_short_printable_ascii() -> None:
    source = random.Random(22)
    for _ in range(3_000):
        shown = readable(source.randbytes(source.randrange(1, 300)))
        assert len(shown) <= LONGEST
        assert shown.isascii()
        assert shown.isprintable()
