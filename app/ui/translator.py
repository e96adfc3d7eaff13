"""The translators' work as a `Say`: reads the .qm files made from translations/."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QTranslator

from app.language import Say, Text, english
from app.system.paths import resources

_FILES = {"ko": "app_ko", "zh": "app_zh_Hans"}


@cache
def say_in(language: str) -> Say:
    """Return what says a text in a language; English for "en" and where a file is missing."""
    if language not in _FILES:
        return english
    translator = QTranslator()
    if not translator.load(_FILES[language], str(resources() / "translations")):
        return english

    def say(text: Text) -> str:
        return translator.translate("", text) or str(text) if text else ""

    return say
