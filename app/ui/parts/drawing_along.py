"""A page that a finger draws along."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QTouchEvent, QWindow
from PySide6.QtWidgets import QScrollArea

_SHAKING: Final = 32
"""So far, in pixels, a finger moves that shakes and is not meant to draw anything along."""
_TOUCHES: Final = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})


class DrawingAlong(QObject):
    """One finger moves what ``area`` shows; when it goes, all stands: nothing comes by itself under a finger that aimed at something else.

    It only watches the touches of the window, which are presses as ever. A gesture of Qt's (QScroller) would take every second of two
    quick taps for itself, wherever they were: of a PIN typed with a finger every second digit.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._from: QPoint | None = None
        self._value = 0
        area.viewport().ungrabGesture(Qt.GestureType.PanGesture)  # of two fingers: a tremor's, too, and Qt warns where they end elsewhere

    def watch(self) -> None:
        """Call it when the area has come into a window."""
        handle: QWindow | None = self._area.window().windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, D102, N802
        if event.type() in _TOUCHES and isinstance(event, QTouchEvent):
            self._touched(event)
        return False

    def _touched(self, event: QTouchEvent) -> None:
        if event.pointCount() != 1 or event.type() in {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}:
            self._from = None
            return
        place = event.point(0).globalPosition().toPoint()
        if event.type() == QEvent.Type.TouchBegin:
            self._begin(place)
        elif self._from is not None:
            self._follow(place.y() - self._from.y())

    def _begin(self, place: QPoint) -> None:
        ground = self._area.viewport()
        if ground.isVisible() and ground.rect().contains(ground.mapFromGlobal(place)):
            self._from, self._value = place, self._area.verticalScrollBar().value()

    def _follow(self, down: int) -> None:
        """Whoever has drawn it along and goes back to where she began has it where it was."""
        bar = self._area.verticalScrollBar()
        drawn = max(0, abs(down) - _SHAKING) * (1 if down > 0 else -1)
        if drawn or bar.value() != self._value:
            bar.setValue(self._value - drawn)
