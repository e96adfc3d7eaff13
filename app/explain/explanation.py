"""The answer of the decoder, and its two plain forms: text for terminals, data for programs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from app.explain.topic import Confidence
from app.language import Say, Text, fill, plain
from app.model import Facts, Json


class Reading(NamedTuple):
    """One way to read a number."""

    code: str
    """As Windows writes it: 0x204; for a pair 0x904/0x7."""
    decimal: int
    base: str
    """How the typed digits are read: decimal or hexadecimal."""
    table: str
    """primary (error code) or extended (extended error code)."""
    title: Text
    confidence: Confidence
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a code or message means, what to think of first, and where to look."""

    title: Text
    meaning: Text
    primary: int | None = None
    extended: int | None = None
    confidence: Confidence = Confidence.UNDOCUMENTED
    causes: tuple[Text, ...] = ()
    """Most likely first."""
    pages: tuple[str, ...] = ()
    """Ids of pages that go on from here."""
    checks: tuple[str, ...] = ()
    """Ids of checks that confirm or rule out the causes."""
    traps: tuple[Text, ...] = ()
    """Warnings about misunderstandings and bad advice. Filled from facts."""
    source: str = ""
    parts: tuple[Reading, ...] = ()
    """What each number of the code means on its own."""
    readings: tuple[Reading, ...] = ()
    """All ways to read what was typed, if there is more than one; one of them is chosen."""
    message: str = ""
    """The id of the message that was recognised, or empty."""
    recognised: bool = True
    """False: neither a code nor a message was found in what was typed."""
    facts: Facts = field(default_factory=dict)
    """code (0x904/0x7), hex, decimal, extended_hex."""

    @property
    def known(self) -> bool:
        """Return whether the meaning is established, by the vendor or by users' reports."""
        return self.confidence is not Confidence.UNDOCUMENTED

    @property
    def ask(self) -> bool:
        """Return whether two readings are equally good, so that the user has to say which one was meant."""
        return len({reading.code for reading in self.readings if reading.confidence is Confidence.DOCUMENTED}) > 1


_HEADINGS = {
    "meaning": Text("What it means"),
    "causes": Text("Possible causes, the most likely first"),
    "traps": Text("Keep in mind"),
    "parts": Text("Each number on its own"),
    "readings": Text("Other ways to read it"),
    "checks": Text("Checks that help"),
    "source": Text("Source"),
}

_CONFIDENCES = {
    Confidence.DOCUMENTED: Text("Documented by the vendor"),
    Confidence.COMMUNITY: Text("Known from users' reports, not documented by the vendor"),
    Confidence.UNDOCUMENTED: Text("Not documented"),
}

_PRIMARY_LINE = Text("{code} ({decimal}): {title}")
_EXTENDED_LINE = Text("{code} ({decimal}) as extended error code: {title}")
_ASK = Text("This number has two documented meanings. Which one is meant?")


def to_json(explanation: Explanation, say: Say) -> dict[str, Json]:
    """Return an explanation as data, with its sentences in the user's language."""

    def words(text: Text) -> str:
        return plain(fill(say(text), explanation.facts))

    def reading(item: Reading) -> dict[str, Json]:
        return {
            "code": item.code,
            "decimal": item.decimal,
            "base": item.base,
            "table": item.table,
            "title": words(item.title),
            "confidence": item.confidence.value,
            "chosen": item.chosen,
        }

    return {
        "recognised": explanation.recognised,
        "known": explanation.known,
        "confidence": explanation.confidence.value,
        "code": explanation.facts.get("code", ""),
        "primary": explanation.primary,
        "extended": explanation.extended,
        "message": explanation.message,
        "title": words(explanation.title),
        "meaning": words(explanation.meaning),
        "causes": [words(cause) for cause in explanation.causes],
        "pages": list(explanation.pages),
        "checks": list(explanation.checks),
        "traps": [words(trap) for trap in explanation.traps],
        "source": explanation.source,
        "parts": [reading(item) for item in explanation.parts],
        "readings": [reading(item) for item in explanation.readings],
        "ask": explanation.ask,
    }


def to_text(explanation: Explanation, say: Say) -> str:
    """Return an explanation as lines of plain text in the user's language."""

    def words(text: Text) -> str:
        return plain(fill(say(text), explanation.facts))

    def line(item: Reading) -> str:
        as_typed = _EXTENDED_LINE if item.table == "extended" else _PRIMARY_LINE
        return "  " + fill(say(as_typed), {"code": item.code, "decimal": item.decimal, "title": words(item.title)})

    code = str(explanation.facts.get("code", ""))
    lines = [f"{code}: {words(explanation.title)}" if code else words(explanation.title)]
    if explanation.recognised:
        lines.append(words(_CONFIDENCES[explanation.confidence]))
    if explanation.ask:
        lines += ["", words(_ASK), *(line(item) for item in explanation.readings)]
    blocks = {
        "meaning": [f"  {words(explanation.meaning)}"],
        "causes": [f"  {number}. {words(cause)}" for number, cause in enumerate(explanation.causes, 1)],
        "traps": [f"  {words(trap)}" for trap in explanation.traps],
        "parts": [line(item) for item in explanation.parts] if len(explanation.parts) > 1 else [],
        "readings": [] if explanation.ask else [line(item) for item in explanation.readings if not item.chosen],
        "checks": [f"  {', '.join(explanation.checks)}"] if explanation.checks else [],
        "source": [f"  {explanation.source}"] if explanation.source else [],
    }
    for name, block in blocks.items():
        if block:
            lines += ["", words(_HEADINGS[name]), *block]
    return "\n".join(lines) + "\n"
