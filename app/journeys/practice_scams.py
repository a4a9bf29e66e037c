"""Spot a scam, for practice: messages and a call. She says what she thinks, and hears why; nothing is counted, and nothing is wrong."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Final

from app.journeys.ports import Needs
from app.journeys.practice_scams_words import CALL, CASES, Case, Thought, heard
from app.journeys.practising import TRAIL
from app.journeys.runner import Journey, ask
from app.journeys.say import Say, say
from app.journeys.steps import Choose, Fact, Option, Tell

_TRAIL: Final = replace(TRAIL, of=len(CASES) + 1)


class Next(StrEnum):
    """What to do while somebody talks."""

    HANG_UP = "hang-up"
    HEAR_ON = "hear-on"


def spot_a_scam(_: Needs) -> Journey[None]:
    """One message after the other, then a call."""
    for number, case in enumerate(CASES, 1):
        thought = yield from ask(what_do_you_think(case, number))
        yield from ask(why(case, thought, number))
    yield from _called()


def what_do_you_think(case: Case, number: int) -> Choose[Thought]:
    """A message, and what she thinks of it."""
    return Choose(
        key="what-do-you-think",
        trail=_TRAIL.at(number),
        question=say("PracticeScams", "You get this message. What do you think of it?"),
        facts=(Fact(case.sender, case.text, "quoted"),),
        options=(
            Option("scam", say("PracticeScams", "That is a scam"), Thought.SCAM, icon="stop"),
            Option("unsure", say("PracticeScams", "I am not sure"), Thought.UNSURE, icon="question"),
            Option("genuine", say("PracticeScams", "I think it is genuine"), Thought.GENUINE, icon="message"),
        ),
    )


def why(case: Case, thought: Thought, number: int) -> Tell:
    """What it was, how to tell, and what to do with one like it."""
    return Tell(
        key="why-that",
        trail=_TRAIL.at(number),
        question=case.is_what,
        why=(heard(case, thought), *case.signs, case.instead),
        go_on=say("PracticeScams", "I understand"),
        mood="care" if case.scam else "news",
    )


def _called() -> Journey[None]:
    """A call, sentence by sentence. However long she listens, the end is the same."""
    for said in range(1, len(CALL.lines) + 1):
        if (yield from ask(_what_now(said))) is Next.HANG_UP:
            break
    yield from ask(_after_the_call())


def _what_now(said: int) -> Choose[Next]:
    return Choose(
        key="practice-call",
        trail=_TRAIL.at(len(CASES) + 1),
        question=say("PracticeScams", "Your telephone rings. What do you do?"),
        facts=tuple(Fact(_speaker(number), line, "quoted") for number, line in enumerate(CALL.lines[:said])),
        options=(
            Option("hang-up", say("PracticeScams", "Put the phone down"), Next.HANG_UP, say("PracticeScams", "That is not rude"), "phone"),
            Option("hear-on", say("PracticeScams", "Hear what comes next"), Next.HEAR_ON, icon="speaker"),
        ),
    )


def _speaker(number: int) -> Say:
    return say("PracticeScams", "Then") if number else say("PracticeScams", "The caller says")


def _after_the_call() -> Tell:
    return Tell(
        key="after-the-call",
        trail=_TRAIL.at(len(CASES) + 1),
        question=CALL.is_what,
        why=(*CALL.signs, CALL.instead),
        go_on=say("PracticeScams", "I understand"),
        mood="care",
    )
