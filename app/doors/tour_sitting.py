"""Somebody who sits at a window of a tour: a seat as its own door puts it together, with secrets that end with it."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from app.client.feeds.importing import OthersWarnings
from app.client.remote_bank import RemoteBank
from app.contract.operation import Role
from app.doors.languages import words_for
from app.doors.practice import PracticeRoom
from app.doors.seat import Belongings, Seat
from app.doors.tour_paper import TourPaper
from app.journeys.desk import Desk
from app.journeys.desk_visit import at_the_desk
from app.journeys.helping_visit import at_the_helpers
from app.journeys.visit import Visit, at_home
from app.machine.documents import Documents
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from app.ui.stage.screen import Screen
from app.ui.stage.window import Window
from app.ui.tour.player import Place, Player
from app.ui.tour.story import DESK, DESK2, FAMILY, HOME
from app.ui.voice.port import Silent
from app.ui.words.keeping import WordedKeeping
from app.vault.memory import MemoryVault

_VISITS: Final[dict[str, Callable[[], Visit]]] = {HOME: at_home, FAMILY: at_the_helpers, DESK: at_the_desk, DESK2: at_the_desk}
_AT_THE_BANK: Final = (DESK, DESK2)
SEATS: Final = tuple(_VISITS)
"""All at which somebody may sit."""


class Sitting:
    """One of the seats of a story, with a window of its own."""

    def __init__(
        self,
        app: QApplication,
        options: argparse.Namespace,
        name: str,
        folder: Path,
        url: str,
        vault: MemoryVault,
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """``folder`` is where the seat keeps its settings; ``now`` is the clock of a hand's bounces."""
        settings = SettingsFile(folder / f"{name}.json")
        settings.lend(language=options.language, text_size=options.text_size or 100, theme=options.theme or "day")
        self._at_the_bank = name in _AT_THE_BANK
        self._url = url
        self._vault = vault
        self._requests: list[str] = []
        screen = Screen(app, settings.preferences(), words_for(options.language), now=now)
        self._window = Window(settings.preferences().theme)
        self._window.show_screen(screen.frame)
        self._window.resize(*options.size)
        self._room = PracticeRoom(app, self._window, words_for, settings.preferences, Silent) if name == HOME else None
        self._seat = Seat(
            screen,
            settings,
            words_for,
            lambda _held, practice: self._belongings(practice),
            _VISITS[name],
            looked_on=name == HOME,
            paper=TourPaper(words_for, Path(options.out)),
            keeping=WordedKeeping(Documents(Path(options.out)), words_for),
            practising=self._room,
        )
        self.place = Place(self._window, screen, self._open, self._seat.stage.asked, self._taken)

    def _open(self) -> None:
        self._window.show()
        self._window.activateWindow()
        self._seat.open()

    def tell(self, player: Player) -> None:
        """Lets a player know whenever another screen is in the window: while somebody practises there."""
        if self._room:
            self._room.sat.connect(lambda seat: player.move(HOME, replace(self.place, screen=seat.screen, asked=seat.stage.asked)))
            self._room.left.connect(lambda: player.move(HOME, self.place, back=True))

    def close(self) -> None:
        """Signs out and leaves."""
        if self._room:
            self._room.close()
        self._seat.close()
        self._window.close()

    def _belongings(self, on_practice: Callable[[], None]) -> Belongings:
        roles: tuple[Role, ...] = ("fraud_desk", "teller") if self._at_the_bank else ("customer",)
        bank = RemoteBank(self._url, self._vault, on_request=self._requests.append, on_sandbox=on_practice, roles=roles)
        desk = Desk(bank, bank, OthersWarnings(), bank, bank) if self._at_the_bank else None
        return Belongings(bank, MemoryDrafts(), Silent(), keeps_secrets=True, desk=desk)

    def _taken(self) -> tuple[str, ...]:
        """The ids of the requests since the last picture."""
        ids = tuple(self._requests)
        self._requests.clear()
        return ids
