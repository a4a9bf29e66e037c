"""What is drawn on paper: lines of words, rules, and squares for a scanner. Always black on white, whatever the screen wears."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from app.ui.look.fonts import font
from app.ui.paper.flow import Strip
from app.ui.parts.wrapping import Lines, anew, running

POINT: Final = 10
"""Units of a sheet in a point (1/72 inch): so fine that no rounding shows on any printer."""
WIDTH: Final = 5953
HEIGHT: Final = 8419
"""A4, upright, in units."""
DPI: Final = 72 * POINT
_LOCAL_FORMS: Final = QFont.Tag("locl")


@dataclass(frozen=True, slots=True)
class Face:
    """Letters of a size in points."""

    points: int
    strong: bool = False

    @property
    def font(self) -> QFont:
        """The font, in units. Its digits stand for themselves: a locale's own forms could not be found or read in a PDF."""
        made = font(self.points * POINT, strong=self.strong)
        made.setFeature(_LOCAL_FORMS, 0)
        return made


SMALL: Final = Face(16)
LABEL: Final = Face(16, strong=True)
BODY: Final = Face(20)
NAME: Final = Face(24, strong=True)
MONEY: Final = Face(32, strong=True)
HEADING: Final = Face(22, strong=True)
TITLE: Final = Face(30, strong=True)
CALLED: Final = Face(84, strong=True)
"""A number that is called in a hall: read at arm's length without glasses."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words, ``x`` from the left and ``y`` from the top of its strip."""

    lines: Lines
    number: int
    x: float
    y: float = 0

    def paint(self, painter: QPainter, top: float) -> None:
        """Draws it in the strip that begins at ``top``."""
        line = self.lines.layout.lineAt(self.number)
        line.draw(painter, QPointF(self.x, top + self.y - _pitch_top(self.lines, self.number)))


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line, ``thick`` units."""

    x: float
    y: float
    width: float
    thick: float = POINT

    def paint(self, painter: QPainter, top: float) -> None:
        """Draws it in the strip that begins at ``top``."""
        painter.fillRect(QRectF(self.x, top + self.y, self.width, self.thick), Qt.GlobalColor.black)


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle around what stands in its strip."""

    x: float
    width: float
    height: float

    def paint(self, painter: QPainter, top: float) -> None:
        """Draws it in the strip that begins at ``top``."""
        painter.save()
        painter.setPen(QPen(Qt.GlobalColor.black, 2 * POINT))
        painter.drawRect(QRectF(self.x, top, self.width, self.height))
        painter.restore()


@dataclass(frozen=True, slots=True)
class Modules:
    """A square for a scanner from its rows of modules, ``side`` units wide with the white around it."""

    rows: tuple[tuple[bool, ...], ...]
    x: float
    side: float

    def paint(self, painter: QPainter, top: float) -> None:
        """Draws it in the strip that begins at ``top``: each row in runs, so that no hairline shows between two modules."""
        module = self.side / len(self.rows)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for y, row in enumerate(self.rows):
            x = 0
            for dark, run in groupby(row):
                wide = len(list(run))
                if dark:
                    painter.fillRect(QRectF(self.x + x * module, top + y * module, wide * module, module), Qt.GlobalColor.black)
                x += wide
        painter.restore()


Ink = tuple[Line | Rule | Frame | Modules, ...]


def laid(text: str, face: Face, width: float) -> Lines:
    """The words in lines of ``width`` units at the most, as running text is set on the screen."""
    return anew(running(text, face.font, width))


def block(lines: Lines, x: float, y: float = 0) -> Ink:
    """All of the lines, one under the other."""
    return tuple(Line(lines, number, x, y + _pitch_top(lines, number)) for number in range(lines.layout.lineCount()))


def strips(lines: Lines, x: float, *, stays: bool = False) -> list[Strip[Ink]]:
    """A strip for each line. The first two, and the last two, stay together: no line is lost on a page of its own."""
    count = lines.layout.lineCount()
    tops = [*(_pitch_top(lines, number) for number in range(count)), float(lines.height)]
    last = count - 1
    return [
        Strip(tops[number + 1] - tops[number], (Line(lines, number, x),), stays if number == last else number in (0, last - 1))
        for number in range(count)
    ]


def air(points: float, *, stays: bool = False) -> Strip[Ink]:
    """Room between two things."""
    return Strip(points * POINT, (), stays, air=True)


def _pitch_top(lines: Lines, number: int) -> float:
    """Where the room of a line begins: half of what is between two lines stands above it."""
    if number == 0:
        return 0
    before, line = lines.layout.lineAt(number - 1), lines.layout.lineAt(number)
    return (before.y() + before.height() + line.y()) / 2
