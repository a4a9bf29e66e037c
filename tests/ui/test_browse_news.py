"""A live list: what is new is counted and announced, what merely moved is not, and nothing moves under the eyes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from app.journeys.say import Name, say
from app.journeys.steps import Browse, Item, Trail
from app.ui.look.look import Look
from app.ui.look.tokens import Theme
from app.ui.pages.browse import BrowsePage
from app.ui.pages.pictures import of_whom, picture
from app.ui.parts.choice import Choice
from app.ui.parts.hands import Hands
from app.ui.words.catalogue import as_written
from app.ui.words.names import unbroken
from app.ui.words.words import Words
from tests.ui.conftest import Show
from tests.ui.gallery import framed
from tests.ui.until import until

GROUP = say("Test", "Waits for you")
OLD = Item("old", say("Test", "old"), heading=GROUP)
NEW = Item("new", say("Test", "new"), heading=GROUP)
STEP = Browse(
    key="list",
    trail=Trail(say("Test", "Test")),
    question=say("Test", "What is here?"),
    items=(OLD,),
    empty=say("Test", "Nothing"),
    done=say("Test", "Done"),
    fresh=tuple,
)


@pytest.fixture
def page(show: Show) -> BrowsePage:
    page = BrowsePage(STEP, Words("en", as_written), Hands(0))
    show(page)
    return page


def test_a_line_that_only_lost_its_heading_is_not_counted(page: BrowsePage) -> None:
    page.offer((NEW, replace(OLD, heading=None)))
    assert page.news.isVisible()
    assert page.news.text() == "1 new: show"
    assert list(page.own_parts()) == ["heading:old", "item:old"]


def test_the_same_lines_are_no_news(page: BrowsePage) -> None:
    page.offer((replace(OLD, heading=None),))
    assert not page.news.isVisible()


def test_what_is_new_stands_there_when_she_wants_it(page: BrowsePage) -> None:
    page.offer((NEW, replace(OLD, heading=None)))
    page.news.click()
    assert list(page.own_parts()) == ["heading:new", "item:new", "item:old"]
    assert not page.news.isVisible()


def test_who_comes_by_key_stands_on_the_first_line_where_lines_lead_on(show: Show) -> None:
    page = BrowsePage(replace(STEP, items=(NEW, OLD), opens=True), Words("en", as_written), Hands(0))
    show(page)
    assert page.first_focus() is page.own_parts()["item:new"]
    assert BrowsePage(STEP, Words("en", as_written), Hands(0)).first_focus() is None


@pytest.mark.parametrize("at", ["item:old", "news"])
def test_who_asked_for_what_is_new_stands_on_it(at: str, qapp: QApplication, show: Show) -> None:
    frame, page = framed(replace(STEP, opens=True), "en")
    assert isinstance(page, BrowsePage)
    show(frame)
    page.offer((NEW, OLD))
    {**page.own_parts(), "news": page.news}[at].setFocus()
    page.news.click()
    until(page.updatesEnabled)
    assert frame.window().focusWidget() is page.own_parts()["item:new"]


LATER = replace(OLD, sentence=say("Test", "old, called to window 3"), heading=None)


def test_a_line_that_reads_otherwise_now_does_so_at_once_and_who_stands_on_it_stays_there(show: Show) -> None:
    """A teller is about to press a number, and a colleague calls it."""
    frame, page = framed(replace(STEP, items=(NEW, replace(OLD, heading=None)), opens=True), "en")
    assert isinstance(page, BrowsePage)
    show(frame)
    page.own_parts()["item:old"].setFocus()
    before = page.own_parts()["item:old"]
    page.offer((NEW, LATER))
    line = page.own_parts()["item:old"]
    assert line is not before
    until(lambda: page.updatesEnabled() and frame.window().focusWidget() is line)
    assert isinstance(line, Choice)
    assert "window 3" in line.text()
    assert not page.news.isVisible()


def test_who_stands_elsewhere_is_not_moved_to_a_line_that_changes(show: Show) -> None:
    frame, page = framed(replace(STEP, items=(NEW, replace(OLD, heading=None)), opens=True), "en")
    assert isinstance(page, BrowsePage)
    show(frame)
    frame.bottom.forward.setFocus()
    page.offer((NEW, LATER))
    until(page.updatesEnabled)
    assert frame.window().focusWidget() is frame.bottom.forward


def test_what_only_went_away_is_said_and_waits_to_be_looked_at(page: BrowsePage) -> None:
    page.offer(())
    assert page.news.isVisible()
    assert page.news.text() == "The list has changed: show"
    assert "item:old" in page.own_parts()
    page.news.click()
    assert "item:old" not in page.own_parts()


class _Squeezed(QObject):
    """Takes down every line that is painted lower than its words are high."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        painted = event.type() == QEvent.Type.Paint
        if painted and isinstance(watched, Choice) and watched.height() < watched.heightForWidth(watched.width()):
            self.found.append(watched.text())
        return False


def test_what_is_new_is_not_seen_squeezed(qapp: QApplication, show: Show, wear: Callable[[Look], None]) -> None:
    long = say("Test", "A line that is rather long, and takes several lines of its own when letters are large")
    items = tuple(Item(str(number), long, detail=long) for number in range(6))
    wear(Look(Theme.DAY, 200))
    frame, page = framed(replace(STEP, items=items[:1], opens=True), "en")
    assert isinstance(page, BrowsePage)
    frame.resize(1024, 768)
    show(frame)
    squeezed = _Squeezed()
    qapp.installEventFilter(squeezed)
    page.offer(items)
    page.news.click()
    until(lambda: page.updatesEnabled() and len(page.own_parts()) == len(items))
    qapp.processEvents()
    qapp.removeEventFilter(squeezed)
    assert squeezed.found == []


def test_before_a_line_about_somebody_stands_that_persons_portrait_however_the_line_reads() -> None:
    asks, may = say("Test", "{name} asks: {payee}"), say("Test", "You may help {name}")
    assert of_whom(asks(payee=Name("Derek"), name=Name("Margaret"))) == of_whom(may(name=Name("Margaret"))) == "Margaret"
    assert of_whom(say("Test", "{payee} got it")(payee=Name("Derek"))) == ""
    assert picture("portrait", unbroken("王秀兰")) == picture("portrait", "王秀兰")
