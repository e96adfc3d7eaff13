"""Texts with **bold** and `code` as the rich text that Qt's labels show; everything else is escaped."""

from __future__ import annotations

import re

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_CODE = re.compile(r"`(.+?)`")
_SEPARATOR = re.compile(r"([\\/,;=:_-]+)(?=\w|[{<(\"'])")
_BREAK = "\u200b"
"""A place where a line may end, without width."""


def rich(text: str) -> str:
    """Return rich text; what stands in the text itself is never read as markup."""
    made = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    made = _BOLD.sub(r"<b>\1</b>", made)
    made = _CODE.sub(lambda code: f"<code>{breakable(code.group(1))}</code>", made)
    return made.replace("\n", "<br>")


def breakable(code: str) -> str:
    """Let long paths and commands break after their separators, for showing: what is copied is the original."""
    return _SEPARATOR.sub(rf"\1{_BREAK}", code)
