"""What one language has to say about itself: how it writes and says amounts, days and digits, and what surrounds its speakers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from app.domain.money import MINOR_DIGITS, Money

MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, kw_only=True)
class Language(ABC):
    """A language that the program speaks. Amounts come from whole minor units, never through a float."""

    code: str
    """As its catalogue is called: ``zh_TW`` for ``i18n/banxing_zh_TW.ts``."""
    name: str
    """Its own name for itself, with its script: by this a reader finds it."""
    tongue: str
    """The same without its script: the bank writes an alert once for all who speak it."""
    voices: tuple[str, ...]
    """The tags under which engines have a voice for it, best first."""
    signs: str
    """On the keys beside the digits; :mod:`app.ui.pages.letters` has a name for each."""
    faces: tuple[str, ...] = ()
    """Families of letters in which its characters have the forms of its land, best first; empty where any will do."""
    by_sound: bool = False
    """Whether its letter keys write characters by their sound (pinyin)."""
    against_scams: str
    """The telephone line against scams where it is spoken."""
    police: str
    practice_telephone: str = ""
    """A number that nobody has, kept free for stories; empty where none is kept free."""
    spaced: bool = True
    """Whether blanks part its words."""
    rest: str = ", "
    """Parts the pieces of a line that is read aloud."""
    introduces: str = ": "
    """Parts a label from its value."""
    stop: str = "."
    digit_rest: str = " "
    """Parts digits that are read one by one."""
    group_rest: str = ", "
    """Parts their groups: a longer pause."""
    near: Mapping[int, str]
    """What a day is called so many days ahead."""
    hidden: str
    """Said in place of the stars in a covered name."""
    to: str
    """Said between two numbers that are a range."""
    or_said: str
    """Said for a stroke between two words."""
    and_said: str
    """Said for the sign ``&``."""
    web_address: str
    """Said in place of one."""

    @abstractmethod
    def money(self, amount: Money) -> str:
        """An amount as it is written; with a minus sign where it is a debt."""

    @abstractmethod
    def money_aloud(self, amount: Money) -> str:
        """An amount as it is said: no separators, no silent zeros."""

    @abstractmethod
    def money_in_words(self, amount: Money) -> str:
        """A positive amount in full words, so that a slip of one digit is seen."""

    def in_words_aloud(self, amount: Money) -> str:
        """Those words as they are said, where they are not merely for the eye."""
        return self.money_in_words(amount)

    @abstractmethod
    def day(self, when: date, *, year: bool) -> str:
        """A day with its weekday, and with its year where that is wanted."""

    @abstractmethod
    def day_aloud(self, when: date, *, year: bool) -> str:
        """The same, as it is said."""

    @abstractmethod
    def short_month(self, when: date) -> str:
        """The month of a day, as short as it can be read."""

    @abstractmethod
    def clock(self, when: time) -> str:
        """A time of day, the one way in which it is told."""

    @abstractmethod
    def clock_aloud(self, when: time) -> str:
        """The same, as it is said."""

    @abstractmethod
    def figures_of_clock_aloud(self, hour: int, minute: int) -> str:
        """A time that somebody wrote in figures, who alone knows of which part of the day it is."""

    @abstractmethod
    def at(self, day: str, clock: str) -> str:
        """A day and a time of day together."""

    @abstractmethod
    def near_at(self, near: str, day: str, clock: str) -> str:
        """The same for a day that has a name of its own, such as tomorrow."""

    @abstractmethod
    def near_aloud(self, near: str, day: str, clock: str) -> str:
        """The same as a voice says it best."""

    def figure(self, amount: Money) -> str:
        """The bare figure of an amount, with its separators and without its sign."""
        whole, _, part = amount.decimal.lstrip("-").partition(".")
        return f"{int(whole):,}" + (f".{part}" if part else "")

    @staticmethod
    def divided(amount: Money) -> tuple[int, int]:
        """Whole units and the rest, both without a sign."""
        hundred: int = 10 ** MINOR_DIGITS[amount.currency]
        return divmod(abs(amount.minor), hundred)
