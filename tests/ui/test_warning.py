"""What cannot be pressed by a habit, what keeps its place, and what is seen before it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget

from app.domain.freeze import Freeze, Stopped
from app.domain.people import Person, Preferences
from app.journeys.home import tiles
from app.journeys.preferences import THEME
from app.journeys.say import say
from app.journeys.steps import Trail
from app.ui.pages.page import Page
from app.ui.pages.registry import page_for
from app.ui.parts.hands import Hands
from tests.ui.conftest import Show
from tests.ui.samples import STEPS, cny, words

LEFT = Qt.MouseButton.LeftButton


def shown(show: Show, step: str) -> Page:
    page = page_for(STEPS[step](), words("en"), Hands(0))
    page.resize(1200, 1200)
    show(page)
    return page


def test_what_goes_forward_from_a_warning_says_what_it_does(show: Show) -> None:
    page = shown(show, "warning")
    changed = QSignalSpy(page.changed)
    said = [page.forward_text()]
    QTest.mouseClick(page.parts()["option:go-on"], LEFT)
    said.append(page.forward_text())
    assert said == ["Send nothing", "Go on all the same"]
    assert changed.count() > 0


def test_both_answers_to_a_warning_are_in_sight_before_one_counts(show: Show) -> None:
    page = shown(show, "warning")
    assert page.seen_first() is page.parts()["option:go-on"]
    assert "then “Send nothing”" in page.parts()["option:not-now"].accessibleDescription()


def test_what_waits_stands_above_the_six_tiles_and_moves_none_of_them_aside(show: Show) -> None:
    stops = (Stopped("p1", "Clearview", cny(500)),)
    at: list[list[int]] = []
    for freeze in (Freeze(frozen=False, stops=()), Freeze(frozen=False, stops=stops)):
        page = page_for(tiles(Person("p", "Margaret Hughes"), "", freeze), words("en"), Hands(0))
        page.resize(1280, 1000)
        show(page)
        at.append([_left(page, page.parts()[f"option:{key}"]) for key in ("my-money", "pay", "bill", "trusted", "scams", "branch")])
    assert at[0] == at[1]
    assert len(set(at[0])) == 3


def test_each_theme_is_chosen_by_a_picture_of_it(show: Show) -> None:
    step = THEME.question(Preferences(), Trail(say("FirstStart", "Getting ready"), 3, 5))
    page = page_for(step, words("en"), Hands(0))
    page.resize(1000, 1000)
    show(page)
    seen = {page.parts()[f"option:{theme}"].grab().toImage().pixelColor(*_PAPER).name() for theme in ("day", "night", "contrast")}
    assert len(seen) == 3


_PAPER = 36, 44
"""In a row, a place on the picture's paper before its writing begins."""


def _left(page: Page, part: QWidget) -> int:
    return part.mapTo(page, QPoint(0, 0)).x()
