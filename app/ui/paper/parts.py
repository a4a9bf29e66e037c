"""The parts of a sheet as strips of ink: sentences, facts, tables, lines to write on, a square for a scanner."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.domain.money import Money
from app.journeys.say import Param, Say
from app.journeys.sheets import Blanks, Facts, Part, Passage, Square, Table
from app.journeys.steps import Fact
from app.ui.look.tokens import LINE_HEIGHT
from app.ui.paper.flow import Strip
from app.ui.paper.ink import BODY, CALLED, HEADING, LABEL, MONEY, NAME, POINT, SMALL, Face, Ink, Modules, Rule, air, block, laid, strips
from app.ui.paper.words import PaperWords
from app.ui.parts.square_code import matrix
from app.ui.parts.wrapping import longest_word, natural_width

_MARK: Final = 34 * POINT
"""Room for a dot or a number before a sentence."""
_LABELS: Final = 170 * POINT
"""Width of the column in which it says what a fact is."""
_BETWEEN: Final = 14 * POINT
_HAIR: Final = POINT // 2
_DOT: Final = 7 * POINT
_SQUARE: Final = 170 * POINT
"""Side of a square for a scanner: six centimetres, which a reader takes at arm's length."""
_WEIGHTS: Final = {"plain": BODY, "name": NAME, "money": MONEY, "called": CALLED}
_MOST_FOR_MONEY: Final = 0.3
"""Of a table's width, for one column of amounts."""

Strips = list[Strip[Ink]]


def part_strips(part: Part, words: PaperWords, left: float, width: float) -> Strips:
    """One part, ``width`` units wide and ``left`` from the edge of the paper, under its heading."""
    match part:
        case Passage():
            made = _passage(part, words, left, width)
        case Facts():
            made = [strip for fact in part.facts for strip in _fact(fact, words, left, width)]
        case Table():
            made = _table(part, words, left, width)
        case Blanks():
            made = [strip for label in part.labels for strip in _blank(words(label), left, width)]
        case Square():
            made = [_square(part, words, left, width)]
    return [*_heading(part.heading, words, left, width), *made]


def _heading(heading: Say | None, words: PaperWords, left: float, width: float) -> Strips:
    if heading is None:
        return []
    return [*(replace(strip, stays=True) for strip in strips(laid(words(heading), HEADING, width), left)), air(2, stays=True)]


def _passage(part: Passage, words: PaperWords, left: float, width: float) -> Strips:
    made: Strips = []
    for number, sentence in enumerate(part.sentences, start=1):
        mark = _mark(part.marks, number, left)
        indent = _MARK if mark else 0
        first, *others = strips(laid(words(sentence), BODY, width - indent), left + indent)
        made += [*([air(5)] if made else []), replace(first, content=(*first.content, *mark)), *others]
    return made


def _mark(marks: str, number: int, left: float) -> Ink:
    """What stands before a sentence. A dot is drawn: that of a Chinese face can hardly be seen."""
    if marks == "dots":
        return (Rule(left + 6 * POINT, BODY.points * POINT * LINE_HEIGHT / 2 - _DOT / 2, _DOT, _DOT),)
    return block(laid(f"{number}.", BODY, _MARK), left) if marks == "numbers" else ()


def _fact(fact: Fact, words: PaperWords, left: float, width: float) -> Strips:
    face = _WEIGHTS[fact.weight]
    label = laid(words(fact.label), SMALL, _LABELS)
    room = width - _LABELS - _BETWEEN
    value = laid(words.param(fact.value), face, room)
    down = max(0.0, (value.layout.lineAt(0).height() - label.layout.lineAt(0).height()) / 2)
    high = max(label.height + down, value.height)
    ink = (*block(label, left, down), *block(value, left + _LABELS + _BETWEEN), Rule(left, high + 3 * POINT, width, _HAIR))
    return [Strip(high + 7 * POINT, ink)]


def _blank(label: str, left: float, width: float) -> Strips:
    lines = laid(label, SMALL, width)
    return [Strip(lines.height + 34 * POINT, (*block(lines, left), Rule(left, lines.height + 28 * POINT, width)))]


def _square(part: Square, words: PaperWords, left: float, width: float) -> Strip[Ink]:
    """The square, and beside it, in the middle of its height, what it is for."""
    told = laid(words(part.sentence), BODY, width - _SQUARE - _BETWEEN)
    high = max(_SQUARE, told.height)
    return Strip(high, (Modules(matrix(part.text), left, _SQUARE), *block(told, left + _SQUARE + _BETWEEN, (high - told.height) / 2)))


def _table(part: Table, words: PaperWords, left: float, width: float) -> Strips:
    cells = [[_cell(value, words) for value in row] for row in part.rows]
    heads = [words(head) for head in part.heads]
    money = [any(isinstance(row[column], Money) for row in part.rows) for column in range(len(heads))]
    columns = _columns([heads, *cells], money, width)
    head = replace(_row(heads, money, columns, left, LABEL, 2 * POINT), stays=True)
    return [head, *(replace(_row(row, money, columns, left, SMALL, _HAIR), head=head) for row in cells)]


def _cell(value: Param, words: PaperWords) -> str:
    return words.param(value)


def _columns(rows: list[list[str]], money: list[bool], width: float) -> list[float]:
    """How wide each is: amounts as wide as they are, and the rest by what stands in it, but no word is broken where there is room."""
    room = width - _BETWEEN * (len(money) - 1)
    wanted = [max(natural_width(row[place], LABEL.font) for row in rows) for place in range(len(money))]
    least = [max(longest_word(row[place], LABEL.font) for row in rows) for place in range(len(money))]
    fixed = [min(want, room * _MOST_FOR_MONEY) if is_money else 0.0 for want, is_money in zip(wanted, money, strict=True)]
    rest, others = room - sum(fixed), sum(want for want, is_money in zip(wanted, money, strict=True) if not is_money)
    floors = sum(low for low, is_money in zip(least, money, strict=True) if not is_money)
    spare = max(0.0, rest - floors)
    share = [low + spare * (want - low) / max(1.0, others - floors) for low, want in zip(least, wanted, strict=True)]
    return [wide if is_money else min(part, rest) for wide, part, is_money in zip(fixed, share, money, strict=True)]


def _row(cells: list[str], money: list[bool], columns: list[float], left: float, face: Face, rule: float) -> Strip[Ink]:
    ink: list[Ink] = []
    high, x = 0.0, left
    for text, to_the_right, wide in zip(cells, money, columns, strict=True):
        lines = laid(text, face, wide)
        ink.append(block(lines, x + (wide - lines.width if to_the_right else 0)))
        high, x = max(high, lines.height), x + wide + _BETWEEN
    under = Rule(left, high + 2 * POINT, x - _BETWEEN - left, rule)
    return Strip(high + 5 * POINT, (*(piece for block_ in ink for piece in block_), under))
