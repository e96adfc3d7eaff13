"""The only place where the parts are put together: command line or window."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Sequence
from typing import NoReturn

from app.language import Say, closest_language, english

INTERRUPTED = 130
COMMANDS = ("check", "diagnose", "screens", "report", "explain", "fix", "undo", "changes")


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or run the subcommand that the arguments name; return the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        # A console with a Korean or Chinese code page must not turn a sentence into a crash.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace") if not stream.isatty() else stream.reconfigure(
                errors="replace"
            )
    language = closest_language(_system_locales())
    if any(word in COMMANDS or word in ("-h", "--help", "--version") for word in words):
        from app import cli  # noqa: PLC0415 - the window does not pay for the command line, nor the reverse

        signal.signal(signal.SIGINT, _stop)
        status = cli.main(words, _say_in, language)
        return status if arguments is not None else _leave(status)
    from app.ui.program import run  # noqa: PLC0415

    return run(words, language)


def _leave(status: int) -> NoReturn:
    """End now: a blocking call that was given up (a dead name server holds one for long) must not hold the program."""
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(status)


def _stop(_signal: int, _frame: object) -> NoReturn:
    _leave(INTERRUPTED)


def _say_in(language: str) -> Say:
    if language == "en":
        return english
    from app.ui.translator import say_in  # noqa: PLC0415 - English needs no Qt

    return say_in(language)


def _system_locales() -> list[str]:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415
        import locale  # noqa: PLC0415

        return [locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "en")]
    return [value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))]


if __name__ == "__main__":
    sys.exit(main())
