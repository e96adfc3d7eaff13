"""The console's program: its output through pipes, its checks against a real server, its cases."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import __version__
from tests.exe.conftest import Console
from tests.exe.machine import Machine, Wine
from tests.lab.servers import start_xrdp

pytestmark = pytest.mark.exe

INTERNET_SETTINGS = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings"


def findings(output: bytes) -> dict[str, dict[str, object]]:
    return {finding["check"]: finding for finding in json.loads(output)["findings"]}


def test_version(console: Console) -> None:
    done = console("--version")
    assert done.status == 0
    assert done.output.decode().strip() == f"rdp-doctor {__version__}"


@pytest.mark.parametrize(("language", "word"), [("zh", "远程桌面"), ("ko", "원격 데스크톱"), ("en", "Remote Desktop")])
def test_screens_come_through_a_pipe_whole(console: Console, language: str, word: str) -> None:
    done = console("screens", "--format", "json", "--language", language)
    assert done.status == 0, done.errors
    text = done.output.decode("utf-8", "strict")
    assert word in text
    assert len(json.loads(text)) == 84


@pytest.mark.parametrize(("language", "word"), [("zh", "远程桌面"), ("ko", "원격 데스크톱")])
def test_without_asking_it_speaks_the_language_of_windows(console: Console, language: str, word: str) -> None:
    done = console("screens", "--playbook", "tencent", language=language)
    assert done.status == 0, done.errors
    assert word in done.output.decode("utf-8", "strict")


def test_check_finds_a_real_server(console: Console, tmp_path: Path) -> None:
    with start_xrdp(tmp_path, "tls") as server:
        done = console("check", f"127.0.0.1:{server.port}", "--only", "rdp_port", "--json")
    assert done.status == 0, done
    port = findings(done.output)["rdp_port"]
    assert port["status"] == "pass"
    assert isinstance(port["facts"], dict)
    assert port["facts"]["rdp"] == "negotiated"


def test_check_finds_that_nothing_listens(console: Console) -> None:
    done = console("check", "127.0.0.1:1", "--only", "rdp_port", "--json")
    assert done.status == 1, done
    assert findings(done.output)["rdp_port"]["status"] == "fail"


def test_progress_goes_to_errors_and_the_result_to_output(console: Console) -> None:
    done = console("check", "127.0.0.1:1", "--only", "rdp_port")
    assert b"127.0.0.1" in done.output
    assert b"Remote Desktop port" in done.errors


def test_case_is_saved_and_reported(console: Console, machine: Machine, tmp_path: Path) -> None:
    case = tmp_path / "사례 案例.rdpcase"
    done = console("check", "127.0.0.1:1", "--only", "rdp_port", "--save", machine.path(case))
    assert done.status == 1, done
    assert json.loads(case.read_bytes())["target"]["port"] == 1
    report = console("report", machine.path(case), "--language", "ko")
    assert report.status == 0, report
    assert "127.0.0.1" in report.output.decode("utf-8", "strict")


def test_wrong_words_have_their_own_status(console: Console) -> None:
    done = console("check", "127.0.0.1", "--only", "nothing")
    assert done.status == 2
    assert b"nothing" in done.errors


def test_proxy_of_internet_settings_is_seen(console: Console, machine: Machine) -> None:
    machine.set_registry(INTERNET_SETTINGS, "ProxyServer", "REG_SZ", "proxy.example:8080")
    machine.set_registry(INTERNET_SETTINGS, "ProxyEnable", "REG_DWORD", "1")
    try:
        done = console("check", "127.0.0.1:1", "--only", "proxy", "--json")
    finally:
        machine.set_registry(INTERNET_SETTINGS, "ProxyEnable", "REG_DWORD", "0")
        machine.remove_registry(INTERNET_SETTINGS, "ProxyServer")
    facts = findings(done.output)["proxy"]["facts"]
    assert isinstance(facts, dict)
    assert "proxy.example:8080" in str(facts["user_proxy"])
    without = findings(console("check", "127.0.0.1:1", "--only", "proxy", "--json").output)["proxy"]["facts"]
    assert isinstance(without, dict)
    assert not without["user_proxy"]


def test_what_this_windows_only_pretends_to_answer_passes_no_check(wine: Wine, console: Console) -> None:
    """Wine's DNS cache, firewall and list of security software answer with nothing: that proves nothing."""
    done = console("check", "localhost:1", "--only", "dns_cache,local_firewall,local_security_software", "--json")
    found = findings(done.output)
    assert len(found) == 3
    assert {check: finding["status"] for check, finding in found.items() if finding["status"] == "pass"} == {}


def test_a_change_that_this_windows_only_pretends_is_refused_and_the_journal_is_kept(
    wine: Wine, console: Console, tmp_path: Path
) -> None:
    """Wine's call to empty the DNS cache does nothing at all: that must not count as done."""
    case = wine.path(tmp_path / "case.rdpcase")
    console("check", "localhost:1", "--only", "rdp_port", "--save", case)
    journal = console.state / "journal.jsonl"
    kept = b""
    for _ in range(2):
        done = console("fix", "flush_dns_cache", case, "--yes")
        assert done.status == 1, done
        assert b"DNS cache" in done.errors
        assert b"Traceback" not in done.errors
        lines = journal.read_bytes().removeprefix(kept).splitlines()
        assert [json.loads(line)["undone"] for line in lines] == [False, True]
        assert journal.read_bytes().startswith(kept)
        kept = journal.read_bytes()
    assert json.loads(console("changes", case).output) == []
