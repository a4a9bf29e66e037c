"""Practice for the bank's people: situations at the counter, what one may do in each, what that leads to, and what to ask."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from app.journeys.desk import Desk
from app.journeys.desk_practice_words import SITUATIONS, Moment, Situation, Way
from app.journeys.desk_section import FRAUD_DESK, TELLER, Section
from app.journeys.ports import Needs
from app.journeys.runner import Journey, ask
from app.journeys.say import say
from app.journeys.steps import Browse, Choose, Fact, Item, Option, Tell, Trail
from app.journeys.visit import Task

_NAME: Final = "practice"
TRAIL: Final = Trail(say("DeskPractice", "Practise"))
_LINE: Final = Item(
    _NAME,
    say("DeskPractice", "Three situations at the counter"),
    say("DeskPractice", "To think through in peace; nobody sees what you choose"),
    icon="practice",
)


def practise(_: Needs) -> Journey[None]:
    """One after the other, as she picks them, until she has had enough."""
    while (key := (yield from ask(which_situation()))) != "done":
        situation = next((each for each in SITUATIONS if each.key == key), None)
        if situation:
            yield from gone_through(situation)


def gone_through(situation: Situation) -> Journey[None]:
    """What is seen and heard, what one may do, what each leads to; and at the end what to ask."""
    trail = replace(TRAIL, of=len(situation.moments) + 1)
    for number, moment in enumerate(situation.moments, 1):
        way = yield from ask(what_would_you_do(moment, trail.at(number)))
        yield from ask(what_it_leads_to(way, trail.at(number)))
    yield from ask(what_to_ask(situation, trail.at(len(situation.moments) + 1)))


def which_situation() -> Browse:
    """Which of them?"""
    return Browse(
        key="which-situation",
        trail=TRAIL,
        question=say("DeskPractice", "Which situation would you like to think through?"),
        why=(say("DeskPractice", "None of these people is a customer. There is no mark at the end, and no list of mistakes."),),
        items=tuple(Item(each.key, each.title, each.detail, icon=each.icon) for each in SITUATIONS),
        empty=say("DeskPractice", "There is nothing to practise yet."),
        done=say("DeskPractice", "Back to the desk"),
        opens=True,
    )


def what_would_you_do(moment: Moment, trail: Trail) -> Choose[Way]:
    """What is seen and heard now, and what one may do."""
    return Choose(
        key="what-would-you-do",
        trail=trail,
        question=say("DeskPractice", "What would you do now?"),
        facts=tuple(Fact(label, words) for label, words in moment.noticed),
        options=tuple(Option(way.key, way.label, way) for way in moment.ways),
    )


def what_it_leads_to(way: Way, trail: Trail) -> Tell:
    """What comes of it, and why."""
    return Tell(
        key="what-it-leads-to",
        trail=trail,
        question=way.leads_to,
        why=way.because,
        go_on=say("DeskPractice", "Go on"),
        mood="news",
    )


def what_to_ask(situation: Situation, trail: Trail) -> Tell:
    """To take along."""
    return Tell(
        key="what-to-ask",
        trail=trail,
        question=say("DeskPractice", "What helps when you meet this"),
        why=situation.take_along,
        facts=tuple(Fact(say("DeskPractice", "To ask"), words) for words in situation.ask),
        go_on=say("DeskPractice", "Back to the situations"),
        mood="done",
    )


def _lines(_: Desk, __: str) -> tuple[Item, ...]:
    return (_LINE,)


def _task(_: str) -> Task[Any]:
    return Task(_NAME, practise, leavable=True)


PRACTICE: Final = tuple(Section(_NAME, role, say("DeskPractice", "To practise"), _lines, _task) for role in (TELLER, FRAUD_DESK))
"""The same for the counter and for the fraud desk."""
