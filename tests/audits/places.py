"""Places: help, back and read-aloud stand where they stood on every other screen of the same size."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from tests.audits.context import Context
from tests.audits.finding import Finding, Rule, finding
from tests.audits.snapshot import Snapshot


def judge(snapshot: Snapshot, context: Context) -> Iterator[Finding]:
    """All rules of this family."""
    shown = {widget.objectName(): widget for widget in snapshot.widgets if widget.objectName() in context.fixed_places}
    yield from (found for name, widget in shown.items() for found in moved(name, widget, snapshot, context))
    for name in sorted(context.fixed_places - shown.keys()):
        if name not in context.may_rest or snapshot.window.findChild(QWidget, name) is None:
            yield finding(Rule.PLACES_MISSING, snapshot.window, f"has no {name}")


def moved(name: str, widget: QWidget, snapshot: Snapshot, context: Context) -> Iterator[Finding]:
    """Elsewhere than on the first screen of this size that the walk has met."""
    window = snapshot.window
    now = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    first = context.first_places.setdefault((name, window.width(), window.height()), now)
    if now != first:
        yield finding(Rule.PLACES_MOVED, widget, f"stood at {first.x()},{first.y()} {first.width()}x{first.height()} before")
