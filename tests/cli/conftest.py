"""The command line inside of the test, and cases to give to it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.checks import CHECKS
from app.engine.casefile import save
from app.engine.verdict import judge
from app.language import Text
from app.model import Answer, Case, Change, Finding, Link, Status, Target
from app.ui.translator import say_in
from tests.cli.program import Done

Call = Callable[..., Done]
SaveCase = Callable[..., Path]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    """Return what runs one subcommand in this process: faster, and this computer can be exchanged."""

    def run(*words: str) -> Done:
        capsys.readouterr()
        try:
            status = cli.main(words, say_in, "en")
        except SystemExit as ended:
            status = int(ended.code or 0)
        output, errors = capsys.readouterr()
        return Done(status, output, errors, 0.0)

    return run


AT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)

PORT = Finding(
    "rdp_port",
    Link.NETWORK,
    Status.FAIL,
    Text("{address} does not answer on port {port} within {limit} seconds."),
    {"address": "203.0.113.7", "port": 3389, "limit": 5, "tcp": "timed_out"},
    remedies=("open_port",),
    detail=(Text("Something on the way drops the packets, or the server is off."),),
    proof="connect 203.0.113.7:3389: ETIMEDOUT\nsecond line",
    seconds=5.0,
    at=AT,
)
SETTINGS = Finding(
    "rdp_client_settings",
    Link.CLIENT,
    Status.WARN,
    Text("The saved standard connection (Default.rdp) cannot be read."),
    {"user_name": "CORP\\anna.kim", "saved_users": ["anna.kim", "annas-admin"], "host": "203.0.113.7"},
    detail=(
        Text("A password is saved for this server, for {saved_users}. After a password change it is out of date."),
    ),
    proof=r"C:\Users\anna kim\Documents\Default.rdp of anna.kim",
    at=AT,
)
PATH = Finding(
    "proxy",
    Link.CLIENT,
    Status.PASS,
    Text("A proxy script is set on this computer ({automatic}); Remote Desktop does not use it."),
    {"source": "192.168.77.23", "automatic": "file:///home/anna/proxy.pac", "description": "Ethernet"},
    proof="from 192.168.77.23",
    at=AT,
)
SKIPPED = Finding(
    "dns_cache",
    Link.CLIENT,
    Status.SKIP,
    Text("The address is an IP address, so there is no name to look up."),
    {"missing": ["name"]},
    at=AT,
)
CASE = Case(
    Target("203.0.113.7", 3389, "tencent", "ins-1", "ap-seoul", "anna.kim"),
    trail=(Answer("tencent.security_group", "yes"), Answer("tencent.instance_running")),
    findings=(SETTINGS, PATH, SKIPPED, PORT),
    changes=(Change("c1", "flush_dns_cache", Text("Empty the DNS cache of this computer"), {"user": "anna.kim"}, AT),),
)


@pytest.fixture
def save_case(tmp_path: Path) -> SaveCase:
    """Return what writes a case to a file."""

    def write(case: Case = CASE, name: str = "office.rdpcase") -> Path:
        path = tmp_path / name
        save(path, case, judge(case.findings, CHECKS))
        return path

    return write


def data_of(path: Path) -> Any:
    return json.loads(path.read_bytes())
