"""What a customer's window holds once it has been painted: a screen, and a seat at it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial
from threading import Thread

from PySide6.QtWidgets import QApplication

from app.doors.belongings import Brought, at_home
from app.doors.languages import words_for
from app.doors.paper import SeatPaper
from app.doors.places import documents_folder
from app.doors.practice import PracticeRoom
from app.doors.seat import Seat
from app.journeys.ports import Autostart
from app.journeys.visit import Visit
from app.machine.documents import Documents
from app.machine.settings import SettingsFile
from app.sandbox.passing import clear_leftovers
from app.ui.stage.screen import Screen
from app.ui.stage.window import Window
from app.ui.voice.opening import open_voice
from app.ui.words.keeping import WordedKeeping


def raise_curtain(
    app: QApplication,
    options: argparse.Namespace,
    settings: SettingsFile,
    window: Window,
    visit: Callable[[], Visit],
    autostart: Autostart | None = None,
    *,
    looked_on: bool = True,
    belongings: Brought = at_home,
) -> Seat:
    """Sits down at the screen and begins the visit; the seat ends with the window."""
    screen = Screen(app, settings.preferences(), words_for(settings.preferences().language))
    screen.setParent(window)
    window.show_screen(screen.frame)
    screen.wait(acting=False)
    screen.set_practice(options.bank is None)
    room = PracticeRoom(app, window, words_for, settings.preferences, open_voice, options.bank_telephone) if looked_on else None
    seat = Seat(
        screen,
        settings,
        words_for,
        partial(belongings, options.profile, options.bank),
        visit,
        autostart,
        looked_on=looked_on,
        paper=SeatPaper(words_for, Documents(documents_folder())),
        keeping=WordedKeeping(Documents(documents_folder()), words_for),
        practising=room,
        telephone=options.bank_telephone,
    )
    if room:
        room.left.connect(lambda: screen.wear(screen.preferences, screen.words))
        window.closing.connect(room.close)
    window.closing.connect(seat.close)
    seat.open()
    Thread(target=clear_leftovers, name="leftovers", daemon=True).start()
    return seat
