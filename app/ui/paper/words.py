"""Words as they stand on paper: every day with its year, and nothing called today, for paper is read years later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from app.journeys.say import Ahead
from app.ui.words import figures
from app.ui.words.words import Words


@dataclass(frozen=True)
class PaperWords(Words):
    """The same words, with other days."""

    def _time(self, value: Ahead | date | time) -> str:
        match value:
            case Ahead():
                return self._time(value.moment)
            case datetime():
                return figures.moment(value, self.language, today=date.min)
            case date():
                return figures.day(value, self.language, today=date.min)
        return super()._time(value)


def on_paper(words: Words) -> PaperWords:
    """The words of a screen, for paper."""
    return PaperWords(words.language, words.translate, words.messages)
