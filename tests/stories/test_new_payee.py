"""Somebody new, whole: the window, the journeys, HTTP, the ledger; the wait is seen, stopped, or told of when it is over."""

from __future__ import annotations

import pytest

from app.journeys.steps import Choose, Confirm, Tell
from tests.bank.cast import WANG
from tests.bank.running import RunningBank
from tests.journeys.drive import later
from tests.stories.conftest import Sit
from tests.stories.home_seat import HomeSeat
from tests.ui.until import until

NUMBER = "6288020041730062"
"""At another bank, and in nobody's list."""


@pytest.fixture
def seat(sit: Sit) -> HomeSeat:
    """At home, on a computer that the bank knows."""
    seat = sit()
    seat.first_start(WANG.customer.pin)
    return seat


def pay_somebody_new(seat: HomeSeat, bank: RunningBank) -> None:
    """Up to home, with the payment waiting and the payee to be kept."""
    for key, plain in (
        ("home", "pay"),
        ("payee", "new"),
        ("payee-name", "Zhou Dayong"),
        ("account-number", NUMBER),
        ("read-back", True),
        ("check-unknown", True),
        ("amount", 12850),
        ("note", "vegetables"),
        ("review", True),
    ):
        seat.answer(key, plain)
    seat.see("confirm")
    bank.move(3)
    for key, plain in (("confirm", True), ("receipt", True), ("keep", "yes"), ("nickname", ""), ("picture", "market"), ("kept", True)):
        seat.answer(key, plain)


def tiles(seat: HomeSeat) -> list[str]:
    """What home offers."""
    home = seat.see("home")
    assert isinstance(home, Choose)
    return [option.key for option in home.options]


def payees(seat: HomeSeat) -> list[str]:
    """Whom the list offers, from home."""
    seat.answer("home", "pay")
    step = seat.see("payee")
    assert isinstance(step, Choose)
    return [str(dict(option.label.params).get("it")) for option in step.options]


def test_what_waits_is_stopped_from_home_with_one_press(seat: HomeSeat, bank: RunningBank) -> None:
    pay_somebody_new(seat, bank)
    assert tiles(seat)[0] == "waiting"
    seat.answer("home", "waiting")
    assert isinstance(seat.see("waiting-payment"), Confirm)
    seat.answer("waiting-payment", True)
    assert seat.see("payment-stopped").question.text == "It is stopped. Nothing was sent."
    seat.answer("payment-stopped", "well")
    assert "waiting" not in tiles(seat)


def test_what_went_out_while_she_was_away_is_told_at_the_next_start(seat: HomeSeat, bank: RunningBank) -> None:
    pay_somebody_new(seat, bank)
    seat.answer("home", "sign-out")
    seat.see("pin")
    later(bank, hours=25)
    seat.sign_in(WANG.customer.pin)
    told = seat.see("news-payment_settled")
    assert isinstance(told, Tell)
    assert told.question.text == "The money for {name} has gone out."
    seat.answer("news-payment_settled", True)
    assert "waiting" not in tiles(seat)
    assert "Zhou Dayong" in payees(seat)[0]


def test_a_task_that_was_left_goes_on_where_it_was(seat: HomeSeat, sit: Sit) -> None:
    for key, plain in (("home", "pay"), ("payee", "new"), ("payee-name", "Zhou Dayong"), ("account-number", NUMBER)):
        seat.answer(key, plain)
    seat.see("read-back")
    until(lambda: seat.drafts.kept() is not None)
    seat.vanish()
    again = sit()
    again.sign_in(WANG.customer.pin)
    again.answer("home", "resume")
    again.see("read-back")
