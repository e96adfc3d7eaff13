"""No text is lost on the way to the translators, and every translation is complete and fits its source."""

from __future__ import annotations

import ast
import csv
import re
import subprocess
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import PySide6
import pytest

from app.ui.translator import say_in

ROOT = Path(__file__).parent.parent
FILES = {"ko": ROOT / "translations" / "app_ko.ts", "zh": ROOT / "translations" / "app_zh_Hans.ts"}


def _marked() -> set[str]:
    """Return what `Text("...")` marks, as Python sees it."""
    texts = set()
    for path in sorted((ROOT / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Text":
                assert len(node.args) == 1, f"{path}:{node.lineno}: one argument"
                assert not node.keywords, f"{path}:{node.lineno}: no keyword"
                if isinstance(node.args[0], ast.Constant):
                    texts.add(str(node.args[0].value))
                else:
                    assert not isinstance(node.args[0], ast.JoinedStr | ast.IfExp | ast.BinOp), (
                        f"{path}:{node.lineno}: literal"
                    )
    return texts - {""}


def _messages(language: str) -> dict[str, ET.Element]:
    return {m.findtext("source", ""): m for m in ET.parse(FILES[language]).iter("message")}  # noqa: S314 - our own file


SOURCES = _marked()


def test_lupdate_finds_every_text(tmp_path: Path) -> None:
    made = tmp_path / "all.ts"
    tool = next(path for part in ("", "Qt/libexec") if (path := Path(PySide6.__path__[0]) / part / "lupdate").exists())
    command = [str(tool), "-extensions", "py", "-tr-function-alias", "QT_TR_NOOP+=Text", "-locations", "none", "app"]
    subprocess.run([*command, "-ts", str(made)], cwd=ROOT, check=True, capture_output=True)
    found = {m.findtext("source", "") for m in ET.parse(made).iter("message")}  # noqa: S314 - our own file
    assert SOURCES - found == set()


@pytest.mark.parametrize("language", FILES)
def test_every_text_is_translated(language: str) -> None:
    messages = _messages(language)
    assert SOURCES - set(messages) == set(), "run `make translations`"
    assert set(messages) - SOURCES == set(), "texts that are gone; run `make translations`"
    unfinished = [
        source
        for source, message in messages.items()
        if (t := message.find("translation")) is None or t.get("type") == "unfinished" or not t.text
    ]
    assert unfinished == []


def _shape(text: str) -> Counter[str]:
    marks = re.findall(r"\{[a-z_]+\}|`[^`]+`", text)
    return Counter([*marks, *["**"] * text.count("**"), *["&"] * len(re.findall(r"&(?=\w)", text))])


@pytest.mark.parametrize("language", FILES)
def test_placeholders_marks_and_commands_are_kept(language: str) -> None:
    wrong = {
        source: translation
        for source, message in _messages(language).items()
        if _shape(source) != _shape(translation := message.findtext("translation", ""))
    }
    assert wrong == {}


@pytest.mark.parametrize("language", FILES)
def test_the_program_says_it(language: str) -> None:
    say = say_in(language)
    messages = _messages(language)
    assert messages
    for source, message in messages.items():
        assert say(source) == message.findtext("translation")  # type: ignore[arg-type]


with (ROOT / "translations" / "glossary.csv").open(encoding="utf-8", newline="") as file:
    GLOSSARY = list(csv.DictReader(file))


@pytest.mark.parametrize("language", FILES)
def test_a_term_is_always_translated_the_same_way(language: str) -> None:
    """Names that Windows or a console shows stand between ** marks: there they must be those of the glossary."""
    terms = {row["en"]: [f"**{term}**" for term in row[language].split(" | ")] for row in GLOSSARY}
    wrong = []
    for source, message in _messages(language).items():
        translation = message.findtext("translation", "")
        named = [bold for bold in re.findall(r"\*\*(.+?)\*\*", source) if bold in terms]
        wrong += [(bold, translation) for bold in named if not any(term in translation for term in terms[bold])]
    assert wrong == []


def test_the_glossary_is_complete() -> None:
    assert all(row["en"] and row["ko"] and row["zh"] for row in GLOSSARY)
    assert len({row["en"] for row in GLOSSARY}) == len(GLOSSARY)
