"""Texts for the user: how they are marked, filled and turned into the user's language, without Qt.

`Text("...")` marks an English source text for the translators (see translations/). Code passes the source text around;
only where it is shown does a `Say` turn it into the chosen language. So a language switch is just another rendering.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NewType

Text = NewType("Text", str)
"""An English source text that the user reads; may hold {placeholders}, **bold** for names on screen and `code`."""

NO_TEXT = Text(str())  # noqa: UP018 - a literal would be extracted
"""Nothing to say; not a literal, so that the translators are not asked for it."""

Say = Callable[[Text], str]
"""Turns a source text into the user's language; unknown texts come back unchanged."""

LANGUAGES: Mapping[str, str] = {"en": "English", "ko": "한국어", "zh": "简体中文"}
"""The languages of the program: code -> own name, in the order of display."""


def english(text: Text) -> str:
    """Say the text in the source language."""
    return str(text)


def closest_language(locales: Sequence[str]) -> str:
    """Return the program's language for a list of system locales ("ko-KR", "zh_CN.UTF-8"), best first; else English.

    Traditional Chinese readers are served Simplified Chinese: nearer to them than English.
    """
    for locale in locales:
        code = locale.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def fill(template: str, facts: Mapping[str, object]) -> str:
    """Fill {placeholders} from facts: lists become "a, b", unknown names stay visible, nothing else is interpreted.

    Templates may come from a stranger's case file, so they are never given to `str.format`.
    """

    def value(name: re.Match[str]) -> str:
        found = facts.get(name[1], name[0])
        return ", ".join(map(str, found)) if isinstance(found, list | tuple) else str(found)

    return _PLACEHOLDER.sub(value, template)


def plain(text: str) -> str:
    """Return the text without **bold** and `code` marks, for terminals and reports."""
    return text.replace("**", "").replace("`", "")
