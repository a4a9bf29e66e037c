"""Lines of text: wrapped by word, by character in Chinese, never cut and never elided, with a generous line height.

``QLabel`` and ``QPushButton`` cannot do this: a label has no line height and cuts a word wider than itself, a button does not wrap.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from app.ui.look.tokens import LINE_HEIGHT, LONGEST_LINE

_CJK: Final = re.compile(r"[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]")
_USUAL: Final = "here and there a few words of the usual length and kind"
"""Its letters are as wide as those of running text; a font's own average counts all its Chinese ones."""
_ENDLESS: Final = 1_000_000.0
_QUOTES: Final = re.compile("[“”‘’]")
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


def lay(text: str, font: QFont, width: float, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft, *, balanced: bool = False) -> Lines:
    """Wraps ``text`` to ``width``. ``balanced`` makes the lines about equally long, so that no heading ends in one lost word."""
    if balanced:
        width = _balanced(text, font, width)
    return _lay(text, font, width, align, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


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


def measure(text: str, font: QFont) -> int:
    """Width at which running text has as many letters on a line as can be read well."""
    if _CJK.search(text):
        return LONGEST_LINE["cjk"] * font.pixelSize()
    return ceil(LONGEST_LINE["latin"] * QFontMetricsF(font).horizontalAdvance(_USUAL) / len(_USUAL))


def _balanced(text: str, font: QFont, width: float) -> float:
    """The least width that needs no more lines than ``width`` does and breaks no word that ``width`` does not."""
    option = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    lines = _lay(text, font, width, Qt.AlignmentFlag.AlignLeft, option)
    count = lines.layout.lineCount()
    low, high = max(lines.width / max(count, 1), longest_word(text, font)), float(lines.width)
    while count > 1 and high - low > max(1, font.pixelSize()) / 2:  # a font in points has no pixel size: -1
        middle = (low + high) / 2
        fits = _lay(text, font, middle, Qt.AlignmentFlag.AlignLeft, option).layout.lineCount() == count
        low, high = (low, middle) if fits else (middle, high)
    return min(ceil(high) + 1, width)


@lru_cache(maxsize=1024)
def _lay(text: str, font: QFont, width: float, align: Qt.AlignmentFlag, wrap: QTextOption.WrapMode) -> Lines:
    """Kept: while Qt lays a page out it asks for the same again and again."""
    layout = QTextLayout(text.replace("\n", "\u2028"), _face(text, font))
    option = QTextOption(align)
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    pitch = font.pixelSize() * LINE_HEIGHT
    top = widest = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, top + max(0.0, (pitch - line.height()) / 2)))
        top += max(pitch, line.height())
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return Lines(layout, ceil(widest), ceil(top))


def _face(text: str, font: QFont) -> QFont:
    """Between Latin letters, quotation marks as wide as a Chinese character tear holes."""
    if _CJK.search(text) or not _QUOTES.search(text):
        return font
    latin = QFont(font)
    latin.setFeature(_PROPORTIONAL, 1)
    return latin
