"""`screens`: the documented screens for other programs."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from app import playbooks
from tests.cli.conftest import Call

LANGUAGES = ("en", "ko", "zh")
KEYS = {"code", "playbook", "page", "title", "body", "asks", "options", "checks", "remedies", "picture", "source"}

with (Path(__file__).parent.parent / "screens.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))


@pytest.fixture
def screens(call: Call) -> dict[str, list[dict[str, Any]]]:
    return {language: call("screens", "--format", "json", "--language", language).data for language in LANGUAGES}


def test_all_in_document_order_with_every_key(screens: dict[str, list[dict[str, Any]]]) -> None:
    documented = [(row["code"], row["playbook"], row["page"]) for row in ROWS]
    assert len(documented) == 84
    for pages in screens.values():
        assert [(page["code"], page["playbook"], page["page"]) for page in pages] == documented
        assert all(page["source"] for page, row in zip(pages, ROWS, strict=True) if row["source"].endswith(".txt"))
        for page in pages:
            assert set(page) >= KEYS
            assert page["title"]
            assert page["body"].strip()
            assert all(set(option) >= {"id", "label", "goes_to"} for option in page["options"])
            assert "**" not in json.dumps(page)


def test_languages_differ_in_words_only(screens: dict[str, list[dict[str, Any]]]) -> None:
    for english, korean, chinese in zip(*(screens[language] for language in LANGUAGES), strict=True):
        assert len({english["body"], korean["body"], chinese["body"]}) == 3, english["code"]
        for key in ("checks", "remedies", "picture", "source"):
            assert english[key] == korean[key] == chinese[key]
        doors = [
            [(option["id"], option["goes_to"]) for option in page["options"]] for page in (english, korean, chinese)
        ]
        assert doors[0] == doors[1] == doors[2]


@pytest.mark.parametrize("book", playbooks.PLAYBOOKS, ids=lambda book: str(book.id))
def test_one_chapter(book: Any, call: Call) -> None:
    done = call("screens", "--playbook", book.id, "--format", "json")
    assert done.status == 0
    assert [page["page"] for page in done.data] == [page.id.partition(".")[2] for page in book.pages]


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_shows_every_code_and_door(language: str, call: Call) -> None:
    done = call("screens", "--playbook", "tencent", "--language", language)
    (book,) = [book for book in playbooks.PLAYBOOKS if book.id == "tencent"]
    for page in book.pages:
        assert f"\n{page.code}  " in f"\n{done.output}"
        assert all(f"[{option.id}] " in done.output for option in page.options)


def test_unknown_chapter_names_the_known_ones(call: Call) -> None:
    done = call("screens", "--playbook", "hetzner", "--language", "zh")
    assert done.status == 2
    assert done.output == ""
    assert "tencent" in done.errors
    assert not done.errors.isascii()


def test_formats_that_are_not_there_are_refused(call: Call) -> None:
    done = call("screens", "--format", "html")
    assert done.status == 2
    assert "'text', 'json'" in done.errors
