"""The event loop while everything is measured: seven servers one after the other, a black hole among them."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from app.system.computer import this_computer
from tests.lab.listeners import listen, reset_after_request, silent, start_black_hole
from tests.lab.process import Server
from tests.lab.servers import start_freerdp, start_sshd, start_xrdp
from tests.lab.windows import start_windows
from tests.ui.stage import Stage

MOST = 0.050
BEAT = 0.002


@pytest.mark.bench
def test_longest_stall(qapp, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    folders = [tmp_path / name for name in ("xrdp", "freerdp", "sshd", "windows")]
    for folder in folders:
        folder.mkdir()
    servers: dict[str, Server] = {
        "black hole": start_black_hole(),
        "xrdp": start_xrdp(folders[0]),
        "freerdp": start_freerdp(folders[1]),
        "sshd": start_sshd(folders[2]),
        "windows": start_windows(folders[3]),
        "silent": listen(silent),
        "reset": listen(reset_after_request),
    }
    stage = Stage(qapp, tmp_path, this_computer())
    stalls: dict[str, float] = {}

    async def beat(longest: list[float]) -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(BEAT)
            longest.append(time.perf_counter() - before - BEAT)

    async def watch() -> None:
        for name, server in servers.items():
            longest: list[float] = [0.0]
            heart = asyncio.ensure_future(beat(longest))
            stage.controller.set_address(f"127.0.0.1:{server.port}")
            stage.controller.diagnose()
            while stage.controller.view.running or stage.controller.work.pending():
                await asyncio.sleep(0.05)
            heart.cancel()
            stalls[name] = max(longest)

    try:
        stage.run(watch())
    finally:
        for server in servers.values():
            server.stop()
        stage.end()
    for name, stall in stalls.items():
        print(f"\nlongest stall, {name}: {stall * 1000:.0f} ms", end="")
    print(f" (at most {MOST * 1000:.0f} ms)")
    assert max(stalls.values()) < MOST
