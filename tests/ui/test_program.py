"""The program itself, as a process on a real screen: driven by keys, killed, started again."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.lab.process import end, spawn
from tests.lab.screen import Screen, screen
from tests.lab.servers import start_xrdp

ROOT = Path(__file__).parent.parent.parent


def start(display: Screen, state: Path, folder: Path, *words: str) -> tuple[Callable[[], None], int, str]:
    environment = {
        "DISPLAY": display.display,
        "QT_QPA_PLATFORM": "xcb",
        "RDP_DOCTOR_STATE": str(state),
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "en_US.UTF-8",
    }
    log = folder / "program.log"
    process = spawn([sys.executable, "-X", "dev", "-W", "error", "-m", "app", *words], log, environment)
    try:
        window = display.window("RDP Doctor")
    except BaseException:
        end(process)
        print(log.read_text(errors="replace"))
        raise
    return (lambda: end(process)), process.pid, window


def saved(state: Path, so: Callable[[dict[str, object]], bool]) -> dict[str, object]:
    """Wait until the case that the program keeps is so."""
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        for path in (state / "open").glob("*.rdpcase"):
            data: dict[str, object] = json.loads(path.read_text("utf-8"))
            if so(data):
                return data
        time.sleep(0.05)
    raise AssertionError([path.read_text("utf-8")[-600:] for path in (state / "open").glob("*.rdpcase")])


def trail(data: dict[str, object]) -> list[dict[str, object]]:
    found = data["trail"]
    assert isinstance(found, list)
    return found


def test_type_an_address_and_press_enter(tmp_path: Path) -> None:
    state = tmp_path / "state"
    with screen(tmp_path) as display, start_xrdp(tmp_path) as server:
        stop, _pid, window = start(display, state, tmp_path)
        try:
            time.sleep(0.5)
            display.type(window, f"127.0.0.1:{server.port}")
            display.keys(window, "Return")
            data = saved(state, lambda data: '"rdp_port"' in json.dumps(data["findings"]))
            verdict = data["verdict"]
            assert isinstance(verdict, dict)
            assert verdict["state"] == "reachable"
        finally:
            stop()
    assert "Traceback" not in (tmp_path / "program.log").read_text(errors="replace")


def test_killed_in_the_middle_of_a_walk_the_next_start_offers_the_case(tmp_path: Path) -> None:
    state, case = tmp_path / "state", tmp_path / "walk.rdpcase"
    case.write_text(
        json.dumps(
            {
                "schema": 1,
                "target": {"address": "", "port": 3389, "cloud": "tencent"},
                "findings": [],
                "trail": [{"page": "tencent.instance_running", "answer": None}],
            }
        )
    )
    with screen(tmp_path) as display:
        stop, pid, window = start(display, state, tmp_path, str(case))
        try:
            saved(state, lambda data: len(trail(data)) == 1)
            display.keys(window, "alt+1")
            time.sleep(0.5)  # a busy machine shows the pressed button for longer
            display.keys(window, "alt+Right")
            saved(state, lambda data: len(trail(data)) == 2)
            os.kill(pid, signal.SIGKILL)
        finally:
            stop()
        kept = next((state / "open").glob("*.rdpcase"))
        stop, _pid, window = start(display, state, tmp_path)
        try:
            time.sleep(1.0)  # the offer comes a moment after the first page
            display.keys(window, "alt+c")
            data = saved(state, lambda data: len(trail(data)) == 2 and not kept.exists())
            assert trail(data)[0] == {"page": "tencent.instance_running", "answer": "yes", "measured": False}
            assert trail(data)[1]["page"] == "tencent.public_ip"
        finally:
            stop()
