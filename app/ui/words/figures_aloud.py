"""Amounts, days and digits as a voice says them best: in Chinese in characters, so that no engine has to guess how a figure is read."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final

from app.domain.money import MINOR_DIGITS, Money
from app.ui.words import figures

_ZH_DIGITS: Final = "零一二三四五六七八九"
_ZH_PLACES: Final = ("", "十", "百", "千")
_ZH_GROUPS: Final = ("", "万", "亿", "万亿")
_ZH_UNITS: Final = {"CNY": "元", "GBP": "英镑", "EUR": "欧元", "USD": "美元", "JPY": "日元"}
_ZH_SMALL: Final = {"GBP": "便士", "EUR": "欧分", "USD": "美分"}
_EN_UNITS: Final = {
    "CNY": (("yuan", "yuan"), ("fen", "fen")),
    "GBP": (("pound", "pounds"), ("penny", "pence")),
    "EUR": (("euro", "euros"), ("cent", "cents")),
    "USD": (("dollar", "dollars"), ("cent", "cents")),
    "JPY": (("yen", "yen"), ("", "")),
}
"""The whole and its part, each for one and for several."""
_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd"}
_QUARTERS: Final = {15: "a quarter past", 30: "half past"}


def money(amount: Money, language: str) -> str:
    """``一百二十八元五角``, ``128 pounds and 50 pence``: no separators, no silent zeros."""
    whole, part = divmod(abs(amount.minor), 10 ** MINOR_DIGITS[amount.currency])
    return (_zh_money if language == "zh_CN" else _en_money)(amount, whole, part)


def day(when: date, language: str, today: date | None = None) -> str:
    """``十一月二十一日星期六``, ``Saturday the 21st of November``; with its year where that is not this one."""
    other_year = when.year != (today or date.today()).year
    if language == "zh_CN":
        year = "".join(_ZH_DIGITS[int(digit)] for digit in str(when.year)) + "年" if other_year else ""
        return f"{year}{number(when.month)}月{number(when.day)}日{figures.day(when, language, when).split()[-1]}"
    weekday, _, month = figures.day(when, language, when).split()
    year = f" {when.year}" if other_year else ""
    return f"{weekday} the {when.day}{_ending(when.day)} of {month}{year}"


def clock(when: time, language: str) -> str:
    """``上午九点零五分``, ``5 minutes past 9 in the morning``."""
    hour = (when.hour - 1) % 12 + 1
    if language == "zh_CN":
        part = figures.clock(when, language).rstrip("0123456789:")
        return part + _counted(hour if when.hour else 0) + "点" + _zh_minutes(when.minute)
    _, _, part = figures.clock(when, language).partition(" ")
    if when.minute == 0:
        return f"{hour} o’clock {part}"
    minutes = "1 minute" if when.minute == 1 else f"{when.minute} minutes"
    return f"{_QUARTERS.get(when.minute, f'{minutes} past')} {hour} {part}"


def moment(when: datetime, language: str, today: date | None = None) -> str:
    """The day and the time of day, at the place where the program runs."""
    here = when.astimezone()
    between = "，" if language == "zh_CN" else ", "
    return day(here.date(), language, today) + between + clock(here.time(), language)


def ahead(when: datetime, language: str, today: date | None = None) -> str:
    """A moment to come: ``明天，十一月二十二日星期日，上午九点``; ``tomorrow, Sunday the 22nd of November, 9 o’clock in the morning``."""
    here, today = when.astimezone(), today or date.today()
    near = figures.NEAR[language].get((here.date() - today).days)
    between = "，" if language == "zh_CN" else ", "
    return (near + between if near else "") + moment(when, language, today)


def number(count: int) -> str:
    """A whole number in Chinese characters: ``一万零五十``."""
    if count == 0:
        return _ZH_DIGITS[0]
    groups: list[str] = []
    rest, gap = count, False
    for group in _ZH_GROUPS:
        rest, part = divmod(rest, 10_000)
        if part:
            groups.insert(0, (_counted(part) if group else _zh_group(part)) + group + ("零" if gap and groups else ""))
            gap = part < 1000
        elif groups:
            gap = True
        if not rest:
            break
    text = "".join(groups)
    return text.removeprefix("一") if text.startswith("一十") else text


def _zh_group(part: int) -> str:
    """Up to 9999."""
    said, empty = "", False
    for place in range(3, -1, -1):
        digit = part // 10**place % 10
        if digit:
            two = digit == 2 and place == 3
            said += ("零" if empty and said else "") + ("两" if two else _ZH_DIGITS[digit]) + _ZH_PLACES[place]
        empty = digit == 0
    return said


def _zh_money(amount: Money, whole: int, part: int) -> str:
    minus = "负" if amount.minor < 0 else ""
    said = f"{_counted(whole)}{_ZH_UNITS[amount.currency]}" if whole or not part else ""
    if part and amount.currency == "CNY":
        jiao, fen = divmod(part, 10)
        gap = "零" if whole and not jiao else ""
        said += (f"{_counted(jiao)}角" if jiao else gap) + (f"{_counted(fen)}分" if fen else "")
    elif part:
        said += f"{_counted(part)}{_ZH_SMALL[amount.currency]}"
    return minus + said


def _counted(count: int) -> str:
    """Before what is counted, two has a word of its own."""
    return "两" if count == 2 else number(count)


def _zh_minutes(minutes: int) -> str:
    if minutes == 0:
        return ""
    return ("零" if minutes < 10 else "") + number(minutes) + "分"


def _en_money(amount: Money, whole: int, part: int) -> str:
    unit, small = _EN_UNITS[amount.currency]
    parts = [f"{count} {words[count != 1]}" for count, words in ((whole, unit), (part, small)) if count or (words is unit and not part)]
    return ("minus " if amount.minor < 0 else "") + " and ".join(parts)


def _ending(number: int) -> str:
    return "th" if number in (11, 12, 13) else _ENDINGS.get(number % 10, "th")
