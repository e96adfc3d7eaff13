"""The user-name helper."""

import pytest

from app.explain.user_names import ServerNames, suggest_user_names
from app.language import fill

ALONE = ServerNames("VM-01", "VM-01", "VM-01")
JOINED = ServerNames("VM-01", "CONTOSO", "contoso.example")
UNKNOWN = ServerNames()


def names(typed: str, server: ServerNames, client_domain: str = "") -> list[str]:
    return [suggestion.user_name for suggestion in suggest_user_names(typed, server, client_domain).suggestions]


def warnings(typed: str, server: ServerNames, client_domain: str = "") -> list[str]:
    help_ = suggest_user_names(typed, server, client_domain)
    return [fill(warning, help_.facts) for warning in help_.warnings]


@pytest.mark.parametrize(
    ("typed", "server", "expected"),
    [
        ("admin", ALONE, ["VM-01\\admin", ".\\admin"]),
        ("admin", UNKNOWN, [".\\admin"]),
        ("admin", JOINED, ["CONTOSO\\admin", "admin@contoso.example", "VM-01\\admin", ".\\admin"]),
        (".\\admin", ALONE, ["VM-01\\admin", ".\\admin"]),
        (".\\admin", JOINED, ["VM-01\\admin", ".\\admin", "CONTOSO\\admin", "admin@contoso.example"]),
        ("vm-01\\admin", JOINED, ["VM-01\\admin", ".\\admin", "CONTOSO\\admin", "admin@contoso.example"]),
        ("OLD-NAME\\admin", ALONE, ["VM-01\\admin", ".\\admin", "OLD-NAME\\admin"]),
        ("FABRIKAM\\admin", UNKNOWN, ["FABRIKAM\\admin", ".\\admin"]),
        ("kim@contoso.example", JOINED, ["kim@contoso.example", "CONTOSO\\kim"]),
        ("kim@contoso.example", ALONE, ["AzureAD\\kim@contoso.example", "VM-01\\kim", ".\\kim"]),
        ("AzureAD\\kim@contoso.example", UNKNOWN, ["AzureAD\\kim@contoso.example", ".\\kim"]),
        (
            "AzureAD\\kim@contoso.example",
            JOINED,
            ["AzureAD\\kim@contoso.example", "kim@contoso.example", "CONTOSO\\kim"],
        ),
        ("  admin \n", ALONE, ["VM-01\\admin", ".\\admin"]),
        ("관리자", ALONE, ["VM-01\\관리자", ".\\관리자"]),
    ],
)
def test_suggestions_in_order(typed: str, server: ServerNames, expected: list[str]) -> None:
    assert names(typed, server) == expected


@pytest.mark.parametrize(
    "typed", ["VM-01/admin", "VM-01₩admin", "VM-01￦admin", "VM-01¥admin", "VM-01＼admin", "VM-01、admin"]
)
def test_wrong_sign_for_a_backslash_is_repaired(typed: str) -> None:
    assert names(typed, ALONE)[0] == "VM-01\\admin"


def test_repaired_backslash_is_said() -> None:
    assert any("backslash" in warning for warning in warnings("VM-01₩admin", ALONE))
    assert warnings("VM-01\\admin", ALONE) == []


def test_company_domain_is_warned_of() -> None:
    (warning,) = warnings("admin", ALONE, "FABRIKAM")
    assert "`FABRIKAM\\admin`" in warning


@pytest.mark.parametrize("typed", ["VM-01\\admin", ".\\admin", "kim@contoso.example"])
def test_no_warning_where_the_name_is_complete(typed: str) -> None:
    assert warnings(typed, ALONE, "FABRIKAM") == []


def test_no_warning_where_both_are_in_the_same_domain() -> None:
    assert warnings("kim", JOINED, "contoso") == []


def test_prefix_of_another_computer_is_warned_of() -> None:
    (warning,) = warnings("OLD-NAME\\admin", ALONE)
    assert "OLD-NAME" in warning
    assert "VM-01" in warning
    (warning,) = warnings("FABRIKAM\\kim", JOINED)
    assert "CONTOSO" in warning


def test_spaces_are_warned_of() -> None:
    assert any("spaces" in warning for warning in warnings("admin ", ALONE))


@pytest.mark.parametrize("typed", ["", "   ", "VM-01\\", "@contoso.example"])
def test_nothing_typed_asks_for_a_name(typed: str) -> None:
    help_ = suggest_user_names(typed, ALONE)
    assert help_.suggestions == ()
    assert help_.warnings


@pytest.mark.parametrize("typed", ["a:b", "a/b/c", "a\\b\\c", "kim<script>", 'x"y', "*"])
def test_impossible_names_are_refused(typed: str) -> None:
    help_ = suggest_user_names(typed, ALONE)
    assert help_.suggestions == ()
    assert "signs" in help_.facts


@pytest.mark.parametrize("typed", ["😀", "x" * 10_000, "\x00", "{name}"])
def test_odd_names_do_no_harm(typed: str) -> None:
    help_ = suggest_user_names(typed, JOINED, "FABRIKAM")
    for item in help_.suggestions:
        assert fill(item.reason, item.facts)
