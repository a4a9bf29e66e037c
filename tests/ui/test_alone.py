"""The stories of the tour are played to their end with a keyboard alone, with a mouse alone, and by touch alone, at a real bank over HTTP.

In the usual run each story is played by one hand (BANXING_HANDS=full: by all three).
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from contextlib import ExitStack
from itertools import product
from pathlib import Path
from shutil import copy
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.client.remote_bank import RemoteBank
from app.doors.options import STORIES
from app.doors.tour_kiosk import KioskSitting
from app.doors.tour_sitting import SEATS, Sitting
from app.doors.tour_tales import tale
from app.sandbox.bills import BILLERS
from app.sandbox.people import SamplePeople
from app.ui.stage.screen import Screen
from app.ui.tour.album import Album, Picture
from app.ui.tour.hand import Fingers
from app.ui.tour.player import Player
from app.ui.tour.story import KIOSK
from app.vault.memory import MemoryVault
from tests.bank.running import running_bank
from tests.ui.alone import KeyboardAlone, MouseAlone, TouchAlone
from tests.ui.test_hands import Clock
from tests.ui.until import until

HANDS: Final = {"keyboard": (KeyboardAlone, "en"), "mouse": (MouseAlone, "en"), "touch": (TouchAlone, "zh_CN")}
"""Which fingers, and in which language: words are written in both with the keys on the screen."""
USUAL: Final = {
    "keyboard": ("pay-new", "family-pair", "family-approve", "bills", "paper"),
    "mouse": ("freeze", "family-coach", "scam", "scam-pay", "check-desk"),
    "touch": ("pay", "scam-alert", "branch", "practice", "kiosk"),
}
"""Who plays what, so that each hand comes to every kind of page."""
SIZE: Final = (1024, 768)
LIMIT_S: Final = 1200.0
"""For a whole story on a machine that is busy with others; the player itself gives up, and says where, when one step takes too long."""


class NoPictures(Album):
    """Takes none."""

    def keep(self, window: QWidget, picture: Picture) -> None:
        pass


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Those of a practice bank that begins, written once."""
    folder = tmp_path_factory.mktemp("books")
    with running_bank(practice=SamplePeople(), folder=folder, billers=BILLERS):
        return folder / "bank.db"


def play(app: QApplication, name: str, fingers: Callable[[Screen], Fingers], language: str, folder: Path) -> list[str]:
    """Plays a story; answers where it could not go on."""
    options = argparse.Namespace(language=language, text_size=100, theme="day", size=SIZE, out=str(folder / "out"))
    with ExitStack() as held:
        url = held.enter_context(running_bank(practice=SamplePeople(), folder=folder, billers=BILLERS)).url
        clock = Clock()  # of the hands alone: they rest between their presses, and the test need not wait for it
        vaults = {seat: MemoryVault() for seat in (*SEATS, KIOSK)}
        story = tale(name, url, options, vaults)
        sittings: dict[str, Sitting | KioskSitting] = {}
        for seat in story.seats:
            if seat == KIOSK:
                sittings[seat] = KioskSitting(app, options, folder, url, vaults[seat])
            else:
                sittings[seat] = Sitting(app, options, seat, folder, url, vaults[seat], now=clock)
            held.callback(sittings[seat].close)
        places = {seat: each.place for seat, each in sittings.items()}
        player = Player(story, places, NoPictures(folder / "out"), RemoteBank(url, MemoryVault()).let_pass, fingers)
        ends: list[str] = []
        for sitting in sittings.values():
            sitting.tell(player)
        player.played.connect(lambda: ends.append(""))
        player.stuck.connect(ends.append)
        player.begin()
        until(lambda: ends, LIMIT_S)
    return [end for end in ends if end]


def plays() -> list[tuple[str, str]]:
    """Which stories this run plays, and by which hand."""
    if os.environ.get("BANXING_HANDS") == "full":
        return list(product(STORIES, HANDS))
    return [(name, hand) for hand, names in USUAL.items() for name in names]


@pytest.mark.timeout(LIMIT_S + 60)
@pytest.mark.parametrize(("name", "hand"), plays())
def test_each_story_comes_to_its_end_by_one_hand_alone(name: str, hand: str, qapp: QApplication, books: Path, tmp_path: Path) -> None:
    copy(books, tmp_path / "bank.db")
    assert play(qapp, name, *HANDS[hand], tmp_path) == []


def test_no_story_is_left_out() -> None:
    assert sorted(name for names in USUAL.values() for name in names) == sorted(STORIES)
