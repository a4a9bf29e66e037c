"""A kiosk's window: the whole screen, which nothing closes but the program itself."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.journeys.say import say
from app.ui.look.name import paint_name
from app.ui.look.tokens import LETTERS, Type
from app.ui.parts.finish import Finish
from app.ui.stage.screen import Screen
from app.ui.stage.window import Window

_REACH: Final = 3
"""On a screen that stands upright, what can be pressed begins below the first of so many parts: nobody has to stretch."""


class KioskWindow(Window):
    """``finish`` is there for a customer, and not at the welcome."""

    def __init__(self, theme: str, *, closes: bool = False) -> None:
        """``closes``: like any other window, where it stands at no branch."""
        super().__init__(theme)
        self.finish: Finish | None = None
        self._screen: Screen | None = None
        self._head = _Head()
        self._laid_over: QWidget | None = None
        self._over = closes

    def stand_up(self, screen: Screen, finish: Finish | None = None) -> None:
        """Shows the screen, below the product's name where the window stands upright."""
        self._screen, self.finish = screen, finish
        whole = QWidget()
        whole.setObjectName("frame")
        stack = self._stack = QVBoxLayout(whole)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self._head)
        stack.addWidget(screen.frame, 1)
        if finish:
            stack.addWidget(finish)
            screen.drawn.connect(self._relabel)
            self._relabel()
        self.show_screen(whole)
        self._raise_head()

    def appear(self, *, windowed: bool = False) -> None:
        """Fills the whole screen; ``windowed``: to be tried out beside others."""
        if windowed:
            self.resize(1280, 800)
            self.show()
        else:
            self.showFullScreen()

    def lay_over(self, frame: QWidget) -> None:
        """Another screen takes the place of the one that is shown; the name above and the way out below stay."""
        self.lift()
        if self._screen:
            self._screen.frame.hide()
            self._stack.insertWidget(1, frame, 1)
            self._laid_over = frame

    def lift(self) -> None:
        """What was laid over the screen goes, and the screen is shown again."""
        over, self._laid_over = self._laid_over, None
        if over and self._screen:
            self._stack.removeWidget(over)
            over.hide()
            over.deleteLater()
            self._screen.frame.show()

    def end(self) -> None:
        """Now it may close."""
        self._over = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102, N802
        if self._over:
            super().closeEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self._raise_head()

    def _raise_head(self) -> None:
        upright = self.height() > self.width()
        self._head.setVisible(upright)
        self._head.setFixedHeight(self.height() // _REACH if upright else 0)

    def _relabel(self) -> None:
        if self.finish and self._screen:
            words = self._screen.words
            hint = words(say("Kiosk", "Signs you out; what you have begun is kept for you, and nothing of yours stays here"))
            self.finish.relabel(words(say("Kiosk", "Finish and leave")), hint)


class _Head(QWidget):
    """The product's name, where nobody reaches."""

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint_name(painter, QRectF(self.rect()), LETTERS[Type.MONEY], self.palette().brush(QPalette.ColorRole.WindowText))
        painter.end()
