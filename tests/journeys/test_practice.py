"""Practice without a window: whatever she answers is right, every page of a lesson is led, and "Is this a scam?" would say the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.scam.caller import NOTHING, Line, hear
from app.domain.scam.judge import judge
from app.domain.scam.verdict import Verdict
from app.doors.scam_model import model_of_scams
from app.journeys.desk_practice import gone_through, practise
from app.journeys.desk_practice_words import SITUATIONS
from app.journeys.practice_guide import Guide
from app.journeys.practice_scams import spot_a_scam
from app.journeys.practice_scams_words import CALL, CASES
from app.journeys.practising import LESSONS, which_lesson
from app.journeys.rehearsing import Lesson
from app.journeys.runner import Journey
from app.journeys.steps import Choose, Step, Tell
from tests.journeys.drive import BACK, drive, expect, give
from tests.ui.samples import STEPS, words

LANGUAGES = ("en", "zh_CN")
MOST_PRESSES = 80
NO_NEEDS: Any = None
"""Neither lesson asks anything of the world."""


def walk(journey: Callable[[], Journey[Any]], presses: list[int]) -> list[Step[Any]]:
    """Presses at random, Back among it, then always the first way on; answers what was shown."""
    runner, shown = drive(journey, [])
    for press in [*presses, *[1] * MOST_PRESSES]:
        step = runner.step
        if step is None:
            return shown
        shown.append(step)
        if press == 0 and runner.can_go_back:
            give(runner, BACK)
        elif isinstance(step, Choose):
            give(runner, step.options[press % len(step.options)].key)
        else:
            give(runner, True)
    raise AssertionError("it does not come to its end")


@given(st.lists(st.integers(0, 3), max_size=30))
def test_whatever_she_thinks_of_it_she_hears_why_and_comes_to_the_end(presses: list[int]) -> None:
    shown = walk(lambda: spot_a_scam(NO_NEEDS), presses)
    assert shown[-1].key == "after-the-call"
    assert {step.question for step in shown if isinstance(step, Tell)} >= {case.is_what for case in CASES}


@given(st.sampled_from(SITUATIONS), st.lists(st.integers(0, 3), max_size=20))
def test_each_way_at_the_counter_leads_on_and_ends_with_what_to_ask(situation: Any, presses: list[int]) -> None:
    last = walk(lambda: gone_through(situation), presses)[-1]
    assert isinstance(last, Tell)
    assert tuple(fact.value for fact in last.facts) == situation.ask


def test_at_the_counter_there_are_three_and_a_way_out() -> None:
    runner, _ = drive(lambda: practise(NO_NEEDS), ["relative"])
    expect(runner, Choose)
    assert drive(lambda: practise(NO_NEEDS), ["done"])[0].wish is None
    assert len(SITUATIONS) == 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.is_what.text)
def test_the_messages_are_judged_alike_by_what_she_can_ask(case: Any, language: str) -> None:
    judgement = judge(words(language)(case.text), model_of_scams())
    assert judgement.verdict is (Verdict.STOP if case.scam else Verdict.NONE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_so_is_the_call(language: str) -> None:
    said = [Line(words(language)(line).strip("“”")) for line in CALL.lines]
    assert hear(said, NOTHING, model_of_scams()).judgement.verdict is Verdict.STOP


@pytest.mark.parametrize("lesson", Lesson)
def test_every_page_of_a_lesson_is_led_in_one_line(lesson: Lesson) -> None:
    for step in STEPS.values():
        said = words("en")(Guide(lesson, "Peter").at(step()).words)
        assert 0 < len(said) <= 60


def test_every_lesson_can_be_chosen() -> None:
    assert [option.value for option in which_lesson().options] == list(LESSONS) == list(Lesson)
