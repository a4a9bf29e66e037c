"""The conditions under which every screen is audited: language, text size, screen and theme."""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import product

from allpairspy import AllPairs

from app.domain.languages.known import KNOWN
from tests.audits.context import PSEUDO, Context

LANGUAGES = ("zh_CN", "en", PSEUDO)
TEXT_SIZES = (100, 200, 300)
"""Per cent."""
SCREENS = ((1024, 768), (1920, 1080), (1080, 1920))
"""Width and height in pixels; the last is a kiosk."""
THEMES = ("day", "night", "contrast")

FULL = "full"
"""What the environment variable BANXING_AUDIT says to have every combination walked (``make audit``)."""
THIRDS = "thirds"
"""What it says to have every combination walked with a third of the worst days' screens each, another with each."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One combination of conditions."""

    language: str
    text_size: int
    screen: tuple[int, int]
    theme: str

    def __str__(self) -> str:
        width, height = self.screen
        return f"{self.language}-{self.text_size}-{width}x{height}-{self.theme}"

    def context(self) -> Context:
        """A fresh context for one walk under these conditions."""
        return Context(self.screen, self.language)


def full() -> list[Cell]:
    """Every combination."""
    return [Cell(*conditions) for conditions in product(LANGUAGES, TEXT_SIZES, SCREENS, THEMES)]


def pairwise() -> list[Cell]:
    """As few combinations as hold every pair of conditions: two that go wrong together are met, at a tenth of the time."""
    return [Cell(*conditions) for conditions in AllPairs([LANGUAGES, TEXT_SIZES, SCREENS, THEMES])]


def chosen() -> list[Cell]:
    """What this run walks: pairs, or everything where BANXING_AUDIT says so."""
    return full() if _wanted() in (FULL, THIRDS) else pairwise()


def relatives() -> list[Cell]:
    """The largest letters on the smallest screen, in each language that shares its tongue with one of the grid."""
    return [Cell(each.code, max(TEXT_SIZES), SCREENS[0], THEMES[0]) for each in KNOWN if each.code not in LANGUAGES]


def is_full() -> bool:
    """Whether everything is to be walked."""
    return _wanted() == FULL


def _wanted() -> str:
    return os.environ.get("BANXING_AUDIT", "")
