"""How texts are filled and how the language is chosen."""

import pytest

from app.language import closest_language, fill, plain


@pytest.mark.parametrize(
    ("template", "filled"),
    [
        ("{a} and {b}", "1 and x, y"),
        ("{unknown} stays", "{unknown} stays"),
        ("{ {0} {a.__class__} {a!r} }", "{ {0} {a.__class__} {a!r} }"),
        ("{c}", "{a}"),
    ],
)
def test_only_placeholders_are_filled(template: str, filled: str) -> None:
    assert fill(template, {"a": 1, "b": ["x", "y"], "c": "{a}"}) == filled


def test_plain() -> None:
    assert plain("Run `wf.msc` and choose **Inbound Rules**.") == "Run wf.msc and choose Inbound Rules."


@pytest.mark.parametrize(
    ("locales", "language"),
    [(["ko_KR.UTF-8"], "ko"), (["zh-TW"], "zh"), (["fr_FR", "zh_CN"], "zh"), (["C"], "en"), ([], "en")],
)
def test_closest_language(locales: list[str], language: str) -> None:
    assert closest_language(locales) == language
