"""What somebody looks for who writes a name, an amount, a month, or all of them, in plain words: 三月付给李娜, gas last month, 128.50."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.domain.entries import EntryCode
from app.domain.money import narrow
from app.domain.search_words import CAME, CHINESE_DIGITS, CHINESE_TENS, ENGLISH_MONTHS, NOTHING_SAID, TOPICS, WENT
from app.domain.statements import last_of_month

MOST_BACK: Final = timedelta(days=398)
"""How far back is looked where nothing is said of when: as far as a statement of the bank reaches."""
_AHEAD: Final = timedelta(days=1)
"""The bank's day may have begun already where hers has not."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What was understood. ``amount`` as it was written, with a point; ``went``: gone, come, or either where it is nothing."""

    first: date
    last: date
    dated: bool = False
    """Whether anything was said of when."""
    amount: str = ""
    codes: frozenset[EntryCode] = frozenset()
    topic: str = ""
    """The word that stood for them."""
    names: tuple[str, ...] = ()
    went: bool | None = None

    @property
    def everything(self) -> bool:
        """Whether nothing at all narrows it but the time."""
        return not (self.amount or self.codes or self.names)


def understood(text: str, today: date) -> Sought:
    """Reads a search. What is no month, amount or known word is looked for as a name; nothing is an error."""
    rest = _Rest(" ".join(narrow(text).casefold().split()))
    span = _span(rest, today)
    amount = rest.take(_AMOUNT, _amount)
    topic = next((word for word in _longest_first(TOPICS) if rest.take_word(word)), "")
    went = _direction(rest)
    first, last = span or (today - MOST_BACK, today + _AHEAD)
    return Sought(first, last, span is not None, amount or "", TOPICS.get(topic, frozenset()), topic, rest.names(), went)


class _Rest:
    """What has not been understood yet."""

    def __init__(self, text: str) -> None:
        self.text = text

    def take(self, pattern: re.Pattern[str], into: Callable[[re.Match[str]], str | None]) -> str | None:
        """What the first find comes to, which is then taken out."""
        found = pattern.search(self.text)
        taken = into(found) if found else None
        if found and taken is not None:
            self.text = f"{self.text[: found.start()]} {self.text[found.end() :]}"
        return taken

    def take_word(self, word: str) -> bool:
        """Takes a word out: a Chinese one wherever it stands, any other as a whole."""
        return self.take(_word(word), lambda found: found[0]) is not None

    def names(self) -> tuple[str, ...]:
        """What is left without the words that say nothing. Where those are all there is, they may be a name: Will, or May."""
        bare = self.text
        for word in _longest_first(NOTHING_SAID):
            bare = _word(word).sub(" ", bare)
        return tuple(bare.split())


def _longest_first(words: Iterable[str]) -> list[str]:
    """So that no word is taken for the beginning of a longer one; of two as long always the same first."""
    return sorted(words, key=lambda word: (-len(word), word))


def _word(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z]){re.escape(word)}(?![a-z])" if word.isascii() and word[0].isalpha() else re.escape(word))


def _direction(rest: _Rest) -> bool | None:
    return next((way for way, words in ((False, CAME), (True, WENT)) if any(_word(word).search(rest.text) for word in words)), None)


_NUMBER: Final = "[0-9]+|[零〇一二两三四五六七八九十百千万]+"
_WRITTEN: Final = r"[0-9][0-9,]*(?:\.[0-9]{1,2})?"
_AMOUNT: Final = re.compile(
    rf"[£¥€]\s*({_WRITTEN})|({_WRITTEN}|{_NUMBER})\s*(?:元|块钱|块|yuan|pounds?)([1-9一二三四五六七八九](?![0-9\w]))?"
    rf"|(?<![0-9a-z.])({_WRITTEN})(?![0-9a-z.])"
)
_MONTHS: Final = "|".join([*ENGLISH_MONTHS, *(month[:3] for month in ENGLISH_MONTHS if month != "may"), "sept"])
_ENGLISH: Final = re.compile(rf"(?<![a-z])(?:in )?({_MONTHS})(?![a-z])(?: (?:of )?((?:19|20)[0-9]{{2}}|last year|this year))?")
_CHINESE: Final = re.compile(rf"(?:((?:19|20)[0-9]{{2}})年|(去年|前年|今年))?的?({_NUMBER})月(?:份|({_NUMBER})(?:日|号))?")
_YEAR: Final = re.compile(r"((?:19|20)[0-9]{2})年|(?<![0-9a-z.,£¥])(20[0-9]{2})(?![0-9a-z.,]|\s*(?:元|块|yuan|pounds))")
_SPANS: Final[dict[str, Callable[[date], tuple[date, date]]]] = {
    **dict.fromkeys(("上个月", "上月", "last month"), lambda today: _month(today.replace(day=1) - timedelta(days=1))),
    **dict.fromkeys(("这个月", "本月", "this month"), lambda today: _month(today)),
    **dict.fromkeys(("去年", "last year"), lambda today: _year(today.year - 1)),
    **dict.fromkeys(("今年", "this year"), lambda today: _year(today.year)),
    **dict.fromkeys(("前天",), lambda today: (today - timedelta(days=2),) * 2),
    **dict.fromkeys(("昨天", "yesterday"), lambda today: (today - timedelta(days=1),) * 2),
    **dict.fromkeys(("今天", "today"), lambda today: (today, today)),
    **dict.fromkeys(("上周", "上星期", "上个星期", "last week"), lambda today: _week(today - timedelta(days=7))),
    **dict.fromkeys(("这周", "这星期", "这个星期", "this week"), lambda today: _week(today)),
}


