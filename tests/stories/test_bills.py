"""A bill, whole: the window, the journeys, HTTP, the biller, the ledger; left half done at sign-out and gone on with; and paid once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.bank.verify import verify
from app.journeys.steps import Plain, Tell
from app.journeys.steps_bills import ShowBill
from app.ui.pages.bill import BillPage
from tests.bank.bills.samples import BILLERS, DUE
from tests.bank.cast import WANG
from tests.bank.running import RunningBank, running_bank
from tests.stories.conftest import Sit
from tests.stories.home_seat import HomeSeat
from tests.ui.until import until


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(billers=BILLERS) as bank:
        yield bank
        assert bank.look(verify) == []


@pytest.fixture
def seat(sit: Sit) -> HomeSeat:
    """At home, on a computer that the bank knows."""
    seat = sit()
    seat.first_start(WANG.customer.pin)
    return seat


def answer(seat: HomeSeat, *answers: tuple[str, Plain]) -> None:
    for key, plain in answers:
        seat.answer(key, plain)


def test_it_is_found_shown_paid_and_remembered(seat: HomeSeat, bank: RunningBank) -> None:
    answer(seat, ("home", "bill"), ("bill-kind", "electricity"), ("bill-customer-number", DUE))
    shown = seat.see("bill")
    assert isinstance(shown, ShowBill)
    assert isinstance(seat.screen.page, BillPage)
    answer(seat, ("bill", "pay"), ("review", True))
    seat.see("confirm")
    bank.move(3)
    answer(seat, ("confirm", True), ("receipt", True), ("home", "bill"), ("bill-which", f"power:{DUE}"))
    told = seat.see("bill-paid")
    assert isinstance(told, Tell)
    seat.answer("bill-paid", True)
    seat.see("home")


def test_what_was_left_half_done_is_gone_on_with(sit: Sit, seat: HomeSeat) -> None:
    answer(seat, ("home", "bill"), ("bill-kind", "electricity"), ("bill-customer-number", DUE))
    seat.see("bill")
    until(lambda: (draft := seat.drafts.kept()) and len(draft.answers) == 2)
    seat.vanish()
    again = sit()
    again.sign_in(WANG.customer.pin)
    again.answer("home", "resume")
    shown = again.see("bill")
    assert isinstance(shown, ShowBill)
