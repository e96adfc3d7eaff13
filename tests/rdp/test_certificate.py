from __future__ import annotations

import hashlib
import random
import ssl
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.rdp.certificate import read_certificate
from tests.lab.certificates import make_pair

NOW = datetime.now(UTC)


def der(folder: Path, days: tuple[float, float] = (-1, 30)) -> bytes:
    return ssl.PEM_cert_to_DER_cert(make_pair(folder, "WIN-LAB", days=days, bits=1024).certificate.read_text())


def test_facts(tmp_path: Path) -> None:
    data = der(tmp_path)
    read = read_certificate(data)
    assert (read.subject, read.issuer, read.self_signed, read.key_bits) == ("CN=WIN-LAB", "CN=WIN-LAB", True, 1024)
    assert read.sha1 == hashlib.sha1(data, usedforsecurity=False).hexdigest()
    assert read.sha256 == hashlib.sha256(data).hexdigest()
    assert read.not_after is not None
    assert abs(read.not_after - NOW - timedelta(days=30)) < timedelta(minutes=5)


def test_validity(tmp_path: Path) -> None:
    for days, expired, not_yet in (((-9, -1), True, False), ((-1, 9), False, False), ((1, 9), False, True)):
        read = read_certificate(der(tmp_path, days))
        assert (read.expired(NOW), read.not_yet_valid(NOW)) == (expired, not_yet)


@pytest.mark.filterwarnings("ignore:Parsed a serial number")
def test_any_bytes_are_safe(tmp_path: Path) -> None:
    source = random.Random(509)
    whole = der(tmp_path)
    readable = 0
    for _ in range(1_500):
        data = bytearray(whole)
        for _ in range(source.randrange(1, 4)):
            data[source.randrange(len(data))] = source.randrange(256)
        read = read_certificate(bytes(data)[: source.choice([len(data), source.randrange(len(data))])])
        assert len(read.sha256) == 64
        readable += bool(read.subject)
    assert 100 < readable < 1_400


def test_start_up_does_not_pay_for_it() -> None:
    code = "import sys, app.rdp.probe; print('cryptography' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert told.stdout.strip() == "False"
