"""Words: under the made-up language, whatever is seen or heard without its marks has escaped translation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.domain.languages.known import KNOWN
from tests.audits import heard
from tests.audits.context import PSEUDO, Context
from tests.audits.drawn import by_owner
from tests.audits.finding import Finding, Rule, finding
from tests.audits.pseudo import unmarked
from tests.audits.snapshot import Snapshot

_MONEY = re.compile(r"\b[A-Z]{3}(?=\s*-?\d)|(?<=\d)\s*(?:元|[A-Z]{3}\b)")
"""A currency beside its number: CNY 20, 20.00 元."""
_LETTER = re.compile(r"[^\W\d_]")
_STOPS = "".join(each.stop for each in KNOWN)
"""By which a line that is heard is set off from the next."""


def judge(snapshot: Snapshot, context: Context) -> Iterator[Finding]:
    """All rules of this family; in a language that people speak, none."""
    if context.language != PSEUDO:
        return
    for texts in snapshot.texts.values():
        for owner, runs in by_owner(texts).items():
            if not _carries_data(owner):
                words = (run.text for run in runs if run.text != _portrait(owner))
                yield from untranslated(owner, "".join(words), context)
    for target in snapshot.targets:
        if not _carries_data(target.widget):
            yield from untranslated(target.widget, heard.name(target.widget), context)
        yield from untranslated(target.widget, heard.description(target.widget), context)


def untranslated(owner: QWidget, text: str, context: Context) -> Iterator[Finding]:
    """Letters outside of the marks; numbers and money are the same in every language, and so is a name, heard as a sentence or not."""
    left = _MONEY.sub("", unmarked(text)).strip()
    if _LETTER.search(left) and left.rstrip(_STOPS) not in context.names:
        yield finding(Rule.WORDS_UNTRANSLATED, owner, f"{left!r} was not translated")


def _carries_data(owner: QWidget) -> bool:
    """Whether it shows data: marked by the dynamic property ``data`` (names, numbers), or a field with what a person typed."""
    area = owner.parentWidget()
    widget = area if isinstance(area, QAbstractScrollArea) and area.viewport() is owner else owner
    return widget.property("data") is True or bool(_typed(widget))


def _portrait(owner: QWidget) -> object:
    """The letter in the portrait that it draws: its dynamic property ``portrait``."""
    return owner.property("portrait") or None


def _typed(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text()
    return widget.toPlainText() if isinstance(widget, QTextEdit | QPlainTextEdit) else ""
