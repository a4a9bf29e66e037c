"""The audit itself: one snapshot of a window, judged by every family of rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from tests.audits import answers, fit, focus, names, outlines, places, targets, text, words
from tests.audits.context import Context
from tests.audits.finding import Finding
from tests.audits.snapshot import Snapshot

Family = Callable[[Snapshot, Context], Iterator[Finding]]

# Focus comes last: it walks through the window, while the others judge it as it was found.
FAMILIES: tuple[Family, ...] = (
    fit.judge,
    text.judge,
    outlines.judge,
    targets.judge,
    names.judge,
    places.judge,
    words.judge,
    answers.judge,
    focus.judge,
)


def audit(window: QWidget, context: Context) -> list[Finding]:
    """Everything that is wrong with a shown window. Its focus and its scrolling are as before when this returns."""
    snapshot = Snapshot(window)
    return [found for judge in FAMILIES for found in judge(snapshot, context)]
