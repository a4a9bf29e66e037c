"""A whole story of the tour, played at all of its seats, each with a real window, at a real bank over HTTP."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from app.client.remote_bank import RemoteBank
from app.doors.tour_kiosk import KioskSitting
from app.doors.tour_sitting import SEATS, Sitting
from app.doors.tour_tales import tale
from app.sandbox.bills import BILLERS
from app.sandbox.people import SamplePeople
from app.ui.stage.screen import Screen
from app.ui.tour.album import Album
from app.ui.tour.hand import Fingers
from app.ui.tour.player import Player
from app.ui.tour.story import KIOSK
from app.vault.memory import MemoryVault
from tests.bank.running import running_bank
from tests.ui.until import until

LIMIT_S: Final = 1200.0
"""For a whole story on a machine that is busy with others; the player itself gives up, and says where, when one step takes too long."""


def write_books(folder: Path) -> Path:
    """The books of a practice bank that begins: whoever plays many stories copies them."""
    with running_bank(practice=SamplePeople(), folder=folder, billers=BILLERS):
        return folder / "bank.db"


def looks(folder: Path, language: str, text_size: int = 100, theme: str = "day", size: tuple[int, int] = (1024, 768)) -> argparse.Namespace:
    """How all seats of a story look, as the command line has it."""
    return argparse.Namespace(language=language, text_size=text_size, theme=theme, size=size, out=str(folder / "out"))


def play(
    app: QApplication,
    name: str,
    options: argparse.Namespace,
    folder: Path,
    album: Album,
    fingers: Callable[[Screen], Fingers] = Fingers,
    now: Callable[[], float] = time.monotonic,
) -> list[str]:
    """Plays a story at the bank whose books lie in ``folder``; answers where it could not go on.

    ``now`` is the clock of the hands alone: they rest between their presses, and a test need not wait for it.
    """
    with ExitStack() as held:
        url = held.enter_context(running_bank(practice=SamplePeople(), folder=folder, billers=BILLERS)).url
        vaults = {seat: MemoryVault() for seat in (*SEATS, KIOSK)}
        story = tale(name, url, options, vaults)
        sittings: dict[str, Sitting | KioskSitting] = {}
        for seat in story.seats:
            if seat == KIOSK:
                sittings[seat] = KioskSitting(app, options, folder, url, vaults[seat])
            else:
                sittings[seat] = Sitting(app, options, seat, folder, url, vaults[seat], now=now)
            held.callback(sittings[seat].close)
        places = {seat: each.place for seat, each in sittings.items()}
        player = Player(story, places, album, RemoteBank(url, MemoryVault()).let_pass, fingers)
        ends: list[str] = []
        for sitting in sittings.values():
            sitting.tell(player)
        player.played.connect(lambda: ends.append(""))
        player.stuck.connect(ends.append)
        player.begin()
        until(lambda: ends, LIMIT_S)
    return [end for end in ends if end]
