"""Her worst day, at the seat: everything is stopped from where she is, nothing of hers is lost, and a computer can be locked."""

from __future__ import annotations

from typing import Any

from app.journeys.steps import Browse, Choose, Confirm, EnterText, Step, Tell
from tests.bank.cast import WANG
from tests.bank.running import RunningBank
from tests.stories.conftest import Sit
from tests.stories.home_seat import HomeSeat, words

PIN = WANG.customer.pin


def stop(seat: HomeSeat) -> Step[Any]:
    """Presses “Stop everything” and waits for what it asks."""
    seat.take_note()
    seat.screen.frame.stop.emit()
    return seat.see_whatever_comes()


def a_payment_that_waits(seat: HomeSeat, bank: RunningBank) -> None:
    seat.fill_in_payment(300_000)
    seat.answer("review", True)
    seat.see("confirm")
    bank.move(3)
    seat.answer("confirm", True)
    seat.answer("receipt", True)


def sent(bank: RunningBank) -> list[str]:
    """The payments that went out."""
    return [str(row["payment_id"]) for row in bank.look(lambda tx: tx.rows("SELECT payment_id FROM payments WHERE status = 'ACSC'"))]


def test_from_home_everything_is_stopped_and_home_says_so(sit: Sit, bank: RunningBank) -> None:
    seat = sit()
    seat.first_start(PIN)
    a_payment_that_waits(seat, bank)
    seat.see("home")
    asked = stop(seat)
    assert isinstance(asked, Confirm)
    assert "3,000.00 yuan" in words("en")(asked.why[-1])
    seat.answer("stop-everything", True)
    told = seat.see("stopped")
    assert isinstance(told, Tell)
    assert len(told.facts) == 1
    seat.answer("stopped", True)
    home = seat.see("home")
    assert words("en")(home.why[0]).startswith("Everything has been stopped since")
    seat.answer("home", "pay")
    seat.answer("refused-frozen", True)
    seat.see("home")
    assert stop(seat).key == "already-stopped"
    seat.answer("already-stopped", "ask")
    seat.answer("unfreeze-asked", True)
    seat.see("home")
    assert sent(bank) == []


def test_from_a_payment_it_comes_back_to_where_she_was(sit: Sit, bank: RunningBank) -> None:
    seat = sit()
    seat.first_start(PIN)
    seat.answer("home", "pay")
    seat.pick_first("payee")
    seat.answer("amount", 5000)
    note = seat.see("note")
    assert isinstance(note, EnterText)
    stop(seat)
    seat.answer("stop-everything", False)
    assert seat.see("note") is note
    stop(seat)
    seat.answer("stop-everything", True)
    seat.answer("stopped", True)
    seat.answer("note", "eggs")
    seat.answer("refused-frozen", True)
    home = seat.see("home")
    assert isinstance(home, Choose)
    assert home.options[0].key == "resume"
    assert sent(bank) == []


def test_it_is_offered_from_the_moment_she_is_signed_in(sit: Sit) -> None:
    seat = sit()
    seat.see("language")
    assert not seat.screen.frame.bottom.stop.isVisible()
    seat.first_start(PIN)
    seat.see("home")
    assert seat.screen.frame.bottom.stop.isVisible()


def test_locking_the_computer_she_sits_at_signs_out_and_it_is_met_as_a_new_one(sit: Sit) -> None:
    seat = sit()
    seat.first_start(PIN)
    seat.answer("home", "settings")
    seat.answer("group", "devices")
    listed = seat.see("devices")
    assert isinstance(listed, Browse)
    seat.answer("devices", listed.items[0].key)
    seat.answer("lock", True)
    seat.answer("locked", True)
    seat.see("practise-as")
