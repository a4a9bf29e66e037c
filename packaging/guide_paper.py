"""A guide on paper, in the look of the program's own sheets: letters of 20 points, one thing a page, and a cover that leads there."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from guide_text import Block, Catalogue, Guide, Section, Shot, filled, quoted
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.journeys.say import as_it_is
from app.journeys.sheet_words import PAGE
from app.journeys.sheets import Passage
from app.ui.look.tokens import LINE_HEIGHT
from app.ui.paper.drawing import pdf
from app.ui.paper.flow import Strip, pages
from app.ui.paper.ink import BODY, HEIGHT, POINT, TITLE, WIDTH, Face, Rule, air, block, laid, strips
from app.ui.paper.layout import MARGIN, LaidOut, PaperPage
from app.ui.paper.parts import part_strips
from app.ui.paper.words import PaperWords

_ROOM: Final = WIDTH - 2 * MARGIN
_FOOT: Final = Face(18)
_AGAIN: Final = Face(18, strong=True)
_COVER: Final = Face(48, strong=True)
_LINK: Final = re.compile(r"\[([^\]]+)\]\([^)]+\)")
_LINE: Final = 56 * POINT
"""From one line to write on to the next."""
_SCALES: Final = (1.0, 0.9, 0.8, 0.7)
"""How much of the page's width a picture takes: the largest with which its section has the fewest pages, and none nearly empty."""

Strips = list[Strip[Any]]


def _whole(some: Strips) -> Strips:
    """No page ends in the middle of it."""
    return [*(replace(strip, stays=True) for strip in some[:-1]), *some[-1:]]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in a thin frame."""

    image: QImage
    x: float
    width: float
    height: float

    def paint(self, painter: QPainter, top: float) -> None:
        """Draws it in the strip that begins at ``top``, without a loss."""
        there = QRectF(self.x, top, self.width, self.height)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.LosslessImageRendering | QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(there, self.image)
        painter.setPen(QPen(QColor(Qt.GlobalColor.black), POINT))
        painter.drawRect(there)
        painter.restore()


@dataclass(frozen=True)
class Press:
    """Makes the pages of one guide. ``pictures``: where each picture is."""

    guide: Guide
    words: PaperWords
    said: Catalogue
    pictures: Callable[[Shot], Path]

    def made(self) -> bytes:
        """The guide as a PDF."""
        sections = [self._section(section, number) for number, section in enumerate(self.guide.sections, start=1)]
        first, starts = 2, []
        for section in sections:
            starts.append(first)
            first += len(section)
        all_pages = [self._cover(starts), *(page for section in sections for page in section)]
        paper = tuple(self._page(page, number, len(all_pages)) for number, page in enumerate(all_pages, start=1))
        made = pdf(LaidOut(self.guide.title, paper))
        if made is None:
            raise OSError("the guide could not be drawn to its end")
        return made

    def _text(self, text: str) -> str:
        return _LINK.sub(r"\1", filled(text, self.said, lambda _kind, words: quoted(words)))

    def _section(self, section: Section, number: int) -> list[Any]:
        title = f"{number}. {self._text(section.title)}"
        again = [*strips(laid(title, _AGAIN, _ROOM), MARGIN), air(10)]
        tries = []
        for scale in _SCALES:
            head = [replace(strip, stays=True) for strip in strips(laid(title, TITLE, _ROOM), MARGIN)]
            tries.append(list(pages([*head, air(12, stays=True), *self._blocks(section.blocks, scale)], self._room(), again)))
        return min(tries, key=lambda made: (len(made), -min(sum(strip.height for strip in page) for page in made)))

    def _blocks(self, some: tuple[Block, ...], scale: float) -> Strips:
        made: list[Strips] = []
        for kind, group in groupby(some, key=lambda each: each.kind):
            if kind == "blank" and made:  # the sentence before it says what is written there
                made[-1] = [replace(strip, stays=True) for strip in made[-1]]
            made += self._part(kind, list(group), scale)
        below: Strips = []
        for part in made:
            below += [*([air(12, stays=below[-1].stays)] if below else []), *part]
        return below

    def _part(self, kind: str, some: list[Block], scale: float) -> list[Strips]:
        if kind == "picture":
            return [self._picture(each.shot, each.text, scale) for each in some if each.shot]
        if kind == "blank":
            return [self._blank(self._text(each.text)) for each in some]
        said = tuple(as_it_is(self._text(each.text)) for each in some)
        marks = "plain" if kind == "text" else kind
        together = [Passage((each,)) for each in said] if marks == "plain" else [Passage(said, marks=marks)]
        return [_whole(part_strips(passage, self.words, MARGIN, _ROOM)) for passage in together]

    def _picture(self, shot: Shot, below: str, scale: float) -> Strips:
        image = QImage(str(self.pictures(shot))).convertToFormat(QImage.Format.Format_RGB32)
        wide = _ROOM * scale
        high = wide * image.height() / image.width()
        left = MARGIN + (_ROOM - wide) / 2
        picture: Strip[Any] = Strip(high + POINT, (Picture(image, left, wide, high),), stays=True)
        return [picture, air(4, stays=True), *strips(laid(self._text(below), _FOOT, wide), left)]

    def _blank(self, label: str) -> Strips:
        lines = laid(label, BODY, _ROOM)
        return [Strip(lines.height + _LINE, (*block(lines, MARGIN), Rule(MARGIN, lines.height + _LINE - 8 * POINT, _ROOM)))]

    def _cover(self, starts: list[int]) -> Any:
        made: Strips = [air(20), *strips(laid(self.guide.title, _COVER, _ROOM), MARGIN), air(14)]
        made += [*self._blocks(self.guide.opening, 0.8), air(18)]
        for number, (section, start) in enumerate(zip(self.guide.sections, starts, strict=True), start=1):
            made.append(self._entry(f"{number}. {self._text(section.title)}", str(start)))
        (page,) = pages([Strip(1, ()), *made], self._room())
        return page

    def _entry(self, title: str, number: str) -> Strip[Any]:
        """Where a section begins."""
        page = laid(number, _FOOT, _ROOM)
        lines = laid(title, _FOOT, _ROOM - 40 * POINT)
        return Strip(lines.height, (*block(lines, MARGIN), *block(page, MARGIN + _ROOM - page.width)))

    def _room(self) -> float:
        return HEIGHT - 2 * MARGIN - _FOOT.points * POINT * LINE_HEIGHT - 20 * POINT

    def _page(self, page: Any, number: int, count: int) -> PaperPage:
        placed, top = [], float(MARGIN)
        for strip in page:
            placed.append((top, strip))
            top += strip.height
        below = laid(self.words(PAGE(page=number, pages=count)), _FOOT, _ROOM)
        title = laid(self.guide.title, _FOOT, _ROOM)
        foot = (Rule(MARGIN, 0, _ROOM), *block(title, MARGIN, 8 * POINT), *block(below, MARGIN + _ROOM - below.width, 8 * POINT))
        return PaperPage((*placed, (HEIGHT - MARGIN - below.height - 8 * POINT, Strip(below.height, foot))))
