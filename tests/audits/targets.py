"""Targets: large enough and far enough apart for a hand that trembles."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect

from tests.audits.context import Context
from tests.audits.finding import Finding, Rule, finding, where
from tests.audits.snapshot import Sheet, Snapshot, Target

LEAST_SIDE = 60
"""Pixels. LOOK_AND_PACE, "anything that can be pressed"; WCAG 2.2, 2.5.5 asks for 44."""
LEAST_GAP = 16
"""Pixels between two targets."""


def judge(snapshot: Snapshot, _context: Context) -> Iterator[Finding]:
    """All rules of this family."""
    for target in snapshot.targets:
        yield from small(target)
    for sheet, targets in _by_sheet(snapshot).items():
        for one, other in combinations(targets, 2):
            yield from near(one, other, gap(one.area, other.area))
        if sheet.area is not None:
            yield from near_what_scrolls(sheet, targets, snapshot)


def small(target: Target) -> Iterator[Finding]:
    """A target of which too little can be pressed; what is scrolled out counts, what an ancestor cuts off does not."""
    width, height = target.area.width(), target.area.height()
    if width < LEAST_SIDE or height < LEAST_SIDE:
        yield finding(Rule.TARGETS_SMALL, target.widget, f"{width}x{height} can be pressed")


def near(one: Target, other: Target, apart: int) -> Iterator[Finding]:
    """Two targets so close that a hand meant for one meets the other. One inside the other has no gap at all."""
    if apart < LEAST_GAP:
        yield finding(Rule.TARGETS_NEAR, one.widget, f"{apart} px from {where(other.widget)}")


def near_what_scrolls(sheet: Sheet, targets: list[Target], snapshot: Snapshot) -> Iterator[Finding]:
    """A target beside a scroll area, too close to the nearest of those that may come to lie there."""
    for beside in snapshot.targets:
        if beside.sheet is not sheet and targets:
            nearest = min(targets, key=lambda target: gap(_anywhere(target), _anywhere(beside)))
            yield from near(beside, nearest, gap(_anywhere(nearest), _anywhere(beside)))


def _by_sheet(snapshot: Snapshot) -> dict[Sheet, list[Target]]:
    sheets: dict[Sheet, list[Target]] = {sheet: [] for sheet in snapshot.sheets}
    for target in snapshot.targets:
        sheets[target.sheet].append(target)
    return sheets


def gap(one: QRect, other: QRect) -> int:
    """Pixels of free space between two rectangles, the larger of across and down; 0 when they touch or overlap."""
    across = max(one.left(), other.left()) - min(one.right(), other.right()) - 1
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom()) - 1
    return max(across, down, 0)


def _anywhere(target: Target) -> QRect:
    """Where a target may come to lie in the window: scrolled content, at any height of what shows it."""
    area, window = target.sheet.area, target.widget.window()
    if area is None:
        return target.area
    viewport = area.viewport()
    left = target.sheet.root.mapTo(window, target.area.topLeft()).x()
    top = viewport.mapTo(window, viewport.rect().topLeft()).y()
    return QRect(left, top, target.area.width(), viewport.height())
