"""A sheet to look at as it comes out of the printer, one page at a time, large enough to be read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.journeys.paper_words import LOOKS
from app.journeys.say import Say, say
from app.journeys.sheet_words import PAGE
from app.journeys.steps_paper import ReadSheet
from app.ui.look.look import worn
from app.ui.look.tokens import COLUMN, OUTLINE, Type
from app.ui.pages.ways import WaysPage
from app.ui.paper.drawing import picture
from app.ui.paper.ink import HEIGHT, WIDTH
from app.ui.paper.layout import LaidOut, lay_out
from app.ui.paper.words import on_paper
from app.ui.parts.button import Button
from app.ui.parts.crier import announce
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.parts.text import Text
from app.ui.words.sheets import sheet_aloud
from app.ui.words.words import Words

_BESIDE = 320
"""Two keys stand beside each other where each gets this width (pixels at 100 %)."""
_LEAST = 200
"""Not narrower than this, in pixels."""


class SheetPage(WaysPage):
    """What can be done with it, and under that the sheet, about as large as it is; of several pages one, with keys for the others."""

    letters = COLUMN

    def __init__(self, step: ReadSheet, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands, step.ways, step.done)
        self._view = _View(lay_out(step.sheet, step.foot, on_paper(words)), "\n".join(sheet_aloud(step.sheet, step.foot, words)))
        self._looks = Text(words(LOOKS), Type.LABEL)
        self.column.add(_beside(*self.ways.values()), self._looks, self._view, *self._turning())

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {"looks": self._looks, "sheet": self._view, **super().own_parts()}

    def _turning(self) -> tuple[QWidget, ...]:
        """Keys to turn the pages, where there are several."""
        if len(self._view.pages) < 2:
            return ()
        self._where = Text("", Type.LABEL)
        before = self._key(say("Pages", "The page before"), say("Pages", "Shows the page before this one"), "up", -1)
        after = self._key(say("Pages", "The next page"), say("Pages", "Shows the page after this one"), "down", 1)
        self._keys = {-1: before, 1: after}
        self._show_where()
        return self._where, _beside(before, after)

    def _key(self, name: Say, hint: Say, icon: str, by: int) -> Button:
        key = Button(self.words(name), self.words(hint), self.hands, icon=icon)
        key.acted.connect(lambda: self._show_other(by))
        return key

    def _show_other(self, by: int) -> None:
        """Another page is read from its beginning."""
        self._view.turn(by)
        announce(self._where, self._show_where())
        self.sought.emit(self._view)

    def _show_where(self) -> str:
        """Which page it is, of how many."""
        number, count = self._view.number, len(self._view.pages)
        told = self.words(PAGE(page=number + 1, pages=count))
        self._where.setText(told)
        self._keys[-1].set_ready(number > 0)
        self._keys[1].set_ready(number < count - 1)
        return told


def _beside(*keys: QWidget) -> QWidget:
    """Beside each other where there is room."""
    row = QWidget()
    grid = Grid(_BESIDE, 2, row)
    for key in keys:
        grid.addWidget(key)
    return row


class _View(QWidget):
    """One page at a time, as wide as there is room."""

    def __init__(self, sheet: LaidOut, aloud: str) -> None:
        super().__init__()
        self.pages = sheet.pages
        self.number = 0
        self._image = QImage()
        self.setAccessibleName(sheet.title)
        self.setAccessibleDescription(aloud)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def turn(self, by: int) -> None:
        """Shows another page."""
        self.number = min(max(self.number + by, 0), len(self.pages) - 1)
        self._image = QImage()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        width = worn().target(_BESIDE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(_LEAST, _LEAST)

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return round(width * HEIGHT / WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        ratio = self.devicePixelRatioF()
        wide = round(min(self.width(), self.height() * WIDTH / HEIGHT) * ratio)
        if self._image.width() != wide:
            self._image = picture(self.pages[self.number], wide)
            self._image.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.setPen(QPen(QColor(worn().colours.line), OUTLINE))
        painter.drawRect(QRectF(0, 0, wide / ratio, self._image.height() / ratio).adjusted(1, 1, -1, -1))
        painter.end()
