"""Cases from `check --save` to `report`: what is told, what is left out, what cannot be read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import CASE, Call, SaveCase, data_of
from tests.lab.process import free_port

LANGUAGES = ("en", "ko", "zh")
PRIVATE = ("anna", "Kim", "kim", 'admin"', "192.168.77.23")


@pytest.fixture
def address() -> str:
    return f"127.0.0.1:{free_port()}"


def test_saved_case_is_reported(address: str, call: Call, tmp_path: Path) -> None:
    case = tmp_path / "사례 案例.rdpcase"
    checked = call("check", address, "--json", "--save", str(case))
    assert checked.status == 1
    reported = call("report", str(case), "--format", "json", "--unredacted")
    assert reported.status == 0, "the report is made, whatever it tells"
    assert reported.data == checked.data


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_tells_verdict_findings_and_proof(language: str, call: Call, save_case: SaveCase) -> None:
    done = call("report", str(save_case()), "--language", language)
    assert done.status == 0
    assert done.errors == ""
    for part in ("203.0.113.7", "3389", "tencent", "ins-1", "ap-seoul", "2026-03-01T09:30:00+00:00", "T04"):
        assert part in done.output
    assert "    | connect 203.0.113.7:3389: ETIMEDOUT\n    | second line\n" in done.output
    verdict = {"en": "A problem was found", "ko": "문제를 찾았습니다", "zh": "发现故障"}[language]
    sentence = {"en": "does not answer on port 3389 within 5 seconds", "ko": "5초", "zh": "5 秒"}[language]
    assert done.output.index(verdict) < done.output.index(sentence)


@pytest.mark.parametrize("output_format", ["json", "text"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_strangers_do_not_learn_who_it_was(output_format: str, language: str, call: Call, save_case: SaveCase) -> None:
    path = str(save_case())
    words = ["report", path, "--format", output_format, "--language", language]
    kept = call(*words, "--unredacted").output
    sent = call(*words).output
    known = [private for private in PRIVATE if private in kept]
    assert {"anna", "192.168.77.23"} <= set(known)
    assert not [private for private in known if private in sent]
    assert "203.0.113.7" in sent, "the server stays"
    assert "[…]" in sent
    assert data_of(Path(path))["target"]["user"] == "anna.kim", "the case itself is left as it is"


def test_home_folder_of_this_computer_is_left_out(
    call: Call, save_case: SaveCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/srv/people/4711"))
    path = save_case()
    path.write_text(path.read_text("utf-8").replace("second line", "read /srv/people/4711/Default.rdp"), "utf-8")
    assert "4711" in call("report", str(path), "--unredacted").output
    sent = call("report", str(path)).output
    assert "4711" not in sent
    assert "read ~/Default.rdp" in sent


def test_output_goes_to_a_file(call: Call, save_case: SaveCase, tmp_path: Path) -> None:
    path, report = save_case(), tmp_path / "보고서.json"
    done = call("report", str(path), "--format", "json", "--output", str(report), "--language", "ko")
    assert (done.status, done.output) == (0, "")
    assert data_of(report)["verdict"]["state"] == "fault"
    assert "응답" in report.read_text("utf-8")


def test_report_does_not_replace_its_case(call: Call, save_case: SaveCase) -> None:
    path = save_case()
    before = path.read_bytes()
    done = call("report", str(path), "--output", str(path))
    assert done.status == 2
    assert path.read_bytes() == before


def test_output_that_cannot_be_written(call: Call, save_case: SaveCase, tmp_path: Path) -> None:
    done = call("report", str(save_case()), "--output", str(tmp_path / "missing" / "report.txt"))
    assert done.status == 2
    assert "report.txt" in done.errors
    assert "Traceback" not in done.errors


UNREADABLE = {
    "empty": b"",
    "text": b"hello",
    "cut off": json.dumps({"schema": 1, "target": {"address": "a"}}).encode()[:-3],
    "list": b"[]",
    "without findings": b'{"schema": 1, "target": {"address": "a"}}',
    "wrong target": b'{"schema": 1, "target": "a", "findings": []}',
    "wrong status": b'{"schema": 1, "target": {"address": "a"}, "findings": [{"check": "a", "link": "b"}]}',
    "not UTF-8": b'{"schema": "\xff\xfe"}',
    "newer": b'{"schema": 99, "target": {"address": "a"}, "findings": []}',
}


@pytest.mark.parametrize("kind", UNREADABLE)
@pytest.mark.parametrize(
    "words", [["report"], ["changes"], ["undo"], ["fix", "flush_dns_cache", "--yes"]], ids=lambda w: w[0]
)
def test_unreadable_case(kind: str, words: list[str], call: Call, tmp_path: Path) -> None:
    path = tmp_path / "broken.rdpcase"
    path.write_bytes(UNREADABLE[kind])
    done = call(*words, str(path))
    assert done.status == 2
    assert done.output == ""
    assert len(done.errors.splitlines()) == 1
    assert "broken.rdpcase" in done.errors
    assert ("newer" in done.errors) == (kind == "newer")
    assert path.read_bytes() == UNREADABLE[kind]


@pytest.mark.parametrize("language", LANGUAGES)
def test_missing_file_and_folder(language: str, call: Call, tmp_path: Path) -> None:
    for path in (tmp_path / "missing.rdpcase", tmp_path):
        done = call("report", str(path), "--language", language)
        assert (done.status, done.output) == (2, "")
        assert str(path) in done.errors
        assert len(done.errors.splitlines()) == 1


@pytest.mark.parametrize("output_format", ["html", "pdf", "docx"])
def test_formats_that_are_not_there_are_refused(output_format: str, call: Call, save_case: SaveCase) -> None:
    done = call("report", str(save_case()), "--format", output_format)
    assert done.status == 2
    assert "'json', 'text'" in done.errors


def test_saving_goes_on_with_the_case_of_the_same_server(call: Call, save_case: SaveCase) -> None:
    path = save_case()
    call("check", "203.0.113.7", "--only", "name_lookup", "--save", str(path))
    data = data_of(path)
    assert [finding["check"] for finding in data["findings"]] == ["name_lookup"]
    assert [change["id"] for change in data["changes"]] == ["c1"], "receipts are not lost"
    assert [answer["page"] for answer in data["trail"]] == [answer.page for answer in CASE.trail]
    assert data["target"]["cloud"] == "tencent"


@pytest.mark.parametrize("contents", [b"important", None], ids=["no case", "another server's"])
def test_saving_replaces_nothing_else(contents: bytes | None, address: str, call: Call, save_case: SaveCase) -> None:
    path = save_case()
    if contents is not None:
        path.write_bytes(contents)
    before = path.read_bytes()
    done = call("check", address, "--only", "rdp_port", "--save", str(path))
    assert (done.status, done.output) == (2, "")
    assert path.name in done.errors
    assert path.read_bytes() == before


def test_result_is_told_even_where_it_cannot_be_saved(address: str, call: Call, tmp_path: Path) -> None:
    done = call("check", address, "--only", "rdp_port", "--json", "--save", str(tmp_path / "missing" / "a.rdpcase"))
    assert done.status == 2
    assert done.data["verdict"]["cause"] == "rdp_port"
    assert "a.rdpcase" in done.errors
