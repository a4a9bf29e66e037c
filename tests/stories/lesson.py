"""A lesson as it is played over her own seat, and what can be seen of it from outside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shiboken6 import isValid

from app.doors.seat import Seat
from app.journeys.say import Name
from app.journeys.steps import Choose, Plain, Step
from app.ui.parts.pressable import Pressable
from tests.stories.home_seat import HomeSeat
from tests.ui.until import until

A_BANK_STARTS_S = 30.0


class Lesson:
    """What goes on at the practice seat over hers."""

    def __init__(self, hers: HomeSeat) -> None:
        assert hers.room
        self._seats: list[Seat] = []
        self._answered: Step[Any] | None = None
        hers.room.sat.connect(self._seats.append)

    @property
    def seat(self) -> Seat:
        return self._seats[-1]

    @property
    def url(self) -> str:
        """Where the pretend bank answers."""
        address: str = self.seat.bank._origin  # type: ignore[attr-defined]
        return address

    @property
    def over(self) -> bool:
        """Whether her own screen is there again."""
        return not isValid(self.seat.screen)

    @property
    def asks(self) -> Step[Any] | None:
        """What is asked now; nothing where no lesson is played, or while something is on its way."""
        return self.seat.screen.step if self._seats and isValid(self.seat.screen) else None

    def see(self, *keys: str) -> Step[Any]:
        until(lambda: self._step_of(keys), A_BANK_STARTS_S)
        step = self._step_of(keys)
        assert step is not None
        return step

    def answer(self, key: str, plain: Plain | Callable[[Any], Plain]) -> None:
        self._answered = step = self.see(key)
        self.seat.screen.answered.emit(plain(step) if callable(plain) else plain)

    def pay(self, minor: int, *notes: str) -> None:
        """From the beginning to what has to be read back."""
        self.answer("practice-begins", True)
        self.answer("home", "pay")
        self.answer("payee", the_gardener)
        self.answer("amount", minor)
        for note in notes:
            self.answer(note, "for the roof")

    def confirm(self) -> None:
        """Both times; the pause between is the pretend bank's own."""
        self.answer("review", True)
        self.see("confirm")
        page = self.seat.screen.page
        assert page
        yes = page.parts()["yes"]
        assert isinstance(yes, Pressable)
        until(lambda: yes.ready)
        self.answer("confirm", True)
        self.answer("receipt", True)

    def _step_of(self, keys: tuple[str, ...]) -> Step[Any] | None:
        step = self.asks
        return step if step and step.key in keys and step is not self._answered else None


def the_gardener(step: Choose[Any]) -> str:
    """Somebody other than the one who is asked."""
    return next(option.key for option in step.options if ("name", Name("Derek Whitlock")) in (option.detail or option.label).params)
