"""Takes out of a text who the user is: for reports that go to strangers."""

from __future__ import annotations

import contextlib
import getpass
import platform
import re
import sys
from pathlib import Path

REMOVED = "[removed]"
_ROOT = Path(__file__).resolve().parent.parent.parent
_SECRET = re.compile(
    r"(?i)\b((?:\w*(?:password|passwd|pwd|token|secret|signature)|authorization|access_?key\w*)['\"]?\s*[=:]\s*)"
    r"(?:(?:bearer|basic)\s+)?[^\s,;&]+"
)
# Anybody's home, also with the doubled backslashes of a quoted path; the folder's name ends where the path goes on.
_HOMES = re.compile(r"(?i)(\b[a-z]:[\\/]+users[\\/]+|/home/|/Users/)[^\\/:\"'<>|\r\n]+")


def nameless(text: str) -> str:
    """Return the text without home folders, user name, computer name, values of secrets, and where Python is."""
    text = _SECRET.sub(rf"\1{REMOVED}", text)
    for folder, shown in ((_ROOT, "."), (sys.prefix, "<python>"), (sys.base_prefix, "<python>"), (Path.home(), "~")):
        text = _without_folder(text, str(folder), shown)
    text = _HOMES.sub(rf"\1{REMOVED}", text)
    for name in _names():
        text = re.sub(rf"(?i)(?<!\w){re.escape(name)}(?!\w)", REMOVED, text)
    return text


def _without_folder(text: str, folder: str, shown: str) -> str:
    if len(folder) < 4:  # a drive or the root
        return text
    for spelled in (folder, folder.replace("\\", "\\\\"), folder.replace("\\", "/")):
        text = re.sub(rf"(?i){re.escape(spelled)}(?!\w)", lambda _found: shown, text)
    return text


def _names() -> set[str]:
    names = {Path.home().name, platform.node(), platform.node().split(".")[0]}
    with contextlib.suppress(OSError, ImportError, KeyError):  # no name in the environment, none in the system
        names.add(getpass.getuser())
    return {name for name in names if len(name) > 1}
