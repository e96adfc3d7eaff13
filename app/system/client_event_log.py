"""The Remote Desktop client's own event log on Windows: why its last connections ended.

Only values are read (server name, reason), never the message texts, so the language of Windows does not matter.
Reason codes: see app.explain. 263 stands for a normal end. The client may try several kinds of security and write an
entry for each, so the newest entry is the one that counts.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.parsers import expat

from app.context import NotAvailable
from app.language import Text

CHANNEL = "Microsoft-Windows-TerminalServices-RDPClient/Operational"
CONNECTING = 1024
DISCONNECTED = 1026

_QUERY = f"*[System[(EventID={CONNECTING} or EventID={DISCONNECTED})]]"
_NO_LOG = Text("Only Windows keeps an event log of the Remote Desktop client.")
_NOT_READABLE = Text("The event log of the Remote Desktop client cannot be read.")
_BATCH = 32
_MOST_EVENTS = 512
"""How far to look back, in events of both kinds."""


@dataclass(frozen=True, slots=True)
class ClientEvent:
    """One entry of the log, as it is stored."""

    id: int
    activity: str
    """Groups the entries of one connection; may be empty."""
    process: str
    at: datetime | None
    value: str
    """The server's name (1024) or the reason in decimal (1026)."""


@dataclass(frozen=True, slots=True)
class Disconnect:
    """The end of one connection of the client."""

    host: str
    """The server as the user typed it, without port; empty when the log does not tell."""
    reason: int
    at: datetime | None
    """With time zone."""


def recent_disconnects(host: str, limit: int = 20) -> tuple[Disconnect, ...]:
    """Return how the last connections of this user's client to a server ended, newest first.

    Raises NotAvailable on other systems, and when the log is switched off or not readable.
    """
    return disconnects_of(host, (parse_event(xml) for xml in _newest_events()))[:limit]


def disconnects_of(host: str, newest_first: Iterable[ClientEvent | None]) -> tuple[Disconnect, ...]:
    """Join reasons with the servers they belong to, and return those of one server (all, if host is empty).

    The entry that names the server is older than the reason and has the same activity, or the same process.
    """
    wanted = _bare(host)
    found: list[Disconnect] = []
    waiting: list[ClientEvent] = []
    for event in newest_first:
        if event is None:
            continue
        if event.id == DISCONNECTED:
            waiting.append(event)
            continue
        mine = [reason for reason in waiting if _belongs(reason, event)]
        waiting = [reason for reason in waiting if reason not in mine]
        server = _bare(event.value)
        found += [Disconnect(server, int(reason.value), reason.at) for reason in mine if wanted in ("", server)]
    if not wanted:
        found += [Disconnect("", int(reason.value), reason.at) for reason in waiting]
    return tuple(sorted(found, key=_time, reverse=True))


def parse_event(xml: str) -> ClientEvent | None:
    """Read one event as Windows renders it; None for other events and for anything that is not such an event."""
    reader = _EventReader()
    try:
        reader.read(xml)
    except (expat.ExpatError, ValueError):
        return None
    event_id, value = reader.text("EventID"), reader.data.get("Value", "")
    if event_id == str(DISCONNECTED):
        # The reason is stored as a signed number of 32 bits.
        digits = value.removeprefix("-")
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 10):
            return None
        value = str(int(value) & 0xFFFFFFFF)
    elif event_id != str(CONNECTING):
        return None
    return ClientEvent(
        int(event_id), reader.attributes.get("ActivityID", ""), reader.attributes.get("ProcessID", ""), reader.at, value
    )


class _EventReader:
    """Collects the few values that are wanted; a document type, which events never have, ends the reading."""

    def __init__(self) -> None:
        self.attributes: dict[str, str] = {}
        self.data: dict[str, str] = {}
        self.at: datetime | None = None
        self._texts: dict[str, str] = {}
        self._path: list[str] = []
        self._data_name = ""

    def read(self, xml: str) -> None:
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._doctype
        parser.Parse(xml, True)

    def text(self, element: str) -> str:
        return self._texts.get(element, "").strip()

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(name)
        if name == "Data":
            self._data_name = attributes.get("Name", "")
        elif name == "TimeCreated":
            self.at = _instant(attributes.get("SystemTime", ""))
        elif name in ("Correlation", "Execution"):
            self.attributes.update(attributes)

    def _end(self, _name: str) -> None:
        self._path.pop()

    def _characters(self, text: str) -> None:
        element = self._path[-1]
        if element == "Data":
            self.data[self._data_name] = self.data.get(self._data_name, "") + text
        else:
            self._texts[element] = self._texts.get(element, "") + text

    def _doctype(self, *_declaration: object) -> None:
        raise ValueError("an event has no document type")


def _instant(text: str) -> datetime | None:
    try:
        # Windows writes up to nine decimals, Python reads six.
        moment = datetime.fromisoformat(text[:26].rstrip("Z"))
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC)


def _belongs(reason: ClientEvent, connecting: ClientEvent) -> bool:
    if reason.activity and connecting.activity:
        return reason.activity == connecting.activity
    return bool(reason.process) and reason.process == connecting.process


def _bare(host: str) -> str:
    """Return a host for comparison: without port, brackets and final dot, in small letters."""
    host = host.strip().casefold()
    if host.startswith("["):
        return host[1:].partition("]")[0]
    name, _, port = host.rpartition(":")
    if name and ":" not in name and port.isdigit():
        host = name
    return host.rstrip(".")


def _time(item: Disconnect) -> datetime:
    return item.at or datetime.min.replace(tzinfo=UTC)


def _newest_events() -> Iterator[str]:
    """Yield the log's events of both kinds as XML, newest first."""
    if sys.platform != "win32":
        raise NotAvailable(_NO_LOG)
    wevtapi = ctypes.WinDLL("wevtapi", use_last_error=True)
    handle, number = ctypes.c_void_p, ctypes.c_uint32
    wevtapi.EvtQuery.argtypes = (handle, ctypes.c_wchar_p, ctypes.c_wchar_p, number)
    wevtapi.EvtQuery.restype = handle
    wevtapi.EvtNext.argtypes = (handle, number, ctypes.POINTER(handle), number, number, ctypes.POINTER(number))
    wevtapi.EvtRender.argtypes = (
        *(handle, handle, number, number),
        *(ctypes.c_void_p, ctypes.POINTER(number), ctypes.POINTER(number)),
    )
    wevtapi.EvtClose.argtypes = (handle,)

    def render(event: int) -> str:
        used, properties = number(), number()
        as_xml = 1
        wevtapi.EvtRender(None, event, as_xml, 0, None, ctypes.byref(used), ctypes.byref(properties))
        text = ctypes.create_unicode_buffer(used.value // 2 + 1)
        size = ctypes.sizeof(text)
        if not wevtapi.EvtRender(None, event, as_xml, size, text, ctypes.byref(used), ctypes.byref(properties)):
            return ""
        return text.value

    channel_path, newest_first = 0x1, 0x200
    query = wevtapi.EvtQuery(None, CHANNEL, _QUERY, channel_path | newest_first)
    if not query:
        raise NotAvailable(_NOT_READABLE)
    try:
        events, count = (handle * _BATCH)(), number()
        for _ in range(_MOST_EVENTS // _BATCH):
            if not wevtapi.EvtNext(query, _BATCH, events, 1000, 0, ctypes.byref(count)):
                return
            for index in range(count.value):
                event = events[index]
                try:
                    xml = render(event) if event else ""
                finally:
                    wevtapi.EvtClose(event)
                yield xml
    finally:
        wevtapi.EvtClose(query)
