"""What is this? The button stands over every step, opens a few words, and leads back to the task as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.journeys.explaining import explanation
from app.journeys.explaining_words import NOTHING_YET
from app.journeys.runner import Journey, ask, read
from app.journeys.steps import Tell
from app.journeys.visit import Task
from tests.ui.samples import STEPS
from tests.ui.test_stage import two_lines
from tests.ui.troupe import Troupe, visit_of
from tests.ui.until import until

Open = Callable[[Task[object]], Troupe]


@pytest.fixture
def play(qapp: QApplication) -> Iterator[Open]:
    open_ones: list[Troupe] = []

    def opened(task: Task[object]) -> Troupe:
        open_ones.append(Troupe(qapp, visit_of(task)))
        return open_ones[-1]

    yield opened
    for troupe in open_ones:
        troupe.close()


def test_the_task_waits_as_it_was_with_what_is_half_typed(play: Open) -> None:
    troupe = play(Task("two", two_lines()))
    troupe.see("first")
    page = troupe.screen.page
    assert page is not None
    QTest.keyClicks(page.parts()["field"], "half a wo")
    before = troupe.screen.step
    assert before is not None
    troupe.press("whatIsThis")
    troupe.see("explanation")
    told = troupe.screen.step
    assert isinstance(told, Tell)
    assert told.why[0] == explanation(before)
    assert not troupe.screen.frame.top.explain.isVisible()
    troupe.press("forward")
    until(lambda: troupe.key == "first")
    assert troupe.screen.typed() == "half a wo"
    assert troupe.screen.frame.top.explain.isVisible()


def test_a_half_typed_secret_is_not_kept_for_it(play: Open) -> None:
    def pin(_: object) -> Journey[object]:
        return (yield from ask(STEPS["pin"]()))

    troupe = play(Task("pin", pin))
    troupe.see("pin")
    page = troupe.screen.page
    assert page is not None
    QTest.keyClicks(page.parts()["field"], "123")
    troupe.press("whatIsThis")
    troupe.see("explanation")
    troupe.press("forward")
    until(lambda: troupe.key == "pin")
    assert troupe.screen.typed() is None


def test_talking_to_a_person_over_it_comes_back_to_it(play: Open) -> None:
    troupe = play(Task("two", two_lines()))
    troupe.see("first")
    for press, key in (("whatIsThis", "explanation"), ("talkToPerson", "talk"), ("whatIsThis", "explanation")):
        troupe.press(press)
        troupe.see(key)
    for key in ("talk", "explanation", "first"):
        troupe.press("forward")
        until(lambda key=key: troupe.key == key)  # type: ignore[misc]


def test_while_the_bank_is_asked_it_says_so(play: Open) -> None:
    answered = Event()

    def slow(_: object) -> Journey[object]:
        yield from read(lambda: answered.wait(20))
        return (yield from ask(STEPS["pin"]()))

    troupe = play(Task("slow", slow))
    troupe.press("whatIsThis")
    troupe.see("explanation")
    told = troupe.screen.step
    assert isinstance(told, Tell)
    assert told.why[0] == NOTHING_YET
    answered.set()
    troupe.press("forward")
    until(lambda: troupe.key == "pin")
