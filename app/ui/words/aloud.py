"""Free text made to be heard: what the eye takes for granted and a voice would stumble over, or read by the name of a sign."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Final

from app.domain.languages.known import language as spoken_in
from app.domain.money import MINOR_DIGITS, Money, NotMoney
from app.ui.words import figures_aloud
from app.ui.words.figures import spoken_digits

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str] | str]

_HAN: Final = r"[\u3400-\u9fff]"
_CURRENCIES: Final = {"£": "GBP", "€": "EUR", "$": "USD", "¥": "CNY", "￥": "CNY"}
_UNIT: Final = r"\s?(?:元|[块塊万萬亿億]|英[镑鎊]|美元|[欧歐]元|pounds?|yuan|euros?|dollars?|yen)"
_ADDRESS: Final = re.compile(r"\b(?:https?://|www\.)[\w./?=&%#:~+-]*[\w/]")
_SCALED: Final = r"[A-Za-z]|\s?(?:[万萬亿億]|(?:thousand|million|billion|trillion)\b)"
_AMOUNT: Final = re.compile(rf"(?<![A-Za-z])([£€$¥￥])\s?(-?)(\d+(?:,\d+)*+(?:\.\d+)?+)(?!{_SCALED})")
"""Where a letter stands beside it, or millions are counted, no amount of this currency is made of the figure."""
_SCALES: Final = {"k": "thousand", "m": "million", "bn": "billion"}
_MANY: Final = re.compile(r"(?<![A-Za-z])([£€$¥￥])\s?(\d+(?:[.,]\d+)*)\s?(thousand|million|billion|trillion|k|m|bn)\b", re.IGNORECASE)
_THOUSANDS: Final = re.compile(rf"(?<![\d.,])(?:\d,\d{{3}}|\d{{1,3}}(?:,\d{{3}})+(?=\.\d|{_UNIT}))(?!,?\d)")
"""Their commas go, but not those by which a long number without a unit is known to be counted."""
_GROUPED: Final = re.compile(r"(?<![\d.])(?=(?:\D?\d){7})\+?\d{2,}(?:[- ]\d{2,})+(?![\d.]\d)")
"""Seven digits and more, as telephone numbers are."""
_LONG: Final = re.compile(rf"(?<![\d.])\d{{5,}}(?!\d|\.\d|{_UNIT})")
"""One by one: where no comma parts the thousands, it is the number of something."""
_DIALLED: Final = re.compile(rf"(?:(?<=\b(?:call|dial|ring) )|(?<=[拨撥打])\s?)\d{{3,4}}(?![\d,.-]*\d|{_UNIT})", re.IGNORECASE)
"""A short one that is called is no count."""
_TICKET: Final = re.compile(r"\b([A-Z])(\d{3})\b")
_CLOCK: Final = re.compile(r"(?<![\d:.])(\d|[01]\d|2[0-3])[:：]([0-5]\d)(?![\d:])")
_RANGE: Final = re.compile(r"(?<=\d)\s?[-–~]\s?(?=\d)")
_SHARED: Final[tuple[Rule, ...]] = (
    (re.compile(r"\s*[·•|→]\s*|\s*…+\s*(?=\S)|\s+/\s+|\s+[-–—]\s+|[—–]{2,}"), lambda _: ", "),
    (re.compile(r"…+"), "."),
    (re.compile(r"(?<=\d)\s*/\s*(?=\d)"), "; "),
    (re.compile(r"(?<=\w)_(?=\w)|\u3000"), " "),
    (re.compile(r"[*_#~^<>=\\|£€¥￥$\[\]［］]+"), ""),
)
_PARTED: Final[tuple[Rule, ...]] = (
    (re.compile(r"([?!.,;:]),"), r"\1"),
    (re.compile(r" {2,}"), " "),
)
"""Tidies where blanks part the words."""
_UNPARTED: Final[tuple[Rule, ...]] = (
    (re.compile(rf"(?<=，\d) (?={_HAN})"), "，"),
    (re.compile(rf"(?<=\d) (?={_HAN})|(?<={_HAN}) (?=\d)|(?<={_HAN}) (?={_HAN})"), ""),
    (re.compile(r", (?=\S)"), "，"),
    (re.compile(r"; (?=\S)"), "；"),
    (re.compile(rf"(?<={_HAN})\.$"), "。"),
    (re.compile(r"([？！。，；：])，+"), r"\1"),
)


def aloud(text: str, language: str) -> str:
    """The text as it is read to somebody: long numbers digit by digit, amounts as amounts, and no sign left that a voice would name."""
    said = spoken_in(language)
    text = _ADDRESS.sub(said.web_address, text)
    text = _CLOCK.sub(lambda found: said.figures_of_clock_aloud(int(found.group(1)), int(found.group(2))), text)
    if said.spaced:
        text = _MANY.sub(lambda found: _many(found, language), text)
    text = _AMOUNT.sub(lambda found: _amount(found, language), text)
    text = _THOUSANDS.sub(lambda found: found.group().replace(",", ""), text)
    text = _GROUPED.sub(lambda found: spoken_digits(re.sub(r"[-+]", " ", found.group()), language), text)
    text = _LONG.sub(lambda found: spoken_digits(found.group(), language), text)
    text = _DIALLED.sub(lambda found: spoken_digits(found.group().strip(), language), text)
    text = _TICKET.sub(lambda found: spoken_digits(found.group(), language), text)
    for pattern, instead in _rules(said.code):
        text = pattern.sub(instead, text)
    return text


@cache
def _rules(language: str) -> tuple[Rule, ...]:
    said = spoken_in(language)
    stars = r"(?<=\w)\*+\s*" if said.spaced else rf"(?<={_HAN})\*+(?={_HAN})"
    return (
        (re.compile(stars), said.hidden),
        (_RANGE, said.to),
        *_SHARED,
        (re.compile(r"/"), said.or_said),
        (re.compile(r"\s*&\s*" if said.spaced else r"&"), said.and_said),
        *(_PARTED if said.spaced else _UNPARTED),
    )


def in_one_language(text: str, language: str) -> str:
    """Of a line of ours that says the same in Chinese and in another language, before and after a stroke, the half that this voice can say.

    Never of what people wrote: a name in two scripts is heard whole.
    """
    halves = text.split(" / ")
    chinese = [bool(re.search(_HAN, half)) for half in halves]
    if len(halves) != 2 or chinese[0] == chinese[1]:
        return text
    return halves[chinese.index(language.startswith("zh"))]


def _many(found: re.Match[str], language: str) -> str:
    """``5 million pounds`` of ``£5m``."""
    currency, figure, scale = _CURRENCIES[found.group(1)], found.group(2), found.group(3).lower()
    two = figures_aloud.money(Money(currency, 2 * 10 ** MINOR_DIGITS[currency]), language)
    return f"{figure} {_SCALES.get(scale, scale)} {two.split()[-1]}"


def _amount(found: re.Match[str], language: str) -> str:
    """Digit by digit where it is more than any amount: strangers write what they like."""
    currency, figure = _CURRENCIES[found.group(1)], found.group(3).replace(",", "")
    try:
        amount = Money(currency, int(Decimal(found.group(2) + figure).scaleb(MINOR_DIGITS[currency])))
    except (InvalidOperation, NotMoney):
        return spoken_digits(figure.replace(".", " "), language)
    return figures_aloud.money(amount, language)
