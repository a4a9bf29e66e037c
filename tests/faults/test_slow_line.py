"""64 kbit/s, 2 s of latency, 5 of 100 segments lost: she pays, and no press is left unanswered for a tenth of a second."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication

from app.client.patience import Limits
from app.journeys.steps import Confirm
from app.sandbox.chengdu import WANG_XIULAN
from app.ui.tour.story import Move, Press, PressFirst, Type
from tests.bank.cast import WANG
from tests.bank.running import running_bank
from tests.faults.bank_process import BankProcess
from tests.faults.hand import Hand
from tests.faults.playing import HOME, answer_to
from tests.faults.slow_line import Quality, slow_line
from tests.faults.stopwatch import Stopwatch
from tests.faults.stories import PAY
from tests.stories.home_seat import HomeSeat, KeyringOfTheTest

VILLAGE: Final = Quality(bits_per_second=64_000, latency=2.0, loss=5)
TIMES_AS_FAST: Final = 10
"""Line and patience both, so that it is as bad as it would be; what the window takes is its own and is not scaled."""
TENTH: Final = 0.1
MOVES: Final[dict[str, Move]] = {
    "language": Press("option:en"),
    "text-size": Press("option:100"),
    "theme": Press("option:day"),
    "practise-as": PressFirst("option:"),
    "pin": Type(WANG_XIULAN.customer.pin),
    "home": Press("option:pay"),
    "payee": PressFirst("option:"),
    "amount": Type("128.50"),
    "note": Type("eggs"),
    "confirm": Press("yes"),
}
"""What she does; whatever is not here is answered with the forward button alone."""
PAGES: Final = ("home", "payee", "amount", "note", "review", "confirm", "receipt")
TIMES: Final = 3
"""So often each page is looked at: the machine may do something else, but not each time."""


def hurried(limits: Limits) -> Limits:
    """The program's own patience, in the faster world."""
    scaled = {field.name: getattr(limits, field.name) / TIMES_AS_FAST for field in fields(limits) if field.name != "tries"}
    return Limits(tries=limits.tries, **scaled)


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Stopwatch]:
    watch = Stopwatch(qapp)
    yield watch
    watch.close()


def test_she_pays_over_a_slow_line_and_nothing_waits_for_the_network(qapp: QApplication, watch: Stopwatch, tmp_path: Path) -> None:
    bank = BankProcess(tmp_path)  # a process of its own, as in life: it takes nothing from the window's time
    bank.start()
    try:
        with slow_line(bank.url, VILLAGE.faster(TIMES_AS_FAST)) as line:
            seat = HomeSeat(qapp, line.url, tmp_path, KeyringOfTheTest(), limits=hurried(Limits()))
            hand = Hand(seat, watch)
            try:
                watch.worst()
                while (step := seat.see_whatever_comes(60)).key != "receipt":
                    hand.do(MOVES.get(step.key))
                worst = watch.worst()
            finally:
                seat.close()
    finally:
        bank.stop()
    assert step.question.text == "The money has gone out."
    assert len(hand.presses) > 30
    assert [pressed for pressed in hand.presses if pressed.answer.stalled > TENTH] == []
    assert worst.stalled < VILLAGE.faster(TIMES_AS_FAST).round_trip / 2  # whoever waited for the network would have waited a round trip


@pytest.fixture(scope="module")
def best(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    """How long the window's thread is busy until each page stands, in seconds; the best of some times."""
    found: dict[str, float] = {}
    watch = Stopwatch(qapp)
    with running_bank() as bank:
        seat = HomeSeat(qapp, bank.url, tmp_path_factory.mktemp("seat"), KeyringOfTheTest())
        seat.first_start(WANG.customer.pin)
        for _ in range(TIMES):
            for key in PAGES:
                step = seat.see(key)
                found[key] = min(found.get(key, 1.0), watch.worst().busy)
                if isinstance(step, Confirm):
                    bank.move(step.pause_seconds)
                seat.answer(key, PAY.begin if key == HOME else answer_to(step, PAY))
        seat.see("home")
        seat.close()
    watch.close()
    return found


def allowed() -> float:
    """A tenth of a second under little load; in the crowd, so much more as there are programs for each processor."""
    return TENTH * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


SLOW: Final = pytest.mark.xfail(reason="the letter pad's grid measures all its keys again and again", strict=False)


@pytest.mark.parametrize("key", [pytest.param(key, marks=SLOW) if key == "note" else key for key in PAGES])
def test_every_page_stands_within_a_tenth_of_a_second(best: dict[str, float], key: str) -> None:
    """Between the press and the page there is no network, or its answer has come: what is left is the window's own work."""
    assert best[key] < allowed()
