"""A rendered picture whose pixels can be read at the speed of a list, not of a method call each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

_STRETCH = 32
"""Pixels compared at once."""
_BAND = 32
"""Lines compared at once: most of a picture stays as it was, and is passed over at the speed of memory."""


class Pixels:
    """The pixels of one picture, each a whole number 0xffRRGGBB."""

    def __init__(self, image: QImage) -> None:
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)  # kept: the words below are its own memory
        self.area = self._image.rect()
        self._stride = self._image.bytesPerLine() // 4
        self._words = memoryview(b"" if self._image.isNull() else self._image.constBits()).cast("I")

    def at(self, x: int, y: int) -> int:
        """The pixel at a place, which must lie within ``area``."""
        return self._words[y * self._stride + x]

    def row(self, y: int, left: int, right: int) -> memoryview[int]:
        """The pixels of line ``y`` from ``left`` up to, not including, ``right``."""
        start = y * self._stride
        return self._words[start + left : start + right]

    def count(self, rect: QRect, every: int = 1) -> Counter[int]:
        """How often each colour occurs in ``rect``, looking at one line in ``every``."""
        seen: Counter[int] = Counter()
        upright = every == 1 and rect.width() < rect.height()
        for line, times in _alike(self._columns(rect) if upright else self._rows(rect, every)):
            for colour, often in Counter(line).items():
                seen[colour] += often * times
        return seen

    def have(self, rect: QRect, wanted: Callable[[int], bool]) -> bool:
        """Whether one of the pixels in ``rect`` is a wanted one."""
        return any(any(map(wanted, set(row))) for row in self._rows(rect, 1))

    def differ_from(self, other: Pixels) -> bool:
        """Whether two pictures of one size are unlike anywhere."""
        return self._words.tobytes() != other._words.tobytes()

    def changes(self, other: Pixels, every: int = 1) -> Counter[tuple[int, int]]:
        """How often each pair of unlike colours occurs at the same place of two pictures of one size."""
        pairs: Counter[tuple[int, int]] = Counter()
        for (mine, theirs), times in Counter(self._unlike_stretches(other, every)).items():
            for pair, often in Counter(zip(_words(mine), _words(theirs), strict=True)).items():
                pairs[pair] += often * times
        return Counter({pair: times for pair, times in pairs.items() if pair[0] != pair[1]})

    def _unlike_stretches(self, other: Pixels, every: int) -> Iterator[tuple[bytes, bytes]]:
        for mine, theirs in self._unlike_rows(other, every):
            for start in range(0, len(mine), _STRETCH):
                one, two = mine[start : start + _STRETCH].tobytes(), theirs[start : start + _STRETCH].tobytes()
                if one != two:
                    yield one, two

    def _unlike_rows(self, other: Pixels, every: int) -> Iterator[tuple[memoryview[int], memoryview[int]]]:
        """Among each so manieth line, those that are not the same in both pictures."""
        assert (self.area, self._stride) == (other.area, other._stride)
        width, height = self.area.width(), self.area.height()
        for top in range(0, height, _BAND):
            band = slice(top * self._stride, (top + _BAND) * self._stride)
            if self._words[band].tobytes() == other._words[band].tobytes():
                continue
            for y in range(top + -top % every, min(top + _BAND, height), every):
                mine, theirs = self.row(y, 0, width), other.row(y, 0, width)
                if mine.tobytes() != theirs.tobytes():
                    yield mine, theirs

    def _rows(self, rect: QRect, every: int) -> Iterator[memoryview[int]]:
        seen = rect.intersected(self.area)
        for y in range(seen.top(), seen.bottom() + 1, every):
            yield self.row(y, seen.left(), seen.right() + 1)

    def _columns(self, rect: QRect) -> Iterator[memoryview[int]]:
        """What is narrow and high is read downwards: fewer pieces."""
        seen = rect.intersected(self.area)
        for x in range(seen.left(), seen.right() + 1):
            yield self._words[seen.top() * self._stride + x : seen.bottom() * self._stride + x + 1 : self._stride]


def _alike(lines: Iterable[memoryview[int]]) -> Iterator[tuple[memoryview[int], int]]:
    """Each line once, and how often it is met: most of a page is paper and straight edges."""
    return ((_words(line), times) for line, times in Counter(line.tobytes() for line in lines).items())


def _words(line: bytes) -> memoryview[int]:
    return memoryview(line).cast("I")
