"""The seat of the bank's own people: its fraud desk with alerts, held payments and callbacks, and tellers with their queue and counter."""

from __future__ import annotations

import argparse

from PySide6.QtWidgets import QApplication

from app.doors.opening import open_window
from app.machine.settings import SettingsFile
from app.ui.stage.window import Window


def run(options: argparse.Namespace) -> int:
    """Opens the window and stays until it is closed."""
    return open_window(options, _curtain_up)


def _curtain_up(app: QApplication, options: argparse.Namespace, settings: SettingsFile, window: Window) -> None:
    """Loads the rest."""
    from app.doors.belongings import at_the_desk as belongings
    from app.doors.curtain import raise_curtain
    from app.journeys.desk_visit import at_the_desk

    raise_curtain(app, options, settings, window, at_the_desk, looked_on=False, belongings=belongings)
