"""Scroll areas: whether there is more than is seen, and a picture of all of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QScrollBar, QWidget


def bars(area: QAbstractScrollArea) -> tuple[QScrollBar, QScrollBar]:
    """The sideways and the up-and-down bar, shown or not."""
    return area.horizontalScrollBar(), area.verticalScrollBar()


def scrolls(area: QAbstractScrollArea) -> bool:
    """Whether there is more in it than it shows."""
    return any(bar.maximum() > bar.minimum() for bar in bars(area))


@contextmanager
def scroll_kept(*areas: QAbstractScrollArea) -> Iterator[None]:
    """Puts everything back where it was scrolled to."""
    before = [(bar, bar.value()) for area in areas for bar in bars(area)]
    try:
        yield
    finally:
        for bar, value in before:
            bar.setValue(value)


def picture_of_all(area: QScrollArea, content: QWidget) -> QImage:
    """The whole content as it looks in its window, put together from one picture for each screenful.

    Scrolling, rather than rendering the content by itself, shows the true background, which may belong to any ancestor.
    """
    viewport = area.viewport()
    picture = QImage(content.size(), QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    with scroll_kept(area):
        for left in _stops(area.horizontalScrollBar(), viewport.width()):
            for top in _stops(area.verticalScrollBar(), viewport.height()):
                area.horizontalScrollBar().setValue(left)
                area.verticalScrollBar().setValue(top)
                painter.drawImage(content.mapFrom(viewport, QPoint(0, 0)), _seen_through(viewport))
    painter.end()
    return picture


def _seen_through(viewport: QWidget) -> QImage:
    window = viewport.window()
    return window.grab(QRect(viewport.mapTo(window, QPoint(0, 0)), viewport.size())).toImage()


def _stops(bar: QScrollBar, step: int) -> Iterator[int]:
    yield from range(bar.minimum(), bar.maximum(), max(step, 1))
    yield bar.maximum()
