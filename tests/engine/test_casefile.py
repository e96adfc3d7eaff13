"""A case survives the disk, damage is reported, and nothing is ever overwritten by half."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.checks import CHECKS
from app.engine.casefile import CaseFileError, load, save
from app.engine.verdict import judge
from app.language import Text
from app.model import Answer, Case, Change, Finding, Link, Status, Target

CASE = Case(
    target=Target("server.example.com", 3390, "tencent", "ins-1", "ap-seoul", "민수"),
    intake={"message": "errors.credentials"},
    trail=(Answer("client.address", "yes", measured=True), Answer("client.port")),
    findings=(
        Finding(
            "rdp_port", Link.GUEST, Status.FAIL, Text("Port {port} refused."), {"port": 3390, "all": [{"a": "::1"}]},
            ("open_port",), (Text("Somebody answers at {port}."),), "ECONNREFUSED", 0.2,
            datetime(2026, 1, 2, tzinfo=UTC),
        ),
    ),
    changes=(Change("c1", "flush_dns_cache", Text("Flush"), {"old": "x"}, datetime(2026, 1, 2, tzinfo=UTC)),),
    language="ko",
)  # fmt: skip


def test_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "일.rdpcase"
    save(path, CASE, judge(CASE.findings, CHECKS))
    assert load(path) == CASE
    data = json.loads(path.read_text("utf-8"))
    assert data["schema"] == 1
    assert data["verdict"]["cause"] == "rdp_port"
    assert data["findings"][0]["summary"] == "Port 3390 refused."


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"schema": 1}',
        b'{"schema": "x"}',
        b"\xff\xfe",
        b'{"schema":1,"target":{},"findings":[]}',
        b'{"schema":1,"target":{"address":"a"},"findings":[{"check":"x","link":"moon"}]}',
        b'{"schema":1,"target":{"address":"a"},"findings":7}',
        b'{"schema":1,"target":{"address":"a"},"findings":[],"trail":[3]}',
        b'{"schema":1,"target":{"address":"a","port":1e999},"findings":[]}',
        b"[" * 100_000,
    ],
)
def test_damage_is_reported_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.rdpcase"
    path.write_bytes(content)
    with pytest.raises(CaseFileError, match="damaged"):
        load(path)
    assert path.read_bytes() == content


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.rdpcase"
    path.write_text('{"schema": 2, "new": true}')
    with pytest.raises(CaseFileError, match="newer version"):
        load(path)


def test_what_a_newer_program_added_is_ignored(tmp_path: Path) -> None:
    path = tmp_path / "x.rdpcase"
    save(path, CASE, judge(CASE.findings, CHECKS))
    data = json.loads(path.read_text("utf-8"))
    data["later"] = data["target"]["later"] = data["findings"][0]["later"] = {"x": 1}
    path.write_text(json.dumps(data), "utf-8")
    assert load(path) == CASE


def test_a_failed_write_leaves_the_old_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.rdpcase"
    path.write_text("before")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        save(path, CASE, judge(CASE.findings, CHECKS))
    assert path.read_text() == "before"
    assert [entry.name for entry in tmp_path.iterdir() if entry.name != "state"] == ["x.rdpcase"]
