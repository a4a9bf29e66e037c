"""Replays a story once for every request that it makes and everything that can happen to a request."""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import pytest
from PySide6.QtWidgets import QApplication

from app.bank.services.rules import Rules
from app.bank.store.invariants import Breach
from app.bank.verify import verify
from app.client.patience import Limits
from app.journeys.visit import at_home
from app.ui.stage import screen
from tests.bank.running import RunningBank, running_bank
from tests.faults.household import Household
from tests.faults.overhearing import Witness
from tests.faults.playing import Outcome, Player, Temper
from tests.faults.proxy import Fault, FaultProxy, fault_proxy
from tests.faults.standing import standing
from tests.faults.stories import FIRST_START, Place, Story, arriving
from tests.stories.home_seat import HomeSeat, KeyringOfTheTest

FAULTS: Final = {
    Fault.REFUSED: "lost before",
    Fault.LOST: "answer lost",
    Fault.UNAVAILABLE: "503",
    Fault.LATE: "silence",
    Fault.CUT: "half an answer",
    Fault.GARBLED: "garbage",
}
"""What happens to a request, and what it is called."""
PATIENCE: Final = Limits(connect=5.0, read=1.5, total=8.0, tries=1)
"""Thirty seconds of silence in a twentieth of the time, and every loss comes through to the person."""
SOON_MS: Final = 60
LATE_MS: Final = 200
"""After so long she is told, in two ways, that the bank is being asked; in about the same proportion."""
_EVENTS: Final = "/v1/events"
_PRACTICE: Final = "/v1/sandbox/"
_ID: Final = re.compile(r"(?<=/)(?:[0-9a-f-]{36}|[a-z]{3}_[\w-]+)|(?<=\?).*$|(?<=/accounts/)[\w-]+")


@dataclass(frozen=True, slots=True)
class Request:
    """A request of a story: which call, and the how manieth of its kind."""

    call: str
    nth: int

    def __str__(self) -> str:
        return f"{self.call} ({self.nth})" if self.nth > 1 else self.call


class Losses:
    """Lets one thing happen to one request."""

    def __init__(self, deaf: bool = False) -> None:
        """``deaf``: no event ever comes through, whatever is wanted."""
        self.seen: list[Request] = []
        self._deaf = self._always_deaf = deaf
        self._counts: Counter[str] = Counter()
        self._target: tuple[Request, Fault] | None = None

    def aim(self, request: Request | None, fault: Fault = Fault.NONE) -> None:
        """From here on requests are counted anew."""
        self._counts.clear()
        self.seen.clear()
        self._target = (request, fault) if request else None

    def hears_events(self, hears: bool) -> None:
        """Where every event makes a list be asked for again, a story without them asks the same whenever it is played."""
        self._deaf = self._always_deaf or not hears

    def __call__(self, line: str) -> Fault:
        call = called(line)
        if call.endswith(_EVENTS):
            return Fault.GARBLED if self._deaf else Fault.NONE
        if _PRACTICE in call:  # a real bank is not asked this
            return Fault.NONE
        self._counts[call] += 1
        request = Request(call, self._counts[call])
        self.seen.append(request)
        if self._target and self._target[0] == request:
            fault, self._target = self._target[1], None
            return fault
        return Fault.NONE

    @property
    def happened(self) -> bool:
        """Whether the request came by."""
        return self._target is None


def called(line: str) -> str:
    """A request line without ids and queries."""
    method, path = line.split(" ", 1)
    return f"{method} {_ID.sub('…', path).removesuffix('?…')}"


class Stand:
    """A bank, a proxy before it, and a person at a window of her own."""

    def __init__(self, app: QApplication, bank: RunningBank, proxy: FaultProxy, losses: Losses, held: ExitStack) -> None:
        self._app, self._bank, self._proxy, self._losses, self._held = app, bank, proxy, losses, held
        self._witness = Witness(lambda: bank.look(standing))
        self._seat: HomeSeat | None = None
        self._place: Place | None = None
        self._household = Household(bank)
        held.callback(self._household.close)

    @classmethod
    @contextmanager
    def opened(cls, app: QApplication, *, deaf: bool = False) -> Iterator[Self]:
        """Opens one, with time running faster where somebody only waits. ``deaf``: no event ever comes through."""
        losses = Losses(deaf)
        with ExitStack() as held, pytest.MonkeyPatch.context() as patch:
            patch.setattr(screen, "SOON_MS", SOON_MS)
            patch.setattr(screen, "LATE_MS", LATE_MS)
            bank = held.enter_context(running_bank(rules=Rules(payee_checks_a_day=100_000)))
            proxy = held.enter_context(fault_proxy(bank.url, losses))
            stand = cls(app, bank, proxy, losses, held)
            held.callback(stand._stand_up)
            yield stand

    @property
    def breaches(self) -> list[Breach]:
        """What ``bank verify`` finds."""
        return self._bank.look(verify)

    def requests_of(self, story: Story) -> list[Request]:
        """What a story asks the bank for when nothing goes wrong."""
        clean = self.play(story, None, Fault.NONE, Temper.AGAIN)
        assert clean == Outcome((), story.ends), clean
        return list(self._losses.seen)

    def play(self, story: Story, request: Request | None, fault: Fault, temper: Temper) -> Outcome:
        """Plays it with one fault; raises where the program did not tell the truth. A seat where something failed is not used again."""
        self._household.set_up(story)
        seat = self._sit_down(story.at, afresh=story is FIRST_START)
        try:
            if story.begin:
                self._look_again(seat, story.at)
            self._witness.begin()
            self._losses.aim(request, fault)
            troubles = Player(seat, self._bank.move, self._witness.turn_the_page).play(story, temper)
            assert self._losses.happened, f"{story.name} never asked {request}"
            assert not self._witness.lies, self._witness.lies
        except BaseException:
            self._stand_up()
            raise
        return Outcome(troubles, self._witness.since)

    def _look_again(self, seat: HomeSeat, place: Place) -> None:
        """So that home says how things stand."""
        seat.see(place.home)
        seat.answer(place.home, place.aside)
        seat.see_whatever_comes()
        seat.back(place.home)

    def _sit_down(self, place: Place, *, afresh: bool) -> HomeSeat:
        if afresh or place is not self._place:
            self._stand_up()
        if self._seat is None:
            folder = self._held.enter_context(tempfile.TemporaryDirectory(prefix="bx-seat-"))
            vault, words = KeyringOfTheTest(), self._witness.words
            self._losses.hears_events(place.visit is at_home)
            self._seat = HomeSeat(self._app, self._proxy.url, Path(folder), vault, limits=PATIENCE, speak=words, visit=place.visit)
            self._place = place
            if not afresh:
                self._losses.aim(None)
                Player(self._seat, self._bank.move, lambda: None).play(arriving(place), Temper.AGAIN)
        return self._seat

    def _stand_up(self) -> None:
        seat, self._seat = self._seat, None
        if seat is not None:
            seat.close()
