"""Amounts, days and digits as each language writes and says them. Exact: from whole minor units, never through a float."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final

from app.domain.money import Money

_ZH_UNITS: Final = {"CNY": "元", "GBP": "英镑", "EUR": "欧元", "USD": "美元", "JPY": "日元"}
_EN_SIGNS: Final = {"GBP": "£", "EUR": "€", "USD": "$"}
_EN_UNITS: Final = {"CNY": "yuan", "JPY": "yen"}
_ZH_DAYS: Final = "一二三四五六日"
_EN_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NEAR: Final = {"zh_CN": {0: "今天", 1: "明天"}, "en": {0: "today", 1: "tomorrow"}}
"""What a day is called so many days ahead."""
_PARTS_OF_DAY: Final = {
    "zh_CN": ((6, "凌晨"), (12, "上午"), (13, "中午"), (18, "下午"), (24, "晚上")),
    "en": ((12, "in the morning"), (18, "in the afternoon"), (24, "in the evening")),
}
"""Each until its hour."""
_EN_MONTHS: Final = ("January February March April May June July August September October November December").split()


def money(amount: Money, language: str) -> str:
    """``3,200.00 元``, ``£3,200.00``, ``3,200.00 yuan``; a minus sign where it is a debt."""
    whole, _, part = amount.decimal.lstrip("-").partition(".")
    figure = f"{int(whole):,}" + (f".{part}" if part else "")
    sign = "\N{MINUS SIGN}" if amount.minor < 0 else ""
    if language == "zh_CN":
        return f"{sign}{figure} {_ZH_UNITS[amount.currency]}"
    if amount.currency in _EN_SIGNS:
        return f"{sign}{_EN_SIGNS[amount.currency]}{figure}"
    return f"{sign}{figure} {_EN_UNITS[amount.currency]}"


def day(when: date, language: str, today: date | None = None) -> str:
    """``11月21日 星期六``, ``Saturday 21 November``; with its year where that is not this one."""
    other_year = when.year != (today or date.today()).year
    if language == "zh_CN":
        year = f"{when.year}年" if other_year else ""
        return f"{year}{when.month}月{when.day}日 星期{_ZH_DAYS[when.weekday()]}"
    year = f" {when.year}" if other_year else ""
    return f"{_EN_DAYS[when.weekday()]} {when.day} {_EN_MONTHS[when.month - 1]}{year}"


def short_month(when: date, language: str) -> str:
    """The month of a day, as short as it can be read: ``11月``, ``Nov``."""
    return f"{when.month}月" if language == "zh_CN" else _EN_MONTHS[when.month - 1][:3]


def moment(when: datetime, language: str, today: date | None = None) -> str:
    """The day and the time of day, at the place where the program runs: ``11月21日 星期六 上午9:00``."""
    here = when.astimezone()
    return _at(day(here.date(), language, today), here.time(), language)


def ahead(when: datetime, language: str, today: date | None = None) -> str:
    """A moment to come: ``明天（11月22日 星期日）上午9:00``, ``Sunday 22 November (tomorrow), 9:00 in the morning``."""
    here, today = when.astimezone(), today or date.today()
    that_day, near = day(here.date(), language, today), NEAR[language].get((here.date() - today).days)
    if language == "zh_CN":
        return f"{near}（{that_day}）{clock(here.time(), language)}" if near else _at(that_day, here.time(), language)
    return _at(f"{that_day} ({near})" if near else that_day, here.time(), language)


def clock(when: time, language: str) -> str:
    """A time of day, the one way in which it is told: ``上午9:00``, ``9:00 in the morning``."""
    hour, part = (when.hour - 1) % 12 + 1, _part_of_day(when.hour, language)
    return f"{part}{hour}:{when:%M}" if language == "zh_CN" else f"{hour}:{when:%M} {part}"


def _at(that_day: str, when: time, language: str) -> str:
    return f"{that_day} {clock(when, language)}" if language == "zh_CN" else f"{that_day}, {clock(when, language)}"


def _part_of_day(hour: int, language: str) -> str:
    return next(name for until, name in _PARTS_OF_DAY[language] if hour < until)


def spoken_digits(digits: str, language: str) -> str:
    """Digit by digit, with a longer pause between the groups of a long number: ``6 6 2 1, 0 8``, ``6，6，2，1；0，8``."""
    between, after_group = ("，", "；") if language == "zh_CN" else (" ", ", ")
    return after_group.join(between.join(group) for group in digits.split())
