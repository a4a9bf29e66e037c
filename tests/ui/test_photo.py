"""A number read from a photo of its QR code: dropped, pasted, turned, small, among others, or not there at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeySequence, QPainter
from PySide6.QtTest import QSignalSpy, QTest

from app.ui.look.look import Look
from app.ui.look.tokens import Theme
from app.ui.pages.photo import PhotoPage
from app.ui.parts.button import Button
from app.ui.parts.photos import codes_in, photo
from app.ui.parts.square_code import SquareCode
from app.ui.words.spoken import spoken
from tests.ui.conftest import Show
from tests.ui.samples import STEPS, words
from tests.ui.test_pages import shown, texts

CODE = "4821903175"
SAID = f"banxing:pair:{CODE}"


def square(text: str = SAID) -> QImage:
    """What our own page shows, as a camera gets it."""
    widget = SquareCode(text, "a square")
    widget.resize(widget.sizeHint())
    return widget.grab().toImage()


def picture(*codes: QImage, turned: float = 0, side: int = 300) -> QImage:
    """A photo with these on it."""
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    image.fill(QColor("#7a6650"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for place, code in enumerate(codes):
        painter.save()
        painter.translate(300 + 600 * place, 600)
        painter.rotate(turned)
        painter.drawImage(QRectF(-side / 2, -side / 2, side, side), code)
        painter.restore()
    painter.end()
    return image


def dropped(image: QImage | None = None, path: Path | None = None, text: str = "") -> QMimeData:
    data = QMimeData()
    if image:
        data.setImageData(image)
    if path:
        data.setUrls([QUrl.fromLocalFile(str(path))])
    if text:
        data.setText(text)
    return data


def drop(page: PhotoPage, data: QMimeData) -> None:
    copy, left, nothing = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), copy, data, left, nothing)
    page.dragEnterEvent(entered)
    if entered.isAccepted():
        page.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, nothing))


def page_in(show: Show) -> PhotoPage:
    _, page = shown(show, "photo")
    assert isinstance(page, PhotoPage)
    return page


@pytest.mark.parametrize(("turned", "side"), [(0, 300), (17, 300), (90, 300), (180, 120), (33, 500)])
def test_our_code_is_read_by_another_hand_than_drew_it(qapp: object, turned: float, side: int) -> None:
    assert codes_in(picture(square(), turned=turned, side=side)) == (SAID,)


@pytest.mark.parametrize("theme", Theme)
def test_it_is_black_on_white_whatever_the_theme(wear: Callable[[Look], None], theme: Theme) -> None:
    wear(Look(theme))
    image = square()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    quiet = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(4 * 9)}
    assert (colours, quiet) == ({"#000000", "#ffffff"}, {"#ffffff"})


def test_a_photo_fills_the_field_and_nothing_is_sent_yet(show: Show, tmp_path: Path) -> None:
    page, path = page_in(show), tmp_path / "photo.jpg"
    assert picture(square(), turned=8).scaled(4000, 3000).save(str(path))
    answered = QSignalSpy(page.answered)
    drop(page, dropped(path=path))
    assert (page.typed(), answered.count(), page.objection) == (CODE, 0, "")
    assert any("Please look at it" in text for text in texts(page))
    assert STEPS["photo"]().take(page.typed()) == CODE


def test_ours_is_found_among_others(show: Show) -> None:
    page = page_in(show)
    drop(page, dropped(picture(square("https://example.org/1234567890"), square())))
    assert page.typed() == CODE


@pytest.mark.parametrize("said", ["", "https://example.org", CODE, f"{SAID}x", f"{SAID}0"])
def test_a_photo_without_our_code_gets_one_kind_sentence(show: Show, said: str) -> None:
    page = page_in(show)
    page.restore("12")
    drop(page, dropped(picture(*([square(said)] if said else []))))
    assert "No code could be read there" in page.objection
    assert page.typed() == "12"
    drop(page, dropped(picture(square())))
    assert page.objection == ""


def test_what_is_no_picture_is_said_as_kindly(show: Show, tmp_path: Path) -> None:
    page, path = page_in(show), tmp_path / "letter.pdf"
    path.write_bytes(b"%PDF-1.7")
    for data in (dropped(path=path), dropped(path=tmp_path / "gone.png"), QMimeData()):
        page.take_from(data)
        assert "No code could be read there" in page.objection


def test_the_voice_tells_of_the_photo_too() -> None:
    assert any("photo of the square" in line for line in spoken(STEPS["photo"](), words("en")).splitlines())
    assert "photo" not in spoken(STEPS["digits"](), words("en"))


def test_what_is_dropped_on_the_field_goes_to_the_page(show: Show) -> None:
    page = page_in(show)
    assert (page.acceptDrops(), page.field.acceptDrops()) == (True, False)
    drop(page, dropped(text=SAID))
    assert page.typed() is None


def test_nothing_is_fetched(qapp: object) -> None:
    data = QMimeData()
    data.setUrls([QUrl("http://127.0.0.1:9/photo.png")])
    assert photo(data).isNull()


@pytest.mark.parametrize("copied", ["photo", SAID, " 4821 9031 75 "])
@pytest.mark.parametrize("by_key", [True, False])
def test_what_was_copied_is_pasted_by_key_and_by_button(show: Show, copied: str, by_key: bool) -> None:
    page = page_in(show)
    QGuiApplication.clipboard().setMimeData(dropped(picture(square())) if copied == "photo" else dropped(text=copied))
    if by_key:
        QTest.keySequence(page.field, QKeySequence.StandardKey.Paste)
    else:
        QTest.mouseClick(next(key for key in page.findChildren(Button) if key.text() == "Paste the photo"), Qt.MouseButton.LeftButton)
    assert page.typed() == CODE
