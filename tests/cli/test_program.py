"""The program among others: pipes that close, terminals without Unicode, Ctrl-C, words it does not know."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app import __version__
from app.__main__ import _for_the_window
from tests.cli.conftest import Call
from tests.cli.program import COMMAND, ROOT, environment, run
from tests.lab.listeners import start_black_hole
from tests.lab.process import free_port

posix = pytest.mark.skipif(os.name == "nt", reason="a matter of POSIX shells and signals")
SECRET = "hunter2-Geheim"


def test_version_and_help() -> None:
    assert run("--version").output == f"rdp-doctor {__version__}\n"
    helped = run("--help")
    assert helped.status == 0
    assert all(command in helped.output for command in ("check", "diagnose", "screens", "report", "explain", "fix"))


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["office.rdpcase"], True),
        ([r"C:\사례\Büro.RDPCASE"], True),
        (["--language", "ko", "--verbose"], True),
        (["--language", "ko", "check.rdpcase"], True),
        (["check.rdpcase", "--language", "ko"], True),
        (["check"], False),
        (["a.rdpcase", "b.rdpcase"], False),
        (["office.txt"], False),
        (["--version"], False),
        (["--language", "fr"], False),
        (["--language", "ko", "screens"], False),
    ],
)
def test_what_opens_the_window(words: list[str], window: bool) -> None:
    assert _for_the_window(words) is window


@pytest.mark.parametrize(
    "words", [["chekc"], ["chekc", "127.0.0.1"], ["--language", "fr"], ["--language"], ["--nothing"]]
)
def test_unknown_words_do_not_open_the_window(words: list[str]) -> None:
    done = run(*words)
    assert done.status == 2
    assert done.output == ""
    assert "rdp-doctor: error:" in done.errors


@pytest.mark.parametrize(
    "words",
    [
        ["--language", "ko", "explain", "0x204"],
        ["explain", "--language", "ko", "0x204"],
        ["--language=ko", "explain", "0x204"],
    ],
)
def test_language_stands_before_or_behind_the_command(words: list[str]) -> None:
    assert "서버에 연결할 수 없습니다" in run(*words).output


@pytest.mark.parametrize(
    ("variables", "word"),
    [
        ({"LANG": "ko_KR.UTF-8"}, "의미"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "zh_CN.GB18030"}, "含义"),
        ({"LANG": "ko_KR.UTF-8", "LC_ALL": "C"}, "What it means"),
    ],
)
def test_without_asking_it_speaks_the_language_of_the_system(variables: dict[str, str], word: str) -> None:
    assert word in run("explain", "0x204", **variables).output


@pytest.mark.parametrize(
    "variables", [{"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "ascii"}]
)
def test_piped_text_is_utf_8(variables: dict[str, str]) -> None:
    done = run("screens", "--playbook", "client", "--language", "zh", **variables)
    assert done.status == 0
    assert "远程桌面连接" in done.output
    assert "?桌" not in done.output


@posix
def test_ctrl_c_stops_within_a_second() -> None:
    with start_black_hole() as server:
        process = subprocess.Popen(
            [*COMMAND, "check", f"{server.address}:{server.port}", "--timeout", "60", "--json"],
            cwd=ROOT,
            env=environment({}),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stderr
        process.stderr.readline()  # it measures
        process.send_signal(signal.SIGINT)
        asked = time.monotonic()
        output, errors = process.communicate(timeout=20)
    assert time.monotonic() - asked < 1
    assert process.returncode == 130
    assert output == b""
    assert b"Traceback" not in errors


@posix
@pytest.mark.parametrize(
    ("words", "status"),
    [(["screens", "--format", "json"], 0), (["check", "127.0.0.1:1", "--only", "rdp_port", "--json"], 1)],
)
def test_reader_that_leaves_changes_nothing(words: list[str], status: int) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [*COMMAND, *words], cwd=ROOT, env=environment({}), stdout=writer, stderr=subprocess.PIPE, check=False
        )
    finally:
        os.close(writer)
    assert done.returncode == status
    assert b"Traceback" not in done.stderr
    assert b"Broken" not in done.stderr


@posix
@pytest.mark.parametrize(("closed", "status"), [(">&-", 1), ("2>&-", 1), (">&- 2>&-", 1), (">/dev/full", 2)])
def test_without_a_place_to_write(closed: str, status: int) -> None:
    shell = ["sh", "-c", f'exec "$@" {closed}', "sh", *COMMAND]
    done = run("check", "127.0.0.1:1", "--only", "rdp_port", command=shell)
    assert done.status == status
    assert "Traceback" not in done.errors
    assert ("cannot be written" in done.errors) == (status == 2)


def test_passwords_of_proxies_appear_nowhere(tmp_path: Path, call: Call) -> None:
    case = tmp_path / "a.rdpcase"
    proxy = f"http://kim:{SECRET}@proxy.example:8080"
    variables = {"http_proxy": proxy, "HTTPS_PROXY": proxy, "ALL_PROXY": f"socks5://kim:{SECRET}@proxy.example:1080"}
    words = ["check", f"127.0.0.1:{free_port()}", "--json", "--save", str(case), "--verbose"]
    done = run(*words, **variables, RDP_DOCTOR_STATE=str(tmp_path / "state"))
    texts = [done.output, done.errors, *(p.read_text("utf-8") for p in tmp_path.rglob("*") if p.is_file())]
    forms = (["--format", "text"], ["--format", "json"], ["--format", "json", "--unredacted"])
    texts += [call("report", str(case), *form).output for form in forms]
    if sys.platform == "linux":
        assert "proxy.example" in texts[0], "it was seen"
    assert case.exists()
    assert not [text for text in texts if SECRET in text or "kim:" in text]


def test_a_defect_is_not_taken_for_a_fault(
    call: Call, monkeypatch: pytest.MonkeyPatch, expected_logs: list[str]
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("wheel came off")

    expected_logs.append("command _explain")
    monkeypatch.setattr("app.cli.decode", broken)
    done = call("explain", "0x204")
    assert done.status == 3
    assert "RuntimeError" in done.errors


def test_json_is_the_same_data_in_every_language(call: Call) -> None:
    found = [call("explain", "0x904", "0x7", "--json", "--language", language) for language in ("en", "ko", "zh")]
    assert {done.status for done in found} == {0}
    assert len({json.dumps(done.data["checks"]) for done in found}) == 1
    assert len({done.data["title"] for done in found}) == 3
