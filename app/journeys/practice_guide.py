"""The line of guidance on each page of a lesson: what to do here, and at most one part of the page that is meant."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.domain.hints import Part, Spot
from app.domain.money import Money
from app.journeys.home import RESUME
from app.journeys.rehearsing import Lesson
from app.journeys.say import Name, Say, say
from app.journeys.steps import Choose, EnterAmount, Step


@dataclass(frozen=True, slots=True)
class Guidance:
    """One line, and the part it is about."""

    words: Say
    spot: Spot | None = None


@dataclass(frozen=True, slots=True)
class Guide:
    """Who leads through a lesson. ``trusted`` is the name of somebody she trusts there."""

    lesson: Lesson
    trusted: str

    def at(self, step: Step[Any]) -> Guidance:
        """What to do at a step."""
        if self.lesson in (Lesson.FREE, Lesson.SCAMS):
            return _ANYTHING
        found = _LINES.get(step.key)
        return found(self, step) if found else _ANYTHING


def _home(_: Guide, step: Step[Any]) -> Guidance:
    begun = _option(step, RESUME)
    if begun:
        return Guidance(say("PracticeGuide", "Here is your task, just as you left it. Press it."), begun)
    return Guidance(say("PracticeGuide", "Press “Pay someone”."), _option(step, "pay"))


def _payee(guide: Guide, _: Step[Any]) -> Guidance:
    if guide.lesson is Lesson.TRUST:
        return Guidance(say("PracticeGuide", "Press anybody but {name}, who is asked about it.")(name=Name(guide.trusted)))
    return Guidance(say("PracticeGuide", "Press whoever shall get the pretend money."))


def _amount(guide: Guide, step: Step[Any]) -> Guidance:
    currency = step.most.currency if isinstance(step, EnterAmount) else ""
    amounts = _LARGE if guide.lesson is Lesson.TRUST else _SMALL
    if currency not in amounts:
        return _ANYTHING
    return Guidance(say("PracticeGuide", "Enter {amount}, then go on.")(amount=Money(currency, amounts[currency])))


def _option(step: Step[Any], key: str) -> Spot | None:
    """The option with this key, where the step has it."""
    options = step.options if isinstance(step, Choose) else ()
    return next((Spot(Part.OPTION, at) for at, option in enumerate(options) if option.key == key), None)


def _always(words: Say, part: Part | None = None) -> Callable[[Guide, Step[Any]], Guidance]:
    guidance = Guidance(words, Spot(part) if part else None)
    return lambda _guide, _step: guidance


_ANYTHING: Final = Guidance(say("PracticeGuide", "Take your time. Here you can do nothing wrong."))
_SMALL: Final = {"CNY": 5000, "GBP": 1000}
_LARGE: Final = {"CNY": 300000, "GBP": 40000}
"""In minor units. The large one is more than may go out without somebody she trusts."""
_LINES: Final[Mapping[str, Callable[[Guide, Step[Any]], Guidance]]] = {
    "practice-begins": _always(say("PracticeGuide", "Here you read what to do. Then go on."), Part.GO_ON),
    "home": _home,
    "payee": _payee,
    "amount": _amount,
    "note": _always(say("PracticeGuide", "Write a few words or none. Then go on.")),
    "note-to-family": _always(say("PracticeGuide", "Write what it is for, or nothing. Then go on.")),
    "review": _always(say("PracticeGuide", "Read it in peace. All right? Press “Yes, this is right”."), Part.YES),
    "confirm": _always(say("PracticeGuide", "You are asked twice on purpose. Wait, then say yes.")),
    "receipt": _always(say("PracticeGuide", "This is what became of it. Read it, then go on."), Part.GO_ON),
    "power-off": _always(say("PracticeGuide", "Breathe in and out, then go on."), Part.GO_ON),
    "pin": _always(say("PracticeGuide", "Your secret number for practice stands on this page."), Part.FIELD),
    "answer-awaited": _always(say("PracticeGuide", "You are told here when the answer has come.")),
    "practice-done": _always(say("PracticeGuide", "This was the lesson. You can go on now."), Part.GO_ON),
}
