"""Reading order by geometry: line by line, left to right; what stands together in one part of the window is read together."""

from __future__ import annotations

from itertools import takewhile

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget


def comes_before(one: QWidget, other: QWidget, window: QWidget) -> bool:
    """Whether ``one`` is read before ``other``: decided by the two parts of the window, side by side, that hold them."""
    lines = _line_from(window, one), _line_from(window, other)
    shared = len(list(takewhile(lambda pair: pair[0] is pair[1], zip(*lines, strict=False))))
    if shared == min(map(len, lines)):  # one holds the other
        return len(lines[0]) < len(lines[1])
    return _stands_before(*(_place(line[shared], window) for line in lines))


def _line_from(window: QWidget, widget: QWidget) -> list[QWidget]:
    line = [widget]
    while line[-1] is not window and (parent := line[-1].parentWidget()):
        line.append(parent)
    return line[::-1]


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _stands_before(one: QRect, other: QRect) -> bool:
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    on_one_line = shared > min(one.height(), other.height()) / 2
    return one.center().x() < other.center().x() if on_one_line else one.center().y() < other.center().y()
