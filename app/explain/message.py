"""The shape of a message of the Remote Desktop client."""

from __future__ import annotations

from typing import NamedTuple

from app.explain.topic import Topic
from app.language import Text


class Message(NamedTuple):
    """One message of the client.

    A phrase is looked for without regard to case, punctuation and spaces; "…" stands for anything in between. Phrases
    are the parts of a message that no other message shares, as Windows shows them in English, Korean and Chinese.
    """

    id: str
    title: Text
    topic: Topic
    phrases: tuple[str, ...]
    primary: int | None = None
    """The code, where the message belongs to exactly one."""
    extended: int | None = None
