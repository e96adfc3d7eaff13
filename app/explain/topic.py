"""The shape of an explanation's source data: a topic says what to think of, an entry gives one code its title.

Named tuples, because hundreds of them are made when the tables load, which must not be felt at the start.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from app.language import Text


class Confidence(StrEnum):
    """How well a code's meaning is established."""

    DOCUMENTED = "documented"
    """Named by the vendor, in its documentation or in the texts of its client."""
    COMMUNITY = "community"
    """Known from users' reports only."""
    UNDOCUMENTED = "undocumented"
    """No trustworthy meaning is known."""


DISCONNECTED = "learn.microsoft.com: IMsTscAxEvents::OnDisconnected"
EXTENDED_REASON = "learn.microsoft.com: ExtendedDisconnectReasonCode"
CLIENT_TEXTS = "mstscax.dll: IMsRdpClient5::GetErrorDescription"
STATUS_LIST = "[MS-ERREF]"
REPORTS = "public reports"


class Topic(NamedTuple):
    """A family of codes and messages with the same causes."""

    meaning: Text
    causes: tuple[Text, ...] = ()
    """Most likely first."""
    pages: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    traps: tuple[Text, ...] = ()


class Entry(NamedTuple):
    """What is known about one code."""

    title: Text
    topic: Topic
    source: str = DISCONNECTED
    confidence: Confidence = Confidence.DOCUMENTED
