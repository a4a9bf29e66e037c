"""Fit: nothing has to be scrolled sideways, and the window is not larger than the screen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractScrollArea

from tests.audits.context import Context
from tests.audits.finding import Finding, Rule, finding
from tests.audits.snapshot import Snapshot


def judge(snapshot: Snapshot, context: Context) -> Iterator[Finding]:
    """All rules of this family."""
    yield from too_large(snapshot, context)
    yield from sideways(snapshot)


def too_large(snapshot: Snapshot, context: Context) -> Iterator[Finding]:
    """A window, or its smallest useful size, that exceeds the screen."""
    window = snapshot.window
    needs = window.minimumSizeHint().expandedTo(window.minimumSize()).expandedTo(window.size())
    width, height = context.screen
    if needs.width() > width or needs.height() > height:
        yield finding(Rule.FIT_TOO_LARGE, window, f"needs {needs.width()}x{needs.height()} of a screen of {width}x{height}")


def sideways(snapshot: Snapshot) -> Iterator[Finding]:
    """A scroll area with more in it than fits its width, whether or not it shows a scroll bar."""
    for widget in snapshot.widgets:
        if isinstance(widget, QAbstractScrollArea):
            bar = widget.horizontalScrollBar()
            if bar.maximum() > bar.minimum():
                yield finding(Rule.FIT_SIDEWAYS, widget, f"{bar.maximum() - bar.minimum()} px too wide")
