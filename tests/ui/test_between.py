"""What comes by itself is played where she only reads, and otherwise before the next step, never over what she enters or decides."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.journeys.runner import Journey, ask
from app.journeys.steps import Step
from app.journeys.visit import Task
from app.ui.stage.between import Between
from tests.ui.troupe import Troupe, confirm, tell, text, visit_of
from tests.ui.until import until

Open = Callable[..., tuple[Troupe, Between]]


@pytest.fixture
def play(qapp: QApplication) -> Iterator[Open]:
    troupes: list[Troupe] = []

    def opened(*steps: Step[Any]) -> tuple[Troupe, Between]:
        troupe = Troupe(qapp, visit_of(Task("task", lambda _: steps_of(*steps), leavable=True)))
        between = Between(troupe.stage, troupe.screen)
        troupes.append(troupe)
        troupe.see(steps[0].key)
        return troupe, between

    yield opened
    for troupe in troupes:
        troupe.close()


def steps_of(*steps: Step[Any]) -> Journey[None]:
    for step in steps:
        yield from ask(step)


def news(*keys: str) -> Callable[[], Journey[None]]:
    return lambda: steps_of(*map(tell, keys))


def test_it_comes_over_what_is_only_read_and_that_is_still_there_afterwards(play: Open) -> None:
    troupe, between = play(tell("reading"))
    between.bring("news", news("came"))
    troupe.see("came")
    troupe.answer(True)
    troupe.see("reading")


def test_what_is_being_written_is_ended_first(play: Open) -> None:
    troupe, between = play(text("writing"), text("next"))
    between.bring("news", news("came"))
    assert troupe.key == "writing"
    troupe.answer("words")
    troupe.see("came")
    troupe.answer(True)
    troupe.see("next")


def test_nothing_comes_between_her_and_the_last_question(play: Open) -> None:
    troupe, between = play(text("writing"), confirm(), tell("after"))
    between.bring("news", news("came"))
    troupe.answer("words")
    troupe.see("confirm")
    troupe.answer(True)
    troupe.see("came")
    troupe.answer(True)
    troupe.see("after")


def test_several_come_one_after_the_other_and_each_once(play: Open) -> None:
    troupe, between = play(text("writing"), text("next"), text("last"))
    for name in ("one", "two", "one"):
        between.bring(name, news(name))
    seen = []
    troupe.answer("words")
    while troupe.key != "next":
        until(lambda: troupe.key in {"one", "two", "next"})
        if troupe.key != "next":
            seen.append(troupe.key)
            troupe.answer(True)
    assert sorted(seen) == ["one", "two"]
    troupe.answer("words")
    troupe.see("last")
