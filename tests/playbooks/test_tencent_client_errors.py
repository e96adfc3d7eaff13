"""The screens of Tencent, of this computer, of the error messages and the ends, against the table of screens."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from app.model import Link, Page, Status
from app.playbooks import client, ends, errors, tencent
from app.playbooks.doors import CLOUD

BOOKS = (tencent.PLAYBOOK, client.PLAYBOOK, errors.PLAYBOOK)
PAGES = {page.code: page for book in BOOKS for page in book.pages}
EVERY_PAGE = (*PAGES.values(), *ends.PLAYBOOK.pages)
IDS = {page.id for page in EVERY_PAGE}

with (Path(__file__).parents[1] / "screens.csv").open(encoding="utf-8", newline="") as table:
    ROWS = {row["code"]: row for row in csv.DictReader(table) if row["playbook"] in {book.id for book in BOOKS}}


def several(cell: str) -> tuple[str, ...]:
    """Split a cell of the table that lists ids."""
    return tuple(part for part in cell.split("; ") if part)


def target(cell: str, page: Page) -> str:
    """Return the page that a cell of the table leads to; words instead of an id mean: fix it, then check again."""
    if cell == "the playbook of the cloud":
        return CLOUD
    return cell if "." in cell else page.id


def words(page: Page) -> str:
    """Return everything that the page says, types or links to, in one string."""
    steps = (*page.steps, *page.fix)
    return "\n".join(
        (
            page.title,
            page.asks,
            *page.intro,
            *(part for step in steps for part in (step.text, step.command, step.link)),
            *page.notes,
            *(option.label for option in page.options),
            *(reference.url for reference in page.references),
        )
    )


def test_the_pages_are_those_of_the_table_in_its_order() -> None:
    assert sorted(PAGES) == sorted(ROWS)
    for book in BOOKS:
        assert [page.code for page in book.pages] == [c for c, row in ROWS.items() if row["playbook"] == book.id]


@pytest.mark.parametrize("code", sorted(PAGES))
def test_a_page_is_as_in_the_table(code: str) -> None:
    page, row = PAGES[code], ROWS[code]
    assert page.id == f"{row['playbook']}.{row['page']}"
    assert page.checks == several(row["check"])
    assert page.remedies == several(row["remedy"])
    assert bool(page.picture) == bool(row["picture"])
    assert bool(page.look) == bool(page.picture)
    assert page.source == tuple(part for part in several(row["source"]) if part.endswith(".txt"))
    for answer in ("yes", "no"):
        if cell := row[f"when_{answer}"]:
            option = page.option(answer)
            assert option is not None
            assert option.goes_to == target(cell, page)


@pytest.mark.parametrize("page", EVERY_PAGE, ids=lambda page: page.id)
def test_every_door_leads_somewhere_and_evidence_opens_only_doors_that_exist(page: Page) -> None:
    ids = [option.id for option in page.options]
    assert len(ids) == len(set(ids))
    assert all(option.goes_to in IDS | {CLOUD} for option in page.options)
    assert not page.stuck or page.stuck in IDS
    assert all(route.option in ids and route.check in {"", *page.checks} for route in page.routes)
    assert bool(page.routes) <= bool(page.checks)
    assert bool(page.options) == bool(page.asks)
    if page.options:
        assert "unsure" in ids
        assert page.title
    else:
        assert page.code in {"T14", ""}


@pytest.mark.parametrize("page", EVERY_PAGE, ids=lambda page: page.id)
def test_a_page_that_sends_back_to_itself_says_what_to_do_first(page: Page) -> None:
    assert page.steps
    if any(option.goes_to == page.id for option in page.options):
        assert page.fix


def test_the_links_of_the_chain() -> None:
    inside = ("T06", "T07", "T08", "T09", "T10", "T11", "T12", "T13", "E01")
    assert {PAGES[code].link for code in inside} == {Link.GUEST}
    assert {PAGES[code].link for code in ("T01", "T02", "T03", "T04", "T05")} == {Link.CLOUD}
    assert {PAGES[code].link for code in ("C01", "C02", "C03", "C04")} == {Link.CLIENT}
    assert PAGES["C05"].link is Link.NETWORK
    assert {PAGES[code].link for code in ("E02", "E03", "E04", "E05", "E06")} == {Link.SIGN_IN}


def test_a_message_leads_to_its_page_and_its_page_leads_on() -> None:
    chosen = {option.id: option.goes_to for option in PAGES["E07"].options}
    for code in ("E01", "E02", "E03", "E04", "E05", "E06"):
        page = PAGES[code]
        assert chosen[page.id.removeprefix("errors.")] == page.id
        assert {o.id: o.goes_to for o in page.options} == {"solved": "end.solved", "no": CLOUD, "unsure": CLOUD}
    assert {chosen[other] for other in ("cannot_connect", "code_only", "no_message", "unsure")} == {CLOUD}


def test_a_firewall_that_is_off_leads_on_and_not_to_support() -> None:
    page = PAGES["T11"]
    off = page.option("off")
    assert off is not None
    assert off.goes_to == "tencent.allowed_apps"
    assert {route.status: route.option for route in page.routes} == {Status.FAIL: "off", Status.PASS: "yes"}
    assert "Do not send a ticket" in words(page)
    assert page.fix[-1].command.index("Enable-NetFirewallRule") < page.fix[-1].command.index("-Enabled True")


def test_the_test_without_firewall_warns_names_the_safer_way_first_and_the_way_back() -> None:
    page = PAGES["T13"]
    unsure = page.option("unsure")
    assert unsure is not None
    assert unsure.goes_to == "tencent.submit_ticket"
    assert "does not recommend" in page.intro[0]
    assert page.steps[0].text.startswith("First the safer way")
    assert any("-Enabled True" in step.command for step in page.fix)
    assert any("-Enabled True" in step.command for step in ends.PLAYBOOK.pages[0].steps)


def test_who_is_not_sure_is_never_led_to_the_test_without_firewall() -> None:
    assert "tencent.firewall_off" not in {o.goes_to for page in EVERY_PAGE for o in page.options if o.id == "unsure"}


@pytest.mark.parametrize("page", EVERY_PAGE, ids=lambda page: page.id)
def test_no_command_weakens_the_server(page: Page) -> None:
    commands = " ".join(step.command for step in (*page.steps, *page.fix)).lower()
    for weakening in ("-enabled false", "state off", "userauthentication 0", "securitylayer 0", "remoteaddress any"):
        assert weakening not in commands


DOCUMENTED = [
    ("000", "scenario", "T00", "for one of these reasons"),
    ("000", "scenario I", "T00", "remote access to the server is not enabled"),
    ("000", "scenario II", "T00", "the remote computer is turned off"),
    ("000", "scenario III", "T00", "not available on the network"),
    ("000", "cause 1", "T00", "The instance is not running"),
    ("000", "cause 2", "T00", "no public IP, or its public bandwidth is 0 Mbps"),
    ("000", "cause 3", "T00", "3389 by default"),
    ("000", "cause 4", "T00", "**Remote Desktop Services** is not started"),
    ("000", "cause 5", "T00", "not allowed in the settings of the server"),
    ("000", "cause 6", "T00", "firewall inside the server"),
    ("000", "running.1", "T01", "https://console.cloud.tencent.com/cvm/index"),
    ("000", "running.2", "T01", "**Running**"),
    ("000", "running.2 no", "T01", "**Start Up**"),
    ("000", "step01", "T02", "public IP"),
    ("000", "step01 no", "T02", "https://intl.cloud.tencent.com/document/product/213/16586"),
    ("000", "step02", "T03", "1 Mbps"),
    ("000", "step02 yes", "T03", "https://intl.cloud.tencent.com/document/product/213/15517"),
    ("000", "step03.1", "T04", "click the ID or the name of your server"),
    ("000", "step03.2", "T04", "**Security Groups**"),
    ("000", "step03.2 no", "T04", "https://intl.cloud.tencent.com/document/product/213/18197"),
    ("000", "step04.1", "T05", "https://intl.cloud.tencent.com/document/product/213/5435"),
    ("000", "step04.2", "T09", "services.msc"),
    ("000", "step04.3", "T09", "Double-click **Remote Desktop Services**"),
    ("000", "step04.3 no", "T09", "Set **Startup type** to **Automatic**"),
    ("000", "step04.4", "T10", "sysdm.cpl"),
    ("000", "step04.5", "T10", "**Allow remote connections to this computer**"),
    ("000", "step04.6", "T11", "**Control Panel**"),
    ("000", "step04.7", "T11", "**System and Security**"),
    ("000", "step04.8", "T11", "Is Windows Defender Firewall on?"),
    ("000", "step04.8 off", "T11", "https://console.cloud.tencent.com/workorder/category?level1_id=6&level2_id=7"),
    ("000", "step04.9", "T12", "**Allow an app or feature through Windows Defender Firewall**"),
    ("000", "step04.10", "T12", "**Allowed apps and features**"),
    ("000", "step04.10 no", "T12", "Select **Remote Desktop**"),
    ("000", "step04.11", "T13", "**Turn Windows Defender Firewall on or off**"),
    ("000", "step04.12", "T13", "**Turn off Windows Defender Firewall (not recommended)**"),
    ("000", "closing", "T14", "https://console.cloud.tencent.com/workorder/category?level1_id=6&level2_id=7"),
    ("001", "running.1", "T01", "https://console.cloud.tencent.com/cvm/index"),
    ("001", "running.2", "T01", "**Running**"),
    ("001", "step01", "T02", "https://intl.cloud.tencent.com/document/product/213/16586"),
    ("001", "step02", "T03", "5 Mbps or more is recommended"),
    ("001", "step03.1", "T04", "the ID or the name of your server"),
    ("001", "step03.2", "T04", "https://intl.cloud.tencent.com/document/product/213/34272"),
    ("001", "step04.1", "T05", "https://intl.cloud.tencent.com/document/product/213/32496"),
    ("001", "step04.1 example", "T06", "Windows Server 2016"),
    ("001", "step04.2", "T06", "Right-click **Start** and choose **System**"),
    ("001", "step04.3", "T06", "**Advanced system settings**"),
    ("001", "step04.4", "T06", "tab **Remote**"),
    ("001", "step04.4 no", "T06", "choose **OK**"),
    ("001", "step04.5", "T07", "choose **Computer Management**"),
    ("001", "step04.6", "T07", "**Services and Applications**, then **Services**"),
    ("001", "step04.7", "T07", "find **Remote Desktop Services**"),
    ("001", "step04.7 no", "T07", "choose **Start**"),
    ("001", "step04.8", "T08", "choose **Run**"),
    ("001", "step04.9", "T08", "msconfig"),
    ("001", "step04.10", "T08", "**Normal startup** should be selected"),
    ("001", "step04.10 no", "T08", "Select **Normal startup** and choose **OK**"),
    ("001", "step05.1", "T09", "VNC"),
    ("001", "step05.1 example", "T09", "Windows Server 2012"),
    ("001", "step05.2", "T09", "choose **Run**"),
    ("001", "step05.3", "T09", "services.msc"),
    ("001", "step05.4", "T09", "**Service status** should say **Running**"),
    ("001", "step05.4 no", "T09", "**Automatic**"),
    ("001", "step05.5", "T10", "choose **Run**"),
    ("001", "step05.6", "T10", "sysdm.cpl"),
    ("001", "step05.7", "T10", "tab **Remote**"),
    ("001", "step05.8", "T11", "Open **Start** and choose **Control Panel**"),
    ("001", "step05.9", "T11", "**System and Security**, then **Windows Defender Firewall**"),
    ("001", "step05.10", "T11", "private networks and for public networks"),
    ("001", "step05.10 off", "T11", "https://console.intl.cloud.tencent.com/workorder/category"),
    ("001", "step05.11", "T12", "**Allow an app or feature through Windows Defender Firewall**"),
    ("001", "step05.12", "T12", "**Remote Desktop** should be selected"),
    ("001", "step05.13", "T13", "**Turn Windows Defender Firewall on or off**"),
    ("001", "step05.14", "T13", "**Private network settings** and **Public network settings**"),
    ("001", "closing", "T14", "https://console.intl.cloud.tencent.com/workorder/category"),
]


@pytest.mark.parametrize(("document", "step", "code", "key"), DOCUMENTED)
def test_every_step_of_the_documents_stands_on_its_page(document: str, step: str, code: str, key: str) -> None:
    page = PAGES[code]
    assert key in words(page), f"document {document}, {step}"
    assert any(source.startswith(document) for source in page.source)
