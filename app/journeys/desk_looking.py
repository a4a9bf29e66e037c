"""An alert as customers will see it: in each language, with letters as large as they have them."""

from __future__ import annotations

from dataclasses import fields

from app.domain.alerts import Alert
from app.domain.family import Side
from app.journeys.alert_words import shown
from app.journeys.desk_writing_words import TRAIL, language_name
from app.journeys.runner import Journey, ask
from app.journeys.say import say
from app.journeys.steps import Choose, Option, Trail
from app.journeys.steps_desk import Preview

SIZES = (100, 200)
"""Percent: as most have it, and as many have it."""


def look(alert: Alert) -> Journey[None]:
    """One after the other, until it was looked at enough."""
    while seen := (yield from ask(_as_whom(alert))):
        language, size = seen
        yield from ask(preview(alert, language, size))


def read_through(alert: Alert) -> Journey[None]:
    """Once in each of its languages, as whoever publishes it has to."""
    for words in alert.wordings:
        yield from ask(preview(alert, words.language, SIZES[0]))


def preview(alert: Alert, language: str, size: int) -> Preview:
    """The very step of a customer's seat."""
    step = shown(alert, language, Side.CUSTOMER, Trail(say("DeskAlerts", "As customers see it")), judges=True)
    own = {field.name: getattr(step, field.name) for field in fields(step)}
    return Preview(**own | {"key": f"preview-{language}-{size}"}, language=language, text_size=size)


def _as_whom(alert: Alert) -> Choose[tuple[str, int] | None]:
    options: list[Option[tuple[str, int] | None]] = [
        Option(
            f"{words.language}-{size}",
            say("DeskAlerts", "{language}, letters at {percent} %")(language=language_name(words.language), percent=size),
            (words.language, size),
            icon="show" if size == SIZES[0] else "text-size",
        )
        for words in alert.wordings
        for size in SIZES
    ]
    done: Option[tuple[str, int] | None] = Option("done", say("DeskAlerts", "I have seen enough"), None, icon="back")
    return Choose(
        key="look",
        trail=TRAIL,
        question=say("DeskAlerts", "As whom would you like to see it?"),
        options=(*options, done),
        look="tiles",
    )
