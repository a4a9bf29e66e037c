"""What changes in place while the page is read aloud: nothing old is read on, and whoever has pages read to her hears the news."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.journeys.runner import Journey, ask, read
from app.journeys.say import say
from app.journeys.steps import Browse, Item
from app.journeys.steps_visits import Standing
from app.journeys.visit import Task
from app.ui.pages.browse import BrowsePage
from tests.ui.samples_visits import ticket
from tests.ui.troupe import TRAIL, Aloud, Gate, Troupe, visit_of
from tests.ui.until import until

TURN: Final = Standing(say("Visits", "It is your turn. Please go to window {window}.")(window=3), "done")
OLD, NEW = Item("one", say("Test", "It is on its way.")), Item("one", say("Test", "It has arrived."))
LIST: Final = Browse(
    key="list",
    trail=TRAIL,
    question=say("Test", "Payments"),
    items=(OLD,),
    empty=say("Test", "Nothing"),
    done=say("Test", "Done"),
    fresh=tuple,
)
NUMBER: Final = ticket()


def journey() -> Journey[None]:
    yield from ask(NUMBER)
    yield from ask(LIST)


@pytest.fixture
def voice() -> Aloud:
    return Aloud()


@pytest.fixture
def troupe(qapp: QApplication, voice: Aloud) -> Iterator[Troupe]:
    troupe = Troupe(qapp, visit_of(Task("branch", lambda _: journey())), voice=voice)
    troupe.see("ticket")
    yield troupe
    troupe.close()


def reads_every_page(troupe: Troupe) -> None:
    troupe.screen.preferences = replace(troupe.screen.preferences, voice=True)


def test_a_number_that_has_come_up_is_not_read_on_as_it_was(troupe: Troupe, voice: Aloud) -> None:
    troupe.press("readAloud")
    assert "before you" in voice.now
    troupe.screen.stand(NUMBER, TURN)
    assert voice.now == ""
    troupe.press("readAloud")
    assert "It is your turn." in voice.now
    assert "before you" not in voice.now


def test_who_has_every_page_read_hears_that_it_is_her_turn(troupe: Troupe, voice: Aloud) -> None:
    reads_every_page(troupe)
    troupe.press("readAloud")
    troupe.screen.stand(NUMBER, TURN)
    assert voice.now.split("\n") == ["It is your turn.", "Please go to window 3."]


def test_what_was_already_so_stops_nothing(troupe: Troupe, voice: Aloud) -> None:
    troupe.press("readAloud")
    troupe.screen.stand(NUMBER, NUMBER.standing)
    assert "before you" in voice.now


@pytest.mark.parametrize(("every_page", "heard"), [(False, ""), (True, "It has arrived.")])
def test_a_line_of_a_list_that_reads_otherwise(troupe: Troupe, voice: Aloud, every_page: bool, heard: str) -> None:
    troupe.answer("done")
    troupe.see("list")
    troupe.press("readAloud")
    assert "on its way" in voice.now
    if every_page:
        reads_every_page(troupe)
    troupe.screen.freshen(LIST, (NEW,))
    assert voice.now == heard
    troupe.stage.reading.read()
    assert "It has arrived." in voice.now
    assert "on its way" not in voice.now


@pytest.mark.parametrize(("every_page", "heard"), [(False, ""), (True, "The water bill has come.")])
def test_what_is_read_stops_where_she_has_what_is_new_shown(troupe: Troupe, voice: Aloud, every_page: bool, heard: str) -> None:
    troupe.answer("done")
    troupe.see("list")
    troupe.press("readAloud")
    troupe.screen.freshen(LIST, (Item("two", say("Test", "The water bill has come.")), OLD))
    assert "on its way" in voice.now
    if every_page:
        reads_every_page(troupe)
    page = troupe.screen.page
    assert isinstance(page, BrowsePage)
    QTest.mouseClick(page.news, Qt.MouseButton.LeftButton)
    assert voice.now == heard


def test_calm_words_in_place_of_the_page_end_what_is_read_of_it(qapp: QApplication, voice: Aloud) -> None:
    gate = Gate()

    def asking() -> Journey[None]:
        yield from ask(NUMBER)
        yield from read(gate.run)

    troupe = Troupe(qapp, visit_of(Task("branch", lambda _: asking())), voice=voice)
    troupe.see("ticket")
    troupe.answer("done")
    troupe.press("readAloud")
    assert "before you" in voice.now
    until(lambda: troupe.screen.waiting_words)
    assert voice.now == ""
    gate.open()
    troupe.close()


def test_what_is_said_beside_the_page_is_not_lost_with_it(qapp: QApplication, voice: Aloud) -> None:
    gate = Gate()

    def asking() -> Journey[None]:
        yield from ask(NUMBER)
        yield from read(gate.run)

    troupe = Troupe(qapp, visit_of(Task("branch", lambda _: asking())), voice=voice)
    troupe.see("ticket")
    troupe.answer("done")
    troupe.stage.reading.say_aloud("Li says: Slowly")
    until(lambda: troupe.screen.waiting_words)
    assert voice.now == "Li says: Slowly"
    gate.open()
    troupe.close()


def test_a_screen_that_is_laid_over_the_page_ends_what_is_read_of_it(troupe: Troupe, voice: Aloud) -> None:
    troupe.press("readAloud")
    troupe.window.lay_over(QWidget())
    assert voice.now == ""
