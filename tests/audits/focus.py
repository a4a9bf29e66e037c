"""Focus: always somewhere, always seen, led everywhere and out again by Tab, in the order in which one reads."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from itertools import pairwise

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from tests.audits.colours import contrast
from tests.audits.context import Context
from tests.audits.finding import Finding, Rule, finding, where
from tests.audits.reading import comes_before
from tests.audits.snapshot import Snapshot
from tests.audits.tabbing import EVERY, Stop, Walk, walk

LEAST_CONTRAST = 4.5
"""LOOK_AND_PACE, "focus ring": between a pixel of the ring and the same pixel without it."""
LEAST_WIDTH = 2
"""Pixels of ring along the whole edge that have to stand out so (WCAG 2.2, 2.4.13)."""


def judge(snapshot: Snapshot, _context: Context) -> Iterator[Finding]:
    """All rules of this family."""
    walked = walk(snapshot)
    yield from lost(walked, snapshot.window)
    for stop in walked.stops:
        yield from invisible_or_faint(stop)
    if walked.trap:
        yield finding(Rule.FOCUS_TRAPPED, walked.trap, "does not let go of the focus")
        return
    yield from unreached(walked, snapshot)
    yield from out_of_order(walked, snapshot.window)


def lost(walked: Walk, window: QWidget) -> Iterator[Finding]:
    """Nothing has the focus, from the start or after a press of Tab."""
    if walked.lost_after is not None:
        yield finding(Rule.FOCUS_LOST, walked.lost_after, "Tab leads nowhere from here")
    elif walked.began_lost:
        yield finding(Rule.FOCUS_LOST, window, "nothing has the focus")


def invisible_or_faint(stop: Stop) -> Iterator[Finding]:
    """A focus that changes next to nothing in the picture, or changes it to something too much alike."""
    changes = stop.at_rest.changes(stop.focused, EVERY)
    changed = changes.total() * EVERY
    clearly = EVERY * sum(times for (rest, focused), times in changes.items() if contrast(rest, focused) >= LEAST_CONTRAST)
    if not stop.edge:
        yield finding(Rule.FOCUS_INVISIBLE, stop.widget, "Tab comes to it, but it is out of view")
    elif changed < stop.edge:
        yield finding(Rule.FOCUS_INVISIBLE, stop.widget, f"{changed} pixels change, its edge is {stop.edge} long")
    elif clearly < stop.edge * LEAST_WIDTH:
        yield finding(Rule.FOCUS_FAINT, stop.widget, f"{clearly} pixels change clearly, its edge is {stop.edge} long")


def unreached(walked: Walk, snapshot: Snapshot) -> Iterator[Finding]:
    """Something that can be pressed or typed into, but Tab never comes to it."""
    reached = {stop.widget for stop in walked.stops}
    for target in snapshot.targets:
        widget = target.widget
        if widget.isEnabled() and widget not in walked.gone and reached.isdisjoint({widget, widget.focusProxy(), *_one_of(widget)}):
            yield finding(Rule.FOCUS_UNREACHED, widget, "Tab never comes here")


def _one_of(widget: QWidget) -> list[QAbstractButton]:
    """The buttons of which only one can be chosen, among them this one: Tab comes to one of them, the arrow keys to the others."""
    if not isinstance(widget, QAbstractButton):
        return []
    group = _group_of(widget)
    if group is not None:
        return group.buttons() if group.exclusive() else []
    parent = widget.parentWidget()
    siblings = parent.findChildren(QAbstractButton) if parent and widget.autoExclusive() else []
    return [button for button in siblings if button.autoExclusive()]


def _group_of(button: QAbstractButton) -> QButtonGroup | None:
    return button.group()


def out_of_order(walked: Walk, window: QWidget) -> Iterator[Finding]:
    """Tab goes back up, or back to the left, other than from the last to the first."""
    order = [stop.widget for stop in walked.stops]
    if not order:
        return
    first = order.index(reduce(lambda one, other: other if comes_before(other, one, window) else one, order))
    for one, other in pairwise(order[first:] + order[:first]):
        if comes_before(other, one, window):
            yield finding(Rule.FOCUS_ORDER, other, f"stands before {where(one)}, but Tab comes to it after")
