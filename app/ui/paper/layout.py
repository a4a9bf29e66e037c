"""A sheet laid out on A4: what stands at the head and the foot of each page, and what between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.journeys.say import Digits
from app.journeys.sheet_words import FROM_THE_CARD, PAGE, PRACTICE, TELEPHONE, printed_on
from app.journeys.sheets import Foot, Sheet
from app.ui.paper.flow import Page, Strip, pages
from app.ui.paper.ink import HEIGHT, LABEL, NAME, POINT, SMALL, TITLE, WIDTH, Frame, Ink, Rule, air, block, laid, strips
from app.ui.paper.parts import Strips, part_strips
from app.ui.paper.words import PaperWords

MARGIN: Final = 50 * POINT
"""On all sides: more than any printer leaves white."""
_ROOM: Final = WIDTH - 2 * MARGIN
_PADDING: Final = 8 * POINT
_GAP: Final = 16
"""Between two parts, in points."""


@dataclass(frozen=True, slots=True)
class PaperPage:
    """One page: what stands at which height, in units from its upper edge."""

    strips: tuple[tuple[float, Strip[Ink]], ...]


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A sheet ready to be drawn. ``title`` is in the reader's language."""

    title: str
    pages: tuple[PaperPage, ...]


def lay_out(sheet: Sheet, foot: Foot, words: PaperWords) -> LaidOut:
    """Lays it out for its caller alone, who may draw it on any one thread."""
    title = words(sheet.title)
    marked = _practice(words) if foot.practice else []
    below = _foot(foot, words)
    room = HEIGHT - 2 * MARGIN - _high(marked) - _high([*below, *_numbered(foot, words, 1, 1)])
    broken = pages([*_title(title), *_body(sheet, words)], room, _title_again(title))
    count = len(broken)
    made = (_paper(marked, page, [*below, *_numbered(foot, words, number, count)]) for number, page in enumerate(broken, start=1))
    return LaidOut(title, tuple(made))


def _paper(top: Strips, page: Page[Ink], below: Strips) -> PaperPage:
    """The foot stands at the lower edge, whatever is above it."""
    return PaperPage((*_placed([*top, *page], MARGIN), *_placed(below, HEIGHT - MARGIN - _high(below))))


def _placed(some: list[Strip[Ink]] | tuple[Strip[Ink], ...], top: float) -> tuple[tuple[float, Strip[Ink]], ...]:
    placed = []
    for strip in some:
        placed.append((top, strip))
        top += strip.height
    return tuple(placed)


def _title(title: str) -> Strips:
    lines = strips(laid(title, TITLE, _ROOM), MARGIN, stays=True)
    return [*(Strip(line.height, line.content, stays=True) for line in lines), air(8, stays=True)]


def _title_again(title: str) -> Strips:
    """On the pages after the first, so that sheets that lie about find together again."""
    return [*strips(laid(title, LABEL, _ROOM), MARGIN), air(6)]


def _body(sheet: Sheet, words: PaperWords) -> Strips:
    made: Strips = []
    for part in sheet.parts:
        made += [*([air(_GAP)] if made else []), *part_strips(part, words, MARGIN, _ROOM)]
    return made


def _practice(words: PaperWords) -> Strips:
    """On each page, so that nobody takes it for a proof of anything."""
    lines = laid(words(PRACTICE), LABEL, _ROOM - 2 * _PADDING)
    high = lines.height + _PADDING
    ink = (Frame(MARGIN, _ROOM, high), *block(lines, MARGIN + _PADDING, _PADDING / 2))
    return [Strip(high, ink), air(14)]


def _foot(foot: Foot, words: PaperWords) -> Strips:
    """Whom to call, or a line to write the number on."""
    rule: Strip[Ink] = Strip(16 * POINT, (Rule(MARGIN, 10 * POINT, _ROOM, 2 * POINT),))
    label = laid(words(TELEPHONE if foot.telephone else FROM_THE_CARD), SMALL, _ROOM)
    if not foot.telephone:
        return [rule, Strip(label.height, block(label, MARGIN)), Strip(34 * POINT, (Rule(MARGIN, 28 * POINT, _ROOM),))]
    number = laid(words.param(Digits(foot.telephone)), NAME, _ROOM)
    beside = label.width + number.width + 2 * _PADDING <= _ROOM
    down = (number.height - label.height) / 2 if beside else label.height
    if beside:
        return [rule, Strip(number.height, (*block(label, MARGIN, down), *block(number, MARGIN + _ROOM - number.width)))]
    return [rule, Strip(label.height + number.height, (*block(label, MARGIN), *block(number, MARGIN, down)))]


def _numbered(foot: Foot, words: PaperWords, number: int, count: int) -> Strips:
    page = laid(words(PAGE(page=number, pages=count)), SMALL, _ROOM)
    printed = laid(words(printed_on(foot)), SMALL, _ROOM)
    high = max(page.height, printed.height)
    return [Strip(high, (*block(printed, MARGIN), *block(page, MARGIN + _ROOM - page.width)))]


def _high(some: Strips) -> float:
    return sum(strip.height for strip in some)
