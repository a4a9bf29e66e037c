"""Answers: whatever is pressed shows at once that it is, long before anything comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.audits.context import Context
from tests.audits.finding import Finding, Rule, finding
from tests.audits.pixels import Pixels
from tests.audits.snapshot import Snapshot

LIMIT_MS: Final = 100
"""LOOK_AND_PACE, "feedback to any press"; from the press until the changed picture is drawn."""
_TIMES: Final = 9
"""So often a late one is tried again. The quickest counts: the machine does other things too; what is slow by itself is slow each time."""
_LEFT: Final = Qt.MouseButton.LeftButton
_FAR: Final = QPoint(-4000, -4000)
"""Where a press is let go that is taken back."""


def judge(snapshot: Snapshot, _context: Context) -> Iterator[Finding]:
    """All rules of this family. Each press is taken back, so nothing comes of it."""
    before: QWidget | None = snapshot.window.focusWidget()
    for target in snapshot.targets:
        button = target.widget
        if isinstance(button, QAbstractButton) and button.isEnabled() and button.property("ready") is not False:
            yield from pressed(button)
    here: QWidget | None = snapshot.window.focusWidget()
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    elif here is not None:
        here.clearFocus()


def pressed(button: QAbstractButton) -> Iterator[Finding]:
    """Nothing about it changes while it is held down, or too late. That the focus comes to it is not enough: it may be there already."""
    seen = button.visibleRegion().boundingRect()
    if seen != button.rect():
        return  # what stands at an edge is read, and judged, further down
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    rest = Pixels(button.grab(seen).toImage())
    taken, down = _press(button, seen)
    if not rest.differ_from(down):
        yield finding(Rule.ANSWERS_NONE, button, "nothing changes when it is pressed")
    elif taken > LIMIT_MS and (quickest := min(_press(button, seen)[0] for _ in range(_TIMES))) > LIMIT_MS:
        yield finding(Rule.ANSWERS_LATE, button, f"shows after {quickest:.0f} ms that it was pressed")


def _press(button: QAbstractButton, seen: QRect) -> tuple[float, Pixels]:
    """Presses it and takes the press back; how long it took in milliseconds, and how it looked."""
    begun = perf_counter()
    QTest.mousePress(button, _LEFT, pos=seen.center())
    picture = button.grab(seen).toImage()
    taken = (perf_counter() - begun) * 1000
    QTest.mouseMove(button, _FAR)
    QTest.mouseRelease(button, _LEFT, pos=_FAR)
    return taken, Pixels(picture)
