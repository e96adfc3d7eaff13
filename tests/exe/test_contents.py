"""What the program is made of: its resources, its translations, and nothing that it does not use."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from app import __version__
from tests.exe.conftest import Built
from tests.exe.machine import ROOT

pytestmark = pytest.mark.exe


def programs(built: Built) -> tuple[Path, ...]:
    return built.windowed, built.console, built.single


def files(built: Built) -> set[str]:
    folder = built.windowed.parent
    return {str(file.relative_to(folder)).replace("\\", "/") for file in folder.rglob("*") if file.is_file()}


def test_manifest(built: Built) -> None:
    for program in programs(built):
        data = program.read_bytes()
        for wanted in (b'level="asInvoker"', b"PerMonitorV2", b"longPathAware", b"Microsoft.Windows.Common-Controls"):
            assert wanted in data, (program.name, wanted)
        assert b"requireAdministrator" not in data


def test_version_resource(built: Built) -> None:
    for program in programs(built):
        data = program.read_bytes()
        for name, text in (("ProductName", "RDP Doctor"), ("ProductVersion", __version__)):
            at = data.find(f"{name}\0".encode("utf-16-le"))
            assert at > 0, program.name
            assert text.encode("utf-16-le") in data[at : at + 120], program.name


def test_icon(built: Built) -> None:
    icon = (ROOT / "resources" / "icons" / "rdp-doctor.ico").read_bytes()
    (count,) = struct.unpack_from("<H", icon, 4)
    assert count >= 6
    entries = [struct.unpack_from("<BBBBHHII", icon, 6 + 16 * number) for number in range(count)]
    assert {16, 32, 48, 0} <= {entry[0] for entry in entries}  # 0 stands for 256
    for program in programs(built):
        data = program.read_bytes()
        assert all(icon[entry[7] : entry[7] + entry[6]] in data for entry in entries), program.name


def test_windowed_and_console_are_what_their_names_say(built: Built) -> None:
    subsystems = {}
    for program in programs(built):
        data = program.read_bytes()
        (header,) = struct.unpack_from("<I", data, 0x3C)
        (subsystems[program],) = struct.unpack_from("<H", data, header + 24 + 68)
    assert subsystems == {built.windowed: 2, built.console: 3, built.single: 2}


def test_translations_of_the_program_and_of_qt(built: Built) -> None:
    found = {file.rpartition("/")[2] for file in files(built) if file.endswith(".qm")}
    assert found == {"app_ko.qm", "app_zh_Hans.qm", "qtbase_ko.qm", "qtbase_zh_CN.qm"}


def test_every_resource_lies_where_the_program_looks(built: Built) -> None:
    resources = ROOT / "resources"
    wanted = {f"_internal/resources/{p.relative_to(resources).as_posix()}" for p in resources.rglob("*") if p.is_file()}
    assert {name for name in wanted if not name.endswith(".ico")} <= files(built)


def test_nothing_unused_is_in_it(built: Built) -> None:
    unused = (
        "opengl32sw", "d3dcompiler", "qt6network", "qt6qml", "qt6quick", "qt6pdf", "qt6dbus", "qt6opengl", "tcl86",
        "tk86", "tkinter", "sqlite3", "/tls/", "qoffscreen", "qminimal", "qdirect2d", "qjpeg", "pytest",
    )  # fmt: skip
    assert [file for file in files(built) if any(part in file.lower() for part in unused)] == []


def test_nothing_of_wine_is_in_it(built: Built) -> None:
    """Windows has these itself; one that slipped in from the computer of the build would stand in its place."""
    windows_own = (
        "kernel32.dll",
        "icuuc.dll",
        "bcryptprimitives.dll",
        "ucrtbase.dll",
        "user32.dll",
        "ntdll.dll",
        "msvcrt.dll",
    )
    assert [file for file in files(built) if file.lower().endswith(windows_own)] == []
