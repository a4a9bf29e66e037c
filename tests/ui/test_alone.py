"""The stories of the tour are played to their end with a keyboard alone, with a mouse alone, and by touch alone, at a real bank over HTTP.

In the usual run each story is played by one hand (BANXING_HANDS=full: by all three).
"""

from __future__ import annotations

import os
from itertools import product
from pathlib import Path
from shutil import copy
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.doors.options import STORIES
from app.ui.tour.album import Album, Picture
from tests.ui.alone import KeyboardAlone, MouseAlone, TouchAlone
from tests.ui.test_hands import Clock
from tests.ui.whole_story import LIMIT_S, looks, play, write_books

HANDS: Final = {"keyboard": (KeyboardAlone, "en"), "mouse": (MouseAlone, "en"), "touch": (TouchAlone, "zh_CN")}
"""Which fingers, and in which language: words are written in both with the keys on the screen."""
USUAL: Final = {
    "keyboard": ("pay-new", "family-pair", "family-approve", "bills", "paper"),
    "mouse": ("freeze", "family-coach", "scam", "scam-pay", "check-desk"),
    "touch": ("pay", "scam-alert", "branch", "practice", "kiosk"),
}
"""Who plays what, so that each hand comes to every kind of page."""


class NoPictures(Album):
    """Takes none."""

    def keep(self, window: QWidget, picture: Picture) -> None:
        pass


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Those of a practice bank that begins, written once."""
    return write_books(tmp_path_factory.mktemp("books"))


def plays() -> list[tuple[str, str]]:
    """Which stories this run plays, and by which hand."""
    if os.environ.get("BANXING_HANDS") == "full":
        return list(product(STORIES, HANDS))
    return [(name, hand) for hand, names in USUAL.items() for name in names]


@pytest.mark.timeout(LIMIT_S + 60)
@pytest.mark.parametrize(("name", "hand"), plays())
def test_each_story_comes_to_its_end_by_one_hand_alone(name: str, hand: str, qapp: QApplication, books: Path, tmp_path: Path) -> None:
    copy(books, tmp_path / "bank.db")
    fingers, language = HANDS[hand]
    assert play(qapp, name, looks(tmp_path, language), tmp_path, NoPictures(tmp_path / "out"), fingers, Clock()) == []


def test_no_story_is_left_out() -> None:
    assert sorted(name for names in USUAL.values() for name in names) == sorted(STORIES)
