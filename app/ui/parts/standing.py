"""Something drawn over a page that belongs to one part of it, and stays with it wherever that moves."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show})


class Standing(QWidget):
    """Stands on ``ground``, which holds the part and everything that may move it. No press ever lands on it, and no focus."""

    def __init__(self, part: QWidget, ground: QWidget) -> None:
        super().__init__(ground)
        self._part = part
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        part.destroyed.connect(self.deleteLater)
        part.installEventFilter(self)
        ground.installEventFilter(self)
        self._follow()
        self.show()
        self.raise_()

    def place(self, part: QRect) -> QRect:
        """Where it stands while its part is there."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if watched is self._part and event.type() == QEvent.Type.Resize:
            self._follow()  # its words have changed: it is never seen around half of them
        if event.type() in _MOVES:
            QTimer.singleShot(0, self, self._follow)  # once everything between has its place
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        if not isValid(self._part):  # it has gone since this was wished for
            return
        part = QRect(self._part.mapTo(self._ground, QPoint(0, 0)), self._part.size())
        self.setGeometry(self.place(part).intersected(self._ground.rect()))
        self.raise_()
