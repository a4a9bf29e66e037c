"""One customer at a kiosk: a process of her own, that ends with her and leaves nothing behind."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from app.client.remote_bank import RemoteBank
from app.doors.kiosk_counter import Counter
from app.doors.kiosk_letter import Letter
from app.doors.kiosk_process import HEARTBEAT_S
from app.doors.languages import words_for
from app.doors.seat import Belongings, Seat
from app.journeys.kiosk import at_the_kiosk, resting_now, sign_in_again
from app.machine.sealing import seal
from app.machine.settings import SettingsFile
from app.ui.parts.finish import Finish
from app.ui.parts.hands import Hands
from app.ui.stage.errand import Errands
from app.ui.stage.idle import AFTER_MS, Idle
from app.ui.stage.kiosk_window import KioskWindow
from app.ui.stage.screen import Screen
from app.ui.voice.opening import open_voice
from app.ui.voice.port import Voice
from app.ui.words.discreet import discreet
from app.ui.words.words import Words
from app.vault.memory import MemoryVault

if TYPE_CHECKING:
    from app.doors.kiosk_practice import Pupil

PULSE_MS: Final = 15_000
"""So often it is asked whether the bank still knows the machine."""
LOG = logging.getLogger(__name__)


def _speak(environ: Mapping[str, str] = os.environ) -> Voice:
    return open_voice(lambda: None, environ)


def _overheard(language: str) -> Words:
    """Others stand near her."""
    return discreet(words_for(language))


def run(_: argparse.Namespace) -> int:
    """Serves the customer whom the line on the standard input speaks of, and ends."""
    seal()
    letter = Letter.read(sys.stdin.buffer.readline())
    app = QApplication(["banxing"])
    customer = sitting_for(app, letter)
    life = Life(app, customer.leave)
    customer.come()
    code = app.exec()
    life.end()
    return code


def sitting_for(app: QApplication, letter: Letter) -> Customer | Pupil:
    """Whoever the letter speaks of; what it takes to practise is loaded for whoever does alone."""
    if not letter.practises:
        return Customer(app, letter)
    from app.doors.kiosk_practice import Pupil

    as_begun = dict(os.environ)  # whoever practises moves, and the way to the loudspeaker does not
    return Pupil(app, letter, partial(_speak, as_begun))


class Customer:
    """Her window and her seat, from the welcome to the way out."""

    def __init__(self, app: QApplication, letter: Letter, speak: Callable[[], Voice] | None = None) -> None:
        """``speak`` finds the machine's voice."""
        self._app = app
        self._speak = speak or _speak
        self._letter = letter
        self._standing = Counter(letter.slip)
        settings = SettingsFile(Path.home() / "settings.json")
        settings.lend(**letter.likes())
        self._screen = screen = Screen(app, settings.preferences(), _overheard(letter.liked.language))
        self.window = KioskWindow(letter.liked.theme)
        self.window.stand_up(screen, Finish(Hands(letter.liked.bounce_ms)))
        screen.set_practice(letter.practice)
        self.seat = Seat(
            screen,
            settings,
            _overheard,
            self._fetch,
            partial(at_the_kiosk, self._standing),
            telephone=letter.telephone,
            sign_in=sign_in_again(self._standing),
        )
        self.idle = Idle(app, self.seat.stage, self.window, after_ms=letter.after_ms or AFTER_MS)
        self.idle.asks.connect(lambda _: self.seat.stage.reading.read())  # whatever she likes otherwise: she may not be looking
        self.idle.gone.connect(self.leave)
        self.seat.stage.over.connect(self.leave)
        self.seat.stage.shelf.missed.connect(self._feel)  # else she would answer on, and none of it would be kept
        self._errands = Errands(self.window, workers=1)
        self.pulse = QTimer(self.window, interval=PULSE_MS)
        self.pulse.timeout.connect(self._feel)
        if self.window.finish:
            self.window.finish.finished.connect(self.leave)

    def come(self) -> None:
        """Shows the window and begins."""
        self.window.appear(windowed=self._letter.windowed)
        self.seat.open()
        self.pulse.start()

    def leave(self) -> None:
        """Signs out, forgets what was copied, and ends; what she has begun was kept at the bank, step by step."""
        self.window.hide()
        self.pulse.stop()
        self._errands.finish(0)
        self.seat.close()
        self._app.clipboard().clear()
        self.window.end()
        self._app.quit()

    def _fetch(self, _: ExitStack, on_practice: Callable[[], None]) -> Belongings:
        bank = RemoteBank(self._letter.bank, MemoryVault(), on_sandbox=on_practice)
        bank.kiosk.borrow(self._letter.device)
        self._standing.bank = bank
        return Belongings(bank, bank.drafts, self._speak(), keeps_secrets=True)

    def _feel(self) -> None:
        """Asks whether the machine may still serve her; one question at a time is under way."""
        self.pulse.stop()
        self._errands.run(self._standing.rests, self._felt, lambda _: self.pulse.start())

    def _felt(self, rests: bool) -> None:
        self.pulse.start()  # where the stage has no moment for it, it is asked another time
        if rests:
            self.seat.stage.play_over(resting_now, lambda _: self.leave())


class Life(QObject):
    """Says over the standard output that this process lives; leaves when nobody watches over it any more."""

    def __init__(self, app: QApplication, leave: Callable[[], None]) -> None:
        super().__init__(app)
        self._leave = leave
        self._watched = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._watched.activated.connect(self._left_alone)
        self._beat = QTimer(self, interval=int(HEARTBEAT_S * 1000))
        self._beat.timeout.connect(self._say)
        self._beat.start()
        self._say()

    def end(self) -> None:
        """From here on it is only a matter of moments."""
        self._beat.stop()
        self._watched.setEnabled(False)

    def _say(self) -> None:
        try:
            os.write(sys.stdout.fileno(), b".")
        except OSError:
            self._left_alone()

    def _left_alone(self) -> None:
        LOG.warning("nobody watches over this kiosk any more")
        self.end()
        self._leave()
