"""What is this? A sentence or two about the step on the screen, played over it: the task waits, and looking sends nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from app.journeys.explaining_bills_words import BILLS
from app.journeys.explaining_family_words import AT_HERS, AT_HIS
from app.journeys.explaining_kiosk_words import KIOSK
from app.journeys.explaining_money_words import LOOKING, PAYING
from app.journeys.explaining_paper_words import MINE, PAPER, STATEMENTS
from app.journeys.explaining_practice_words import PRACTISING
from app.journeys.explaining_regular_words import REGULAR
from app.journeys.explaining_safety_words import PROTECTING, SCAMS
from app.journeys.explaining_start_words import ARRIVING, SETTINGS, TALKING
from app.journeys.explaining_visits_words import VISITS
from app.journeys.explaining_words import ANY, BY_KIND, NOTHING_YET
from app.journeys.runner import Journey, ask
from app.journeys.say import Say, say
from app.journeys.steps import Step, Tell, Trail

TRAIL: Final = Trail(say("Explaining", "What is this?"))
"""None of the tasks at which somebody may look on: that she asked, and about what, is hers."""
WORDS: Final[Mapping[str, Say]] = {
    **ARRIVING,
    **SETTINGS,
    **TALKING,
    **PAYING,
    **BILLS,
    **LOOKING,
    **REGULAR,
    **STATEMENTS,
    **PAPER,
    **MINE,
    **PROTECTING,
    **SCAMS,
    **AT_HERS,
    **AT_HIS,
    **VISITS,
    **PRACTISING,
    **KIOSK,
}
"""By the key of the step; where the same key means something else in another task, with the task's context and a dot before it."""


def explain(step: Step[Any] | None) -> Journey[None]:
    """Explains a step; nothing is on the screen while an answer is awaited."""
    yield from ask(
        Tell(
            key="explanation",
            trail=TRAIL,
            question=say("Explaining", "What this screen is for"),
            why=(
                explanation(step) if step else NOTHING_YET,
                say("Explaining", "Looking here sends nothing, and what you were doing waits for you."),
            ),
            go_on=say("Explaining", "Go on where I was"),
        )
    )


def explanation(step: Step[Any]) -> Say:
    """The step's own words; where it has none, those of its kind."""
    return own_words(step) or next((BY_KIND[kind] for kind in type(step).mro() if kind in BY_KIND), ANY)


def own_words(step: Step[Any]) -> Say | None:
    """What is said about just this step, if anything is."""
    context = step.trail.task.context
    for key in _shorter(step.key):
        if words := WORDS.get(f"{context}.{key}") or WORDS.get(key):
            return words
    return None


def _shorter(key: str) -> Iterator[str]:
    """A key, and it without its last parts: ``activity-40`` is ``activity`` with more lines."""
    while key:
        yield key
        key = key.rpartition("-")[0]
