"""Finds the message of the client in a text that a user pasted, whatever its case, quotes, spaces and line breaks."""

from __future__ import annotations

import unicodedata
from functools import cache

from app.explain.message import Message
from app.explain.messages import MESSAGES, SHARED_SENTENCES

_SHORTEST_PART = {True: 14, False: 6}
"""Least length of a pasted part of a phrase, in letters: alphabet (True) or Korean and Chinese (False)."""
_PART = 0.75
"""Least share of a phrase that a pasted part must cover."""


def squeeze(text: str) -> str:
    """Return only the letters and digits of a text, in one case and one spelling of "cannot"."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in folded if sign.isalnum()).replace("cannot", "cant")


def message_in(text: str) -> Message | None:
    """Return the message that a text holds or is a good part of; None if there is none or more than one fits."""
    pasted = squeeze(text)
    for message, phrases in _phrases():
        if any(_holds(pasted, fragments) for fragments in phrases):
            return message
    parts = [message for message, phrases in _phrases() if any(_is_part(pasted, fragments) for fragments in phrases)]
    return parts[0] if len(parts) == 1 else None


def shared_sentence_in(text: str) -> bool:
    """Return whether a text holds a first line that several messages share."""
    pasted = squeeze(text)
    return any(squeeze(sentence) in pasted for sentence in SHARED_SENTENCES)


@cache
def _phrases() -> tuple[tuple[Message, tuple[tuple[str, ...], ...]], ...]:
    return tuple(
        (message, tuple(tuple(squeeze(part) for part in phrase.split("…")) for phrase in message.phrases))
        for message in MESSAGES
    )


def _holds(pasted: str, fragments: tuple[str, ...]) -> bool:
    start = 0
    for fragment in fragments:
        found = pasted.find(fragment, start)
        if found < 0:
            return False
        start = found + len(fragment)
    return True


def _is_part(pasted: str, fragments: tuple[str, ...]) -> bool:
    return len(pasted) >= _SHORTEST_PART[pasted.isascii()] and any(
        pasted in fragment and len(pasted) >= _PART * len(fragment) for fragment in fragments
    )
