"""The tables point only at pages and checks that exist, and importing them costs little."""

import csv
import subprocess
import sys
from pathlib import Path

import pytest

from app.explain.client_codes import PRIMARY
from app.explain.codes import PAIRS, UNKNOWN
from app.explain.extended_codes import EXTENDED
from app.explain.gateway_codes import GATEWAY, GROUPS
from app.explain.messages import MESSAGES
from app.explain.topic import Confidence, Topic
from app.explain.windows_codes import WINDOWS

SCREENS = Path(__file__).parents[1] / "screens.csv"
MEASURED_HERE = {"name_lookup", "dns_cache", "local_firewall", "proxy", "rdp_client_settings", "clock", "rdp_port"}
ENTRIES = (*PRIMARY.values(), *EXTENDED.values(), *GATEWAY.values(), *WINDOWS.values(), *PAIRS.values(), UNKNOWN)
TOPICS = tuple(dict.fromkeys([*(entry.topic for entry in ENTRIES), *(message.topic for message in MESSAGES)]))


@pytest.fixture(scope="module")
def screens() -> list[dict[str, str]]:
    with SCREENS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.meaning[:40])
def test_pages_and_checks_exist(topic: Topic, screens: list[dict[str, str]]) -> None:
    pages = {f"{row['playbook']}.{row['page']}" for row in screens}
    checks = {check.strip() for row in screens for check in row["check"].split(";") if check.strip()} | MEASURED_HERE
    assert set(topic.pages) <= pages
    assert set(topic.checks) <= checks
    assert topic.checks


def test_gateway_groups_do_not_overlap() -> None:
    assert len(GATEWAY) == sum(len(codes) for _, _, codes in GROUPS) == 71
    assert min(GATEWAY) == 50331649
    assert max(GATEWAY) == 50331728


def test_confidence_and_source_agree() -> None:
    for entry in ENTRIES:
        assert bool(entry.source) == (entry.confidence is not Confidence.UNDOCUMENTED)
        assert bool(entry.topic.causes) or entry.topic.pages == ("client.port",)


def test_import_is_cheap() -> None:
    """The tables load without expressions or files: far below one frame of a window, whatever the machine."""
    measure = (
        "import time, app.model, re, unicodedata\n"
        "start = time.process_time()\n"
        "import app.explain.decode, app.explain.user_names, app.explain.updates\n"
        "print(time.process_time() - start)\n"
    )
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", measure]
    runs = [float(subprocess.run(command, cwd=root, capture_output=True, check=True).stdout) for _ in range(3)]
    assert min(runs) < 0.05
