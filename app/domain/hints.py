"""Hints: what a helper may say while he coaches. None of them presses anything, and none can carry a number to pay to or a place to go."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

LONGEST_HINT: Final = 60
MOST_DIGITS: Final = 4
"""Enough for a time of day or a year; too few for a code, a telephone or an account."""


class HintKind(StrEnum):
    """What he does."""

    POINT = "point"
    PHRASE = "phrase"
    LINE = "line"
    CALL = "call"
    """He asks her to stop and call him."""
    OTHER = "other"
    """Of a bank that is newer than this program."""


class Phrase(StrEnum):
    """The ready phrases. None of them says to go on paying."""

    TAKE_YOUR_TIME = "take_your_time"
    THIS_ONE = "this_one"
    READ_IT_ALOUD = "read_it_aloud"
    WELL_DONE = "well_done"
    GO_BACK = "go_back"
    CHECK_THE_NAME = "check_the_name"
    CHECK_THE_AMOUNT = "check_the_amount"
    WAIT_FOR_ME = "wait_for_me"
    STOP_HERE = "stop_here"
    ASK_THE_BANK = "ask_the_bank"
    OTHER = "other"
    """Of a bank that is newer than this program."""


class Part(StrEnum):
    """The parts of a screen that words stand in, or that can be pointed at."""

    QUESTION = "question"
    WHY = "why"
    FIELD = "field"
    OPTION = "option"
    OPTION_DETAIL = "option_detail"
    FACT = "fact"
    FACT_VALUE = "fact_value"
    HEADING = "heading"
    ITEM = "item"
    ITEM_DETAIL = "item_detail"
    YES = "yes"
    NO = "no"
    GO_ON = "go_on"
    MORE = "more"
    MEANWHILE = "meanwhile"


@dataclass(frozen=True, slots=True)
class Spot:
    """One part of the screen: which, and, where there are several of its kind, the how manieth, from 0."""

    part: Part
    at: int = 0


@dataclass(frozen=True, slots=True)
class Hint:
    """One of them, at the scene with this number. ``number`` counts the hints of a coaching."""

    number: int
    kind: HintKind
    scene: int
    spot: Spot | None = None
    phrase: Phrase | None = None
    text: str = ""


_SPOKEN: Final = re.compile(r"\b(?:zero|one|two|three|four|five|six|seven|eight|nine)\b")
_CHINESE: Final = frozenset("〇零幺两兩")
"""Numerals that Unicode does not count among those with a value, or not in every version."""
_ENDINGS: Final = "(?:com|cn|net|org|top|xyz|cc|vip|info|io|co|app|shop)"
_PLACE: Final = re.compile(
    r"://|\bwww\b|@|[^\W_]\.[a-z]{2}|[a-z0-9]。[a-z]{2}|[a-z]\s+[.。]\s*[a-z]{2}"
    rf"|[.。]\s*{_ENDINGS}\b|(?:点|點|\bdot\b)\s*{_ENDINGS}\b"
)
"""A link, an address, or something that is written like one; 。 between letters is a dot to a hurried reader."""


def may_be_said(text: str) -> bool:
    """Whether a helper may say this: short, and without five digits, a link or a domain.

    Digits count in every script, wherever in the line they stand; numerals in words, Chinese or English, count where they follow one
    another, because "一" is in too many words to count everywhere.
    """
    return bool(text.strip()) and len(text) <= LONGEST_HINT and not (carries_number(text) or carries_place(text))


def carries_place(text: str) -> bool:
    """Whether a link, an address or a domain stands in it, or something that is written like one."""
    return _PLACE.search(unicodedata.normalize("NFKC", text).casefold()) is not None


def carries_number(text: str) -> bool:
    """Whether there are more digits in it than a time or a year has, or so many numerals in words one after the other."""
    plain = _SPOKEN.sub("1", unicodedata.normalize("NFKC", text).casefold())
    digits = sum(unicodedata.decimal(sign, None) is not None for sign in plain)
    row = longest = 0
    for sign in plain:
        if _is_numeral(sign):
            row += 1
            longest = max(longest, row)
        elif unicodedata.category(sign)[0] in "LN":
            row = 0
    return digits > MOST_DIGITS or longest > MOST_DIGITS


def _is_numeral(sign: str) -> bool:
    return sign in _CHINESE or unicodedata.numeric(sign, None) is not None
