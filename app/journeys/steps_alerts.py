"""The step that shows an alert: what is going round and where, how to tell, what to do now."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.alerts import Wording
from app.journeys.say import Say, say
from app.journeys.steps import NotAnAnswer, Option, Plain, Step


@dataclass(frozen=True, kw_only=True)
class ReadAlert(Step[str]):
    """``alert`` is what it says, in the reader's language; the question is its headline.

    The answer is the key of one of the ``ways`` to do something at once, or ``done``.
    """

    alert: Wording
    ways: tuple[Option[str], ...]
    done: Say

    def take(self, answer: Plain) -> str:  # noqa: D102
        for key in (*(way.key for way in self.ways), "done"):
            if key == answer:
                return key
        raise NotAnAnswer(say("Steps", "Please press one of the choices."))
