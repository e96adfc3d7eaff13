"""The program as other programs meet it: its words, its two streams, its exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
COMMAND = (sys.executable, "-m", "app")
LIMIT = 60.0
"""Seconds after which a run counts as hanging."""

_OWN = ("LC_ALL", "LC_MESSAGES", "LANG", "PYTHONIOENCODING", "PYTHONUTF8", "PYTHONCOERCECLOCALE")


@dataclass(frozen=True)
class Done:
    """What is left of a run."""

    status: int
    output: str
    errors: str
    seconds: float

    @property
    def data(self) -> Any:
        """Return the only thing on standard output: one JSON document."""
        return json.loads(self.output)


def environment(more: Mapping[str, str]) -> dict[str, str]:
    """Return an environment without language and without proxies, plus these."""
    kept = {k: v for k, v in os.environ.items() if k not in _OWN and not k.lower().endswith("_proxy")}
    return {**kept, **more}


def run(*words: str, command: Sequence[str] = COMMAND, **more: str) -> Done:
    """Run the program to its end; keyword arguments are variables of its environment."""
    started = time.monotonic()
    done = subprocess.run(
        [*command, *words], cwd=ROOT, env=environment(more), capture_output=True, timeout=LIMIT, check=False
    )
    seconds = time.monotonic() - started
    return Done(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"), seconds)
