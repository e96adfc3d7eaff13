"""Codes, pairs and numbers: every official code is known, and what is not known is said so."""

from collections.abc import Callable

import pytest

from app.explain.decode import decode
from app.explain.explanation import to_json, to_text
from app.explain.topic import Confidence
from app.language import english

PRIMARY = (
    *(0, 1, 2, 3, 260, 262, 264, 266, 516, 518, 520, 522, 772, 774, 776, 778, 1028, 1030, 1032, 1034, 1286, 1288),
    *(1540, 1542, 1544, 1796, 1798, 1800, 2052, 2055, 2056, 2308, 2310, 2311, 2312, 2566, 2567, 2820, 2822, 2823, 2825),
    *(3078, 3079, 3080, 3335, 3337, 3590, 3591, 3592, 3593, 3847, 3848, 4103, 4104, 4359, 4615, 4871, 5127, 5639, 5895),
    *(6151, 6919, 7175, 7431, 8455, 8711, 9479, 9732, 33554433, 33554434),
)
EXTENDED = (
    *range(1, 12),
    *range(256, 268),
    *(768, 1024, 1026, 1028, 1029, 1030, 1031, 1032, 1033, 1040, 1041, 1042, 4339, 4498),
)
SIGN_IN_STATES = (
    *(0xC000006D, 0xC000006A, 0xC0000064, 0xC000006E, 0xC000006F, 0xC0000070, 0xC0000071, 0xC0000072, 0xC0000193),
    *(0xC0000224, 0xC0000234, 0xC000015B, 0xC0000133, 0xC000005E, 0xC0000413, 0xC00000BB),
)


@pytest.mark.parametrize("code", PRIMARY)
@pytest.mark.parametrize("write", [str, hex])
def test_official_reason_is_documented(code: int, write: Callable[[int], str]) -> None:
    explanation = decode(write(code))
    assert explanation.primary == code
    assert explanation.known
    assert explanation.confidence is Confidence.DOCUMENTED
    assert explanation.source


@pytest.mark.parametrize("code", EXTENDED)
def test_official_extended_reason_is_documented(code: int) -> None:
    explanation = decode("0x904", hex(code))
    assert (explanation.primary, explanation.extended) == (0x904, code)
    assert explanation.confidence is Confidence.DOCUMENTED
    assert len(explanation.parts) == 2


@pytest.mark.parametrize("code", range(50331649, 50331729))
def test_gateway_family_is_known(code: int) -> None:
    assert decode(str(code)).primary == code
    assert decode(hex(code)).known


@pytest.mark.parametrize("code", [0x1000, 0x112F, 0x7FFF])
def test_range_of_protocol_errors(code: int) -> None:
    assert "rdp_certificate" in decode("0x904", hex(code)).checks


@pytest.mark.parametrize("code", [0xFFF, 0x8000])
def test_outside_of_the_range_nothing_is_claimed(code: int) -> None:
    explanation = decode("0x904", hex(code))
    assert explanation.title == decode("0x904").title
    assert any("{extended_hex}" in trap for trap in explanation.traps)


@pytest.mark.parametrize("code", SIGN_IN_STATES)
def test_sign_in_states_in_every_notation(code: int) -> None:
    for typed in (f"{code:X}", f"0x{code:x}", str(code), str(code - 0x100000000)):
        explanation = decode(typed)
        assert explanation.primary == code, typed
        assert explanation.confidence is Confidence.DOCUMENTED


def test_sign_in_state_wrapped_as_result() -> None:
    assert decode("0xD000006D").title == decode("0xC000006D").title


@pytest.mark.parametrize(
    ("code", "page"),
    [
        ("0x80070005", "errors.not_authorized"),
        ("0x80080005", "errors.credentials"),
        ("-2147467259", "errors.credentials"),
    ],
)
def test_results_of_windows(code: str, page: str) -> None:
    explanation = decode(code)
    assert explanation.known
    assert page in explanation.pages


def test_update_of_january_2026_is_named() -> None:
    assert "KB5074109" in decode("0x80080005").meaning


def test_decimal_516_is_0x204_and_0x516_is_not_hidden() -> None:
    explanation = decode("516")
    assert explanation.primary == 0x204
    assert {(r.code, r.confidence.value, r.chosen) for r in explanation.readings} == {
        ("0x204", "documented", True),
        ("0x516", "undocumented", False),
    }
    assert not explanation.ask
    assert "516 is 0x204" in to_text(explanation, english)


def test_0x516_is_honestly_undocumented() -> None:
    explanation = decode("0x516")
    assert explanation.primary == 0x516
    assert not explanation.known
    assert explanation.causes == ()
    assert explanation.readings == ()


@pytest.mark.parametrize(("typed", "primary"), [("204", 0x204), ("807", 0x807), ("904", 0x904), ("1104", 0x1104)])
def test_bare_digits_are_hexadecimal_where_only_that_is_known(typed: str, primary: int) -> None:
    explanation = decode(typed)
    assert explanation.primary == primary
    assert {reading.base for reading in explanation.readings} == {"decimal", "hexadecimal"}


