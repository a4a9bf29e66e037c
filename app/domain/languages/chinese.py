"""What the written forms of Chinese have in common: they differ in their characters, and in what people say for things."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from app.domain.languages.chinese_numbers import Capitals, Numerals
from app.domain.languages.language import MINUS, Language
from app.domain.money import Money

JOINER: Final = "\N{WORD JOINER}"
NEVER_BREAKS: Final = "\N{NO-BREAK SPACE}"
"""A line does not end within an amount."""


@dataclass(frozen=True, kw_only=True)
class Chinese(Language):
    """Amounts, days and digits in Chinese. A voice gets them in characters, so that no engine has to guess how a figure is read."""

    numerals: Numerals
    capitals: Capitals
    units: Mapping[str, tuple[str, str]]
    """Per currency, what stands before the figure and what after it."""
    small: Mapping[str, str]
    """The hundredth of those that have no jiao."""
    minus: str
    parts_of_day: tuple[tuple[int, str], ...]
    """Each until its hour."""
    hour: str
    """What counts the hours."""
    spaced: bool = False
    by_sound: bool = True
    signs: str = "，。、？！：-"
    rest: str = "，"
    introduces: str = "："
    stop: str = "。"
    digit_rest: str = "，"
    group_rest: str = "；"
    hidden: str = "某"
    to: str = "到"
    or_said: str = "或"
    and_said: str = "和"

    def money(self, amount: Money) -> str:
        """``3,200.00 元``."""
        before, after = self.units[amount.currency]
        figure = (MINUS if amount.minor < 0 else "") + self.figure(amount)
        return f"{JOINER.join(before)}{NEVER_BREAKS}{figure} {after}" if before else f"{figure} {after}"

    def money_aloud(self, amount: Money) -> str:
        """``一百二十八元五角``."""
        (whole, part), (before, after) = self.divided(amount), self.units[amount.currency]
        counted = self.numerals.counted
        said = f"{counted(whole)}{after}" if whole or not part else ""
        if part and amount.currency == "CNY":
            jiao, fen = divmod(part, 10)
            gap = self.numerals.zero if whole and not jiao else ""
            said += (f"{counted(jiao)}角" if jiao else gap) + (f"{counted(fen)}分" if fen else "")
        elif part:
            said += f"{counted(part)}{self.small[amount.currency]}"
        return before + (self.minus if amount.minor < 0 else "") + said

    def money_in_words(self, amount: Money) -> str:
        """``伍佰元整``."""
        before, after = self.units[amount.currency]
        return before + self.capitals.amount(*self.divided(amount), after)

    def in_words_aloud(self, amount: Money) -> str:
        """The capitals are for the eye."""
        return self.money_aloud(amount)

    def day(self, when: date, *, year: bool) -> str:
        """``11月21日 星期六``."""
        return (f"{when.year}年" if year else "") + f"{when.month}月{when.day}日 {self._weekday(when)}"

    def day_aloud(self, when: date, *, year: bool) -> str:
        """``十一月二十一日星期六``."""
        number = self.numerals.number
        said = "".join(self.numerals.digits[int(digit)] for digit in str(when.year)) + "年" if year else ""
        return f"{said}{number(when.month)}月{number(when.day)}日{self._weekday(when)}"

    def short_month(self, when: date) -> str:
        """``11月``."""
        return f"{when.month}月"

    def clock(self, when: time) -> str:
        """``上午9:00``."""
        return f"{self._part_of_day(when)}{(when.hour - 1) % 12 + 1}:{when:%M}"

    def clock_aloud(self, when: time) -> str:
        """``上午九点零五分``."""
        hour = (when.hour - 1) % 12 + 1 if when.hour else 0
        return self._part_of_day(when) + self.figures_of_clock_aloud(hour, when.minute)

    def figures_of_clock_aloud(self, hour: int, minute: int) -> str:
        """``九点零五分``."""
        minutes = (self.numerals.zero if minute < 10 else "") + self.numerals.number(minute) + "分" if minute else ""
        return f"{self.numerals.counted(hour)}{self.hour}{minutes}"

    def at(self, day: str, clock: str) -> str:
        """``11月21日 星期六 上午9:00``."""
        return f"{day} {clock}"

    def near_at(self, near: str, day: str, clock: str) -> str:
        """``明天（11月22日 星期日）上午9:00``."""
        return f"{near}（{day}）{clock}"

    def near_aloud(self, near: str, day: str, clock: str) -> str:
        """``明天，十一月二十二日星期日，上午九点``."""
        return self.rest.join((near, day, clock))

    def _weekday(self, when: date) -> str:
        return f"星期{'一二三四五六日'[when.weekday()]}"

    def _part_of_day(self, when: time) -> str:
        return next(name for until, name in self.parts_of_day if when.hour < until)
