"""Somebody who cannot see the screen: hears names and descriptions, presses by accessible actions, writes by the text interface."""

from __future__ import annotations

import contextlib
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, TypeVar

from app.client.remote_bank import RemoteBank
from app.doors.languages import words_for
from app.journeys.say import say
from app.sandbox.process import seat as practice_seat
from app.vault.memory import MemoryVault
from tests.outside.at_spi import Ear, Part, State, open_ear, program
from tests.outside.programs import Environment, NotReady, running, until
from tests.outside.session_bus import Refused

T = TypeVar("T")
BOUNCE_S: Final = 0.7
"""Presses of one key closer together than this count as one (tremor), so no hand that means two is faster."""
PRESSABLE: Final = {"push button", "toggle button", "radio button", "check box"}
FIELDS: Final = {"text", "password text", "entry"}


class Listener:
    """Hears what is there and presses what has a name. ``language`` is what she reads; :meth:`called` says a text in it."""

    def __init__(self, home: Part, ear: Ear, language: str = "en") -> None:
        self.home = home
        self._ear = ear
        self._cries: list[str] = []
        self._words = words_for(language)
        self._last = ""
        self._pressed = 0.0

    def called(self, context: str, text: str) -> str:
        """A text of the program, as she reads it."""
        return self._words(say(context, text))

    def hear(self, words: str) -> str:
        """Waits until something with these words is there; answers all of it."""
        return self._until(lambda: next((heard for heard in self.all_heard() if words in heard), None), f"hears {words!r}")

    def hear_cried(self, words: str) -> str:
        """Waits until this is cried out, whatever she is at; answers all of the cry. Nothing else has been lost by it."""

        def cried() -> str | None:
            self._cries += self._ear.heard(self.home)
            return next((cry for cry in self._cries if words in cry), None)

        cry = self._until(cried, f"hears it cried out: {words!r}")
        self._cries.clear()
        return cry

    def come_to(self, question: str) -> str:
        """Waits for the page of this question, on which the keyboard begins, so that it is said; answers what is told there."""

        def there() -> Part | None:
            part = self._part(f"{question}…", {"heading"})
            return part if part and State.FOCUSED in part.states else None

        return self._until(there, f"is told {question!r}").description

    def find(self, name: str, *, among: set[str] = PRESSABLE) -> Part:
        """Waits for the part of this ``name``, or that begins so where it ends with …; a key can reach it, and it says what it is for."""
        part = self._until(lambda: self._part(name, among) or self._read_on(), f"finds {name!r}")
        assert State.FOCUSABLE in part.states, f"{name!r} cannot be reached with the keyboard"
        assert part.description, f"{name!r} does not say what it is for"
        assert part.description != part.name
        return part

    def press(self, name: str) -> None:
        """Waits for the pressable part of this name, and presses it."""
        until(lambda: self._does_press(name), f"{name!r} is pressed")
        self._last, self._pressed = name, time.monotonic()

    def _does_press(self, name: str) -> bool | None:
        rest = 0.0 if len(name) == 1 and name != self._last else BOUNCE_S  # digits lie apart
        try:
            part = self.find(name)
            until(lambda: time.monotonic() > self._pressed + rest or None, "the hand is ready again")
            part.press()
        except Refused:  # it has gone with its page
            return None
        return True

    def mark(self, name: str, then: str = "") -> None:
        """Marks one of several, hears that it is marked, and goes on; ``then`` is what leads on, where that is not “Continue”."""
        self.press(name)
        until(lambda: State.CHECKED in self.find(name).states or None, f"{name!r} is marked")
        self.press(then or self.called("Pages", "Continue"))

    def go_on(self) -> None:
        """Presses “Continue”."""
        self.press(self.called("Pages", "Continue"))

    def write(self, label: str, text: str) -> None:
        """Writes into the field that is called so, and goes on."""
        field = self.find(label, among=FIELDS)
        assert field.write(text)
        assert field.text.replace(",", "").replace(" ", "") == text.replace(" ", "")
        self.go_on()

    def all_heard(self) -> list[str]:
        """Names and descriptions of all that is there, in reading order."""
        try:
            return [heard for part in self.home.walk() for heard in (part.name, part.description) if heard]
        except Refused:  # the page changed while it was being heard: listen again
            return []

    def get_ready(self, person: str, language: str) -> None:
        """From the first start to the question for the PIN, as ``person`` of the practice bank."""
        self.press(self.called("Troubles", "I understand"))  # there is no keyring in this session, and it is said
        self.mark({"en": "English", "zh_CN": "简体中文"}[language])
        self.mark(self.called("Preferences", "Large"))
        self.mark(self.called("Preferences", "Dark letters on warm paper"))
        self.mark(person)
        self.hear(self.called("FirstStart", "What is your customer number?"))
        self.go_on()
        self.hear(self.called("FirstStart", "What is the activation code?"))
        self.go_on()
        self.press(self.called("FirstStart", "Go on to sign in"))

    def sign_in(self) -> None:
        """Types the PIN that the practice bank says, on the pad."""
        asked = self.called("SignIn", "For practice: {pin}, unless you have changed it.")
        for digit in re.findall(r"\d", self.hear(asked.partition("{")[0])):
            self.press(digit)
        self.go_on()

    def _until(self, ask: Callable[[], T | None], what: str) -> T:
        """Says what is there instead, where it does not come."""
        try:
            return until(ask, what)
        except NotReady as late:
            raise NotReady(f"{late}; instead there is: {self.all_heard()}") from late

    def _read_on(self) -> Part | None:
        """What leads on comes once the page has been seen to its end: it is not there yet."""
        further = self._part(self.called("Frame", "Read on"), PRESSABLE)
        if further and time.monotonic() > self._pressed + BOUNCE_S:
            further.press()
            self._pressed = time.monotonic()
        return None

    def _part(self, name: str, among: set[str]) -> Part | None:
        begins = name.removesuffix("…")
        try:
            parts = (part for part in self.home.walk() if part.role in among)
            return next((part for part in parts if part.name == name or (begins != name and part.name.startswith(begins))), None)
        except Refused:
            return None


@contextlib.contextmanager
def sits_down(env: Environment, desktop: Part, bank: str, door: str = "home", language: str = "en") -> Iterator[Listener]:
    """Starts a seat as its user does; yields who listens there."""
    command = [sys.executable, "-m", "app", door, "--bank", bank, "--language", language, "--profile", door]
    own_voice_is_silent = {"SPEECHD_ADDRESS": "inet_socket"}  # her screen reader is her voice
    with running(command, env | own_voice_is_silent) as process, open_ear(desktop) as ear:
        yield Listener(program(desktop, "banxing", process.pid), ear, language)


@contextlib.contextmanager
def practice_bank(folder: Path) -> Iterator[str]:
    """The address of a practice bank in a process of its own, reached over HTTP."""
    (folder / "run").mkdir(mode=0o700)
    with practice_seat(folder / "run", folder / "bank") as bank:
        yield bank.url()


def let_pass(bank: str, hours: int) -> None:
    """So many hours pass at the practice bank."""
    RemoteBank(bank, MemoryVault()).let_pass(hours)
