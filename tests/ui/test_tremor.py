"""A shaking hand does no harm: on the pages of the gallery and through a payment nothing happens that was not meant, and nothing twice."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import cycle
from random import Random
from typing import Any, Final

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.domain.people import Preferences
from app.journeys.steps import Plain
from app.ui.parts.hands import Hands
from app.ui.parts.numbers import NumberField
from app.ui.parts.pressable import Pressable
from app.ui.stage.screen import Screen
from app.ui.stage.window import Window
from tests.ui.alone import TouchAlone
from tests.ui.conftest import put_away
from tests.ui.samples import STEPS, words
from tests.ui.test_hands import Clock
from tests.ui.tremor import Tremor

TRIES: Final = 1000 if os.environ.get("BANXING_HANDS") == "full" else 100
SEED: Final = 20261122
ON_A_PAGE: Final = 11
"""So many tries, unless one of them answers it."""
OPEN_A_DIALOG: Final = frozenset({"photo", "source"})
"""Theirs is the desktop's own list of files."""


class Table:
    """Shows one page after the other on a real screen: an answer brings the next one, at once, under the same finger."""

    def __init__(self, app: QApplication, names: Iterator[str]) -> None:
        self.clock = Clock()
        self.screen = Screen(app, Preferences("en"), words("en"), now=self.clock)
        self.window = Window("day")
        self.window.show_screen(self.screen.frame)
        self.window.resize(1024, 768)
        self.window.show()
        self.answers: list[Plain] = []
        self.acted: list[Pressable] = []
        self._names = names
        self.name = ""
        self.screen.answered.connect(self._answered)
        for each in self.window.findChildren(Pressable):
            self._follow(each)

    def next(self) -> None:
        """The next page."""
        self.name = next(self._names)
        self.screen.show_step(STEPS[self.name](), None, way_back=True)
        assert self.screen.page is not None
        for each in self.screen.page.findChildren(Pressable):
            self._follow(each)
        for _ in range(4):
            QApplication.processEvents()
        self.window.activateWindow()

    def close(self) -> None:
        self.screen.close()
        put_away(self.window)

    def _follow(self, each: Pressable) -> None:
        each.acted.connect(lambda: self.acted.append(each))

    def _answered(self, plain: Any) -> None:
        self.answers.append(plain)
        self.next()


@pytest.fixture
def table(qapp: QApplication) -> Iterator[Table]:
    table = Table(qapp, cycle(name for name in STEPS if name not in OPEN_A_DIALOG))
    table.next()
    yield table
    table.close()


def shake(table: Table, tries: int, seed: int) -> list[str]:
    """What went wrong in so many tries."""
    chance, wrong = Random(seed), list[str]()
    tremor = Tremor(table.window, table.screen.hands, table.clock, chance)
    kinds = (tremor.tap, tremor.double_click, tremor.drag, tremor.miss, tremor.hold_key, tremor.bounce_key, tremor.two_fingers)
    for number in range(tries):
        if number % ON_A_PAGE == ON_A_PAGE - 1:
            table.next()
        tremor.rest()
        target, kind, name = chance.choice(tremor.targets()), chance.choice(kinds), table.name
        told, ready = f"{number} {name}: {kind.__name__} at {target.accessibleName()!r}", target.ready
        table.acted.clear()
        table.answers.clear()
        has_to_hit = kind(target) and ready
        if len(table.answers) > 1:
            wrong.append(f"{told} answered {table.answers}")
        if len(table.acted) > 1 or any(each is not target for each in table.acted):
            wrong.append(f"{told} did {len(table.acted)} things")
        if has_to_hit and not table.acted:
            wrong.append(f"{told} did nothing")
    return wrong


def test_a_shaking_hand_does_what_it_meant_once_or_nothing(table: Table) -> None:
    wrong = shake(table, TRIES, SEED)
    assert not wrong, "\n".join(wrong)


def test_without_the_guard_a_shaking_hand_would_do_harm(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Hands, "counts", lambda *_: True)
    assert shake(table, 30, SEED)


@pytest.mark.parametrize("name", ["amount", "digits", "pin"])
def test_a_digit_held_down_is_one_digit(qapp: QApplication, name: str) -> None:
    table = Table(qapp, cycle([name]))
    table.next()
    tremor = Tremor(table.window, table.screen.hands, table.clock, Random(SEED))
    page = table.screen.page
    assert page is not None
    field = page.first_focus()
    assert isinstance(field, NumberField)
    field.setFocus()
    before = field.text()
    tremor.hold(Qt.Key.Key_1, "1")
    assert field.text().replace(" ", "") == f"{before}1".replace(" ", "")
    table.close()


def test_what_is_drawn_along_with_a_finger_is_not_pressed(qapp: QApplication) -> None:
    """Nothing of a list opens because the list was moved."""
    table = Table(qapp, cycle(["payments"]))
    table.next()
    table.window.resize(1024, 520)
    for _ in range(4):
        QApplication.processEvents()
    finger = TouchAlone(table.screen)
    ground = table.screen.frame.scroller
    lies = ground.geometry()
    for direction in (1, -1, 1):
        finger.draw(lies, direction)
    assert (table.acted, table.answers) == ([], [])
    assert ground.page is not None
    assert ground.page.mapTo(ground, QPoint(0, 0)).y() < 0
    table.close()
