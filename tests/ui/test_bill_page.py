"""The page of a bill: its picture says what its words say, and the choices come first; and the start, with its way to leave."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QSignalSpy, QTest

from app.journeys.steps import NotAnAnswer
from app.ui.look.look import worn
from app.ui.pages.bill import BillPage
from app.ui.pages.registry import page_for
from app.ui.parts.hands import Hands
from app.ui.parts.months import Month, Months
from app.ui.parts.tile import Tile
from app.ui.words.catalogue import as_written
from app.ui.words.spoken import spoken
from app.ui.words.words import Words
from tests.ui.conftest import Show
from tests.ui.samples import STEPS
from tests.ui.samples_bills import bill

WORDS = Words("en", as_written)
AMOUNTS = (100, 0, 50, 200)


def page(show: Show, width: int = 1024) -> BillPage:
    made = page_for(bill(), WORDS, Hands(0))
    assert isinstance(made, BillPage)
    made.resize(width, 900)
    show(made)
    return made


def heights(picture: Months, amounts: int) -> list[int]:
    """How high each bar is drawn: rows that are not paper, up the middle of each month's place."""
    image = picture.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    scale, place = image.width() / picture.width(), picture.width() / amounts
    ink = {QColor(worn().colours.mint).rgb(), QColor(worn().colours.mint_line).rgb()}
    middles = [int((at + 0.5) * place * scale) for at in range(amounts)]
    ground = int((picture.height() - 36) * scale)
    return [sum(image.pixel(x, y) in ink for y in range(ground)) for x in middles]


def test_bars_are_as_high_as_what_they_stand_for(show: Show) -> None:
    picture = Months([Month(str(at), amount) for at, amount in enumerate(AMOUNTS)], "name", "told")
    picture.resize(800, picture.sizeHint().height())
    show(picture)
    high = heights(picture, len(AMOUNTS))
    assert high[1] <= 4
    assert [each / high[3] for each in high] == [pytest.approx(amount / AMOUNTS[3], abs=0.04) for amount in AMOUNTS]


def test_the_picture_is_told_in_words_month_by_month(show: Show) -> None:
    picture = page(show).findChild(Months)
    assert isinstance(picture, Months)
    told = picture.accessibleDescription()
    called = [part.partition(":")[0] for part in told.split("; ")]
    assert [month.partition(" ")[0] for month in called[-3:]] == ["October", "November", "December"]
    assert len(set(called)) == 12  # a month without a bill is not told of, and none of two years is called the same
    assert picture.accessibleName() == bill().pictured.text


def test_what_it_shows_is_said_in_words_on_the_page_and_aloud(show: Show) -> None:
    step = bill()
    aloud = spoken(step, WORDS)
    for sentence in step.why:
        assert WORDS.spoken(sentence) in aloud
    assert page(show).why.isVisible()


def test_nothing_is_chosen_beforehand_and_a_choice_is_needed(show: Show) -> None:
    shown = page(show)
    assert shown.typed() is None
    with pytest.raises(NotAnAnswer):
        bill().take(shown.typed())
    QTest.mouseClick(shown.parts()["option:not-now"], Qt.MouseButton.LeftButton)
    assert bill().take(shown.typed()) is False


def test_the_choices_stand_above_whose_bill_it_is(show: Show) -> None:
    shown = page(show)
    parts = shown.parts()
    assert (
        parts["option:pay"].mapTo(shown, parts["option:pay"].rect().topLeft()).y()
        < parts["fact:0"].mapTo(shown, parts["fact:0"].rect().topLeft()).y()
    )


def test_the_start_has_six_tiles_and_the_way_to_leave_is_none_of_them(show: Show) -> None:
    home = page_for(STEPS["home"](), WORDS, Hands(0))
    home.resize(1024, 900)
    show(home)
    leave = home.parts()["option:sign-out"]
    assert len(home.findChildren(Tile)) == 6
    assert not isinstance(leave, Tile)
    answered = QSignalSpy(home.answered)
    QTest.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert answered.at(0) == ["sign-out"]
    assert STEPS["home"]().take("sign-out") == "sign-out"
    assert "Finish" in spoken(STEPS["home"](), WORDS)
