"""The walk through the real screens."""

from __future__ import annotations

import pytest

from app.engine.navigator import Navigator
from app.model import Answer, Case, Link, Status, Target
from app.playbooks import CLOUDS, PLAYBOOKS
from tests.engine.worlds import found

NAVIGATOR = Navigator(PLAYBOOKS)


def at(page: str, cloud: str = "tencent") -> Case:
    return Case(Target("server", cloud=cloud), trail=(Answer(page),))


def walked(case: Case, *options: str) -> Case:
    for option in options:
        case = NAVIGATOR.answer(case, option)
    return case


def test_it_starts_at_the_first_page_or_at_the_message() -> None:
    assert NAVIGATOR.start(Case()).page == "client.address"
    assert NAVIGATOR.start(Case(intake={"message": "errors.credentials"})).page == "errors.credentials"
    assert NAVIGATOR.start(Case(intake={"message": "none"})).page == "client.address"
    coded = {"message": "code", "code": "0x904/0x7", "code_page": "errors.max_connections"}
    assert NAVIGATOR.start(Case(intake=coded)).page == "errors.max_connections"
    assert NAVIGATOR.start(Case(intake={"message": "code", "code": "hello"})).page == "client.address"


def test_the_intake_puts_pages_first_and_the_walk_goes_on_from_there() -> None:
    case = Case(Target("s", cloud="tencent"), intake={"elsewhere": "yes", "changed": "address"})
    case = NAVIGATOR.start(case)
    seen = [case.page]
    for _ in range(6):
        case = NAVIGATOR.answer(case, "yes")
        seen.append(case.page)
    assert seen[:5] == ["client.address", "client.dns_cache", "client.local_firewall", "client.proxy", "client.port"]
    never = NAVIGATOR.start(Case(Target("s", cloud="alibaba"), intake={"changed": "never"}))
    assert never.page == "alibaba.security_group"
    assert NAVIGATOR.answer(never, "yes").page == "client.address"
    assert all(hint.why for hint in NAVIGATOR.plan(never))


def test_no_shows_the_page_again_to_mend_and_a_second_no_leads_to_the_ticket() -> None:
    mending = walked(at("tencent.public_ip"), "no")
    assert mending.page == "tencent.public_ip"
    assert NAVIGATOR.mending(mending)
    assert walked(mending, "no").page == "tencent.submit_ticket"
    good = walked(mending, "yes")
    assert good.page == "tencent.public_bandwidth"
    assert not NAVIGATOR.mending(good)


def test_the_client_pages_lead_on_to_the_cloud_even_when_nothing_helps() -> None:
    case = walked(NAVIGATOR.start(Case(Target("s", cloud="azure"))), "no", "no")
    assert case.page == "client.dns_cache"
    assert walked(at("client.port", "azure"), "no").page == "azure.what_changed"
    assert walked(at("client.port", ""), "no").page.startswith("other.")


def test_a_detour_comes_back_to_where_it_left() -> None:
    case = walked(at("azure.what_changed", "azure"), "yes")
    assert case.page == "client.dns_cache"
    case = walked(case, "yes", "yes", "yes", "yes")
    assert case.page == "azure.client_application"


def test_back_takes_the_answer_back() -> None:
    start = at("tencent.instance_running")
    case = NAVIGATOR.back(walked(start, "yes"))
    assert case == start
    assert NAVIGATOR.back(start) == start


def test_unknown_answers_and_pages_change_nothing() -> None:
    start = at("tencent.instance_running")
    assert NAVIGATOR.answer(start, "perhaps") == start
    assert NAVIGATOR.jump(start, "moon.base") == start
    assert NAVIGATOR.answer(Case(), "yes") == Case()
    assert NAVIGATOR.follow_evidence(Case()) == Case()


@pytest.mark.parametrize(
    ("typed", "page"), [("t4", "tencent.security_group"), ("T04 ", "tencent.security_group"), ("x", None)]
)
def test_pages_are_found_by_code(typed: str, page: str | None) -> None:
    there = NAVIGATOR.by_code(typed)
    assert (there.id if there else None) == page


def test_evidence_proposes_and_leads_as_far_as_it_goes() -> None:
    case = at("client.address")
    page = NAVIGATOR.pages["client.address"]
    assert NAVIGATOR.propose(case, page) is None
    for check in ("name_lookup", "dns_cache", "local_firewall"):
        case = case.record(found(check, Status.PASS))
    case = case.record(found("proxy", Status.FAIL))
    case = NAVIGATOR.follow_evidence(case)
    assert case.page == "client.proxy"
    assert [answer.measured for answer in case.trail] == [True, True, True, False]
    proposal = NAVIGATOR.propose(case, NAVIGATOR.pages["client.proxy"])
    assert proposal is not None
    assert (proposal.option, proposal.finding.check) == ("no", "proxy")


def test_part_of_the_evidence_is_not_a_pass() -> None:
    page = NAVIGATOR.pages["alibaba.guest_firewall"]
    case = at(page.id, "alibaba").record(found("guest_firewall_rule", Status.PASS))
    assert NAVIGATOR.propose(case, page) is None
    both = case.record(found("guest_firewall_profiles", Status.PASS))
    proposal = NAVIGATOR.propose(both, page)
    assert proposal is not None
    assert proposal.option == "yes"


def test_an_off_firewall_is_not_the_end() -> None:
    page = NAVIGATOR.pages["tencent.firewall_status"]
    case = at(page.id).record(found("guest_firewall_profiles", Status.FAIL, Link.GUEST))
    proposal = NAVIGATOR.propose(case, page)
    assert proposal is not None
    option = page.option(proposal.option)
    assert option is not None
    assert option.goes_to == "tencent.allowed_apps"


@pytest.mark.parametrize("answer", ["yes", "no", "unsure"])
@pytest.mark.parametrize("cloud", [book.id for book in CLOUDS])
def test_a_walk_with_one_answer_ends(cloud: str, answer: str) -> None:
    case = NAVIGATOR.start(Case(Target("server", cloud=cloud)))
    for _ in range(150):
        page = NAVIGATOR.pages[case.page]
        if NAVIGATOR.is_end(page):
            break
        option = page.option(answer) or page.options[-1]
        case = NAVIGATOR.answer(case, option.id)
    assert NAVIGATOR.is_end(NAVIGATOR.pages[case.page]), [step.page for step in case.trail]


@pytest.mark.parametrize("start", [page.id for book in PLAYBOOKS for page in book.pages])
@pytest.mark.parametrize("answer", ["yes", "no", "unsure"])
def test_a_walk_from_any_page_ends(start: str, answer: str) -> None:
    playbook = start.partition(".")[0]
    case = at(start, playbook if playbook in {book.id for book in CLOUDS} else "tencent")
    for _ in range(200):
        page = NAVIGATOR.pages[case.page]
        if NAVIGATOR.is_end(page):
            return
        case = NAVIGATOR.answer(case, (page.option(answer) or page.options[-1]).id)
    pytest.fail(f"no end: {[step.page for step in case.trail][-12:]}")
