"""64 kbit/s, 2 s of latency, 5 of 100 segments lost: she pays, and no press waits for the network.

How long the window itself takes for a press is measured by tests/bench/pages.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication

from app.client.patience import Limits
from app.sandbox.chengdu import WANG_XIULAN
from app.ui.tour.story import Move, Press, PressFirst, Type
from tests.faults.bank_process import BankProcess
from tests.faults.hand import Hand
from tests.faults.slow_line import Quality, slow_line
from tests.faults.stopwatch import Stopwatch
from tests.stories.home_seat import HomeSeat, KeyringOfTheTest

VILLAGE: Final = Quality(bits_per_second=64_000, latency=2.0, loss=5)
TIMES_AS_FAST: Final = 10
"""Line and patience both, so that it is as bad as it would be; what the window takes is its own and is not scaled."""
MOVES: Final[dict[str, Move]] = {
    "language": Press("option:zh_CN"),
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
MOST: Final = 150
"""Who has pressed so often goes round in circles."""


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
                    assert len(hand.presses) < MOST
                    hand.do(MOVES.get(step.key))
                worst = watch.worst()
            finally:
                seat.close()
    finally:
        bank.stop()
    assert step.question.text == "The money has gone out."
    assert len(hand.presses) > 30
    waited = VILLAGE.faster(TIMES_AS_FAST).round_trip / 2  # whoever waits for the network waits a round trip
    assert [pressed for pressed in hand.presses if pressed.answer.stalled > waited] == []
    assert worst.stalled < waited
