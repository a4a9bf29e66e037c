"""English as it is written and spoken in Britain: the language in which the program itself is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from app.domain.languages.language import MINUS, Language
from app.domain.money import Money

_SIGNS: Final = {"GBP": "£", "EUR": "€", "USD": "$"}
_UNITS: Final[Mapping[str, tuple[tuple[str, str], tuple[str, str]]]] = {
    "CNY": (("yuan", "yuan"), ("fen", "fen")),
    "GBP": (("pound", "pounds"), ("penny", "pence")),
    "EUR": (("euro", "euros"), ("cent", "cents")),
    "USD": (("dollar", "dollars"), ("cent", "cents")),
    "JPY": (("yen", "yen"), ("", "")),
}
"""The whole and its part, each for one and for several."""
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = ("January February March April May June July August September October November December").split()
_PARTS_OF_DAY: Final = ((1, "at night"), (12, "in the morning"), (18, "in the afternoon"), (22, "in the evening"), (24, "at night"))
"""Each until its hour."""
_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd"}
_QUARTERS: Final = {15: "a quarter past", 30: "half past"}
_SMALL: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS: Final = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
_POWERS: Final = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))


@dataclass(frozen=True, kw_only=True)
class _English(Language):
    def money(self, amount: Money) -> str:
        """``£3,200.00``, ``3,200.00 yuan``."""
        sign = MINUS if amount.minor < 0 else ""
        if amount.currency in _SIGNS:
            return f"{sign}{_SIGNS[amount.currency]}{self.figure(amount)}"
        (_, units), _ = _UNITS[amount.currency]
        return f"{sign}{self.figure(amount)} {units}"

    def money_aloud(self, amount: Money) -> str:
        """``128 pounds and 50 pence``."""
        (whole, part), (unit, small) = self.divided(amount), _UNITS[amount.currency]
        parts = [f"{count} {words[count != 1]}" for count, words in ((whole, unit), (part, small)) if count or (words is unit and not part)]
        return ("minus " if amount.minor < 0 else "") + " and ".join(parts)

    def money_in_words(self, amount: Money) -> str:
        """``five hundred yuan``."""
        (whole, part), (unit, small) = self.divided(amount), _UNITS[amount.currency]
        said = [f"{_in_words(count)} {names[count != 1]}" for count, names in ((whole, unit), (part, small)) if count]
        return " and ".join(said) or f"zero {unit[1]}"

    def day(self, when: date, *, year: bool) -> str:
        """``Saturday 21 November``."""
        return f"{_DAYS[when.weekday()]} {when.day} {_MONTHS[when.month - 1]}" + (f" {when.year}" if year else "")

    def day_aloud(self, when: date, *, year: bool) -> str:
        """``Saturday the 21st of November``."""
        ending = "th" if when.day in (11, 12, 13) else _ENDINGS.get(when.day % 10, "th")
        said = f"{_DAYS[when.weekday()]} the {when.day}{ending} of {_MONTHS[when.month - 1]}"
        return said + (f" {when.year}" if year else "")

    def short_month(self, when: date) -> str:
        """``Nov``."""
        return _MONTHS[when.month - 1][:3]

    def clock(self, when: time) -> str:
        """``9:00 in the morning``; ``noon`` and ``midnight``, which are of neither part of the day."""
        if when.minute == 0 and when.hour in (0, 12):
            return "noon" if when.hour else "midnight"
        return f"{(when.hour - 1) % 12 + 1}:{when:%M} {_part_of_day(when)}"

    def clock_aloud(self, when: time) -> str:
        """``5 minutes past 9 in the morning``."""
        hour, part = (when.hour - 1) % 12 + 1, _part_of_day(when)
        if when.minute == 0 and hour == 12:
            return self.clock(when)
        return f"{self.figures_of_clock_aloud(hour, when.minute)} {part}"

    def figures_of_clock_aloud(self, hour: int, minute: int) -> str:
        """``half past 9``; after noon as it is written: ``21 30``."""
        if minute == 0:
            return f"{hour} o’clock"
        minutes = "1 minute" if minute == 1 else f"{minute} minutes"
        return f"{_QUARTERS.get(minute, f'{minutes} past')} {hour}" if hour <= 12 else f"{hour} {minute:02}"

    def at(self, day: str, clock: str) -> str:
        """``Saturday 21 November, 9:00 in the morning``."""
        return f"{day}, {clock}"

    def near_at(self, near: str, day: str, clock: str) -> str:
        """``Sunday 22 November (tomorrow), 9:00 in the morning``."""
        return f"{day} ({near}), {clock}"

    def near_aloud(self, near: str, day: str, clock: str) -> str:
        """``Sunday the 22nd of November, that is tomorrow, 9 o’clock in the morning``: it stands after “on”, too."""
        return f"{day}, that is {near}, {clock}"


def _part_of_day(when: time) -> str:
    return next(name for until, name in _PARTS_OF_DAY if when.hour < until)


def _in_words(number: int) -> str:
    said: list[str] = []
    for power, name in _POWERS:
        if number >= power:
            said.append(f"{_hundreds(number // power)} {name}")
            number %= power
    if number:
        said.append(("and " if said and number < 100 else "") + _hundreds(number))
    return " ".join(said) or "zero"


def _hundreds(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    said = [f"{_SMALL[hundreds]} hundred"] if hundreds else []
    if rest:
        said.append(_SMALL[rest] if rest < 20 else _TENS[rest // 10] + (f"-{_SMALL[rest % 10]}" if rest % 10 else ""))
    return " and ".join(said)


EN: Final = _English(
    code="en",
    name="English",
    tongue="English",
    voices=("en-gb", "en-us", "en"),
    signs=",.'?!&-;:",
    against_scams="159",
    police="101",
    practice_telephone="01632 960 155",  # Ofcom keeps it free
    near={0: "today", 1: "tomorrow"},
    hidden=" ",
    to=" to ",
    or_said=" or ",
    and_said=" and ",
    web_address="a web address",
)
