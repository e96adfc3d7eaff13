"""`explain`: codes, pairs and messages, in three languages."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Call

LANGUAGES = ("en", "ko", "zh")
MESSAGE = {
    "en": "Remote Desktop can't connect to the remote computer for one of these reasons:",
    "ko": "다음 이유 중 하나로 인해 원격 데스크톱에서 원격 컴퓨터에 연결할 수 없습니다.",
    "zh": "由于以下原因之一无法连接到远程计算机",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", [["0x204"], ["516"], ["0x904", "0x7"], ["0x3", "0x5"]], ids=" ".join)
def test_known(words: list[str], language: str, call: Call) -> None:
    done = call("explain", *words, "--language", language)
    assert done.status == 0
    assert done.errors == ""
    assert done.output.startswith("0x")
    assert done.output.endswith("\n")
    assert not done.output.endswith("\n\n")
    assert {"en": "What it means", "ko": "의미", "zh": "含义"}[language] in done.output


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", LANGUAGES)
def test_message_of_any_language(typed: str, language: str, call: Call) -> None:
    done = call("explain", MESSAGE[typed], "--json", "--language", language)
    assert done.data["recognised"] is True
    assert done.data["message"] or done.data["pages"] == ["errors.which_message"]
    assert done.data["title"].isascii() == (language == "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", ["", "garbage", "0x", "😀", "a" * 30_000, "\udcff"], ids=lambda text: repr(text[:8]))
def test_garbage_is_answered_clearly(typed: str, language: str, call: Call) -> None:
    done = call("explain", typed, "--language", language)
    assert done.status == 3
    assert "0x204" in done.output, "it says what to type"
    assert done.errors == ""


def test_unknown_code_is_not_explained_away(call: Call) -> None:
    done = call("explain", "0x7654321", "--json")
    assert done.status == 3
    assert done.data["known"] is False


def test_nothing_to_explain_is_a_wrong_call(call: Call) -> None:
    done = call("explain")
    assert done.status == 2
    assert "CODE" in done.errors
