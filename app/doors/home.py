"""The senior's seat."""

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
    from app.doors.curtain import raise_curtain
    from app.journeys.visit import at_home

    raise_curtain(app, options, settings, window, at_home)
