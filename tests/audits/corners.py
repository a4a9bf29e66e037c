"""Screens that a step alone does not make: something was typed, objected to, uncovered, or is being waited for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer

from app.domain.money import Money
from app.journeys import pay, sign_in
from app.journeys.first_start import TRAIL, activation_code, customer_number
from app.journeys.my_money import lines, on_account
from app.journeys.say import say
from app.journeys.steps import Browse, NotAnAnswer, Plain, Step
from app.ui.parts.pressable import Pressable
from app.ui.stage.screen import LATE_MS, SOON_MS, Screen
from tests.audits.bad_days import bad_days
from tests.audits.bad_world import LONGEST, NOTE, PAYEES, REVIEW, BadBank, account, entries, needs
from tests.ui.samples import STEPS

Bring = Callable[[Screen], None]


@dataclass(frozen=True)
class Corner:
    """A step, what is filled in, and how the screen is brought to where it is judged."""

    name: str
    step: Step[Any]
    typed: Plain = None
    bring: Bring = lambda _: None

    def show(self, screen: Screen) -> None:
        """Puts it on the screen."""
        screen.show_step(self.step, self.typed, way_back=self.step.leavable)
        self.bring(screen)


def corners() -> Iterator[Corner]:
    """Every screen of a bad day and of the corners."""
    for step in bad_days():
        yield Corner(step.key, step)
    yield from objected_to()
    yield from decided()
    yield from waited_for()
    yield Corner("pin-shown", sign_in.enter_pin(()), "123456", show_the_digits)
    yield Corner("news", on_account(needs(BadBank()), account("0001"), entries(3), 0), bring=bring_news)


def objected_to() -> Iterator[Corner]:
    """Each kind of field with something in it that does not fit, and a choice not made."""
    little = Money(LONGEST.currency, 99)
    for step, typed in (
        (pay.how_much(PAYEES[0], account("0001", held=LONGEST.minor - little.minor)), LONGEST.minor),
        (pay.what_for(PAYEES[0]), NOTE * 2),
        (customer_number(TRAIL.at(5), None, ()), "1"),
        (activation_code(TRAIL.at(6), None), ""),
        (sign_in.enter_pin(()), "12345"),
        (pay.whom(PAYEES), None),
    ):
        yield Corner(f"{step.key}-objected", step, typed, object_to(typed))


def decided() -> Iterator[Corner]:
    """The second confirmation in its pause and after it, and waiting that is over."""
    yield Corner("confirm-pause", pay.really(REVIEW, 20))
    yield Corner("confirm-over", pay.really(REVIEW, 0))
    wait = STEPS["wait"]()
    yield Corner("wait", wait)
    yield Corner("wait-over", wait, bring=lambda screen: screen.mark_ready(wait))


def waited_for() -> Iterator[Corner]:
    """An answer of the bank that takes its time: at once, after a second, after ten."""
    for name, acting in (("asking", False), ("checking", True)):
        step = pay.read_back(REVIEW) if acting else pay.whom(PAYEES)
        yield Corner(f"{name}-at-once", step, bring=wait(acting))
        yield Corner(f"{name}-soon", step, bring=wait(acting, SOON_MS))
        yield Corner(f"{name}-late", step, bring=wait(acting, SOON_MS, LATE_MS))


def object_to(typed: Plain) -> Bring:
    """Says on the screen what the step says of ``typed``."""

    def bring(screen: Screen) -> None:
        assert screen.step
        try:
            screen.step.take(typed)
        except NotAnAnswer as no:
            screen.say_kindly(no.why)
        else:
            raise AssertionError(f"{typed!r} fits")

    return bring


def show_the_digits(screen: Screen) -> None:
    """Presses the key that uncovers them."""
    name = screen.words(say("Pages", "Show the digits"))
    key = next(key for key in screen.frame.findChildren(Pressable) if key.text() == name)
    key.click()
    assert key.text() != name


def bring_news(screen: Screen) -> None:
    """The live source has more than is shown."""
    assert isinstance(screen.step, Browse)
    screen.freshen(screen.step, lines(entries(9)))


def wait(acting: bool, *struck: int) -> Bring:
    """The clocks of these lengths have struck, without the time being waited for."""

    def bring(screen: Screen) -> None:
        screen.wait(acting=acting)
        clocks = {clock.interval(): clock for clock in screen.findChildren(QTimer)}
        for ms in struck:
            clocks[ms].stop()
            clocks[ms].timeout.emit()
        assert screen.waiting_words == bool(struck)

    return bring
