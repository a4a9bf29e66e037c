"""The seat of somebody whom a senior trusts: what waits for an answer, and a word from the desktop when something comes."""

from __future__ import annotations

import argparse
import sys

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
    from app.doors.places import autostart_file
    from app.journeys.helping_visit import at_the_helpers
    from app.journeys.thawing import waiting
    from app.journeys.watching_words import waits_for_him
    from app.machine.autostart import AutostartFile
    from app.sandbox.process import own_command
    from app.ui.stage.knock import Knock, desktop

    bank = ("--bank", options.bank) if options.bank else ()
    command = (*own_command(), "family", "--profile", options.profile, *bank)
    autostart = AutostartFile(autostart_file(f"family-{options.profile}"), command) if sys.platform == "linux" else None
    seat = raise_curtain(app, options, settings, window, at_the_helpers, autostart, looked_on=False)
    may_ask = {"coaching.updated": lambda: bool(waits_for_him(seat.bank)), "freeze.updated": lambda: bool(waiting(seat.bank))}
    knock = Knock(window, seat.screen, desktop(window), may_ask)
    seat.heard.connect(knock.hear)
