"""Words as values: a message id with typed parameters, never finished text.

``say("Pay", "Send {amount} to {name}?")(amount=..., name=...)`` is spoken by ``ui/words`` in the reader's language, so the language
can change on any screen. The two literals are found by ``lupdate`` (``-tr-function-alias QT_TRANSLATE_NOOP+=say``).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a person, firm or thing: shown as it is in every language."""

    text: str


@dataclass(frozen=True, slots=True)
class Digits:
    """A number to be read digit by digit: the last four of an account, a phone number."""

    text: str


@dataclass(frozen=True, slots=True)
class InWords:
    """An amount to be said in full words: 伍佰元整, five hundred yuan."""

    money: Money


@dataclass(frozen=True, slots=True)
class Ahead:
    """A moment that is still to come: said with "today" or "tomorrow" where it is that near, because a date alone takes counting."""

    moment: datetime


@dataclass(frozen=True, slots=True)
class Say:
    """One sentence or label: Qt Linguist context, source text in English with ``{named}`` places, and what goes into them."""

    context: str
    text: str
    params: tuple[tuple[str, Param], ...] = ()

    def __call__(self, **params: Param) -> Say:
        """The same words with their places filled."""
        return replace(self, params=tuple(sorted(params.items())))

    @property
    def is_data(self) -> bool:
        """Whether nothing in it is language: a name, an amount, her own words."""
        return not self.context

    @property
    def is_free(self) -> bool:
        """Whether it is what somebody wrote."""
        return self.is_data and all(isinstance(value, str) for _, value in self.params)


Param = str | int | Money | InWords | Name | Digits | date | datetime | time | Ahead | Say
"""What may stand in a sentence. The class decides how it is written, spoken and, to a helper, masked. ``str`` is free text she typed."""


def say(context: str, text: str) -> Say:
    """Marks ``text`` for translation and makes it a value."""
    return Say(context, text)


def as_it_is(value: Param) -> Say:
    """A name, an amount or her own words standing alone: nothing in it to translate."""
    return Say("", "{it}", (("it", value),))
