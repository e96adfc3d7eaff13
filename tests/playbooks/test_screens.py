"""All screens together: they are the documented ones, every door leads somewhere, every name exists."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from app import checks, remedies
from app.engine.navigator import CLOUD, Navigator
from app.model import Page
from app.playbooks import CLOUDS, DOCUMENTED, PLAYBOOKS
from app.playbooks.pictures import PICTURES

with (Path(__file__).parent.parent / "screens.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))
PAGES = [page for book in PLAYBOOKS for page in book.pages]


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def test_they_are_the_documented_screens_in_document_order() -> None:
    assert [(page.code, page.id) for page in DOCUMENTED] == [(r["code"], f"{r['playbook']}.{r['page']}") for r in ROWS]


@pytest.mark.parametrize(("page", "row"), list(zip(DOCUMENTED, ROWS, strict=True)), ids=[row["code"] for row in ROWS])
def test_screen_is_as_documented(page: Page, row: dict[str, str]) -> None:
    assert page.checks == _list(row["check"])
    assert page.remedies == _list(row["remedy"])
    assert bool(page.picture) == bool(row["picture"])
    if row["source"].endswith(".txt"):
        assert page.source
    ids = {p.id for p in PAGES} | {"the playbook of the cloud"}
    for option_id, target in (("yes", row["when_yes"]), ("no", row["when_no"])):
        option = page.option(option_id)
        if target in ids:
            assert option is not None
            assert option.goes_to == (CLOUD if target == "the playbook of the cloud" else target)
        elif target and target != "its findings":
            assert option is not None, (page.code, option_id)
            assert option.goes_to == page.id, "fix, then check again"


@pytest.mark.parametrize("page", PAGES, ids=[page.id for page in PAGES])
def test_page_stands_on_its_feet(page: Page) -> None:
    known = {p.id for p in PAGES}
    assert all(option.goes_to in known or option.goes_to == CLOUD for option in page.options)
    assert len({option.id for option in page.options}) == len(page.options)
    assert all(page.option(route.option) for route in page.routes)
    assert all(not route.check or route.check in page.checks for route in page.routes)
    assert all(check in checks.BY_ID for check in page.checks)
    assert all(remedy in remedies.BY_ID for remedy in page.remedies)
    assert not page.stuck or page.stuck in known
    assert bool(page.options) == bool(page.asks), "a question has answers, an end has none"
    if page.options:
        assert page.option("unsure"), "nobody must be forced to know"
    if any(option.goes_to == page.id for option in page.options):
        assert page.fix, "a page that is shown again says what to do"
    if page.picture:
        assert page.picture in PICTURES
        assert page.look
    assert page.steps or page.intro


def test_every_page_can_be_reached() -> None:
    navigator = Navigator(PLAYBOOKS)
    starts = {"client.address", *(book.pages[0].id for book in CLOUDS)}
    reached, waiting = set(starts), list(starts)
    while waiting:
        for option in navigator.pages[waiting.pop()].options:
            if option.goes_to != CLOUD and option.goes_to not in reached:
                reached.add(option.goes_to)
                waiting.append(option.goes_to)
    assert {page.id for page in PAGES} - reached == set()


def test_codes_are_unique() -> None:
    codes = [page.code for page in PAGES if page.code]
    assert len(set(codes)) == len(codes)


def test_remedies_are_verified_by_checks_that_exist() -> None:
    assert {remedy.verify for remedy in remedies.REMEDIES if remedy.verify} <= set(checks.BY_ID)