def _span(rest: _Rest, today: date) -> tuple[date, date] | None:
    """The days that are meant, taken out of the text. A month without a year is the last one of that name."""
    for pattern, read in ((_ENGLISH, _english), (_CHINESE, _chinese), (_YEAR, _one_year)):
        found = pattern.search(rest.text)
        span = read(found, today) if found and _whole(found, rest.text) else None
        if found and span:
            rest.text = f"{rest.text[: found.start()]} {rest.text[found.end() :]}"
            return span
    return next((_SPANS[word](today) for word in _longest_first(_SPANS) if rest.take_word(word)), None)


def _whole(found: re.Match[str], text: str) -> bool:
    """May is a month behind “in”, before a year, or alone; else it is somebody's name."""
    return found[1] != "may" or found[0] != "may" or text == "may"


def _english(found: re.Match[str], today: date) -> tuple[date, date]:
    number = next(place for place, month in enumerate(ENGLISH_MONTHS, 1) if month.startswith(found[1][:3]))
    said = found[2] or ""
    year = {"last year": today.year - 1, "this year": today.year}.get(said) or (int(said) if said else None)
    return _month(_last_such(number, today) if year is None else date(year, number, 1))


def _chinese(found: re.Match[str], today: date) -> tuple[date, date] | None:
    number, day = whole_number(found[3]), whole_number(found[4] or "1")
    if number is None or not 1 <= number <= 12:
        return None
    ago = {"今年": 0, "去年": 1, "前年": 2}.get(found[2] or "")
    year = int(found[1]) if found[1] else today.year - ago if ago is not None else _last_such(number, today).year
    try:
        that_day = date(year, number, day or 0)
    except ValueError:  # a thirtieth of February
        return None
    return (that_day, that_day) if found[4] else _month(that_day)


def _one_year(found: re.Match[str], today: date) -> tuple[date, date] | None:
    """Four digits alone are a year where it is this one or the last, and else an amount."""
    year = int(found[1] or found[2])
    return _year(year) if found[1] or year in (today.year, today.year - 1) else None


def _last_such(month: int, today: date) -> date:
    return date(today.year if month <= today.month else today.year - 1, month, 1)


def _month(day: date) -> tuple[date, date]:
    first = day.replace(day=1)
    return first, last_of_month(first)


def _year(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)


def _week(day: date) -> tuple[date, date]:
    first = day - timedelta(days=day.weekday())
    return first, first + timedelta(days=6)


def _amount(found: re.Match[str]) -> str | None:
    """As digits with a point, without commas: 一百二十八块五 is 128.5."""
    number = found[1] or found[2] or found[4]
    if number.isascii():
        whole = number.replace(",", "")
    elif (value := whole_number(number)) is None:
        return None
    else:
        whole = str(value)
    return f"{whole}.{whole_number(found[3])}" if found[3] and "." not in whole else whole


def whole_number(text: str) -> int | None:
    """``12``, ``十二``, ``三千五百``, ``二〇二六``; nothing where it is no number."""
    if text.isascii() and text.isdigit():
        return int(text)
    if not text or any(sign not in CHINESE_DIGITS and sign not in CHINESE_TENS and sign != "万" for sign in text):
        return None
    if all(sign in CHINESE_DIGITS for sign in text):
        return int("".join(str(CHINESE_DIGITS[sign]) for sign in text))
    whole = part = digit = 0
    for sign in text:
        if sign == "万":
            whole, part, digit = (whole + part + digit) * 10_000, 0, 0
        elif sign in CHINESE_TENS:
            part, digit = part + (digit or 1) * CHINESE_TENS[sign], 0
        else:
            digit = CHINESE_DIGITS[sign]
    return whole + part + digit
