"""Nobody has pressed anything for a while: it is asked, as often as she likes, and only then is she taken to have gone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.journeys.runner import Journey, ask
from app.journeys.visit import Task
from app.ui.stage.between import Between
from app.ui.stage.idle import NAME, Idle
from tests.ui.troupe import Aloud, Troupe, tell, text, visit_of

LONG_MS = 3_600_000


def reading() -> Journey[None]:
    yield from ask(tell("reading"))


def writing() -> Journey[None]:
    yield from ask(text("writing"))


@pytest.fixture
def troupe(qapp: QApplication) -> Iterator[Troupe]:
    troupe = Troupe(qapp, visit_of(Task("task", lambda _: writing(), leavable=True)), voice=Aloud())
    troupe.see("writing")
    yield troupe
    troupe.close()


@pytest.fixture
def idle(qapp: QApplication, troupe: Troupe) -> Iterator[Idle]:
    idle = Idle(qapp, troupe.stage, troupe.stage, after_ms=LONG_MS, asked_ms=LONG_MS)
    yield idle
    qapp.removeEventFilter(idle)


def test_she_is_asked_and_goes_on_where_she_was_as_often_as_she_likes(troupe: Troupe, idle: Idle) -> None:
    gone: list[bool] = []
    idle.gone.connect(lambda: gone.append(True))
    for _ in range(3):
        idle.waiting.timeout.emit()
        troupe.see(NAME)
        assert (idle.waiting.isActive(), idle.asked.isActive()) == (False, True)
        troupe.answer(True)
        troupe.see("writing")
        assert (idle.waiting.isActive(), idle.asked.isActive()) == (True, False)
    assert gone == []


def test_what_she_had_written_is_still_there(troupe: Troupe, idle: Idle) -> None:
    assert troupe.screen.page is not None
    field = troupe.screen.page.first_focus()
    assert field is not None
    QTest.keyClicks(field, "for tea")
    idle.waiting.timeout.emit()
    troupe.see(NAME)
    troupe.answer(True)
    troupe.see("writing")
    assert troupe.screen.typed() == "for tea"


def test_who_listens_is_not_taken_to_be_away(troupe: Troupe, idle: Idle) -> None:
    troupe.stage.reading.say_aloud("A long page")
    idle.waiting.timeout.emit()
    assert troupe.key == "writing"
    assert (idle.waiting.isActive(), idle.asked.isActive()) == (True, False)
    troupe.stage.reading.stop()
    idle.waiting.timeout.emit()
    troupe.see(NAME)


def test_who_does_not_answer_has_gone(troupe: Troupe, idle: Idle) -> None:
    gone: list[bool] = []
    idle.gone.connect(lambda: gone.append(True))
    idle.waiting.timeout.emit()
    troupe.see(NAME)
    idle.asked.timeout.emit()
    assert gone == [True]


def test_the_question_is_to_be_said_aloud(troupe: Troupe, idle: Idle) -> None:
    said: list[str] = []
    idle.asks.connect(lambda step: said.append(step.key))
    idle.waiting.timeout.emit()
    troupe.see(NAME)
    assert said == [NAME]


def test_while_it_asks_a_sign_of_her_gives_her_all_the_time_once_more(troupe: Troupe, idle: Idle) -> None:
    idle.waiting.timeout.emit()
    troupe.see(NAME)
    for sign in (partial(QTest.mouseClick, troupe.screen.frame, Qt.MouseButton.LeftButton), partial(QTest.keyClick, troupe.window, "x")):
        begun = idle.asked.timerId()
        sign()
        assert troupe.key == NAME
        assert idle.asked.isActive()
        assert idle.asked.timerId() != begun


def test_a_step_over_the_question_is_one_that_she_is_at(troupe: Troupe, idle: Idle) -> None:
    idle.waiting.timeout.emit()
    troupe.see(NAME)
    troupe.stage.play_over(reading, name="talk")
    troupe.see("reading")
    assert (idle.waiting.isActive(), idle.asked.isActive()) == (True, False)
    troupe.answer(True)
    troupe.see(NAME)
    assert (idle.waiting.isActive(), idle.asked.isActive()) == (False, True)


def test_nothing_comes_by_itself_over_the_question(troupe: Troupe, idle: Idle) -> None:
    between = Between(troupe.stage, troupe.screen)
    between.bring("before", reading)
    idle.waiting.timeout.emit()
    troupe.see(NAME)
    between.bring("meanwhile", reading)
    assert troupe.key == NAME
    troupe.answer(True)
    troupe.see("reading")


def test_a_press_anywhere_is_a_sign_of_her(troupe: Troupe, idle: Idle) -> None:
    begun = idle.waiting.timerId()
    QTest.mouseClick(troupe.screen.frame, Qt.MouseButton.LeftButton)
    assert idle.waiting.isActive()
    assert idle.waiting.timerId() != begun
