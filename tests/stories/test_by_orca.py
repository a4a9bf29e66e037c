"""The story of a payment by keyboard and Orca alone. What Orca says is kept in build/orca, to be read by a person."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest

from tests.house.tree import REPOSITORY
from tests.outside.at_spi import Keyboard, Part, State, screen_reader
from tests.outside.orca import Orca, orca
from tests.outside.programs import until
from tests.outside.session_bus import Refused
from tests.outside.x_session import x_session
from tests.stories.by_ear import BOUNCE_S, Listener, practice_bank, sits_down

pytestmark = [pytest.mark.outside, pytest.mark.timeout(300)]

KEPT: Final = REPOSITORY / "build" / "orca"
_MOST_TABS: Final = 40
_WHO: Final = {"en": ("Margaret Hughes", "Derek (gardener)", "42.50"), "zh_CN": ("王秀兰", "房东老赵", "128.50")}
"""Who pays whom, how much."""


@dataclass
class Blind:
    """Somebody at the keyboard with Orca. ``log`` is what she presses and hears, line by line."""

    her: Listener
    keyboard: Keyboard
    orca: Orca
    log: list[str] = field(default_factory=list)
    _heard: int = 0
    _page_from: int = 0
    _pressed: float = 0.0

    def hear(self, why: str, words: str) -> None:
        """Waits until Orca says ``words``; ``why`` is what she did."""
        self.log.append(f"[{why}]")
        try:
            self.orca.hear(words, self._heard)
        finally:
            said = self.orca.said()[self._heard :]
            self._heard += len(said)
            self.log += said

    def hear_on_this_page(self, why: str, words: str) -> None:
        """The same, where it may have been said while she went from part to part."""
        self.orca.hear(words, self._page_from)
        self.hear(why, "")

    def go_to(self, name: str) -> None:
        """Goes from part to part until Orca says this name."""
        for _ in range(_MOST_TABS):
            if self._focused().name.startswith(name):
                return
            self.tab()
        raise AssertionError(f"Tab does not come to {name!r}")

    def tab(self) -> None:
        """Goes to the next part, and hears its name."""
        before = self._focused()
        self.keyboard.press(Keyboard.TAB)
        there = until(lambda: now if (now := self._focused()) != before else None, "the focus moves")
        self.hear("Tab", there.name)

    def press(self, name: str, then: str) -> None:
        """Goes there, presses Enter, and hears ``then``."""
        self._page_from = self._heard
        self._press(name, Keyboard.ENTER)
        self.hear(f"Enter on “{name}”", then)

    def mark(self, name: str) -> None:
        """Goes there, and marks it with the space bar."""
        self._press(name, Keyboard.SPACE)
        until(lambda: State.CHECKED in self._focused().states or None, "it is marked")
        self.hear(f"Space on “{name}”", "")

    def type(self, text: str) -> None:
        """Types key by key, and hears each."""
        for letter in text:
            self.keyboard.press(ord(letter))
        self.hear(f"types {text}", text[-1])

    def enter(self, then: str) -> None:
        """Presses Enter in the field, and hears ``then``."""
        self.press(self._focused().name, then)

    def _press(self, name: str, keysym: int) -> None:
        self.go_to(name)
        until(lambda: time.monotonic() > self._pressed + BOUNCE_S or None, "the hand is ready again")
        self.keyboard.press(keysym)
        self._pressed = time.monotonic()

    def _focused(self) -> Part:
        def found() -> Part | None:
            try:
                parts = (part for part in self.her.home.walk() if State.FOCUSED in part.states)
                return next((part for part in parts if part.role not in {"frame", "application"}), None)
            except Refused:
                return None

        return until(found, "something has the focus")


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[str]:
    with practice_bank(tmp_path) as address:
        yield address


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_payment(bank: str, tmp_path: Path, language: str) -> None:
    person, payee, amount = _WHO[language]
    with (
        x_session() as session,
        orca(session, tmp_path / "spoken", language) as reader,
        screen_reader(reader.env) as desktop,
        sits_down(reader.env, desktop, bank, language=language) as her,
    ):
        blind = Blind(her, Keyboard(desktop.bus), reader)
        try:
            her.get_ready(person, language)
            her.sign_in()
            pays(blind, payee, amount)
        finally:
            KEPT.mkdir(parents=True, exist_ok=True)
            (KEPT / f"pay-{language}.txt").write_text("\n".join(blind.log) + "\n", encoding="utf-8")


def pays(blind: Blind, payee: str, amount: str) -> None:
    called = blind.her.called
    forward = called("Pages", "Continue")
    blind.hear("signed in", called("Home", "Hello {name}. What would you like to do?").rpartition("}")[2])
    blind.press(called("Home", "Pay someone"), called("Pay", "Who would you like to pay?"))
    blind.mark(payee)
    blind.press(forward, called("Pay", "How much would you like to send to {name}?").partition("{")[0])
    blind.go_to(called("Pages", "Amount"))
    blind.type(amount)
    blind.enter(called("Pay", "You can leave this empty and go on."))
    blind.go_to(called("Pay", "Your words"))
    blind.type("roses")
    blind.enter(called("Pay", "Is everything right?"))
    blind.press(called("Frame", "Read on"), called("Pay", "Yes, this is right"))
    blind.press(called("Pay", "Yes, this is right"), called("Pay", "You can still stop here. When in doubt, stop."))
    for _ in range(4):
        blind.tab()
    blind.hear_on_this_page("the pause is over", called("Pages", "You can decide now. There is no hurry."))
    blind.press(called("Pay", "Send it now"), called("Receipt", "The money has gone out."))
    for _ in range(4):
        blind.tab()
