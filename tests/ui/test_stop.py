"""Stop everything: at hand all the time in the tasks that have it, also while the bank is asked, and nothing under it comes to harm."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from app.journeys.ports import Needs, Refused, SignedOut, Unreachable
from app.journeys.runner import Journey, ask, read
from app.journeys.visit import TASKS, Task
from app.ui.look.look import Look
from app.ui.look.tokens import Theme
from app.ui.words.words import Words
from tests.audits.context import PSEUDO
from tests.audits.pseudo import pseudo
from tests.ui.conftest import Show
from tests.ui.gallery import framed
from tests.ui.samples import STEPS, words
from tests.ui.troupe import Gate, Troupe, Unlucky, tell, text, visit_of
from tests.ui.until import until

Open = Callable[..., Troupe]


def stopping(_: Needs) -> Journey[None]:
    yield from ask(tell("stopped"))


@pytest.fixture
def play(qapp: QApplication) -> Iterator[Open]:
    troupes: list[Troupe] = []

    def opened(*tasks: Task[Any], stop: Callable[[Needs], Journey[None]] | None = stopping) -> Troupe:
        troupes.append(Troupe(qapp, visit_of(*tasks), stop))
        return troupes[-1]

    yield opened
    for troupe in troupes:
        troupe.close()


def asking(world: Callable[[], str]) -> Callable[[Any], Journey[None]]:
    def journey(_: Any) -> Journey[None]:
        yield from ask(text("before"))
        yield from read(world)
        yield from ask(text("after"))

    return journey


def shown(troupe: Troupe) -> bool:
    return troupe.screen.frame.bottom.stop.isVisible()


def test_money_can_be_stopped_from_the_payment() -> None:
    assert TASKS["pay"].stoppable


def test_it_is_there_only_where_it_should_be(play: Open) -> None:
    troupe = play(Task("plain", asking(lambda: "")), stop=stopping)
    troupe.see("before")
    assert not shown(troupe)
    without = play(Task("pay", asking(lambda: ""), leavable=True, stoppable=True), stop=None)
    without.see("before")
    assert not shown(without)


def test_it_is_played_over_the_task_which_waits_as_it_was(play: Open) -> None:
    troupe = play(Task("pay", asking(lambda: ""), leavable=True, stoppable=True))
    troupe.see("before")
    assert troupe.screen.page
    troupe.screen.page.restore("half a word")
    troupe.press("stop")
    troupe.see("stopped")
    assert not shown(troupe)
    troupe.answer(True)
    troupe.see("before")
    assert shown(troupe)
    assert troupe.screen.typed() == "half a word"


def test_home_comes_anew_for_it_says_whether_everything_is_stopped(play: Open) -> None:
    homes = [Task("home", asking(lambda: ""), stoppable=True) for _ in range(2)]
    troupe = play(*homes)
    troupe.see("before")
    troupe.answer("a")
    troupe.see("after")
    troupe.press("stop")
    troupe.see("stopped")
    troupe.answer(True)
    troupe.see("before")


def test_it_can_be_pressed_while_the_bank_is_asked_and_the_answer_waits(play: Open) -> None:
    gate = Gate()
    troupe = play(Task("pay", asking(gate.run), leavable=True, stoppable=True))
    troupe.see("before")
    troupe.answer("a")
    assert gate.entered.wait(10)
    assert shown(troupe)
    troupe.press("stop")
    troupe.see("stopped")
    gate.open()
    troupe.answer(True)
    troupe.see("after")
    assert shown(troupe)


@pytest.mark.parametrize("trouble", [Unreachable(), SignedOut()])
def test_what_found_no_answer_behind_it_is_asked_again_afterwards(play: Open, trouble: Exception) -> None:
    gate, world = Gate(), Unlucky(trouble)

    def slow() -> str:
        gate.run()
        return world.run()

    troupe = play(Task("pay", asking(slow), leavable=True, stoppable=True))
    troupe.see("before")
    troupe.answer("a")
    assert gate.entered.wait(10)
    troupe.press("stop")
    troupe.see("stopped")
    gate.open()
    until(lambda: world.asked == 1)
    QApplication.processEvents()
    assert troupe.key == "stopped"
    troupe.answer(True)
    troupe.see("after")
    assert (world.asked, troupe.sign_ins) == (2, [])


def test_what_the_bank_refuses_behind_it_is_told_afterwards(play: Open) -> None:
    gate = Gate()

    def refusing() -> str:
        gate.run()
        raise Refused("AM04")

    troupe = play(Task("pay", asking(refusing), leavable=True, stoppable=True))
    troupe.see("before")
    troupe.answer("a")
    assert gate.entered.wait(10)
    troupe.press("stop")
    troupe.see("stopped")
    gate.open()
    troupe.answer(True)
    until(lambda: troupe.key not in ("stopped", "", "before"))
    assert troupe.key != "after"


def places(show: Show, language: str | Words, size: tuple[int, int], *names: str) -> set[tuple[int, int, int, int]]:
    found = set()
    for name in names:
        frame, _ = framed(STEPS[name](), language)
        frame.resize(*size)
        show(frame)
        stop = frame.bottom.stop
        corner = stop.mapTo(frame, QPoint(0, 0))
        found.add((corner.x(), frame.height() - corner.y(), stop.width(), stop.height()))
        others = [button for button in (frame.bottom.back, frame.bottom.forward) if button.isVisible()]
        assert not any(stop.geometry().adjusted(-15, -15, 15, 15).intersects(button.geometry()) for button in others)
        assert stop.stands_in(stop.width())
    return found


@pytest.mark.parametrize("scale", [100, 200, 300])
@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920), (1920, 1080)])
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_it_stands_in_the_same_place_whatever_the_others_say(
    show: Show, wear: Callable[[Look], None], language: str, size: tuple[int, int], scale: int
) -> None:
    wear(Look(Theme.DAY, scale))
    assert len(places(show, language, size, "choose", "amount", "text")) == 1
    assert len({place[0] for place in places(show, words(language), size, "home", "choose", "review", "confirm")}) == 1


@pytest.mark.parametrize("scale", [100, 200, 300])
@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920)])
def test_it_fits_in_a_language_of_long_words(show: Show, wear: Callable[[Look], None], size: tuple[int, int], scale: int) -> None:
    wear(Look(Theme.DAY, scale))
    assert places(show, Words(PSEUDO, pseudo), size, "choose", "review")
