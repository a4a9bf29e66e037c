"""Walks through a window by the Tab key and takes a picture of every widget with the focus and without."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.audits.pixels import Pixels
from tests.audits.scrolling import scroll_kept
from tests.audits.snapshot import Snapshot

EVERY = 2
"""One line of pixels in this many is compared."""

_AROUND = 8
"""Pixels outside of a widget where its ring may be drawn."""
_Reason = Qt.FocusReason


@dataclass(frozen=True, slots=True)
class Stop:
    """One widget that Tab came to; ``edge`` is the length in pixels of what is in view of its sides."""

    widget: QWidget
    edge: int
    at_rest: Pixels
    focused: Pixels


@dataclass(slots=True)
class Walk:
    """Where Tab led, and how it ended: in a trap, nowhere, or, as it should, where it began.

    ``gone``: what could be pressed at first, but was away for a time, as a key that scrolls is when it can lead no further.
    """

    began_lost: bool
    stops: list[Stop] = field(default_factory=list)
    gone: set[QWidget] = field(default_factory=set)
    trap: QWidget | None = None
    lost_after: QWidget | None = None


def walk(snapshot: Snapshot) -> Walk:
    """Tabs once around the window and, without looking, back again; the focus and the scrolling return to where they were."""
    window = snapshot.window
    _activate(window)
    before = window.focusWidget()
    walked = Walk(began_lost=before is None)
    with scroll_kept(*(sheet.area for sheet in snapshot.sheets if sheet.area)):
        _go_round(walked, snapshot)
        if walked.trap is None:
            walked.trap = _trap_on_the_way_back(walked)
        _return_to(before)
    return walked


def _activate(window: QWidget) -> None:
    if not window.isActiveWindow():
        window.activateWindow()
        QTest.qWaitForWindowActive(window)


def _return_to(before: QWidget | None) -> None:
    focused = QApplication.focusWidget()
    if before is not None:
        before.setFocus(_Reason.OtherFocusReason)
    elif focused is not None:
        focused.clearFocus()


def _go_round(walked: Walk, snapshot: Snapshot) -> None:
    """Every widget is looked at as Tab comes to it, the one that had the focus when the walk began too."""
    window, targets = snapshot.window, [target.widget for target in snapshot.targets]
    start = QApplication.focusWidget()
    here, met = start, list[QWidget]()
    while True:
        there = _press(here or window, Qt.Key.Key_Tab)
        if there is None:
            walked.lost_after = here or window
            return
        if there in met:
            break
        met.append(there)
        walked.stops.append(_look_at(there, window))
        walked.gone.update(widget for widget in targets if not widget.isVisible())
        here = there
    before = met if start in met or start is None else [start, *met]
    if any(_is_stop(widget) for widget in _left_out(before, there, window)):
        walked.trap = there


def _left_out(met: list[QWidget], again: QWidget, window: QWidget) -> list[QWidget]:
    """What the circle that Tab goes round in, from ``again`` to ``again``, does not hold, but Tab has come from or should lead to."""
    if again is met[-1]:
        return [widget for widget in window.findChildren(QWidget) if widget is not again]
    return met[: met.index(again)]


def _is_stop(widget: QWidget) -> bool:
    """Whether Tab should come to it: what code alone has given the focus, such as a heading, is no stop."""
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _trap_on_the_way_back(walked: Walk) -> QWidget | None:
    if len(walked.stops) < 2:
        return None
    for stop in reversed(walked.stops):
        stop.widget.setFocus(_Reason.BacktabFocusReason)
        if _press(stop.widget, Qt.Key.Key_Backtab) is stop.widget:
            return stop.widget
    return None


def _press(widget: QWidget, key: Qt.Key) -> QWidget | None:
    back = key == Qt.Key.Key_Backtab
    QTest.keyClick(widget, key, Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier)
    return QApplication.focusWidget()


def _look_at(widget: QWidget, window: QWidget) -> Stop:
    whole = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    seen = widget.visibleRegion().boundingRect().translated(whole.topLeft())
    frame = seen.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(window.rect()) if seen.isValid() else QRect()
    focused = Pixels(window.grab(frame).toImage())
    widget.clearFocus()
    at_rest = Pixels(window.grab(frame).toImage())
    widget.setFocus(_Reason.TabFocusReason)
    return Stop(widget, _edge_in_view(whole, seen), at_rest, focused)


def _edge_in_view(whole: QRect, seen: QRect) -> int:
    """A widget higher than what it is scrolled in shows its upper and its lower side one after the other."""
    level = (whole.top() == seen.top()) + (whole.bottom() == seen.bottom())
    upright = (whole.left() == seen.left()) + (whole.right() == seen.right())
    return level * seen.width() + upright * seen.height()
