"""Every screen of a bad day has nothing wrong with it: under a third of the pairs of conditions each, under all with BANXING_AUDIT=full."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.people import Preferences
from app.doors.languages import words_for
from app.ui.stage.screen import Screen
from app.ui.stage.window import Window
from app.ui.words.words import Words
from tests.audits.context import PSEUDO
from tests.audits.corners import Corner, corners
from tests.audits.engine import audit
from tests.audits.grid import Cell, chosen, is_full
from tests.audits.pseudo import pseudo

THIRDS = 3
LEVELS = 12
"""More than any part of a page is deep in its window."""


@contextmanager
def screen_in(cell: Cell, app: QApplication) -> Iterator[tuple[Screen, Window]]:
    """One screen in its window, at the practice bank, whose banner takes room as well."""
    words = Words("en", pseudo) if cell.language == PSEUDO else words_for(cell.language)
    screen = Screen(app, Preferences(words.language, cell.text_size, cell.theme, bounce_ms=0), words)
    screen.set_practice(True)
    window = Window(cell.theme)
    window.show_screen(screen.frame)
    window.resize(*cell.screen)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    try:
        yield screen, window
    finally:
        screen.close()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def settle(app: QApplication) -> None:
    """Lets everything find its place: a part that needs more room asks for it one level up with each turn."""
    for _ in range(LEVELS):
        app.processEvents()


def share(number: int) -> list[Corner]:
    """The screens for the cell with this number: a third, and another one for the next of any of the four conditions."""
    everything = list(corners())
    turn = sum(number // THIRDS**place for place in range(4)) % THIRDS
    return everything if is_full() else everything[turn::THIRDS]


@pytest.mark.timeout(1200)  # a minute on a machine of its own, five where others work on it too
@pytest.mark.parametrize(("number", "cell"), list(enumerate(chosen())), ids=str)
def test_nothing_is_wrong_on_the_worst_of_days(number: int, cell: Cell, qapp: QApplication) -> None:
    context, wrong = cell.context(), []
    with screen_in(cell, qapp) as (screen, window):
        for corner in share(number):
            corner.show(screen)
            settle(qapp)
            wrong += [f"{corner.name}: {found}" for found in audit(window, context)]
    assert not wrong, "\n".join(wrong)
