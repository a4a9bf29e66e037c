"""Lines of text: wrapped by word, by character in Chinese, never cut and never elided, with a generous line height.

``QLabel`` and ``QPushButton`` cannot do this: a label has no line height and cuts a word wider than itself, a button does not wrap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import Final, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from app.ui.look.tokens import LINE_HEIGHT, LONGEST_LINE
from app.ui.words.names import names_in, unmarked

_CJK: Final = re.compile(r"[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]")
_USUAL: Final = "here and there a few words of the usual length and kind"
"""Its letters are as wide as those of running text; a font's own average counts all its Chinese ones."""
_ENDLESS: Final = 1_000_000.0
_WRAP: Final = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_QUOTES: Final = re.compile("[“”‘’]")
_NO_MORE: Final = "(?![，。；：？！、”’」）,.;:?!])"
"""No line begins with one of these."""
_SENTENCE: Final = re.compile(rf"[。？！；][”’」）]?{_NO_MORE}|(?<=[\w:]{{3}})[.?!;][”’)]?\s+|(?<=[\u3400-\u9fff]) / ")
"""Not the full stop of an initial or a "Mr."; where both languages are shown, one ends with the stroke."""
_CLAUSE: Final = re.compile(rf"[，：][”’」）]?{_NO_MORE}|[,:]\s+")
_LEAST_CLAUSE: Final = 0.3
"""A shorter part of the text does not get a line of its own."""
_UNIT: Final = re.compile(r"(?<=\d) (?=[\u3400-\u9fff]|yuan\b|yen\b)")
_WHOLE: Final = re.compile(
    r"（?(?:\d+年)?\d+月\d+日|星期[一二三四五六日]|[\u3400-\u9fff]{2}\d+:\d\d"
    r"|\b\d{1,2} [A-Z][a-z]{2,8}\b|\b\d{1,2}:\d\d (?:in the [a-z]+|at night)|\b[a-z]+-[a-z]+\b"
    r"|（[\u3400-\u9fff]{1,6}）|“(?:[A-Z][^“”.?!]{1,18}|[\u3400-\u9fff]{2,8}|[^“”]+\.pdf)”"
)
"""Dates, times, a word in brackets, what a key or a file is called: Qt would break Chinese ones anywhere, English ones between the day
and its month, and numbers at a hyphen."""
_DAY: Final = re.compile(r"\b[A-Z][a-z]+day \d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?\b")
"""A date with its day of the week, where there is room for both."""
_LIT_RADIUS: Final = 6
_LOST: Final = 0.25
"""A last line of running text shorter than this part of its room looks lost."""
_PROPORTIONAL: Final = QFont.Tag("pwid")
"""The OpenType feature by which a Chinese face sets what both scripts use, such as quotation marks, as narrow as Latin letters are."""


@dataclass(frozen=True)
class Lines:
    """Text laid out. ``width`` is that of its widest line."""

    layout: QTextLayout
    width: int
    height: int

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Draws it with the painter's pen."""
        self.layout.draw(painter, QPointF(left, top))

    def paint_lit(self, painter: QPainter, place: QPointF, span: tuple[int, int], colours: tuple[QColor, QColor]) -> None:
        """The same, with the letters from ``span`` on a surface: its colour, and theirs."""
        surface, ink = colours
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(surface)
        for box in self.boxes(*span):
            painter.drawRoundedRect(box.translated(place), _LIT_RADIUS, _LIT_RADIUS)
        painter.restore()
        lit = QTextLayout.FormatRange()
        lit.start, lit.length = span[0], span[1] - span[0]
        lit.format.setForeground(ink)
        self.layout.draw(painter, place, [lit])

    def boxes(self, begin: int, end: int) -> list[QRectF]:
        """Where the letters from ``begin`` to ``end`` stand, line by line."""
        lines = (self.layout.lineAt(number) for number in range(self.layout.lineCount()))
        return [box for line in lines if (box := _box(line, begin, end))]


def _box(line: QTextLine, begin: int, end: int) -> QRectF | None:
    begin, end = max(begin, line.textStart()), min(end, line.textStart() + line.textLength())
    if begin >= end:
        return None
    left, right = _x(line, begin), min(_x(line, end), line.x() + line.naturalTextWidth())
    return QRectF(left, line.y(), right - left, line.height())


