"""A kiosk in a tour: the welcome and one customer, in one window, so that both are seen."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.client.kiosks import Slip
from app.client.remote_bank import RemoteBank
from app.domain.kiosks import MachineState, TicketFit
from app.domain.people import Preferences, SamplePerson
from app.doors.kiosk_counter import Counter
from app.doors.languages import words_for
from app.doors.seat import Belongings, Seat
from app.journeys.kiosk import at_the_kiosk, sign_in_again
from app.journeys.kiosk_welcome import greet
from app.journeys.steps_kiosk import READ
from app.journeys.visit import Task, Visit
from app.machine.settings import SettingsFile
from app.ui.parts.finish import Finish
from app.ui.parts.hands import Hands
from app.ui.stage.kiosk_window import KioskWindow
from app.ui.stage.screen import Screen
from app.ui.tour.player import Place, Player
from app.ui.voice.port import Silent
from app.vault.memory import MemoryVault


class KioskSitting:
    """The window of a kiosk."""

    def __init__(
        self,
        app: QApplication,
        options: argparse.Namespace,
        folder: Path,
        url: str,
        vault: MemoryVault,
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        settings = SettingsFile(folder / "kiosk.json")
        settings.lend(language=options.language, text_size=options.text_size or 100, theme=options.theme or "day")
        self._requests: list[str] = []
        self._machine = RemoteBank(url, MemoryVault(), roles=("kiosk",))
        self._bank = RemoteBank(url, vault, on_request=self._requests.append)
        self._screen = screen = Screen(app, settings.preferences(), words_for(options.language), now=now)
        self._window = KioskWindow(settings.preferences().theme, closes=True)
        self._window.stand_up(screen)
        self._window.resize(*options.size)
        self._counter = Counter("")
        again = sign_in_again(self._counter)
        self._seat = Seat(screen, settings, words_for, lambda _held, _practice: self._belongings(), self._visit, sign_in=again)
        self.place = Place(self._window, screen, self._open, self._seat.stage.asked, self._taken)
        screen.set_practice(True)

    def state(self) -> MachineState:
        """How the machine stands with the bank."""
        return self._machine.kiosk.state()

    def guarded(self) -> bool:
        """Staff set nothing up in a story."""
        return False

    def look_at(self, slip: str) -> TicketFit:
        """Whether it is a ticket for here and now."""
        return self._machine.kiosk.look_at(Slip.read(slip))

    def cards(self) -> tuple[SamplePerson, ...]:
        """Whose cards there are for practice."""
        return self._bank.sample_people()

    def serve(self, slip: str, liked: Preferences) -> None:
        """Nobody is let in but the one whom the story is about, and she is here."""

    def practise(self, liked: Preferences) -> None:
        """Nobody practises here: that is another story."""

    def tell(self, player: Player) -> None:
        """No other screen ever comes into this window."""

    def close(self) -> None:
        """Signs out and leaves."""
        self._seat.close()
        self._machine.close()
        self._window.end()

    def _visit(self) -> Visit:
        chosen = ""
        while not chosen.startswith(READ):
            chosen = yield Task("welcome", partial(greet, door=self))
        self._counter.hand_in(chosen.removeprefix(READ))
        self._counter.bank = self._bank
        self._window.stand_up(self._screen, Finish(Hands()))
        yield from at_the_kiosk(self._counter)

    def _belongings(self) -> Belongings:
        machine = self._machine.sample_people()[0]
        self._machine.enrol(machine.customer_number, machine.activation_code)
        self._bank.kiosk.borrow(self._machine.kiosk.lent())
        return Belongings(self._bank, self._bank.drafts, Silent(), keeps_secrets=True)

    def _open(self) -> None:
        self._window.show()
        self._window.activateWindow()
        self._seat.open()

    def _taken(self) -> tuple[str, ...]:
        ids = tuple(self._requests)
        self._requests.clear()
        return ids
