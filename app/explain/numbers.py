"""Finds the codes in what a user types: one number, a pair, or numbers with labels inside a pasted text."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_NUMBER = r"(?P<{0}>-?(?:0x[0-9a-f]{{1,12}}|(?=[a-f]*\d)[0-9a-f]{{1,12}}))(?![0-9a-z]|\.\d)"
_LABEL = r"[^\w\n]{0,6}"
_WORDS = r"code|error|reason|코드|오류|이유 ?=|代码|代碼|错误|错误码|错误号|原因 ?="
_EXTENDED = r"(?:extended|확장|扩展|扩充|擴充)[^0-9\n]{0,30}?(?:" + _WORDS + ")" + _LABEL
_LARGEST = 0xFFFFFFFF


class Number(NamedTuple):
    """A number as typed, which may be read in one or two ways."""

    typed: str
    decimal: int | None
    hexadecimal: int | None


class Typed(NamedTuple):
    """The codes found in a text; alone says that the text is nothing but the codes."""

    primary: Number | None = None
    extended: Number | None = None
    alone: bool = False


def read_number(text: str) -> Number | None:
    """Read one number: 0x204, 516, C000006D, -2147467259. None when it is no number of at most 32 bits."""
    text = text.strip().lower()
    if not re.fullmatch(_NUMBER.format("n"), text):
        return None
    if text.startswith("-"):
        value = int(text[1:], 16) if text.startswith("-0x") else int(text[1:]) if text[1:].isdigit() else 0
        # Programs print codes of 32 bits with a sign: -2147467259 is 0x80004005.
        return Number(text, None, 0x100000000 - value) if 0 < value <= 0x80000000 else None
    hexadecimal = int(text.removeprefix("0x"), 16)
    decimal = int(text) if text.isdigit() else None
    number = Number(text, _fitting(decimal), _fitting(hexadecimal))
    return None if number.decimal is None and number.hexadecimal is None else number


def find_numbers(text: str) -> Typed:
    """Find the codes of a text. A number without label counts only with 0x, or when nothing else is there."""
    text = unicodedata.normalize("NFKC", text).lower()
    if number := read_number(text):
        return Typed(number, None, alone=True)
    pair = re.fullmatch(_NUMBER.format("a") + r"[\s/,;+&(|]+" + _NUMBER.format("b") + r"[\s)]*", text.strip())
    if pair:
        return Typed(read_number(pair["a"]), read_number(pair["b"]), alone=True)
    extended = re.search(_EXTENDED + _NUMBER.format("n"), text)
    rest = text[: extended.start()] + "\n" + text[extended.end() :] if extended else text
    second = read_number(extended["n"]) if extended else None
    labelled = re.search("(?:" + _WORDS + ")" + _LABEL + _NUMBER.format("n"), rest)
    if labelled:
        first = read_number(labelled["n"])
        tail = re.match(r"[\s/,;:+&(|]+" + r"(?P<n>0x[0-9a-f]+)\b", rest[labelled.end() :])
        return Typed(first, second or (read_number(tail["n"]) if tail else None))
    written = re.findall(r"(?<![0-9a-z])-?0x[0-9a-f]+(?![0-9a-z])", rest)
    first = read_number(written[0]) if written else None
    if first and second is None and len(written) == 2:
        second = read_number(written[1])
    return Typed(first, second)


def _fitting(value: int | None) -> int | None:
    return value if value is not None and value <= _LARGEST else None
