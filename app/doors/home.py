"""The senior's seat. The window is there first; everything else is loaded and fetched once it has been painted."""

from __future__ import annotations

import argparse
from functools import partial

from PySide6.QtWidgets import QApplication

from app.doors.places import profile_folder
from app.machine.settings import SettingsFile
from app.ui.stage.window import Window


def run(options: argparse.Namespace) -> int:
    """Opens the window and stays until it is closed."""
    app = QApplication(["banxing"])
    settings = SettingsFile(profile_folder(options.profile) / "settings.json")
    for_now(settings, options)
    window = Window(settings.preferences().theme)
    window.resize(1280, 800)
    window.painted.connect(lambda: _curtain_up(app, options, settings, window))
    window.show()
    return app.exec()


def for_now(settings: SettingsFile, options: argparse.Namespace) -> None:
    """What was said on the command line holds for this time, without being kept."""
    said = {"language": options.language, "text_size": options.text_size, "theme": options.theme}
    settings.lend(**{name: value for name, value in said.items() if value is not None})


def _curtain_up(app: QApplication, options: argparse.Namespace, settings: SettingsFile, window: Window) -> None:
    """Loads the rest."""
    from app.doors.belongings import at_home
    from app.doors.languages import words_for
    from app.doors.seat import Seat
    from app.ui.stage.screen import Screen

    screen = Screen(app, settings.preferences(), words_for(settings.preferences().language))
    screen.setParent(window)
    window.show_screen(screen.frame)
    screen.wait(acting=False)
    screen.set_practice(options.bank is None)
    seat = Seat(screen, settings, words_for, partial(at_home, options.profile, options.bank))
    window.closing.connect(seat.close)
    seat.open()
