"""Speaks a :class:`Say` in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Protocol

from app.domain.languages.known import language as spoken_in
from app.domain.money import Money
from app.journeys.say import Ahead, Digits, InWords, Name, Param, Say
from app.journeys.seen import Messages
from app.ui.words import figures, figures_aloud
from app.ui.words.aloud import aloud, in_one_language
from app.ui.words.catalogue import Translate
from app.ui.words.messages import no_messages
from app.ui.words.names import unbroken


@dataclass(frozen=True)
class Words:
    """Callable: ``words(say)`` is the finished text. A value: another language is another ``Words``."""

    language: str
    translate: Translate
    messages: Messages = no_messages
    """What a helper's program knows of the sentences that come from hers."""

    def __call__(self, said: Say) -> str:
        """As it is written."""
        return self._fill(said, self._written)

    def spoken(self, said: Say) -> str:
        """As it is read aloud: digits one by one, amounts and days in words, no sign that a voice would name."""
        text = self._fill(said, self._aloud)
        return aloud(text if said.params else in_one_language(text, self.language), self.language)

    def named(self, said: Say) -> str:
        """What is pressed is called so by a screen reader: as it is read aloud, but whole also where others might hear it, or two things
        would be called the same."""
        return Words(self.language, self.translate, self.messages).spoken(said)

    def money(self, amount: Money) -> str:
        """An amount, written."""
        return figures.money(amount, self.language)

    def param(self, value: Param) -> str:
        """Any parameter on its own, written: a fact's value."""
        return self._written(value)

    def param_spoken(self, value: Param) -> str:
        """Any parameter on its own, as it is read aloud."""
        return aloud(self._aloud(value), self.language)

    def _fill(self, said: Say, how: Callable[[Param], str]) -> str:
        text = self.translate(said.context, said.text) if not said.is_data else said.text
        return text.format_map({name: how(value) for name, value in said.params}) if said.params else text

    def _aloud(self, value: Param) -> str:
        match value:
            case Say():
                return self._fill(value, self._aloud)
            case Money():
                return figures_aloud.money(value, self.language)
            case InWords():
                return spoken_in(self.language).in_words_aloud(value.money)
            case Digits():
                return figures.spoken_digits(value.text, self.language)
            case Name():
                return value.text
            case Ahead() | date() | time():
                return _told(value, self.language, figures_aloud)
            case _:
                return self._written(value)

    def _written(self, value: Param) -> str:
        match value:
            case Say():
                return self(value)
            case Money():
                return figures.money(value, self.language)
            case InWords():
                return spoken_in(self.language).money_in_words(value.money)
            case Name():
                return unbroken(value.text)
            case Digits():
                return value.text
            case Ahead() | date() | time():
                return self._time(value)
            case str() | int():
                return str(value)

    def _time(self, value: Ahead | date | time) -> str:
        return _told(value, self.language, figures)


class _Telling(Protocol):
    """Tells times in a language: as it is written, or as it is read aloud."""

    def clock(self, when: time, language: str) -> str: ...
    def day(self, when: date, language: str) -> str: ...
    def moment(self, when: datetime, language: str) -> str: ...
    def ahead(self, when: datetime, language: str) -> str: ...


def _told(value: Ahead | date | time, language: str, telling: _Telling) -> str:
    match value:
        case time():
            return telling.clock(value, language)
        case Ahead():
            return telling.ahead(value.moment, language)
        case datetime():
            return telling.moment(value, language)
        case date():
            return telling.day(value, language)
