"""A window that is there first; everything else is loaded and fetched once it has been painted."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from app.doors.places import profile_folder
from app.machine.settings import SettingsFile
from app.ui.stage.window import Window

CurtainUp = Callable[[QApplication, argparse.Namespace, SettingsFile, Window], None]
"""Loads the rest, and plays."""


def open_window(options: argparse.Namespace, curtain_up: CurtainUp) -> int:
    """Opens the window and stays until it is closed."""
    app = QApplication(["banxing"])
    settings = SettingsFile(profile_folder(options.profile) / "settings.json")
    for_now(settings, options)
    window = Window(settings.preferences().theme)
    window.resize(1280, 800)
    window.painted.connect(lambda: curtain_up(app, options, settings, window))
    window.show()
    return app.exec()


def for_now(settings: SettingsFile, options: argparse.Namespace) -> None:
    """What was said on the command line holds for this time, without being kept."""
    said = {"language": options.language, "text_size": options.text_size, "theme": options.theme}
    settings.lend(**{name: value for name, value in said.items() if value is not None})