def test_two_documented_readings_are_asked() -> None:
    explanation = decode("3", "1024")
    assert explanation.ask
    assert {reading.code for reading in explanation.readings} == {"0x400", "0x1024"}
    assert "Which one is meant?" in to_text(explanation, english)


@pytest.mark.parametrize(
    ("code", "extended"),
    [
        ("2308/7", ""),
        ("0x904 0x7", ""),
        ("0x904, 7", ""),
        ("0x904", "0x7"),
        ("2308", "7"),
        ("Error code: 0x904\nExtended error code: 0x7", ""),
        ("Extended error code: 0x7 Error code: 0x904.", ""),
        ("오류 코드: 0x904\n확장 오류 코드: 0x7", ""),
        ("错误代码：0x904\n扩展错误代码：0x7", ""),
        ("错误代码：０ｘ９０４　扩展错误代码：０ｘ７", ""),
        ("[Window Title] Error 0x904 (extended 0x7)", "0x7"),
    ],
)
def test_pair_in_many_notations(code: str, extended: str) -> None:
    explanation = decode(code, extended)
    assert (explanation.primary, explanation.extended) == (0x904, 7)
    assert explanation.facts["code"] == "0x904/0x7"


def test_pair_means_more_than_its_first_number() -> None:
    alone, pair = decode("0x904"), decode("0x904", "0x7")
    assert pair.title != alone.title
    assert pair.causes[0] != alone.causes[0]
    assert set(alone.causes) <= set(pair.causes)


def test_same_number_differs_between_the_tables() -> None:
    first, second = decode("0x104"), decode("0x3", "0x104")
    assert "name_lookup" in first.checks
    assert "licensing" in second.checks
    assert {reading.table for reading in first.readings} == {"primary", "extended"}
    assert not first.ask


def test_lone_code_of_a_protocol_error() -> None:
    explanation = decode("0x112f")
    assert (explanation.primary, explanation.extended) == (None, 0x112F)
    assert "errors.protocol_error" in explanation.pages


def test_extended_zero_adds_nothing() -> None:
    assert decode("0x204", "0x0").title == decode("0x204").title


def test_number_of_the_extended_list_alone() -> None:
    explanation = decode("257")
    assert (explanation.primary, explanation.extended) == (None, 257)
    assert explanation.pages == ("errors.no_license_server",)
    assert any("only as an extended" in trap for trap in explanation.traps)


def test_unreadable_extended_code_is_said() -> None:
    explanation = decode("0x204", "nonsense")
    assert explanation.primary == 0x204
    assert any("not a number" in trap for trap in explanation.traps)


@pytest.mark.parametrize("code", ["0x4", "0x107", "0x207", "0xD08", "0x1104", "0x80004005", "0x80080005"])
def test_community_codes_are_marked(code: str) -> None:
    explanation = decode(code)
    assert explanation.known
    assert explanation.confidence is Confidence.COMMUNITY


@pytest.mark.parametrize("code", ["0xDEADBEEF", "-5", "12345", "3389", "0x11223344"])
def test_unknown_code_is_undocumented(code: str) -> None:
    explanation = decode(code)
    assert explanation.recognised
    assert not explanation.known
    assert explanation.primary is not None


@pytest.mark.parametrize(
    "garbage",
    [
        "",
        "   \n",
        "😀🔥",
        "bad",
        "face",
        "0x",
        "--5",
        "-99999999999",
        "99999999999999999999999",
        "9" * 10_000,
        "0x" + "f" * 10_000,
        "a" * 10_000,
        "code " * 2_000,
        "errorcode:" * 1_000 + "x",
        "10.0.0.4",
        "10.0.0.4:3389",
        "fe80::1",
        "٣٤",
        "\x00\x01\ud800",
        "{code} {title} {}",
        "Hello, I would like to order a pizza.",
    ],
)
def test_garbage_is_not_recognised_and_not_guessed(garbage: str) -> None:
    explanation = decode(garbage)
    assert not explanation.recognised
    assert not explanation.known
    assert (explanation.primary, explanation.extended, explanation.causes) == (None, None, ())
    assert to_text(explanation, english).startswith("Not recognized")


@pytest.mark.timeout(5)
@pytest.mark.parametrize(
    "filler", ["0", "0x1 ", "code: ", "확장 ", "extended error code ", "the remote computer ", "“’"]
)
def test_long_texts_are_read_quickly(filler: str) -> None:
    decode(filler * (200_000 // len(filler)))


def test_json_and_text_speak_the_chosen_language() -> None:
    def shout(text: str) -> str:
        return text.upper()

    explanation = decode("0x204")
    data = to_json(explanation, shout)
    assert data["primary"] == 516
    assert data["code"] == "0x204"
    assert data["title"] == "THE SERVER CANNOT BE REACHED"
    assert data["pages"] == list(explanation.pages)
    assert "THE SERVER CANNOT BE REACHED" in to_text(explanation, shout)


def test_terminal_text_has_no_marks() -> None:
    text = to_text(
        decode("Access denied: not authorized. The user account is not authorized for remote login."), english
    )
    assert "Remote Desktop Users group" in text
    assert "**" not in text
    assert "`" not in text
