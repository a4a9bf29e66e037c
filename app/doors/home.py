"""The senior's seat. The window is there first; the keyring, the voice and the bank are fetched while it already stands."""

from __future__ import annotations

import argparse
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.doors.places import catalogues, profile_folder
from app.machine.settings import SettingsFile
from app.ui.stage.screen import Screen
from app.ui.stage.window import Window
from app.ui.words.catalogue import catalogue
from app.ui.words.words import Words


def words_for(language: str) -> Words:
    """The words of a language, from the compiled catalogues."""
    return Words(language, catalogue(language, catalogues()))


def run(options: argparse.Namespace) -> int:
    """Opens the window and stays until it is closed."""
    app = QApplication(["banxing"])
    settings = SettingsFile(profile_folder(options.profile) / "settings.json")
    for_now(settings, options)
    screen = Screen(app, settings.preferences(), words_for(settings.preferences().language))
    window = Window(screen)
    window.resize(1280, 800)
    window.show()
    screen.wait(acting=False)
    QTimer.singleShot(0, lambda: _curtain_up(options, settings, screen, window))
    return app.exec()


def for_now(settings: SettingsFile, options: argparse.Namespace) -> None:
    """What was said on the command line holds for this time, without being kept."""
    said = {"language": options.language, "text_size": options.text_size, "theme": options.theme}
    settings.lend(replace(settings.preferences(), **{name: value for name, value in said.items() if value is not None}))


def _curtain_up(options: argparse.Namespace, settings: SettingsFile, screen: Screen, window: Window) -> None:
    """Loads the rest, with the window already painted."""
    from app.doors.belongings import at_home
    from app.doors.seat import Seat

    seat = Seat(screen, settings, words_for, partial(at_home, options.profile, options.bank))
    window.closing.connect(seat.close)
    seat.open()
