"""Steps about paper: a sheet to look at before it is printed, and a page whose words can also be had on paper."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import ClassVar

from app.journeys.say import Say, say
from app.journeys.sheets import Foot, Sheet
from app.journeys.steps import NotAnAnswer, Option, Plain, Step, Tell


@dataclass(frozen=True, kw_only=True)
class ReadSheet(Step[str]):
    """``sheet`` as it comes out of the printer, page by page. The answer is the key of one of the ``ways``, or ``done``."""

    sheet: Sheet
    foot: Foot
    ways: tuple[Option[str], ...]
    done: Say

    remembered: ClassVar[bool] = False

    def take(self, answer: Plain) -> str:  # noqa: D102
        for key in (*(way.key for way in self.ways), "done"):
            if key == answer:
                return key
        raise NotAnAnswer(say("Steps", "Please press one of the choices."))


@dataclass(frozen=True, kw_only=True)
class TellOnPaper(Tell):
    """Says something that she may want to keep on paper. The answer is no where she would rather print it than go on."""

    paper: Say

    remembered: ClassVar[bool] = False


def on_paper(told: Tell, paper: Say) -> TellOnPaper:
    """The same, with a way to have it on paper called ``paper``."""
    return TellOnPaper(**{each.name: getattr(told, each.name) for each in fields(told)}, paper=paper)
