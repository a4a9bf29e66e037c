"""No page may ever flash up as a window of its own while it is being built: it would take the focus from the real one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.accounts import Account, AccountNumber, Entry
from app.domain.freeze import Freeze
from app.domain.money import Money
from app.domain.people import Person, Preferences
from app.journeys.home import tiles
from app.journeys.my_money import lines
from app.journeys.preferences import TEXT_SIZE
from app.journeys.say import Name, say
from app.journeys.sign_in import enter_pin
from app.journeys.steps import Browse, EnterAmount, Fact, Review, Step, Wait
from app.ui.pages.registry import page_for
from app.ui.parts.hands import Hands
from app.ui.words.catalogue import as_written
from app.ui.words.words import Words
from tests.ui.samples import STEPS as SAMPLES
from tests.ui.troupe import TRAIL, confirm, tell, text

MONEY = Money("CNY", 12850)
ACCOUNT = Account("a", AccountNumber("CN-BBAN", "6222000011118866"), "current", MONEY, MONEY)
ENTRY = Entry("e", datetime(2026, 11, 15, tzinfo=UTC), MONEY, "pension", "社保局", "11月")
HERE = say("Test", "Here")
STEPS: tuple[Step[Any], ...] = (
    TEXT_SIZE.question(Preferences(), TRAIL),
    tiles(Person("p", "王秀兰"), "", Freeze(frozen=False, stops=())),
    EnterAmount(key="amount", trail=TRAIL, question=HERE, most=MONEY),
    enter_pin(()),
    text("line"),
    Review(key="review", trail=TRAIL, question=HERE, facts=(Fact(HERE, Name("王"), "name"),), yes=HERE),
    confirm(3),
    Browse(key="list", trail=TRAIL, question=HERE, items=lines((ENTRY,)), empty=HERE, done=HERE, fresh=lambda: ()),
    Browse(key="none", trail=TRAIL, question=HERE, items=(), empty=HERE, done=HERE),
    Wait(key="wait", trail=TRAIL, question=HERE, ready=lambda: True, meanwhile=HERE, then=HERE),
    tell("tell"),
    *(SAMPLES[name]() for name in ("code", "match", "photo", "decide")),
)


class _Watch(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("step", STEPS, ids=lambda step: type(step).__name__)
def test_building_a_page_shows_no_window(qapp: QApplication, step: Step[Any]) -> None:
    watch = _Watch()
    qapp.installEventFilter(watch)
    page = page_for(step, Words("en", as_written), Hands(0))
    qapp.removeEventFilter(watch)
    page.deleteLater()
    assert watch.seen == []
