"""Speaks a :class:`Say` in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time

from app.domain.amount_words import amount_in_words
from app.domain.money import Money
from app.journeys.say import Ahead, Digits, InWords, Name, Param, Say
from app.journeys.seen import Messages
from app.ui.words import figures
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
        """As it is read aloud: digits one by one, amounts without separators."""
        return self._fill(said, self._aloud)

    def money(self, amount: Money) -> str:
        """An amount, written."""
        return figures.money(amount, self.language)

    def param(self, value: Param) -> str:
        """Any parameter on its own, written: a fact's value."""
        return self._written(value)

    def param_spoken(self, value: Param) -> str:
        """Any parameter on its own, as it is read aloud."""
        return self._aloud(value)

    def _fill(self, said: Say, how: Callable[[Param], str]) -> str:
        text = self.translate(said.context, said.text) if not said.is_data else said.text
        return text.format_map({name: how(value) for name, value in said.params}) if said.params else text

    def _aloud(self, value: Param) -> str:
        match value:
            case Say():
                return self.spoken(value)
            case Money():
                return figures.spoken_money(value, self.language)
            case Digits():
                return figures.spoken_digits(value.text, self.language)
            case Name():
                return value.text
            case _:
                return self._written(value)

    def _written(self, value: Param) -> str:
        match value:
            case Say():
                return self(value)
            case Money():
                return figures.money(value, self.language)
            case InWords():
                return amount_in_words(value.money, self.language)
            case Name():
                return unbroken(value.text)
            case Digits():
                return value.text
            case Ahead() | date() | time():
                return self._time(value)
            case str() | int():
                return str(value)

    def _time(self, value: Ahead | date | time) -> str:
        match value:
            case time():
                return figures.clock(value, self.language)
            case Ahead():
                return figures.ahead(value.moment, self.language)
            case datetime():
                return figures.moment(value, self.language)
            case date():
                return figures.day(value, self.language)
