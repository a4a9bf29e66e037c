"""Her safeguards, stopping everything, her devices and her PIN at the reference bank."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.bank.services.credentials import fresh_code
from app.bank.store.activations import ActivationRow, add_activation
from app.client.remote_bank import RemoteBank
from app.domain.money import Money
from app.domain.safeguards import SafeguardField
from app.journeys.ports import Refused, SignedOut
from tests.bank.running import RunningBank
from tests.client.customer import LI, Customer, customer_at, let_days_pass
from tests.client.test_payees_at_the_bank import pay_plumber

LOW = Money.parse("CNY", "1000.00")


def pin_code(running: RunningBank, customer: Customer) -> str:
    """A code such as staff hand out for a forgotten PIN."""
    number = customer.person.customer_number
    code, now = fresh_code(number), datetime.now(UTC)
    person_id = customer.bank.sign_in(customer.person.pin).person_id
    row = ActivationRow("act-test", person_id, "pin", code.code_hash, True, now + timedelta(days=3))
    running.change(lambda tx: add_activation(tx, row, now))
    return code.told


def test_tighter_is_in_force_at_once_and_looser_a_day_later(alone: RunningBank) -> None:
    wang = customer_at(alone.url)
    (before,) = wang.bank.safeguards()
    tight = wang.bank.change_safeguard("CNY", SafeguardField.PAYMENT_LIMIT, LOW)
    assert (tight.effective.payment_limit, tight.pending) == (LOW, ())
    with pytest.raises(Refused, match="AM14"):
        wang.bank.review_payment(wang.order("1000.01"))

    for _ in range(2):
        loose = wang.bank.change_safeguard("CNY", SafeguardField.PAYMENT_LIMIT, before.effective.payment_limit)
        assert loose.effective.payment_limit == LOW
    (change,) = loose.pending
    assert (change.field, change.value) == (SafeguardField.PAYMENT_LIMIT, before.effective.payment_limit)
    assert wang.bank.safeguards() == (loose,)
    let_days_pass(alone)
    assert wang.bank.safeguards()[0].effective == before.effective
    assert [notice.code for notice in wang.bank.notices()] == ["safeguard_loosened"]
    wang.bank.review_payment(wang.order("1000.01"))


def test_a_change_to_come_can_be_given_up_and_none_goes_beyond_the_bank(alone: RunningBank) -> None:
    wang = customer_at(alone.url)
    (before,) = wang.bank.safeguards()
    wang.bank.change_safeguard("CNY", SafeguardField.WAIT_HOURS, before.effective.wait_hours + 24)
    loose = wang.bank.change_safeguard("CNY", SafeguardField.WAIT_HOURS, before.floor.wait_hours)
    (change,) = loose.pending
    assert change.value == before.floor.wait_hours
    for _ in range(2):
        wang.bank.drop_safeguard_change(change.change_id)
    (after,) = wang.bank.safeguards()
    assert (after.effective.wait_hours, after.pending) == (before.effective.wait_hours + 24, ())
    with pytest.raises(Refused, match="safeguard_beyond_floor"):
        wang.bank.change_safeguard("CNY", SafeguardField.DAILY_LIMIT, before.floor.daily_limit + Money("CNY", 1))
    with pytest.raises(Refused, match="AM03"):
        wang.bank.change_safeguard("GBP", SafeguardField.DAILY_LIMIT, Money("GBP", 100))


def test_everything_is_stopped_and_she_can_still_sign_in(alone: RunningBank) -> None:
    wang = customer_at(alone.url)
    payment_id = pay_plumber(wang, alone)
    told = wang.bank.read_freeze()
    assert (told.frozen, [stopped.payment_id for stopped in told.stops]) == (False, [payment_id])

    frozen = wang.bank.freeze()
    assert (frozen.frozen, frozen.stops, frozen.needs) == (True, told.stops, ())
    assert frozen.since is not None
    assert wang.bank.freeze() == wang.bank.read_freeze() == frozen
    with pytest.raises(Refused, match="frozen"):
        wang.bank.review_payment(wang.order())
    wang.bank.sign_out()
    assert wang.bank.sign_in(wang.person.pin).name == wang.person.name
    let_days_pass(alone, 2)
    assert wang.bank.payment(payment_id).waits

    asked = wang.bank.ask_unfreeze()
    assert (asked.frozen, asked.needs) == (True, ("branch",))
    assert asked.unfreeze_asked_at is not None
    assert wang.bank.ask_unfreeze() == asked


def test_another_device_is_told_of_and_can_be_locked(alone: RunningBank) -> None:
    first, second = customer_at(alone.url), customer_at(alone.url)
    assert [notice.code for notice in first.bank.notices()] == ["device_added"]
    newer, older = first.bank.devices()
    assert [(each.current, each.locked) for each in (newer, older)] == [(False, False), (True, False)]
    for _ in range(2):
        first.bank.lock_device(newer.device_id)
    assert [each.locked for each in first.bank.devices()] == [True, False]
    with pytest.raises(SignedOut):
        second.bank.accounts()
    with pytest.raises(Refused, match="credentials_refused"):
        second.bank.sign_in(second.person.pin)
    li = customer_at(alone.url, LI)
    with pytest.raises(Refused, match="not_found"):
        li.bank.lock_device(older.device_id)


def test_locking_the_device_at_hand_signs_her_out(alone: RunningBank) -> None:
    wang = customer_at(alone.url)
    (here,) = wang.bank.devices()
    wang.bank.lock_device(here.device_id)
    with pytest.raises(SignedOut):
        wang.bank.devices()


def test_the_pin_is_changed_by_who_knows_it(alone: RunningBank) -> None:
    wang, new = customer_at(alone.url), "531246"
    with pytest.raises(Refused, match="credentials_refused"):
        wang.bank.change_pin("000000", new)
    for _ in range(2):
        wang.bank.change_pin(wang.person.pin, new)
    with pytest.raises(Refused, match="credentials_refused"):
        wang.bank.sign_in(wang.person.pin)
    assert wang.bank.sign_in(new).name == wang.person.name
    assert [notice.code for notice in wang.bank.notices()] == ["pin_changed"]


def test_a_forgotten_pin_is_set_anew_with_a_code_signed_out_or_not(alone: RunningBank) -> None:
    wang, other, new = customer_at(alone.url), customer_at(alone.url), "531246"
    code = pin_code(alone, wang)
    wang.bank.sign_out()
    with pytest.raises(Refused, match="credentials_refused"):
        wang.bank.reset_pin("00000000", new)
    for bank in (wang.bank, RemoteBank(alone.url, wang.vault)):
        bank.reset_pin(code, new)
    assert wang.bank.sign_in(new).name == wang.person.name
    with pytest.raises(SignedOut):
        other.bank.accounts()