def _x(line: QTextLine, place: int) -> float:
    return cast("tuple[float, int]", line.cursorToX(place))[0]


def lay(text: str, font: QFont, width: float, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft, *, balanced: bool = False) -> Lines:
    """Wraps ``text`` to ``width``. ``balanced`` makes the lines about equally long, so that no heading ends in one lost word."""
    if balanced:
        width = _balanced(text, font, width)
    return _lay(text, font, width, align, _WRAP)


def anew(lines: Lines) -> Lines:
    """The same lines for their caller alone, who may draw them on a thread of his own; what the others answer is shared."""
    laid = lines.layout
    layout = QTextLayout(laid.text(), laid.font())
    layout.setTextOption(laid.textOption())
    layout.beginLayout()
    for line in map(laid.lineAt, range(laid.lineCount())):
        own = layout.createLine()
        _end(own, line.textLength(), line.width())
        own.setPosition(line.position())
    layout.endLayout()
    return Lines(layout, lines.width, lines.height)


@lru_cache(maxsize=1024)
def phrased(text: str, font: QFont, width: float) -> Lines:
    """As a heading is set: where it needs several lines, one ends with a sentence or else a clause, if that makes no more lines of it;
    and otherwise they are about equally long."""
    count = _count(text, font, width)
    ends = _phrases(text, font, width, count)
    if len(ends) == 1:
        return lay(text, font, width, balanced=True)
    begins = (0, *ends[:-1])
    phrases = tuple((end, _balanced(text[begin:end], font, width)) for begin, end in zip(begins, ends, strict=True))
    lines = _lay(text, font, width, Qt.AlignmentFlag.AlignLeft, _WRAP, phrases)
    if lines.layout.lineCount() > count:  # a phrase alone may be broken elsewhere than where others follow it
        return lay(text, font, width, balanced=True)
    return lines


@lru_cache(maxsize=1024)
def running(text: str, font: QFont, width: float) -> Lines:
    """As running text is set: its lines are full, unless the last one would be a lost word; then as a heading is."""
    lines = lay(text, font, width)
    last = lines.layout.lineAt(lines.layout.lineCount() - 1)
    lost = lines.layout.lineCount() > 1 and last.naturalTextWidth() < width * _LOST
    return phrased(text, font, width) if lost else lines


def natural_width(text: str, font: QFont) -> int:
    """Width of the text where nothing makes it wrap."""
    return _lay(text, font, _ENDLESS, Qt.AlignmentFlag.AlignLeft, QTextOption.WrapMode.ManualWrap).width


@lru_cache(maxsize=2048)
def least_width(text: str, font: QFont) -> int:
    """The narrowest column the text should stand in: its longest word, or four letters of Chinese, and never more than five."""
    few = min(natural_width(text, font), 4 * font.pixelSize())
    return min(max(longest_word(text, font), few), 5 * font.pixelSize())


def longest_word(text: str, font: QFont) -> int:
    """Width of what cannot be broken without breaking a word."""
    return _lay(text, font, 1, Qt.AlignmentFlag.AlignLeft, QTextOption.WrapMode.WordWrap).width


def _longest_whole(text: str, font: QFont, width: float) -> int:
    """Width of the longest name or date that stands on one line where there is ``width``."""
    bare = unmarked(text)
    wholes = (*names_in(text), *_wholes(bare, 0))
    return max((long for begin, end in wholes if (long := natural_width(bare[begin:end], font)) <= width), default=0)


def _wholes(text: str, start: int) -> Iterator[tuple[int, int]]:
    return (whole.span() for kind in (_DAY, _WHOLE) for whole in kind.finditer(text, start))


def measure(text: str, font: QFont) -> int:
    """Width at which running text has as many letters on a line as can be read well."""
    if _CJK.search(text):
        return LONGEST_LINE["cjk"] * font.pixelSize()
    return ceil(LONGEST_LINE["latin"] * QFontMetricsF(font).horizontalAdvance(_USUAL) / len(_USUAL))


