"""The client's event log: parsing and joining on samples; the log itself exists on Windows only."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from unittest.mock import Mock

import pytest

from app.context import NotAvailable
from app.system.client_event_log import Disconnect, disconnects_of, parse_event, recent_disconnects

FIRST, SECOND = "{3371E543-77B1-41BA-8835-674829620000}", "{9D1C0A11-0B6E-4B0E-9C3A-0E5B7B0D0001}"


def event(
    event_id: int, name: str, value: str, *, activity: str = FIRST, process: str = "14296", second: int = 0
) -> str:
    correlation = f"<Correlation ActivityID='{activity}'/>" if activity else "<Correlation/>"
    return (
        "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>"
        "<Provider Name='Microsoft-Windows-TerminalServices-ClientActiveXCore' "
        "Guid='{28AA95BB-D444-4719-A36F-40462168127E}'/>"
        f"<EventID>{event_id}</EventID><Version>0</Version><Level>4</Level><Task>101</Task><Opcode>11</Opcode>"
        "<Keywords>0x4000000000000000</Keywords>"
        f"<TimeCreated SystemTime='2026-02-03T11:40:{second:02}.0588870Z'/><EventRecordID>61070</EventRecordID>"
        f"{correlation}<Execution ProcessID='{process}' ThreadID='15212'/>"
        "<Channel>Microsoft-Windows-TerminalServices-RDPClient/Operational</Channel>"
        "<Computer>client-machine</Computer><Security UserID='S-1-5-21-1'/></System>"
        f"<EventData><Data Name='Name'>{name}</Data><Data Name='Value'>{value}</Data>"
        "<Data Name='CustomLevel'>Info</Data></EventData></Event>"
    )


def connecting(host: str, **more: Any) -> str:
    return event(1024, "Server Name", host, **more)


def ended(reason: str, **more: Any) -> str:
    return event(1026, "Disconnect Reason", reason, **more)


def disconnects(host: str, *newest_first: str) -> tuple[Disconnect, ...]:
    return disconnects_of(host, map(parse_event, newest_first))


def test_event_is_read() -> None:
    parsed = parse_event(ended("516", second=7))
    assert parsed is not None
    assert (parsed.id, parsed.value, parsed.activity, parsed.process) == (1026, "516", FIRST, "14296")
    assert parsed.at == datetime(2026, 2, 3, 11, 40, 7, 58887, tzinfo=UTC)


def test_names_of_the_values_may_be_localised() -> None:
    parsed = parse_event(event(1026, "연결 끊김 원인", "2308"))
    assert parsed is not None
    assert parsed.value == "2308"


def test_negative_reason_is_read_as_unsigned() -> None:
    parsed = parse_event(ended("-2147467259"))
    assert parsed is not None
    assert int(parsed.value) == 0x80004005


@pytest.mark.parametrize(
    "xml",
    [
        "",
        "<Event",
        "no xml",
        "<Event></Event>",
        event(1025, "x", "1"),
        ended(""),
        ended("many"),
        ended("9" * 5000),
        ended("٣"),
        '<!DOCTYPE e [<!ENTITY a "aaaa">]><Event><System><EventID>1024</EventID></System></Event>',
        "\x00",
    ],
)
def test_anything_else_is_no_event(xml: str) -> None:
    assert parse_event(xml) is None


def test_wrong_time_is_no_time() -> None:
    parsed = parse_event(ended("3").replace("2026-02-03T11:40:00.0588870Z", "soon"))
    assert parsed is not None
    assert parsed.at is None


def test_reasons_are_joined_by_activity() -> None:
    log = (
        ended("516", activity=SECOND, second=9),
        ended("2308", activity=FIRST, second=8),
        connecting("other.example", activity=SECOND, second=7),
        connecting("VM.example", activity=FIRST, second=6),
    )
    found = disconnects("vm.example", *log)
    assert [(item.host, item.reason) for item in found] == [("vm.example", 2308)]
    assert [item.reason for item in disconnects("other.example", *log)] == [516]


def test_without_activity_the_process_joins() -> None:
    log = (
        ended("516", activity="", process="2", second=9),
        connecting("new.example", activity="", process="2", second=8),
        ended("260", activity="", process="1", second=7),
        connecting("old.example", activity="", process="1", second=6),
    )
    assert [item.reason for item in disconnects("old.example", *log)] == [260]


def test_newest_attempt_of_several_comes_first() -> None:
    log = (
        ended("2055", second=9),
        ended("263", second=8),
        connecting("vm.example", second=7),
    )
    assert [item.reason for item in disconnects("vm.example", *log)] == [2055, 263]


@pytest.mark.parametrize("logged", ["vm.example", "VM.EXAMPLE.", "vm.example:3390"])
def test_host_is_compared_without_port_and_case(logged: str) -> None:
    assert disconnects("vm.example:3389", ended("516", second=2), connecting(logged, second=1))


@pytest.mark.parametrize(("logged", "asked"), [("[2001:db8::1]:3389", "2001:db8::1"), ("2001:db8::1", "[2001:DB8::1]")])
def test_ipv6_hosts(logged: str, asked: str) -> None:
    assert disconnects(asked, ended("516", second=2), connecting(logged, second=1))


def test_reason_without_server_is_nobodys_but_shown_in_the_whole_log() -> None:
    log = (ended("516"),)
    assert disconnects("vm.example", *log) == ()
    assert [item.reason for item in disconnects("", *log)] == [516]


def test_broken_entries_are_left_out() -> None:
    log = ("<broken", ended("516", second=2), "", connecting("vm.example", second=1))
    assert disconnects("vm.example", *log) == (
        Disconnect("vm.example", 516, datetime(2026, 2, 3, 11, 40, 2, 58887, tzinfo=UTC)),
    )


class FakeWevtapi:
    """Behaves as the library of Windows does, over a list of events; counts what is left open."""

    def __init__(self, events: list[str], *, readable: bool = True) -> None:
        self.events, self.readable, self.open = events, readable, 0
        self.position = 0
        self.EvtQuery, self.EvtNext = Mock(side_effect=self.query), Mock(side_effect=self.next)
        self.EvtRender, self.EvtClose = Mock(side_effect=self.render), Mock(side_effect=self.close)

    def query(self, _session: None, _channel: str, _query: str, _flags: int) -> int | None:
        self.open += self.readable
        return 7 if self.readable else None

    def next(self, _query: int, size: int, handles: Any, _timeout: int, _flags: int, count: Any) -> bool:
        batch = range(self.position, min(self.position + size, len(self.events)))
        for slot, index in enumerate(batch):
            handles[slot] = 1000 + index
        self.position += len(batch)
        self.open += len(batch)
        count._obj.value = len(batch)
        return bool(batch)

    def render(self, _context: None, event: int, _flags: int, size: int, buffer: Any, used: Any, _count: Any) -> bool:
        xml = self.events[event - 1000]
        used._obj.value = (len(xml) + 1) * 2
        if size < used._obj.value:
            return False
        buffer.value = xml
        return True

    def close(self, _handle: int) -> bool:
        self.open -= 1
        return True


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Callable[[FakeWevtapi], FakeWevtapi]:
    def install(library: FakeWevtapi) -> FakeWevtapi:
        monkeypatch.setattr("app.system.client_event_log.sys.platform", "win32")
        monkeypatch.setattr("ctypes.WinDLL", lambda *_args, **_options: library, raising=False)
        return library

    return install


def test_log_is_read_in_batches_and_closed(windows: Callable[[FakeWevtapi], FakeWevtapi]) -> None:
    log = [entry for _ in range(40) for entry in (ended("516", second=2), connecting("vm.example", second=1))]
    library = windows(FakeWevtapi(log))
    assert [item.reason for item in recent_disconnects("vm.example", limit=50)] == [516] * 40
    assert library.EvtQuery.call_args.args[1] == "Microsoft-Windows-TerminalServices-RDPClient/Operational"
    assert library.open == 0


def test_log_is_read_back_only_so_far(windows: Callable[[FakeWevtapi], FakeWevtapi]) -> None:
    library = windows(FakeWevtapi([connecting("vm.example")] * 5000))
    assert recent_disconnects("vm.example") == ()
    assert library.EvtRender.call_count <= 2 * 512
    assert library.open == 0


def test_log_that_is_switched_off(windows: Callable[[FakeWevtapi], FakeWevtapi]) -> None:
    windows(FakeWevtapi([], readable=False))
    with pytest.raises(NotAvailable):
        recent_disconnects("vm.example")


@pytest.mark.skipif(sys.platform == "win32", reason="only where there is no such log")
def test_other_systems_have_no_log() -> None:
    with pytest.raises(NotAvailable) as raised:
        recent_disconnects("vm.example")
    assert "Windows" in raised.value.why


@pytest.mark.skipif(sys.platform != "win32", reason="needs the event log of Windows")
def test_log_of_windows_is_readable_or_not_available() -> None:
    try:
        found = recent_disconnects("")
    except NotAvailable:
        return
    assert all(item.reason >= 0 for item in found)
