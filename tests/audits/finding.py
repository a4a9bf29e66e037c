"""What an audit says: which rule is broken, where, and what was seen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from tests.audits import heard

_LONGEST_NAME = 40


class Rule(StrEnum):
    """Every rule of the audit; the part before the dot is its family, and the file it lives in."""

    TEXT_CLIPPED = "text.clipped"
    TEXT_ELIDED = "text.elided"
    TEXT_HIDDEN = "text.hidden"
    TEXT_OVERLAPPING = "text.overlapping"
    TEXT_FAINT = "text.faint"
    OUTLINES_FAINT = "outlines.faint"
    FIT_SIDEWAYS = "fit.sideways"
    FIT_TOO_LARGE = "fit.too-large"
    TARGETS_SMALL = "targets.small"
    TARGETS_NEAR = "targets.near"
    NAMES_MISSING = "names.missing"
    NAMES_KIND = "names.kind"
    NAMES_TWIN = "names.twin"
    NAMES_ROLE = "names.role"
    NAMES_DESCRIPTION = "names.description"
    NAMES_BY_EYE = "names.by-eye"
    FOCUS_LOST = "focus.lost"
    FOCUS_INVISIBLE = "focus.invisible"
    FOCUS_FAINT = "focus.faint"
    FOCUS_TRAPPED = "focus.trapped"
    FOCUS_UNREACHED = "focus.unreached"
    FOCUS_ORDER = "focus.order"
    PLACES_MISSING = "places.missing"
    PLACES_MOVED = "places.moved"
    ANSWERS_NONE = "answers.none"
    ANSWERS_LATE = "answers.late"
    WORDS_UNTRANSLATED = "words.untranslated"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend."""

    rule: Rule
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.where}: {self.what}"


def finding(rule: Rule, widget: QWidget, what: str) -> Finding:
    """A finding about ``widget``."""
    return Finding(rule, where(widget), what)


def where(widget: QWidget) -> str:
    """Names a widget so that a developer finds it: class, object name, what it says, and where it lies in its window (pixels)."""
    corner = widget.mapTo(widget.window(), QPoint(0, 0))
    label = f"#{widget.objectName()}" if widget.objectName() else ""
    name = heard.name(widget)[:_LONGEST_NAME]
    words = f" {name!r}" if name else ""
    return f"{type(widget).__name__}{label}{words} at {corner.x()},{corner.y()} {widget.width()}x{widget.height()}"
