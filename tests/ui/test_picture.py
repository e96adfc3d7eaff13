"""The drawn pictures: nothing overflows or overlaps at any width, in any language, theme, font size or screen scale."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QBitmap, QColor, QFont, QImage, QPainter, QPalette, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.language import LANGUAGES, Say, Text
from app.playbooks.pictures import PICTURES
from app.ui.picture import PictureView
from app.ui.picture.colours import colour, is_dark
from app.ui.picture.drawing import Drawing, Glyph, Ink, Words
from app.ui.picture.layout import lay_out
from app.ui.picture.paint import PicturePainter
from app.ui.picture.type import Face, Type
from app.ui.translator import say_in

WIDTHS = (260, 330, 700)
BACKGROUND = QColor("#010203")


def _long(text: Text) -> str:
    """Say everything a third longer, as another language might."""
    return f"{text} {text[: len(text) // 3]}".strip()


SAYS: dict[str, Say] = {**{language: say_in(language) for language in LANGUAGES}, "longer": _long}


def _type(pixels: int) -> Type:
    font = QFont()
    font.setPixelSize(pixels)
    return Type(font)


@pytest.fixture(params=[12, 20], ids=["normal", "large"])
def faces(request: pytest.FixtureRequest, qapp: object) -> Type:
    return _type(request.param)


def _drawings(name: str, faces: Type) -> Iterator[tuple[str, Drawing]]:
    for language, say in SAYS.items():
        for width in WIDTHS:
            yield f"{name} {language} {width}", lay_out(PICTURES[name], width, faces, say)


def _words(drawing: Drawing) -> list[Words]:
    return [item for item in drawing.items if isinstance(item, Words)]


def _blank(drawing: Drawing) -> tuple[QImage, QPainter]:
    image = QImage(round(drawing.width) + 40, round(drawing.height) + 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.translate(20, 20)
    return image, painter


@pytest.mark.parametrize("name", PICTURES)
def test_every_word_is_painted_inside_its_rectangle(name: str, faces: Type) -> None:
    for case, drawing in _drawings(name, faces):
        image, painter = _blank(drawing)
        canvas = QRectF(0, 0, drawing.width, drawing.height)
        for words in _words(drawing):
            assert canvas.contains(words.rect), (case, words)
            for row, x, y in words.rows:
                row.draw(painter, x, y)
        assert not QRegion(QBitmap.fromImage(image.createAlphaMask())).isEmpty(), case
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        for words in _words(drawing):
            painter.fillRect(words.rect.adjusted(-2, -1, 2, 1), Qt.GlobalColor.transparent)
        painter.end()
        outside = QRegion(QBitmap.fromImage(image.createAlphaMask()))
        assert outside.isEmpty(), (case, outside.boundingRect())


@pytest.mark.parametrize("name", PICTURES)
def test_nothing_overlaps(name: str, faces: Type) -> None:
    for case, drawing in _drawings(name, faces):
        signs = [item.rect for item in drawing.items if isinstance(item, Words | Glyph)]
        for one, other in combinations(signs, 2):
            shared = one.intersected(other)
            assert shared.width() < 1 or shared.height() < 1, (case, one, other)


def _shown(drawing: Drawing) -> list[str]:
    return [row.text for words in _words(drawing) for row, _, _ in words.rows]


@pytest.mark.parametrize(
    "text",
    [
        "HKEY_LOCAL_MACHINE\\SYSTEM\\{4d36}",
        "원격 데스크톱 - 사용자 모드(TCP-In)",
        "远程桌面连接。",
        "AllowRdpFromOffice",
    ],
)
@pytest.mark.parametrize("width", [1, 40, 90, 1000])
def test_no_letter_is_lost_when_words_are_wrapped(text: str, width: int, qapp: object) -> None:
    rows = _type(12).wrap(text, Face.PLAIN, width).rows
    assert "".join(row.text for row in rows).replace(" ", "") == text.replace(" ", "")
    assert width < 1000 or len(rows) == 1


def test_korean_is_wrapped_between_words(qapp: object) -> None:
    text = "이 컴퓨터에 대한 원격 연결 허용"
    faces = _type(12)
    rows = faces.wrap(text, Face.PLAIN, faces.whole(text) / 2).rows
    assert len(rows) > 1
    assert " ".join(row.text for row in rows) == text


@pytest.mark.parametrize("name", PICTURES)
def test_mark_and_arrow_are_inside_and_cover_no_words(name: str, faces: Type) -> None:
    for case, drawing in _drawings(name, faces):
        canvas = QRectF(0, 0, drawing.width, drawing.height)
        assert len(drawing.marks) == 1, case
        assert canvas.contains(drawing.marks[0]), case
        assert drawing.marks[0].width() > 0, case
        corners = [QPoint(round(x), round(y)) for x, y in drawing.arrow]
        assert all(canvas.contains(corner) for corner in corners), case
        xs, ys = [x for x, _ in drawing.arrow], [y for _, y in drawing.arrow]
        arrow = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        assert not [words for words in _words(drawing) if words.rect.intersects(arrow)], case


def test_marked_words_are_inside_the_frame(qapp: object) -> None:
    drawing = lay_out(PICTURES["cvm_instance_list"], 330, _type(12), str)
    inside = [words for words in _words(drawing) if drawing.marks[0].contains(words.rect)]
    assert [row.text for words in inside for row, _, _ in words.rows] == ["•\u00a0Running"]


def _painted(drawing: Drawing, *, dark: bool, scale: float) -> QImage:
    image = QImage(round(drawing.width * scale), round(drawing.height * scale) + 1, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(BACKGROUND)
    painter = QPainter(image)
    PicturePainter(painter, dark=dark).paint(drawing)
    painter.end()
    return image


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_is_painted_with_its_mark(name: str, dark: bool, scale: float, qapp: object) -> None:
    faces = _type(12)
    ink = colour(Ink.MARK, dark=dark)
    for say in SAYS.values():
        drawing = lay_out(PICTURES[name], 330, faces, say)
        image = _painted(drawing, dark=dark, scale=scale)
        x, y = (sum(values) / 3 for values in zip(*drawing.arrow, strict=True))
        assert image.pixelColor(round(x * scale), round(y * scale)) == ink


def test_themes_differ_and_text_is_readable() -> None:
    grounds = (
        Ink.SURFACE,
        Ink.TITLE,
        Ink.INPUT,
        Ink.SELECTION,
        Ink.GOOD_FILL,
        Ink.BAD_FILL,
        Ink.WARN_FILL,
        Ink.INFO_FILL,
    )
    for dark in (False, True):
        pairs = [(Ink.TEXT, ground) for ground in grounds]
        pairs += [(ink, ground) for ink in (Ink.MUTED, Ink.LINK) for ground in (Ink.SURFACE, Ink.TITLE, Ink.INPUT)]
        pairs += [(Ink.ON_ACCENT, Ink.ACCENT), (Ink.ON_SCREEN, Ink.SCREEN)]
        for ink, ground in pairs:
            assert _contrast(colour(ink, dark=dark), colour(ground, dark=dark)) >= 4.5, (ink, ground, dark)
    assert colour(Ink.SURFACE, dark=True) != colour(Ink.SURFACE, dark=False)


def _contrast(one: QColor, other: QColor) -> float:
    def light(ink: QColor) -> float:
        channels = (ink.redF(), ink.greenF(), ink.blueF())
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(360, 700)
    return page


@pytest.fixture
def view(window: QWidget) -> PictureView:
    shown = PictureView()
    layout = QVBoxLayout(window)
    layout.addWidget(shown)
    layout.addStretch(1)
    window.show()
    return shown


def test_an_empty_id_hides_the_view(view: PictureView) -> None:
    view.show_picture("port_test", "Look at Connected.")
    assert view.isVisible()
    assert view.accessibleName() == PICTURES["port_test"].title
    assert view.accessibleDescription() == "Look at Connected."
    view.show_picture("", "")
    assert not view.isVisible()
    assert not view.accessibleName()


def test_height_follows_the_width_and_the_font(view: PictureView) -> None:
    view.show_picture("firewall_status", "")
    assert view.heightForWidth(260) > view.heightForWidth(700)
    before = view.heightForWidth(330)
    font = view.font()
    font.setPixelSize(26)
    view.setFont(font)
    assert view.heightForWidth(330) > before


def test_the_palette_chooses_the_theme(view: PictureView, qtbot: QtBot) -> None:
    view.show_picture("port_test", "")
    palette = QPalette()
    grounds = []
    for window in ("#f4f5f7", "#181b20"):
        palette.setColor(QPalette.ColorRole.Window, QColor(window))
        view.setPalette(palette)
        assert is_dark(view.palette()) == (window == "#181b20")
        drawing = view.drawing(view.width())
        assert drawing is not None
        grounds.append(view.grab().toImage().pixelColor(view.width() // 2, 8).lightness())
    assert grounds[0] > 200
    assert grounds[1] < 80


def test_enter_opens_the_enlarged_view_and_escape_closes_it(view: PictureView, qtbot: QtBot) -> None:
    view.show_picture("registry_rdp", "Look at the two values.")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    enlarged = view.enlarged
    assert enlarged is not None
    assert enlarged.isVisible()
    assert not enlarged.isModal()
    assert enlarged.windowTitle() == PICTURES["registry_rdp"].title
    QTest.keyClick(enlarged, Qt.Key.Key_Escape)
    assert not enlarged.isVisible()


def test_a_click_enlarges_and_the_enlarged_view_follows_the_page(view: PictureView, qtbot: QtBot) -> None:
    view.show_picture("registry_rdp", "Look at the two values.")
    QTest.mouseClick(view, Qt.MouseButton.LeftButton)
    enlarged = view.enlarged
    assert enlarged is not None
    assert enlarged.isVisible()
    view.show_picture("device_manager", "Look at the adapter.")
    assert enlarged.windowTitle() == PICTURES["device_manager"].title
    view.show_picture("", "")
    assert not enlarged.isVisible()


def test_a_larger_window_enlarges_the_letters(view: PictureView, qtbot: QtBot) -> None:
    view.show_picture("device_manager", "")
    view.enlarge()
    enlarged = view.enlarged
    assert enlarged is not None
    sizes = []
    for width in (500, 1400):
        enlarged.resize(width, 700)
        canvas = enlarged.canvas
        qtbot.waitUntil(lambda width=width, canvas=canvas: abs(canvas.width() - width) < 80)  # type: ignore[misc]
        drawing = canvas.drawing(canvas.width())
        assert drawing is not None
        sizes.append(drawing.em)
    assert sizes[1] > sizes[0] * 1.5


def test_another_language_is_another_rendering(view: PictureView) -> None:
    view.show_picture("device_manager", "", lambda text: f"<{text}>")
    drawing = view.drawing(500)
    assert drawing is not None
    assert "<Processors>" in _shown(drawing)
    assert "WEB-01" in _shown(drawing), "literal values are not translated"


def test_a_picture_appears_quickly(view: PictureView) -> None:
    """Lay out and paint, as a page switch does; the median is free of the machine's hiccups."""
    image = QImage(720, 2000, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(2)
    spent = []
    for name in PICTURES:
        start = time.perf_counter()
        view.show_picture(name, "")
        view.heightForWidth(340)
        view.render(image)
        spent.append(time.perf_counter() - start)
    assert sorted(spent)[len(spent) // 2] < 0.015
