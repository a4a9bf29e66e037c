"""A seat as its door puts it together, at a bank of the test's, with a keyring that the test holds."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.client.patience import Limits
from app.client.remote_bank import RemoteBank
from app.doors.paper import SeatPaper
from app.doors.practice import PracticeRoom
from app.doors.seat import Belongings, Fetch, Seat
from app.journeys.steps import Choose, EnterPin, Plain, Step
from app.journeys.visit import Visit, at_home
from app.machine.drafts import SealedDrafts
from app.machine.settings import SettingsFile
from app.ui.stage.screen import Screen
from app.ui.stage.window import Window
from app.ui.voice.port import Silent
from app.ui.words.catalogue import as_written
from app.ui.words.messages import messages
from app.ui.words.words import Words
from app.vault.memory import MemoryVault
from app.vault.port import Vault
from app.vault.sealed import Sealed
from tests.house.tree import REPOSITORY
from tests.ui.conftest import put_away
from tests.ui.until import until


class KeyringOfTheTest(MemoryVault):
    """Memory that outlives the seat, as a keyring does."""

    @property
    def kept(self) -> bool:
        return True


def words(language: str) -> Words:
    """English for all, and every sentence known by its name on the wire."""
    return Words(language, as_written, messages(REPOSITORY / "i18n" / "banxing_zh_CN.ts"))


class HomeSeat:
    """Sits down at ``url``; ``folder`` is the profile's. The senior's seat, unless ``visit`` is another's."""

    def __init__(
        self,
        app: QApplication,
        url: str,
        folder: Path,
        vault: Vault,
        *,
        at_the_bank: bool = False,
        fetch: Fetch | None = None,
        limits: Limits | None = None,
        speak: Callable[[str], Words] = words,
        visit: Callable[[], Visit] = at_home,
        paper: SeatPaper | None = None,
        practises: bool = False,
    ) -> None:
        settings = SettingsFile(folder / "settings.json")
        settings.lend(language="en")
        self.screen = Screen(app, settings.preferences(), speak("en"))
        self.window = Window("day")
        self.screen.setParent(self.window)
        self.window.show_screen(self.screen.frame)
        self.window.show()
        self._asked = self._answered = 0
        self.practice: Callable[[], None] = lambda: None
        self.bank = bank = RemoteBank(url, vault, limits=limits, on_sandbox=lambda: self.practice())
        self.drafts = SealedDrafts(folder / "draft", Sealed(vault), bank.enrolled)

        def everything(_held: ExitStack, practice: Callable[[], None]) -> Belongings:
            self.practice = practice
            return Belongings(bank, bank.drafts if at_the_bank else self.drafts, Silent(), keeps_secrets=not at_the_bank)

        self.room = PracticeRoom(app, self.window, speak, settings.preferences, Silent) if practises else None
        looked_on = visit is at_home
        self.seat = Seat(self.screen, settings, speak, fetch or everything, visit, looked_on=looked_on, paper=paper, practising=self.room)
        self.seat.stage.asked.connect(self._count)
        self.seat.open()

    def _count(self) -> None:
        self._asked += 1

    @property
    def step(self) -> Step[Any] | None:
        """What is asked."""
        return self.screen.step

    def see(self, key: str, limit_s: float = 20.0) -> Step[Any]:
        """Waits until ``key`` is asked anew."""
        until(lambda: self.step and self.step.key == key and self._asked > self._answered, limit_s)
        assert self.step is not None
        return self.step

    def see_whatever_comes(self, limit_s: float = 20.0) -> Step[Any]:
        """Waits until anything is asked anew."""
        until(lambda: self.step and self._asked > self._answered, limit_s)
        assert self.step is not None
        return self.step

    def take_note(self) -> None:
        """What is asked now will be answered by a hand on the widgets: the next question is a new one."""
        self._answered = self._asked

    def answer(self, key: str, plain: Plain, limit_s: float = 20.0) -> None:
        """Answers the step ``key`` when it comes."""
        self.see(key, limit_s)
        self._answered = self._asked
        self.screen.answered.emit(plain)

    def back(self, key: str) -> None:
        """Presses Back and waits for the step it leads to."""
        self._answered = self._asked
        self.screen.back.emit()
        self.see(key)

    def pick_first(self, key: str) -> None:
        """Takes the first of what is offered."""
        step = self.see(key)
        assert isinstance(step, Choose)
        self.answer(key, step.options[0].key)

    def first_start(self, pin: str, who: str = "") -> None:
        """From the unknown device to home: the first of the sample people, or the one with the customer number ``who``."""
        for key, plain in (("language", "en"), ("text-size", "100"), ("theme", "day")):
            self.answer(key, plain)
        if who:
            self.answer("practise-as", who)
        else:
            self.pick_first("practise-as")
        for key in ("customer-number", "activation-code"):
            step = self.see(key)
            self.answer(key, getattr(step, "suggestion", ""))
        self.answer("known", True)
        self.sign_in(pin)

    def sign_in(self, pin: str) -> None:
        """Enters the PIN."""
        assert isinstance(self.see("pin"), EnterPin)
        self.answer("pin", pin)

    def fill_in_payment(self, minor: int = 12850) -> None:
        """Up to the read-back."""
        self.answer("home", "pay")
        self.pick_first("payee")
        self.answer("amount", minor)
        self.answer("note", "eggs")
        self.see("review")

    def vanish(self) -> None:
        """As after a kill: nothing is closed in an orderly way, only the window is gone."""
        self.window.hide()

    def close(self) -> None:
        """Leaves."""
        if isValid(self.window):
            if self.room:
                self.room.close()
            self.seat.close()
            put_away(self.window)
