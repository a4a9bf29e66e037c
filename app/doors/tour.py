"""Plays stories through real windows, against a real bank over HTTP, and keeps a picture of each step."""

from __future__ import annotations

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.client.remote_bank import RemoteBank
from app.doors.options import STORIES
from app.doors.tour_kiosk import KioskSitting
from app.doors.tour_sitting import SEATS, Sitting
from app.doors.tour_tales import tale
from app.sandbox.process import seat as practice_seat
from app.ui.tour.album import Album
from app.ui.tour.player import Player
from app.ui.tour.story import KIOSK
from app.vault.memory import MemoryVault


def run(options: argparse.Namespace) -> int:
    """Plays the stories one after the other; answers 0 when all came to their end."""
    qInstallMessageHandler(_hear_qt)
    app = QApplication(["banxing"])
    app.setQuitOnLastWindowClosed(False)  # a story's windows close before the next one begins
    album = Album(Path(options.out))
    names = STORIES if options.story == "all" else (options.story,)
    done = all(_play(app, options, album, name) for name in names)
    album.close()
    return 0 if done else 1


def _play(app: QApplication, options: argparse.Namespace, album: Album, name: str) -> bool:
    """One story, at a bank of its own that begins afresh."""
    with TemporaryDirectory(prefix="banxing-tour-") as folder, ExitStack() as held:
        place = Path(folder)
        url = held.enter_context(practice_seat(_made(place / "run"), place / "bank")).url()
        vaults = {seat: MemoryVault() for seat in (*SEATS, KIOSK)}
        story = tale(name, url, options, vaults)
        sittings = {seat: _sit(app, options, seat, place, url, vaults[seat]) for seat in story.seats}
        places = {seat: each.place for seat, each in sittings.items()}
        player = Player(story, places, album, RemoteBank(url, MemoryVault()).let_pass)
        for sitting in sittings.values():
            sitting.tell(player)
        ends: list[str] = []
        player.played.connect(lambda: ends.append(""))
        player.stuck.connect(ends.append)
        for over in (player.played, player.stuck):
            over.connect(app.quit)
        QTimer.singleShot(0, player.begin)
        app.exec()
        for sitting in sittings.values():
            sitting.close()
    for step in ends or ["none"]:
        if step:
            sys.stderr.write(f"the story {name} could not go on at the step {step!r}\n")
    return ends == [""]


def _sit(app: QApplication, options: argparse.Namespace, seat: str, place: Path, url: str, vault: MemoryVault) -> Sitting | KioskSitting:
    if seat == KIOSK:
        return KioskSitting(app, options, place, url, vault)
    return Sitting(app, options, seat, place, url, vault)


def _hear_qt(_kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    """What Qt says goes to the log, but for what the platform without a screen says of every window."""
    if text and "propagateSizeHints" not in text:
        sys.stderr.write(f"Qt: {text}\n")


def _made(folder: Path) -> Path:
    folder.mkdir(mode=0o700)
    return folder
