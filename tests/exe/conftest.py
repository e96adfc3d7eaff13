"""The built program and a Windows to run it on; every test here is skipped where one of them is missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.exe.machine import Finished, Machine, Wine, build_exe, this_machine


@dataclass(frozen=True)
class Built:
    """What the build made."""

    folder: Path

    @property
    def windowed(self) -> Path:
        return self.folder / "RDP Doctor" / "RDP Doctor.exe"

    @property
    def console(self) -> Path:
        return self.folder / "RDP Doctor" / "rdp-doctor.exe"

    @property
    def single(self) -> Path:
        return self.folder / "RDP Doctor.exe"


@pytest.fixture(scope="session")
def built() -> Built:
    made = Built(build_exe().BUILT)
    if not made.console.is_file() or not made.single.is_file():
        pytest.skip("the Windows program is not built: run `make exe`")
    return made


@pytest.fixture(scope="session")
def machine(tmp_path_factory: pytest.TempPathFactory, built: Built) -> Iterator[Machine]:
    with this_machine(tmp_path_factory.mktemp("windows")) as made:
        yield made


@pytest.fixture
def wine(machine: Machine) -> Wine:
    if not isinstance(machine, Wine):
        pytest.skip("windows are driven on a screen of the tests' own: under Wine only")
    return machine


@dataclass(frozen=True)
class Console:
    """The console's program with a state folder of its own."""

    machine: Machine
    program: Path
    state: Path

    def __call__(self, *words: str, language: str = "en") -> Finished:
        return self.machine.run([self.program, *words], language, state_in(self.machine, self.state))


@pytest.fixture
def console(machine: Machine, built: Built, tmp_path: Path) -> Console:
    return Console(machine, built.console, tmp_path / "state")


def state_in(machine: Machine, folder: Path) -> dict[str, str]:
    """Return the variables that keep a program's traces in one folder."""
    return {
        "RDP_DOCTOR_STATE": machine.path(folder),
        "RDP_DOCTOR_CONFIG": machine.path(folder / "settings.toml"),
    }
