"""Hints: what a helper may say while he coaches. None of them presses anything, and none can carry a number to pay to or a place to go."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.astray import leads_astray

LONGEST_HINT: Final = 60


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


def may_be_said(text: str) -> bool:
    """Whether a helper may say this: short, and without five digits, a link or a domain."""
    return bool(text.strip()) and len(text) <= LONGEST_HINT and not leads_astray(text)
