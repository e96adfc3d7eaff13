"""Texts with **bold** and `code` as the rich text that Qt's labels show; everything else is escaped."""

from __future__ import annotations

import html
import re

_MARKS = ((re.compile(r"\*\*(.+?)\*\*"), r"<b>\1</b>"), (re.compile(r"`(.+?)`"), r"<code>\1</code>"))


def rich(text: str) -> str:
    """Return rich text; what stands in the text itself is never read as markup."""
    made = html.escape(text, quote=False)
    for pattern, replacement in _MARKS:
        made = pattern.sub(replacement, made)
    return made.replace("\n", "<br>")
