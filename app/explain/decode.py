"""The decoder: from a code, a pair of codes or a pasted message to an explanation. It never guesses."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from app.explain import codes
from app.explain.explanation import Explanation, Reading
from app.explain.extended_codes import EXTENDED
from app.explain.message import Message
from app.explain.numbers import Number, Typed, find_numbers
from app.explain.recognise import message_in, shared_sentence_in
from app.explain.topic import CLIENT_TEXTS, Confidence, Entry
from app.language import Text
from app.model import Json

_LONGEST = 20_000
"""Signs of a pasted text that are looked at."""
_LARGEST_GUESS = 0xFFFF
"""A longer number is not offered as another reading unless somebody documents it."""

_TYPED_DECIMAL = Text("Windows shows codes in hexadecimal, other programs in decimal: {decimal} is {hex} in Windows.")
_TYPED_DIGITS = Text("This was typed without 0x. If your program shows decimal numbers, see the other way to read it.")
_BOTH_TABLES = Text(
    "As an extended error code, this number means something else. If two numbers are shown, enter both."
)
_ONLY_EXTENDED = Text("This number is known only as an extended error code. If two numbers are shown, enter both.")
_EXTENDED_UNKNOWN = Text(
    "The extended error code {extended_hex} is not documented; only the first number is explained."
)
_EXTENDED_UNREADABLE = Text("The extended error code is not a number, so only the first number is explained.")
_UNKNOWN_CODE_IN_TEXT = Text(
    "The code {hex} itself is not documented; the explanation is based on the words of the message."
)

_NOT_RECOGNISED = Text("Not recognized")
_TYPE_A_CODE = Text(
    "This is not a known code or message. Enter the error code that Remote Desktop shows, such as `0x204`, or "
    "paste the whole message."
)
_SHARED = Text("This sentence alone is not enough")
_SHARED_MEANING = Text(
    "Several different errors begin with this sentence. Paste the lines below it too, or enter the error code."
)

_T = TypeVar("_T")
_Lookup = Callable[[int], Entry | None]
_RANK = {Confidence.DOCUMENTED: 3, Confidence.COMMUNITY: 2, Confidence.UNDOCUMENTED: 1}


class _Chosen(NamedTuple):
    """A number, read in the most likely way."""

    value: int
    entry: Entry
    base: str
    others: tuple[Reading, ...] = ()

    def reading(self, table: str) -> Reading:
        return _reading(self.value, self.base, table, self.entry, chosen=True)


def decode(code: str, extended: str = "") -> Explanation:
    """Explain a code as a Remote Desktop client shows it, or a pasted message in English, Korean or Chinese.

    Digits with 0x are hexadecimal; digits alone are read both ways, and the documented way is preferred.
    """
    text = code[:_LONGEST]
    typed = find_numbers(text)
    second = _second(extended) if extended.strip() else typed.extended
    traps = (_EXTENDED_UNREADABLE,) if extended.strip() and second is None else ()
    first = typed.primary
    message = None if typed.alone else message_in(text)
    if first is not None:
        explanation = _explain(first, second, typed, traps)
    elif second is not None:
        explanation = _answer(None, _choose(second, codes.extended, "extended"), traps)
    else:
        return _explain_message(message, None) if message else _not_recognised(text)
    if message is None or explanation.confidence is Confidence.DOCUMENTED:
        return explanation
    return _explain_message(message, explanation)


def _second(extended: str) -> Number | None:
    found = find_numbers(extended[:_LONGEST])
    return found.extended or found.primary


def _explain(first: Number, second: Number | None, typed: Typed, traps: tuple[Text, ...]) -> Explanation:
    hexadecimal = second is not None and "0x" in first.typed + second.typed
    one = _choose(first, codes.primary, "primary", prefer_hexadecimal=hexadecimal)
    two = _choose(second, codes.extended, "extended", prefer_hexadecimal=hexadecimal) if second else None
    if second is None and one.entry.confidence is Confidence.UNDOCUMENTED:
        # Digits without 0x could be anything, a port for instance: a whole range of codes is no match for them.
        lookup = codes.extended if "0x" in first.typed else EXTENDED.get
        alone = _choose(first, lookup, "extended")
        if alone.entry.confidence is Confidence.DOCUMENTED:
            return _answer(None, alone, (*traps, _ONLY_EXTENDED))
    other = codes.extended(one.value) if typed.alone and second is None and one.value else None
    if other and other is not one.entry:
        traps = (*traps, _BOTH_TABLES)
        one = one._replace(others=(*one.others, _reading(one.value, one.base, "extended", other)))
    return _answer(one, two, traps)


def _answer(one: _Chosen | None, two: _Chosen | None, traps: tuple[Text, ...]) -> Explanation:
    """Put one or two numbers together. The extended code is the more exact one, where it is known and says a reason."""
    chosen = [item for item in (one, two) if item]
    spoken = chosen[0]
    lead, entries = spoken.entry, [spoken.entry]
    if one and two and two.value:
        pair = codes.PAIRS.get((one.value, two.value))
        if pair or two.entry.confidence is not Confidence.UNDOCUMENTED:
            lead = pair or two.entry
            entries = [lead, one.entry]
        else:
            traps = (*traps, _EXTENDED_UNKNOWN)
    if spoken.base == "decimal" and spoken.value > 9:
        traps = (*traps, _TYPED_DECIMAL)
    elif any(reading.base != spoken.base for reading in spoken.others):
        traps = (*traps, _TYPED_DIGITS)
    topics = [entry.topic for entry in entries]
    parts = [item.reading(table) for item, table in ((one, "primary"), (two, "extended")) if item]
    readings = [
        reading
        for item, table in ((one, "primary"), (two, "extended"))
        if item and item.others
        for reading in (item.reading(table), *item.others)
    ]
    facts: dict[str, Json] = {
        "code": "/".join(part.code for part in parts),
        "hex": _hexadecimal(spoken.value),
        "decimal": spoken.value,
        "extended_hex": _hexadecimal(two.value) if two else "",
    }
    return Explanation(
        title=lead.title,
        meaning=lead.topic.meaning,
        primary=one.value if one else None,
        extended=two.value if two else None,
        confidence=lead.confidence,
        causes=_union(*(topic.causes for topic in topics)),
        pages=_union(*(topic.pages for topic in topics)),
        checks=_union(*(topic.checks for topic in topics)),
        traps=_union(*(topic.traps for topic in topics), traps),
        source=lead.source,
        parts=tuple(parts),
        readings=tuple(readings),
        facts=facts,
    )


def _explain_message(message: Message, code: Explanation | None) -> Explanation:
    """Explain a message; a code found beside it is kept, with a warning if nobody documents it."""
    topic = message.topic
    primary = code.primary if code else message.primary
    extended = code.extended if code else message.extended
    shown = [_hexadecimal(value) for value in (primary, extended) if value is not None]
    unknown_beside = code is not None and not code.known
    return Explanation(
        title=message.title,
        meaning=topic.meaning,
        primary=primary,
        extended=extended,
        confidence=Confidence.DOCUMENTED,
        causes=topic.causes,
        pages=topic.pages,
        checks=topic.checks,
        traps=_union(topic.traps, (_UNKNOWN_CODE_IN_TEXT,) if unknown_beside else ()),
        source=CLIENT_TEXTS,
        parts=code.parts if code else (),
        message=message.id,
        facts={"code": "/".join(shown), "hex": shown[0] if shown else "", "decimal": primary},
    )


def _not_recognised(text: str) -> Explanation:
    if shared_sentence_in(text):
        return Explanation(_SHARED, _SHARED_MEANING, pages=("errors.which_message",), checks=("rdp_port",))
    return Explanation(_NOT_RECOGNISED, _TYPE_A_CODE, pages=("errors.which_message",), recognised=False)


def _choose(number: Number, lookup: _Lookup, table: str, *, prefer_hexadecimal: bool = False) -> _Chosen:
    """Read a number in the best established way; with equal standing as decimal, unless its partner is hexadecimal."""
    ways = [("decimal", number.decimal), ("hexadecimal", number.hexadecimal)]
    if prefer_hexadecimal or "0x" in number.typed:
        ways.reverse()
    found = [(base, value, lookup(value) or codes.UNKNOWN) for base, value in ways if value is not None]
    base, value, entry = max(found, key=lambda way: _RANK[way[2].confidence] if lookup(way[1]) else 0)
    others = tuple(
        _reading(other_value, other_base, table, other)
        for other_base, other_value, other in found
        if other_value != value and (other_value <= _LARGEST_GUESS or lookup(other_value))
    )
    return _Chosen(value, entry, base, others)


def _reading(value: int, base: str, table: str, entry: Entry, *, chosen: bool = False) -> Reading:
    return Reading(_hexadecimal(value), value, base, table, entry.title, entry.confidence, chosen)


def _hexadecimal(value: int) -> str:
    return f"0x{value:X}"


def _union(*groups: tuple[_T, ...]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(item for group in groups for item in group))