def _balanced(text: str, font: QFont, width: float) -> float:
    """The least width that needs no more lines than ``width`` does and breaks no word, date or name that ``width`` does not."""
    lines = lay(text, font, width)
    count = lines.layout.lineCount()
    low = max(lines.width / max(count, 1), longest_word(text, font), _longest_whole(text, font, width))
    high = float(lines.width)
    while count > 1 and high - low > max(1, font.pixelSize()) / 2:  # a font in points has no pixel size: -1
        middle = (low + high) / 2
        low, high = (low, middle) if _count(text, font, middle) == count else (middle, high)
    least = min(ceil(high) + 1, width)
    return least if _count(text, font, least) == count else width  # where words are broken, a little more room can need a line more


def _count(text: str, font: QFont, width: float) -> int:
    return lay(text, font, width).layout.lineCount()


def _phrases(text: str, font: QFont, width: float, count: int) -> tuple[int, ...]:
    """Where the phrases end that together need no more than ``count`` lines; broken nearest to the middle."""
    for pause in (_SENTENCE, _CLAUSE) if count > 1 else ():
        least = len(text) * _LEAST_CLAUSE if pause is _CLAUSE else 1
        ends = (found.end() for found in pause.finditer(text))
        for end in sorted((end for end in ends if least <= end <= len(text) - least), key=lambda end: abs(2 * end - len(text))):
            head, tail = _count(text[:end], font, width), _count(text[end:], font, width)
            if head + tail == count:
                later = _phrases(text[end:], font, width, tail)
                return *_phrases(text[:end], font, width, head), *(end + place for place in later)
    return (len(text),)


@lru_cache(maxsize=1024)
def _lay(
    text: str, font: QFont, width: float, align: Qt.AlignmentFlag, wrap: QTextOption.WrapMode, phrases: tuple[tuple[int, float], ...] = ()
) -> Lines:
    """Kept: while Qt lays a page out it asks for the same again and again. A phrase is its end and its room; its last line ends with it."""
    names, phrases = names_in(text), tuple((len(unmarked(text[:end])), room) for end, room in phrases)
    text = unmarked(text)
    layout = QTextLayout(_UNIT.sub("\N{NO-BREAK SPACE}", text).replace("\n", "\u2028"), _face(text, font))
    option = QTextOption(align)
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    pitch = font.pixelSize() * LINE_HEIGHT
    top = widest = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(_room(text, font, line.textStart(), phrases) if phrases else width, 1))
        _keep_whole(line, layout.text(), names, font)
        line.setPosition(QPointF(0, top + max(0.0, (pitch - line.height()) / 2)))
        top += max(pitch, line.height())
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return Lines(layout, ceil(widest), ceil(top))


def _keep_whole(line: QTextLine, text: str, names: tuple[tuple[int, int], ...], font: QFont) -> None:
    """A date or a name that the line would break goes to the next one, unless the line begins with it or is too short for it."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    kept = _wholes(text, start) if end < len(text) else ()
    torn = [(begins, ends) for begins, ends in (*kept, *names) if start < begins < end < ends]
    if cut := [begins for begins, ends in torn if natural_width(text[begins:ends], font) <= line.width()]:
        _end(line, min(cut) - start, line.width())


def _end(line: QTextLine, length: int, width: float) -> None:
    """Ends it after so many letters. Qt counts what is drawn as one, such as an f and an i, once."""
    for drawn in range(length, 0, -1):
        line.setNumColumns(drawn, width)
        if line.textLength() <= length:
            break


def _room(text: str, font: QFont, start: int, phrases: tuple[tuple[int, float], ...]) -> float:
    """What a line that begins at ``start`` may take: its phrase's room, yet nothing of the next phrase."""
    end, room = next((phrase for phrase in phrases if phrase[0] > start), phrases[-1])
    return min(room, natural_width(text[start:end], font) + 1)


def _face(text: str, font: QFont) -> QFont:
    """Between Latin letters, quotation marks as wide as a Chinese character tear holes."""
    if _CJK.search(text) or not _QUOTES.search(text):
        return font
    latin = QFont(font)
    latin.setFeature(_PROPORTIONAL, 1)
    return latin
