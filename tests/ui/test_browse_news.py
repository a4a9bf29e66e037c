"""A live list: what is new is counted and announced, what merely moved is not, and nothing moves under the eyes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.journeys.say import say
from app.journeys.steps import Browse, Item, Trail
from app.ui.pages.browse import BrowsePage
from app.ui.parts.hands import Hands
from app.ui.words.catalogue import as_written
from app.ui.words.words import Words
from tests.ui.conftest import Show

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
    assert list(page.own_parts()) == ["item:old"]


def test_the_same_lines_are_no_news(page: BrowsePage) -> None:
    page.offer((replace(OLD, heading=None),))
    assert not page.news.isVisible()


def test_what_is_new_stands_there_when_she_wants_it(page: BrowsePage) -> None:
    page.offer((NEW, replace(OLD, heading=None)))
    page.news.click()
    assert list(page.own_parts()) == ["item:new", "item:old"]
    assert not page.news.isVisible()
