"""Behind the welcome of a kiosk: watches the bank, hears the reader, and lets one customer in after the other."""

from __future__ import annotations

import argparse
import logging
from contextlib import ExitStack
from functools import partial
from typing import Any, Final, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.client.kiosks import Slip
from app.client.remote_bank import RemoteBank
from app.domain.kiosks import MachineState, TicketFit
from app.domain.people import Preferences, SamplePerson
from app.doors.kiosk_letter import Letter
from app.doors.kiosk_liking import Liking
from app.doors.kiosk_process import CustomerProcess
from app.doors.languages import words_for
from app.doors.places import practice_folder
from app.journeys.kiosk_staff_words import INSTALLING
from app.journeys.kiosk_welcome import between_customers
from app.journeys.kiosk_words import WELCOMES
from app.journeys.ports import Bank, Needs, Unreachable
from app.journeys.runner import read
from app.journeys.steps import Choose, EnterDigits, Step, Tell
from app.journeys.steps_kiosk import OPENED, READ, WRONG_KEY, ShowKey, Welcome
from app.journeys.talk import talk_to_a_person
from app.journeys.visit import Task, Visit
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from app.machine.staff_key import StaffKey
from app.sandbox.process import own_command, runtime_folder
from app.sandbox.process import seat as practice_seat
from app.ui.stage.backstage import Backstage
from app.ui.stage.errand import Errands
from app.ui.stage.kiosk_window import KioskWindow
from app.ui.stage.presence import Presence
from app.ui.stage.reader import Reader
from app.ui.stage.screen import Screen
from app.ui.stage.stage import Stage
from app.ui.voice.hush import hush_all
from app.ui.voice.opening import open_voice
from app.ui.voice.port import Silent, Voice
from app.vault.opening import open_vault
from app.vault.port import VaultTrouble

_AGAIN: Final = "again"
"""The way on where the bank has not answered."""
_FIELDS: Final = 2
"""So many stand behind the staff key: the machine's number, and its code."""
LOG = logging.getLogger(__name__)
PULSE_MS: Final = 15_000
"""So often the welcome asks whether the bank is there."""


