"""The updates that are known to break connections."""

import re

import pytest

from app.explain.decode import decode
from app.explain.messages import MESSAGES
from app.explain.updates import KNOWN_UPDATES, in_effect, updates_behind


def test_bad_update_without_correction_is_named() -> None:
    (known,) = in_effect(["KB5001716", "kb5074109 "])
    assert known.id == "january_2026"


@pytest.mark.parametrize("correction", ["KB5077744", "KB5078127"])
def test_correction_ends_it(correction: str) -> None:
    assert in_effect(["KB5074109", correction]) == ()


def test_clean_computer_has_none() -> None:
    assert in_effect([]) == ()
    assert in_effect(["KB5077744"]) == ()


def test_codes_and_messages_lead_to_the_update() -> None:
    assert [known.id for known in updates_behind(0x80080005)] == ["january_2026"]
    assert [known.id for known in updates_behind(None, "credssp")] == ["credssp_2018"]
    assert updates_behind(None) == ()
    assert updates_behind(0x204, "unreachable") == ()


def test_data_are_sound() -> None:
    for known in KNOWN_UPDATES:
        assert all(re.fullmatch(r"KB\d{7}", update) for update in (*known.updates, *known.fixed_by))
        assert set(known.messages) <= {message.id for message in MESSAGES}
        assert all(decode(hex(code)).known for code in known.codes)
