"""Every colour, size and gap of the product, in one place.

Colours come in three themes. Text stands at 7:1 or more on what lies under it, outlines and focus rings at 4.5:1 or more
(WCAG 2.2, 1.4.6 and 1.4.11 made stricter); ``tests/ui/test_look.py`` measures every pair. Sizes are pixels at 100 %.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Theme(StrEnum):
    """Light paper, dark room, or nothing but black, white and yellow."""

    DAY = "day"
    NIGHT = "night"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Colours:
    """One theme. ``on_x`` is the text on face ``x``; ``x_down`` is face ``x`` while it is pressed."""

    paper: str
    card: str
    card_down: str
    ink: str
    muted: str
    line: str
    hairline: str
    ring: str
    pine: str
    pine_down: str
    on_pine: str
    brick: str
    brick_down: str
    on_brick: str
    plum: str
    plum_down: str
    on_plum: str
    honey: str
    on_honey: str
    sky: str
    on_sky: str
    mint: str
    on_mint: str
    mint_line: str
    lit: str
    on_lit: str
    tone_line: str
    on_portrait: str
    portraits: tuple[str, ...]


_PORTRAITS: Final = ("#0B4F4A", "#5B2A6B", "#1F4E79", "#6B3E00", "#7A2E4A", "#3B5A1D", "#4A4F57", "#8F1420")
_NIGHT_PORTRAITS: Final = ("#7FE0D2", "#E2B9F0", "#A9CFF5", "#F2C48D", "#F3B3C6", "#BFDC9B", "#C9D1D8", "#FFB4AC")

THEMES: Final = {
    Theme.DAY: Colours(
        paper="#FBF7F0",
        card="#FFFEFB",
        card_down="#F0E9DC",
        ink="#1F2328",
        muted="#4A4F57",
        line="#6E675A",
        hairline="#DDD3C2",
        ring="#1F2328",
        pine="#0B4F4A",
        pine_down="#073733",
        on_pine="#FFFFFF",
        brick="#8F1420",
        brick_down="#6A0D17",
        on_brick="#FFFFFF",
        plum="#5B2A6B",
        plum_down="#421C4F",
        on_plum="#FFFFFF",
        honey="#FFE2A0",
        on_honey="#1F2328",
        sky="#D6EAF5",
        on_sky="#1F2328",
        mint="#DCEFE8",
        on_mint="#1F2328",
        mint_line="#0B4F4A",
        lit="#E9DCF4",
        on_lit="#1F2328",
        tone_line="#00000000",
        on_portrait="#FFFFFF",
        portraits=_PORTRAITS,
    ),
    Theme.NIGHT: Colours(
        paper="#14181C",
        card="#1E242B",
        card_down="#2B333C",
        ink="#F4EFE6",
        muted="#C2C7CB",
        line="#8A929A",
        hairline="#39424B",
        ring="#F4EFE6",
        pine="#7FE0D2",
        pine_down="#A5EDE3",
        on_pine="#0C2320",
        brick="#FFB4AC",
        brick_down="#FFD0CB",
        on_brick="#3B0409",
        plum="#E2B9F0",
        plum_down="#EFD6F7",
        on_plum="#2B0F36",
        honey="#473707",
        on_honey="#FFE9B5",
        sky="#173447",
        on_sky="#DDF0FB",
        mint="#12382F",
        on_mint="#D9F5EC",
        mint_line="#7FE0D2",
        lit="#4A2F63",
        on_lit="#FBF5FF",
        tone_line="#00000000",
        on_portrait="#14181C",
        portraits=_NIGHT_PORTRAITS,
    ),
    Theme.CONTRAST: Colours(
        paper="#000000",
        card="#000000",
        card_down="#333300",
        ink="#FFFFFF",
        muted="#FFFFFF",
        line="#FFFFFF",
        hairline="#FFFFFF",
        ring="#FFE600",
        pine="#FFE600",
        pine_down="#FFFFFF",
        on_pine="#000000",
        brick="#FFFFFF",
        brick_down="#FFE600",
        on_brick="#000000",
        plum="#000000",
        plum_down="#333300",
        on_plum="#FFE600",
        honey="#FFE600",
        on_honey="#000000",
        sky="#000000",
        on_sky="#FFFFFF",
        mint="#000000",
        on_mint="#FFE600",
        mint_line="#FFE600",
        lit="#4D4500",
        on_lit="#FFFFFF",
        tone_line="#FFFFFF",
        on_portrait="#000000",
        portraits=("#FFFFFF", "#FFE600"),
    ),
}


class Type(StrEnum):
    """Sizes of letters. The ``BAR`` ones belong to the bars, which stop growing at 200 %."""

    BODY = "body"
    MUTED = "muted"
    LABEL = "label"
    BUTTON = "button"
    HEADING = "heading"
    NAME = "name"
    MONEY = "money"
    TICKET = "ticket"
    KEY = "key"
    BAR = "bar"
    BAR_STRONG = "bar_strong"
    BAR_BUTTON = "bar_button"


LETTERS: Final = {
    Type.BODY: 24,
    Type.MUTED: 24,
    Type.LABEL: 24,
    Type.BUTTON: 28,
    Type.HEADING: 40,
    Type.NAME: 40,
    Type.MONEY: 56,
    Type.TICKET: 112,
    Type.KEY: 36,
    Type.BAR: 24,
    Type.BAR_STRONG: 24,
    Type.BAR_BUTTON: 28,
}
"""Height of letters in pixels at 100 %."""

IN_BARS: Final = frozenset({Type.BAR, Type.BAR_STRONG, Type.BAR_BUTTON})
STRONG: Final = frozenset({Type.BUTTON, Type.HEADING, Type.NAME, Type.MONEY, Type.TICKET, Type.KEY, Type.BAR_STRONG, Type.BAR_BUTTON})
"""Set in bold."""

LINE_HEIGHT: Final = 1.5
"""Of a line of text, in letters; a paragraph gap is half a line more (WCAG 1.4.12)."""

LONGEST_LINE: Final = {"cjk": 34, "latin": 60}
"""Letters on one line of running text at most."""

LARGE: Final = 40
"""Letters from this size on are large already: they grow by three fifths, so that a question leaves room for its answers."""
BAR_GROWTH_ENDS: Final = 200
CRAMPED_BAR_GROWTH_ENDS: Final = 100
CRAMPED: Final = 900
"""On screens lower than this the bars do not grow at all: the room belongs to the page."""
SCALES: Final = (100, 125, 150, 200, 300)
"""What a person may choose, in percent. Anything between the first and the last works."""

TARGET: Final = 72
MAIN_TARGET: Final = 88
KEY_LETTERS: Final = 60
"""Side of a key that writes a letter, at the least."""
GAP: Final = 16
"""Between two things that can be pressed, at the least."""
PADDING: Final = 24
MARGIN: Final = 32
RING: Final = 4
RING_GAP: Final = 3
OUTLINE: Final = 2
RADIUS: Final = 16
RAIL: Final = 72
COLUMN: Final = 34
"""Width of a page's column, in body letters."""
WIDE_COLUMN: Final = 51
"""Width of the column that holds tiles or two things beside each other, in body letters: on 1280 pixels its edges are those of the bars."""
PICTURE_TILE: Final = 150
"""A tile that is mostly a picture, likewise."""
TILE: Final = 280
"""A tile is not made narrower than this where there is more than one in a row."""
QUIET_KEY: Final = 200
"""What is seldom wanted is not made narrower than this where there is more than one in a row."""
ANSWER: Final = 300
"""Width of an answer at least, where two stand beside each other."""
DRAWING: Final = 160
"""Side of a drawing that is to be compared with another, at the most."""
SQUARE_CODE: Final = 297
"""Side of a QR code: nine pixels a module for a code of 25 with its quiet zone."""
