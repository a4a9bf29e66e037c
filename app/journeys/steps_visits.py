"""The kind of step at which a number for the counter is shown: to her, and to the scanner at the branch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from app.journeys.say import Say, say
from app.journeys.steps import Browse, Fact, Item, NotAnAnswer, Option, Plain, Step


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with a number. ``tone``: ``wait``, ``done`` when it is her turn, ``care`` when she missed it, ``news`` when over.

    ``at``: when the bank has said so; nothing of what was known before, or is said for want of an answer.
    """

    told: Say
    tone: str = "wait"
    at: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, kw_only=True)
class ShowBriefly(Browse):
    """What may be seen for a time alone. What ``fresh`` says takes the place of the lines at once, and is asked by the clock too."""

    fresh: Callable[[], tuple[Item, ...]]


@dataclass(frozen=True, kw_only=True)
class ShowTicket(Step[str]):
    """``number`` as it is called, ``qr`` for the scanner. The answer is the key of one of the ``ways``, or ``done``.

    ``aloud``: so many of the facts are read aloud, where others may hear it; all of them where nothing is said.
    ``fresh`` is asked again and again: what has changed is shown and announced, and nothing else on the page moves. It does not count
    in the step's fingerprint.
    """

    number: str
    qr: str
    standing: Standing
    fresh: Callable[[], Standing]
    facts: tuple[Fact, ...]
    ways: tuple[Option[str], ...]
    done: Say
    aloud: int | None = None

    remembered: ClassVar[bool] = False

    def take(self, answer: Plain) -> str:  # noqa: D102
        for key in (*(way.key for way in self.ways), "done"):
            if key == answer:
                return key
        raise NotAnAnswer(say("Steps", "Please press one of the choices."))
