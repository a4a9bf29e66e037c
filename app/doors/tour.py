"""Plays stories through real windows, against a real bank over HTTP, and keeps a picture of each step."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.client.remote_bank import RemoteBank
from app.doors.languages import words_for
from app.doors.options import STORIES
from app.doors.seat import Belongings, Seat
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from app.sandbox.process import seat as practice_seat
from app.ui.stage.screen import Screen
from app.ui.stage.window import Window
from app.ui.tour.album import Album
from app.ui.tour.player import Player
from app.ui.tour.story import Press, SomebodyNew, Story, freeze, pay, pay_new
from app.ui.voice.port import Silent
from app.vault.memory import MemoryVault

_SAMPLES = {"zh_CN": ("128.50", "菜钱"), "en": ("42.50", "For the roses")}
"""What is paid and written in each language."""
_LARGE = {"zh_CN": ("2000", "修屋顶"), "en": ("300", "For the roof")}
"""The same, so much that the payment waits."""
_NEW = {
    "zh_CN": SomebodyNew(
        customer="80010003",
        name="李娜",
        number=(("account-number", "6299080010020026688"),),
        found=("check-match", None),
        amount="86.50",
        note="团购水果",
        nickname="王老师的女儿",
        picture="family",
    ),
    "en": SomebodyNew(
        customer="80020002",
        name="Margaret Huges",
        number=(("sort-code", "993101"), ("account-number", "21061940")),
        found=("check-nearly", Press("option:take")),
        amount="60.00",
        note="For the roof of the shed",
        nickname="Margaret's savings",
        picture="house",
    ),
}
"""Who pays whom for the first time. In English the name is written with a slip."""


def run(options: argparse.Namespace) -> int:
    """Plays the stories one after the other; answers 0 when all came to their end."""
    qInstallMessageHandler(_hear_qt)
    app = QApplication(["banxing"])
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
        return _at_the_seat(app, options, album, _story(name, url, options), place / "settings.json", url)


def _at_the_seat(app: QApplication, options: argparse.Namespace, album: Album, story: Story, settings_file: Path, url: str) -> bool:
    settings = SettingsFile(settings_file)
    settings.lend(language=options.language, text_size=options.text_size or 100, theme=options.theme or "day")
    requests: list[str] = []
    screen = Screen(app, settings.preferences(), words_for(options.language))
    window = Window(settings.preferences().theme)
    window.show_screen(screen.frame)
    window.resize(*options.size)
    window.show()
    window.activateWindow()
    player = Player(window, screen, story, album, partial(_taken, requests), RemoteBank(url, MemoryVault()).let_pass)
    seat = Seat(screen, settings, words_for, lambda _held, practice: _belongings(url, requests.append, practice))
    player.watch(seat.stage)
    outcome: list[str] = []
    player.played.connect(app.quit)
    player.stuck.connect(outcome.append)
    player.stuck.connect(app.quit)
    QTimer.singleShot(0, seat.open)
    app.exec()
    seat.close()
    window.close()
    for step in outcome:
        sys.stderr.write(f"the story {story.name} could not go on at the step {step!r}\n")
    return not outcome


def _belongings(url: str, on_request: Callable[[str], None], on_practice: Callable[[], None]) -> Belongings:
    bank = RemoteBank(url, MemoryVault(), on_request=on_request, on_sandbox=on_practice)
    return Belongings(bank, MemoryDrafts(), Silent(), keeps_secrets=True)


def _story(name: str, url: str, options: argparse.Namespace) -> Story:
    """The story, told with the sample person who speaks the tour's language, or with the one whom it is about."""
    looks = options.language, options.text_size or 100, options.theme or "day"
    if name == "pay-new":
        return pay_new(*looks, _NEW[options.language])
    people = RemoteBank(url, MemoryVault()).sample_people()
    person = next(person for person in people if person.language == options.language)
    story, samples = {"pay": (pay, _SAMPLES), "freeze": (freeze, _LARGE)}[name]
    return story(*looks, person.customer_number, *samples[options.language])


def _hear_qt(_kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    """What Qt says goes to the log, but for what the platform without a screen says of every window."""
    if text and "propagateSizeHints" not in text:
        sys.stderr.write(f"Qt: {text}\n")


def _taken(requests: list[str]) -> tuple[str, ...]:
    """The ids of the requests since the last picture."""
    ids = tuple(requests)
    requests.clear()
    return ids


def _made(folder: Path) -> Path:
    folder.mkdir(mode=0o700)
    return folder