class Supervisor(QObject):
    """One machine. It never knows who its customers are: what the reader gives goes on unread."""

    def __init__(self, app: QApplication, options: argparse.Namespace, settings: SettingsFile, staff: StaffKey) -> None:
        super().__init__(app)
        self._app = app
        self._options = options
        self._staff = staff
        self._held = ExitStack()
        self._bank: RemoteBank | None = None
        house = settings.preferences()
        self._screen = Screen(app, house, words_for(house.language))
        self._screen.set_practice(options.bank is None)
        self._screen.wait(acting=False)
        self.window = KioskWindow(house.theme)
        self.window.stand_up(self._screen)
        self.stage = Stage(self._screen, self._backstage(Silent()), self)
        self._liking = Liking(house, self.stage.wear)
        self._errands = Errands(self, workers=1)
        self._hearing = Errands(self, workers=1)  # of the reader alone: staff get out while the bank is waited for
        self._feeling = False
        self.customers = CustomerProcess([*own_command(), "kiosk-seat"], runtime_folder() / f"kiosk-{options.profile}")
        self._reader = Reader(app, self)
        self._reader.read.connect(self._hear)
        self.stage.asked.connect(self._listen)
        self.presence = Presence(app, self)
        self.presence.gone.connect(self._nobody_is_there)
        self._pulse = QTimer(self, interval=PULSE_MS)
        self._pulse.timeout.connect(self._feel)

    def open(self) -> None:
        """Shows the welcome."""
        self.window.appear(windowed=self._options.windowed)
        self._pulse.start()
        self._reader.listens = True  # from the first moment on: what is read too early would press whatever has the focus
        self.stage.begin(self._visit())

    def close(self) -> None:
        """Ends whoever is there, and lets everything go."""
        self._pulse.stop()
        self.customers.close()
        self.stage.close()
        self._errands.finish(0)
        self._hearing.finish(0)
        self._held.close()
        self.window.end()

    def state(self) -> MachineState:
        """How the machine stands with the bank now."""
        return self._bank.kiosk.state() if self._bank else MachineState.SILENT

    def guarded(self) -> bool:
        """Whether staff have a key here, or had one that cannot be read any more."""
        return self._staff.guards

    def cards(self) -> tuple[SamplePerson, ...]:
        """Whose cards there are for practice; nobody's at a real bank."""
        return self._bank.sample_people("customer") if self._bank else ()

    def look_at(self, slip: str) -> TicketFit:
        """Whether it is a ticket for here and now."""
        return self._bank.kiosk.look_at(Slip.read(slip)) if self._bank else TicketFit.UNTOLD

    def serve(self, slip: str, liked: Preferences) -> None:
        """Begins a process for a customer, and waits until it has ended."""
        if self._bank:
            self._have_served(self._letter(liked, bank=self._url, device=self._bank.kiosk.lent(), slip=slip))

    def practise(self, liked: Preferences) -> None:
        """The same for somebody who practises: neither the bank nor the machine's key is told to that process."""
        self._have_served(self._letter(liked, bank="", device="", slip="", practises=True))

    def _have_served(self, letter: Letter) -> None:
        ending = self.customers.serve(letter.written())
        if ending.code:
            hush_all()  # else the service would go on with what it was given to read
        LOG.info("a customer has gone: %s", ending)

    def _letter(self, liked: Preferences, *, bank: str, device: str, slip: str, practises: bool = False) -> Letter:
        return Letter(
            bank=bank,
            device=device,
            slip=slip,
            liked=liked,
            practice=self._options.bank is None,
            telephone=self._options.bank_telephone,
            windowed=self._options.windowed,
            practises=practises,
        )

    def _visit(self) -> Visit:
        while not (found := (yield Task("fetching", lambda _: read(self._fetched)))):
            LOG.info("fetching again")
        self.stage.equip(self._backstage(found))
        yield from between_customers(self, self._liking.house)

    def _fetched(self) -> Voice:
        """Away from the window's thread."""
        try:
            voice = open_voice(lambda: None)
            self._url = self._options.bank or self._held.enter_context(practice_seat(runtime_folder(), practice_folder())).url()
            vault = open_vault(self._options.profile)
            self._bank = RemoteBank(self._url, vault, secret_troubles=(VaultTrouble,), device_name=self._options.profile, roles=("kiosk",))
            self._held.callback(self._bank.close)
        except Exception as trouble:
            LOG.exception("the kiosk could not be opened")
            raise Unreachable from trouble
        return voice

    def _backstage(self, voice: Voice) -> Backstage:
        drafts = MemoryDrafts()

        def needs(task_id: str, resumed: bool) -> Needs:
            return Needs(cast("Bank", self._bank), self._liking, drafts, task_id, resumed)

        return Backstage(needs, drafts, words_for, voice, talk=lambda: partial(talk_to_a_person, self._options.bank_telephone))

    def _listen(self, step: Step[Any]) -> None:
        """Also where the bank is silent: staff get out of everywhere but a field that they write in."""
        self._reader.listens = not isinstance(step, EnterDigits)

    def _hear(self, line: str) -> None:
        """Of staff, who end it; or of a customer, where one can be let in."""
        self._hearing.run(lambda: self._staff.opens(line), lambda staff: self._let_in(line, staff=staff), lambda _: None)

    def _let_in(self, line: str, *, staff: bool) -> None:
        step = self._screen.step
        if isinstance(step, ShowKey):
            self._screen.answered.emit(OPENED if staff else WRONG_KEY)
        elif staff:
            self._app.exit(0)  # not quit, which a window may refuse, and this one does
        elif step and step.key == WELCOMES[MachineState.READY]:
            self._app.clipboard().clear()
            self._screen.answered.emit(READ + line)

    def _nobody_is_there(self) -> None:
        """The next one finds the welcome, in the branch's language and letters; staff find their page again, and show their key anew."""
        self._liking.forget()
        for _ in range(_FIELDS):
            if isinstance(self._screen.step, EnterDigits):
                self._screen.back.emit()
        step = self._screen.step
        if isinstance(step, Tell) and step.trail != INSTALLING:
            self._screen.answered.emit(True)
        elif isinstance(step, ShowKey):
            self._screen.answered.emit("back")

    def _feel(self) -> None:
        """Nobody need press anything here for the bank to be asked again."""
        step = self._screen.step
        if isinstance(step, Welcome):
            if not self._feeling:
                self._feeling = True
                self._errands.run(self.state, self._felt, lambda _: self._felt(MachineState.SILENT))
        elif isinstance(step, Choose) and any(option.key == _AGAIN for option in step.options):
            self._screen.answered.emit(_AGAIN)

    def _felt(self, state: MachineState) -> None:
        self._feeling = False
        step = self._screen.step
        if isinstance(step, Welcome) and step.key != WELCOMES[state]:
            self.stage.come_back()
