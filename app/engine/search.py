"""Search over all pages in all languages at once: helpdesk and customer often read different ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.language import Say, plain
from app.model import Page


class Index:
    """Built once, asked often."""

    def __init__(self, pages: Iterable[Page], says: Sequence[Say]) -> None:
        self._entries = [(page, _titles(page, says), _body(page, says)) for page in pages]

    def find(self, query: str, most: int = 12) -> list[Page]:
        """Return the pages that hold every word of the query, the best first: code, then title, then text."""
        words = query.casefold().split()
        if not words:
            return []
        ranked = []
        for position, (page, titles, body) in enumerate(self._entries):
            if not all(word in titles or word in body for word in words):
                continue
            rank = 0 if page.code.casefold() == words[0] else 1 if all(word in titles for word in words) else 2
            ranked.append((rank, position, page))
        return [page for _, _, page in sorted(ranked, key=lambda entry: entry[:2])[:most]]


def _titles(page: Page, says: Sequence[Say]) -> str:
    texts = [page.code, page.id, *(say(text) for say in says for text in (page.title, page.asks))]
    return plain(" ".join(texts)).casefold()


def _body(page: Page, says: Sequence[Say]) -> str:
    steps = (*page.steps, *page.fix)
    texts = [*page.intro, *(step.text for step in steps), *page.notes]
    said = [say(text) for say in says for text in texts]
    return re.sub(r"\s+", " ", plain(" ".join([*said, *(step.command for step in steps)]))).casefold()
