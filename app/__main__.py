"""The only place where the parts are put together: command line or window."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Sequence
from itertools import pairwise
from typing import NoReturn

from app.language import LANGUAGES, Say, closest_language, english
from app.system.ending import leave

INTERRUPTED = 130
CASE_SUFFIX = ".rdpcase"


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or run the subcommand that the arguments name; return the exit status."""
    words = _parted(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        # A console with a Korean or Chinese code page must not turn a sentence into a crash.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace") if not stream.isatty() else stream.reconfigure(
                errors="replace"
            )
    language = closest_language(_system_locales())
    if not _for_the_window(words):
        signal.signal(signal.SIGINT, _stop)
        from app import cli

        status = cli.main(words, _say_in, language)
        return status if arguments is not None else leave(status)
    gc.disable()  # there is nothing to collect while starting; the window takes over when it stands
    from app.ui.program import run

    return run(words, language)


def _parted(words: Sequence[str]) -> list[str]:
    """Return the words with --language=ko as two of them."""
    parted = [word.split("=", 1) if word.startswith("--language=") else [word] for word in words]
    return [part for parts in parted for part in parts]


def _for_the_window(words: Sequence[str]) -> bool:
    """Return whether the words name nothing but a case and a language; all others are the command line's to judge."""
    languages = [language for option, language in pairwise(words) if option == "--language"]
    rest = [word for word in words if word not in ("--language", "--verbose", *languages)]
    named = all(language in LANGUAGES for language in languages) and words[-1:] != ["--language"]
    return named and (not rest or (len(rest) == 1 and rest[0].lower().endswith(CASE_SUFFIX)))


def _stop(_signal: int, _frame: object) -> NoReturn:
    # Nothing is flushed: the reader of the output may be the one who does not read.
    leave(INTERRUPTED, flush=False)


def _say_in(language: str) -> Say:
    if language == "en":
        return english
    from app.ui.translator import say_in

    return say_in(language)


def _system_locales() -> list[str]:
    if sys.platform == "win32":
        import ctypes

        name = ctypes.create_unicode_buffer(85)  # LOCALE_NAME_MAX_LENGTH
        kernel = ctypes.windll.kernel32
        kernel.LCIDToLocaleName(kernel.GetUserDefaultUILanguage(), name, len(name), 0)
        return [name.value]
    return [value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))][:1]


if __name__ == "__main__":
    sys.exit(main())
