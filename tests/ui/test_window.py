"""The window against real servers, and what a user may do to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from app.model import Link, State
from app.ui.path_view import LinkButton
from app.ui.view import Screen
from tests.lab.listeners import start_black_hole
from tests.lab.process import free_port
from tests.lab.servers import start_xrdp
from tests.system.dns_lab import name_servers, needs_dnsmasq
from tests.system.fake_computer import FakeComputer
from tests.ui.conftest import OpenStage
from tests.ui.stage import Stage

WORDS = {
    "en": ("Diagnose", "The server answers", "nothing listens", "Check again", "Connect now"),
    "ko": ("진단", "서버가 원격 데스크톱으로 응답", "", "다시 확인", "지금 연결"),
    "zh": ("诊断", "服务器已响应远程桌面协议", "", "重新检查", "立即连接"),
}


def type_address(stage: Stage, text: str) -> None:
    edit = stage.window.start.findChild(QLineEdit)
    assert edit is not None
    edit.setFocus()
    edit.clear()
    QTest.keyClicks(edit, text)


@pytest.mark.parametrize("language", WORDS)
def test_a_server_that_answers_and_then_stops(open_stage: OpenStage, tmp_path: Path, language: str) -> None:
    diagnose, clear, refused, again, connect = WORDS[language]
    computer = FakeComputer()
    stage = open_stage(language, computer)
    server = start_xrdp(tmp_path)
    try:
        type_address(stage, f"127.0.0.1:{server.port}")
        stage.click(diagnose)
        stage.diagnosed()
        assert stage.controller.view.verdict.state is State.REACHABLE
        assert clear in stage.headline()
        stage.click(connect)
        stage.until(lambda: computer.opened)
        assert computer.opened == [("127.0.0.1", server.port)]
    finally:
        server.stop()
    stage.click(again)
    stage.diagnosed()
    verdict = stage.controller.view.verdict
    assert (verdict.state, verdict.cause, verdict.link) == (State.FAULT, "rdp_port", Link.GUEST)
    assert refused in stage.headline()
    assert str(server.port) in stage.headline()
    assert not stage.button(connect).isEnabled()


def test_a_language_switch_loses_nothing(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.controller.set_cloud("tencent")
    stage.controller.jump("T04")
    stage.controller.choose("no")
    stage.settle()
    english = set(stage.texts())
    before = stage.controller.view.case
    for language in ("ko", "zh", "en"):
        stage.controller.set_language(language)
        stage.settle()
        view = stage.controller.view
        assert (view.case.trail, view.case.target, view.chosen) == (before.trail, before.target, "no")
        assert (set(stage.texts()) == english) is (language == "en")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("host:99999", "1 to 65535"),
        ("https://portal.example.com", "web page"),
        ("a" * 300, "too long"),
        ("a b", "without a path"),
        ("1.2.3.4.5", "four numbers"),
    ],
)
def test_a_bad_address_is_explained_in_place_and_kept(open_stage: OpenStage, typed: str, told: str) -> None:
    stage = open_stage()
    type_address(stage, typed)
    for way in ("Diagnose", "Walk me through"):
        stage.click(way)
        assert stage.controller.view.screen is Screen.START
        assert any(told in text for text in stage.texts())
        edit = stage.window.start.findChild(QLineEdit)
        assert edit is not None
        assert edit.text() == typed


def test_an_emoji_and_an_empty_address(open_stage: OpenStage) -> None:
    stage = open_stage()
    edit = stage.window.start.findChild(QLineEdit)
    assert edit is not None
    edit.setText("😀")
    stage.click("Diagnose")
    assert any("only letters" in text for text in stage.texts())
    edit.clear()
    stage.click("Diagnose")
    assert any("first" in text for text in stage.texts())


def test_offline_walk_by_keyboard(open_stage: OpenStage) -> None:
    """No address, no network: Alt+number answers, Enter or Alt+Right goes on, Alt+Left goes back."""
    stage = open_stage()
    stage.controller.set_cloud("tencent")
    stage.click("Walk me through")
    seen = []
    for step in range(8):
        seen.append(stage.controller.view.case.page)
        QTest.keyClick(stage.window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        stage.until(lambda: stage.controller.selected)
        if step % 2:
            QTest.keyClick(stage.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        else:
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, Qt.Key.Key_Return)
        stage.settle()
    assert seen[:7] == [
        "client.address", "client.dns_cache", "client.local_firewall", "client.proxy", "client.port",
        "tencent.symptom", "tencent.instance_running",
    ]  # fmt: skip
    QTest.keyClick(stage.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    assert stage.controller.view.case.page == seen[-1]


def test_next_says_why_it_is_off(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.controller.jump("T01")
    stage.settle()
    assert not stage.button("Next").isEnabled()
    assert any("Choose an answer" in text for text in stage.texts())
    stage.click("No")
    assert stage.button("Next").isEnabled()
    stage.click("Next")
    assert stage.controller.navigator.mending(stage.controller.view.case)
    assert any("then check again" in text for text in stage.texts())


def test_a_measured_answer_is_proposed_and_can_be_overridden(open_stage: OpenStage) -> None:
    stage = open_stage()
    port = free_port()
    stage.controller.set_address(f"127.0.0.1:{port}")
    stage.controller.jump("client.port")
    stage.until(lambda: stage.controller.proposal)
    stage.settle()
    assert stage.controller.selected == "no"
    assert "measured" in stage.button("No").text()
    stage.click("Yes")
    stage.click("Next")
    answer = stage.controller.view.case.trail[-2]
    assert (answer.option, answer.measured) == ("yes", False)


def test_stop_works_within_a_second(open_stage: OpenStage) -> None:
    stage = open_stage()
    with start_black_hole() as server:
        stage.controller.set_address(f"127.0.0.1:{server.port}")
        stage.controller.diagnose()
        stage.until(lambda: "rdp_port" in stage.controller.view.running)
        stage.click("Stop")
        took = stage.until(lambda: not list(stage.controller.work.pending()), seconds=1.0)
    assert took < 1.0
    assert not stage.controller.view.running
    assert any("Stopped" in text for text in stage.texts())


def test_jump_by_code_and_search_in_any_language(open_stage: OpenStage) -> None:
    stage = open_stage("en")
    QTest.keyClick(stage.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    field = stage.window.header.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "a13")
    QTest.keyClick(field, Qt.Key.Key_Return)
    stage.settle()
    assert stage.controller.view.case.page == "alibaba.security_layer"
    field.setText("레지스트리 fEnableWinStation")
    field.textEdited.emit(field.text())
    QTest.keyClick(field, Qt.Key.Key_Return)
    stage.settle()
    assert stage.controller.view.case.page == "alibaba.registry"


def drop(stage: Stage, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    stage.window.dropEvent(QDropEvent(QPointF(5, 5), action, data, left, Qt.KeyboardModifier.NoModifier))
    stage.until(lambda: not list(stage.controller.work.pending()))
    stage.settle()


def test_a_dropped_rdp_file_fills_the_page(open_stage: OpenStage, tmp_path: Path) -> None:
    stage = open_stage()
    path = tmp_path / "서버.rdp"
    path.write_bytes("full address:s:server.example.com:3390\r\nusername:s:me\r\n".encode("utf-16"))
    drop(stage, path)
    target = stage.controller.view.case.target
    assert (target.address, target.port) == ("server.example.com", 3390)


@pytest.mark.parametrize("name", ["broken.rdp", "broken.rdpcase"])
def test_a_broken_file_is_explained_and_nothing_is_lost(open_stage: OpenStage, tmp_path: Path, name: str) -> None:
    stage = open_stage()
    stage.controller.set_address("server.example.com")
    path = tmp_path / name
    path.write_bytes(b"\x00\x01{ what is this")
    drop(stage, path)
    notice = stage.controller.view.notice
    assert notice is not None
    assert notice.bad
    assert stage.controller.view.case.target.address == "server.example.com"
    assert path.read_bytes() == b"\x00\x01{ what is this"


def test_save_and_open(open_stage: OpenStage, tmp_path: Path) -> None:
    stage = open_stage()
    stage.controller.set_cloud("azure")
    stage.controller.jump("Z15")
    stage.controller.choose("no")
    stage.controller.next()
    stage.controller.save_as(tmp_path / "x.rdpcase")
    stage.until(lambda: (tmp_path / "x.rdpcase").exists() and not list(stage.controller.work.pending()))
    saved = stage.controller.view.case
    stage.controller.new_case()
    stage.controller.open(tmp_path / "x.rdpcase")
    stage.until(lambda: stage.controller.view.case == saved)
    assert stage.controller.view.screen is Screen.PAGE
    stage.controller.save_as(tmp_path / "no such folder" / "x.rdpcase")
    stage.until(lambda: stage.controller.view.notice and stage.controller.view.notice.bad)


@needs_dnsmasq
def test_remedy_asks_first_then_checks_again(open_stage: OpenStage, tmp_path: Path) -> None:
    with name_servers(tmp_path, {"vm.test": ("192.0.2.8",)}) as servers:
        flush_the_cache(open_stage, FakeComputer(cache={"vm.test": ("192.0.2.77",)}, servers=servers))


def flush_the_cache(open_stage: OpenStage, computer: FakeComputer) -> None:
    stage = open_stage("en", computer)
    stage.controller.set_address("vm.test")
    stage.controller.jump("client.dns_cache")
    stage.until(lambda: stage.controller.proposal)
    stage.settle()
    assert stage.controller.selected == "no"
    stage.click("Show what it would do")
    stage.until(lambda: any(b.text().replace("&", "") == "Do it" for b in stage.shown(QPushButton)))
    assert computer.flushed == 0
    stage.click("Do it")
    stage.until(lambda: computer.flushed == 1 and not list(stage.controller.work.pending()))
    case = stage.controller.view.case
    assert [change.remedy for change in case.changes] == ["flush_dns_cache"]
    finding = case.finding("dns_cache")
    assert finding is not None
    assert finding.status.value == "pass"


def test_everything_has_a_name_for_screen_readers(open_stage: OpenStage) -> None:
    stage = open_stage()
    for box in stage.shown(QComboBox):
        assert box.accessibleName()
    for edit in stage.shown(QLineEdit):
        assert edit.accessibleName()
    links = stage.window.path.findChildren(LinkButton)
    assert len(links) == len(Link)
    assert all(link.accessibleName() for link in links)


def test_the_path_is_reached_by_tab_between_the_menu_and_the_page(open_stage: OpenStage) -> None:
    stage = open_stage()
    links = stage.window.path.links
    here: QWidget = stage.window.header.menu_button
    here.setFocus()
    for link in links:
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert link.hasFocus()
        here = link
    QTest.keyClick(here, Qt.Key.Key_Tab)
    reached = stage.app.focusWidget()
    assert reached is not None
    assert stage.window.start.isAncestorOf(reached)


def test_the_path_filters_the_result(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.controller.set_address(f"127.0.0.1:{free_port()}")
    stage.controller.diagnose()
    stage.diagnosed()
    stage.controller.show_result(Link.CLIENT)
    stage.settle()
    assert any("Only: This computer" in text for text in stage.texts())
    stage.click("Show all")
    assert stage.controller.view.only_link is None


def test_a_second_language_beside_the_first(open_stage: OpenStage) -> None:
    stage = open_stage("en")
    stage.controller.jump("T01")
    stage.settle()
    alone = len(stage.texts())
    stage.controller.set_beside("ko")
    stage.settle()
    assert "한국어" in stage.texts()
    stage.controller.set_beside("ko")
    stage.settle()
    assert len(stage.texts()) == alone


def test_a_typed_code_is_explained_and_chooses_the_first_page(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.controller.set_intake("message", "code")
    stage.settle()
    field = next(e for e in stage.shown(QLineEdit) if "0x204" in e.placeholderText())
    QTest.keyClicks(field, "Your credentials did not work")
    stage.settle()
    assert any("Most likely causes" in text for text in stage.texts())
    stage.click("Walk me through")
    assert stage.controller.view.case.page == "errors.credentials"


def test_an_ambiguous_number_is_asked_back(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.controller.jump("E07")
    stage.settle()
    field = next(e for e in stage.shown(QLineEdit) if "0x204" in e.placeholderText())
    QTest.keyClicks(field, "516")
    stage.settle()
    assert any("0x204" in text for text in stage.texts())


def test_the_last_code_is_read_from_the_log(open_stage: OpenStage) -> None:
    stage = open_stage("en", FakeComputer(reasons=(263, 516)))
    stage.controller.set_address("192.0.2.1")
    stage.controller.jump("E07")
    stage.settle()
    stage.click("Read the last code")
    stage.until(lambda: any(e.text() == "0x204" for e in stage.shown(QLineEdit)))


def test_the_user_name_helper(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.controller.jump("E02")
    stage.settle()
    field = next(e for e in stage.shown(QLineEdit) if "user name" in e.placeholderText())
    QTest.keyClicks(field, "Administrator")
    stage.settle()
    assert any(".\\" in text and "Administrator" in text for text in stage.texts())
    assert stage.controller.view.case.target.user == "Administrator"


def test_what_is_known_already_puts_pages_first_and_says_why(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.controller.set_cloud("alibaba")
    stage.button("▶").click()
    stage.controller.set_intake("changed", "never")
    stage.settle()
    assert any("A07" in text for text in stage.texts())
    stage.click("Walk me through")
    assert stage.controller.view.case.page == "alibaba.security_group"
    assert any("Asked early" in text for text in stage.texts())


def test_the_servers_own_page_in_the_console(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.controller.set_cloud("alibaba")
    stage.controller.set_instance("i-bp1", "cn-hangzhou")
    stage.controller.jump("A07")
    stage.settle()
    assert any("server/i-bp1/detail?regionId=cn-hangzhou" in text for text in stage.texts())


def test_a_failure_in_the_background_is_reported_at_once(open_stage: OpenStage) -> None:
    stage = open_stage()
    failures: list[object] = []
    stage.loop.set_exception_handler(lambda _loop, context: failures.append(context["exception"]))

    async def fail() -> None:
        raise ZeroDivisionError

    stage.controller.work.later(fail())
    stage.until(lambda: failures)
    assert isinstance(failures[0], ZeroDivisionError)
