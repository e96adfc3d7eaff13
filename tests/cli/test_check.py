"""`check` and `diagnose` against the servers of the lab, as another program calls them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app import __version__, checks
from tests.cli.conftest import Call, data_of
from tests.cli.program import Done, run
from tests.lab.process import Server, free_port
from tests.lab.worlds import WORLDS

PATIENCE = 0.5
"""Seconds, where nothing answers anyway."""
LANGUAGES = ("en", "ko", "zh")
REACHABLE = ("reachable", None, None)
ON_SERVER = ("fault", "rdp_port", "guest")
ON_THE_WAY = ("fault", "rdp_port", "network")

EXPECTED: Mapping[str, tuple[tuple[str, str | None, str | None], dict[str, Any]]] = {
    "xrdp": (REACHABLE, {"tcp": "open", "rdp": "negotiated", "security": "tls", "nla_required": False}),
    "xrdp, rdp security": (REACHABLE, {"rdp": "negotiated", "security": "rdp", "nla_required": False}),
    "xrdp, expired certificate": (REACHABLE, {"rdp": "negotiated", "security": "tls"}),
    "xrdp, no certificate": (ON_SERVER, {"tcp": "open", "rdp": "refused", "failure_code": 3}),
    "freerdp, nla": (REACHABLE, {"rdp": "negotiated", "security": "hybrid", "nla_required": True}),
    "windows": (
        REACHABLE,
        {
            "tcp": "open",
            "rdp": "negotiated",
            "security": "hybrid_ex",
            "nla_required": True,
            "computer_name": "WIN-LAB01",
            "dns_name": "WIN-LAB01.corp.example",
            "domain": "CORP",
            "os_build": "10.0.20348",
        },
    ),
    "windows, clock ahead": (("fault", "clock", None), {"rdp": "negotiated"}),
    "failure code 5": (ON_SERVER, {"rdp": "refused", "failure_code": 5}),
    "sshd": (ON_SERVER, {"tcp": "open", "rdp": "not_rdp"}),
    "web server": (ON_SERVER, {"tcp": "open", "rdp": "not_rdp"}),
    "closed port": (ON_SERVER, {"tcp": "refused"}),
    "black hole": (ON_THE_WAY, {"tcp": "timed_out"}),
    "silent": (ON_THE_WAY, {"tcp": "open", "rdp": "no_answer"}),
    "reset on accept": (ON_THE_WAY, {"tcp": "reset", "rdp": "closed"}),
    "close after request": (ON_THE_WAY, {"tcp": "open", "rdp": "closed"}),
}


MUTE = ("black hole", "silent", "web server")
"""They take all the time that is given."""


def check(server: Server, *words: str, timeout: float = 5.0) -> Done:
    return run("check", f"{server.address}:{server.port}", "--timeout", str(timeout), *words)


def port_facts(data: Any) -> dict[str, Any]:
    (finding,) = [finding for finding in data["findings"] if finding["check"] == "rdp_port"]
    return dict(finding["facts"])


def has_contract_shape(data: Any, server: Server) -> None:
    assert data["schema"] == 1
    assert data["program"] == {"name": "rdp-doctor", "version": __version__}
    assert data["target"] == {"address": server.address, "port": server.port}
    wanted = {"state", "cause", "link", "summary", "remedies", "other_causes", "unknown"}
    assert wanted <= set(data["verdict"])
    assert data["changes"] == []
    assert [finding["check"] for finding in data["findings"]] == [check.id for check in checks.MEASURED]
    for finding in data["findings"]:
        assert {"check", "link", "status", "summary", "facts", "remedies", "seconds"} <= set(finding)
        assert finding["status"] in ("pass", "warn", "fail", "skip", "error")
        assert finding["status"] != "skip" or finding["facts"]["missing"]
        assert datetime.fromisoformat(finding["at"]).tzinfo is not None
    for text in (data["verdict"]["summary"], *(f["summary"] for f in data["findings"])):
        assert text
        assert not re.search(r"\{[a-z_]+\}|\*\*|`", text)


@pytest.mark.parametrize("world", EXPECTED)
def test_world(world: str, tmp_path: Path) -> None:
    with WORLDS[world](tmp_path) as server:
        done = check(server, "--json", timeout=PATIENCE if world in MUTE else 5.0)
    data = done.data
    has_contract_shape(data, server)
    (state, cause, link), facts = EXPECTED[world]
    verdict = data["verdict"]
    assert (verdict["state"], verdict["cause"]) == (state, cause)
    assert link is None or verdict["link"] == link
    assert facts.items() <= port_facts(data).items()
    assert done.status == (0 if state == "reachable" else 1)
    assert len(done.errors.splitlines()) == len(checks.MEASURED), "progress: a line each check, and nothing else"
    assert "\x1b" not in done.output + done.errors


def test_certificate_is_told(tmp_path: Path) -> None:
    with WORLDS["xrdp, expired certificate"](tmp_path) as server:
        data = check(server, "--json", "--only", "rdp_port").data
    certificate = port_facts(data)["certificate"]
    assert {"subject", "issuer", "not_before", "not_after", "self_signed", "sha256", "key_bits"} <= set(certificate)
    assert datetime.fromisoformat(certificate["not_after"]) < datetime.now(UTC)
    assert certificate["self_signed"] is True
    assert certificate["key_bits"] == 2048
    assert data["verdict"]["other_causes"] == ["rdp_port"], "a warning does not hide behind a clear way"


def test_black_hole_takes_no_longer_than_was_asked(tmp_path: Path) -> None:
    with WORLDS["closed port"](tmp_path) as server:
        start_and_end = check(server).seconds
    with WORLDS["black hole"](tmp_path) as server:
        done = check(server, "--json", timeout=PATIENCE)
    assert max(finding["seconds"] for finding in done.data["findings"]) <= PATIENCE + 1
    assert done.seconds - start_and_end <= PATIENCE + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_is_whole_in_every_language(language: str, call: Call) -> None:
    done = call("check", f"127.0.0.1:{free_port()}", "--language", language)
    sentence = {"en": "nothing listens", "ko": "수신 대기하는 프로그램이 없습니다", "zh": "没有程序在侦听"}[language]
    assert sentence in done.output
    assert sentence in done.errors
    assert not re.search(r"\{[a-z_]+\}|\*\*|`|�", done.output + done.errors)
    titles = [str(check.title) for check in checks.CHECKS]
    assert sum(title in done.output for title in titles) <= 10, "what is not known is counted, not listed"


def test_only_runs_what_is_named_once(call: Call) -> None:
    done = call("check", f"127.0.0.1:{free_port()}", "--only", "rdp_port, name_lookup,rdp_port", "--json")
    assert [finding["check"] for finding in done.data["findings"]] == ["name_lookup", "rdp_port"]
    assert done.status == 1


def test_too_little_to_tell_has_its_own_status(call: Call) -> None:
    done = call("check", "127.0.0.1", "--only", "name_lookup", "--json")
    assert done.status == 3
    assert done.data["verdict"]["state"] == "inconclusive"


def test_diagnose_notes_where_the_server_is(tmp_path: Path, call: Call) -> None:
    case = tmp_path / "a.rdpcase"
    where = ["--cloud", "tencent", "--instance", "ins-1", "--region", "ap-seoul", "--user", "kim"]
    address = f"127.0.0.1:{free_port()}"
    done = call("diagnose", address, *where, "--only", "rdp_port", "--json", "--save", str(case))
    assert done.status == 1
    named = {"cloud": "tencent", "instance": "ins-1", "region": "ap-seoul"}
    assert named.items() <= done.data["target"].items()
    assert data_of(case)["target"] == done.data["target"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "address",
    [
        "",
        "  ",
        "server:99999",
        "server:",
        "https://server.example.com/rdp",
        "😀",
        "a" * 300,
        "256.1.1.1",
        "[::1",
        "a b",
    ],
)
def test_bad_address(address: str, language: str, call: Call) -> None:
    done = call("check", address, "--language", language)
    assert done.status == 2
    assert done.output == ""
    (line,) = done.errors.splitlines()
    assert line.startswith("rdp-doctor: ")
    assert line.isascii() == (language == "en")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--only", "nothing"], "nothing"),
        (["--only", "security_group"], "security_group"),
        (["--only", ""], "rdp_port"),
        (["--only", ","], "rdp_port"),
        (["--timeout", "0"], "seconds"),
        (["--timeout", "-1"], "seconds"),
        (["--timeout", "x"], "seconds"),
        (["--timeout", "nan"], "seconds"),
        (["--timeout", "1e9"], "seconds"),
        (["--language", "fr"], "fr"),
        (["--save"], "--save"),
        (["--password", "x"], "--password"),
    ],
)
def test_wrong_words(words: list[str], told: str, call: Call) -> None:
    done = call("check", "127.0.0.1", *words)
    assert done.status == 2
    assert done.output == ""
    assert told in done.errors
    assert "Traceback" not in done.errors
