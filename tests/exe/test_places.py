"""Where the program lies: a path with spaces and Chinese characters, a folder that it cannot write, a single file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.exe.conftest import Built, state_in
from tests.exe.machine import Machine

pytestmark = pytest.mark.exe


def traces(folder: Path) -> dict[str, tuple[int, int]]:
    """Return what lies in a folder, with size and time of the last change."""
    return {
        str(file.relative_to(folder)): (file.stat().st_size, file.stat().st_mtime_ns)
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_path_with_spaces_and_other_scripts(machine: Machine, built: Built, tmp_path: Path) -> None:
    moved = tmp_path / "나의 도구 我的 工具" / "RDP Doctor"
    shutil.copytree(built.console.parent, moved)
    done = machine.run(
        [moved / built.console.name, "screens", "--playbook", "azure", "--language", "zh"],
        environment=state_in(machine, tmp_path / "상태 状态"),
    )
    assert done.status == 0, done
    assert "远程桌面" in done.output.decode("utf-8", "strict")


def test_it_writes_nothing_where_it_lies(machine: Machine, built: Built, tmp_path: Path) -> None:
    moved = tmp_path / "program"
    shutil.copytree(built.console.parent, moved)
    for place in (moved, *moved.rglob("*")):
        place.chmod(0o555)
    before = traces(moved)
    done = machine.run(
        [moved / built.console.name, "check", "127.0.0.1:1", "--only", "rdp_port"],
        environment=state_in(machine, tmp_path / "state"),
    )
    for place in (moved, *moved.rglob("*")):
        place.chmod(0o755)
    assert done.status == 1, done
    assert traces(moved) == before


def test_single_file_cleans_up_behind_it(machine: Machine, built: Built, tmp_path: Path) -> None:
    unpacked = tmp_path / "temporary"
    unpacked.mkdir()
    folders = {name: machine.path(unpacked) for name in ("TEMP", "TMP")}
    done = machine.run(
        [built.single, "screens", "--playbook", "azure"],
        environment=state_in(machine, tmp_path / "state") | folders,
    )
    assert done.status == 0, done
    assert not list(unpacked.iterdir())
