"""The client and the reference bank over real HTTP: each call of the port, as a journey makes it."""

from __future__ import annotations

import json
import queue
from dataclasses import replace

import pytest

from app.client.patience import Limits
from app.client.remote_bank import RemoteBank
from app.domain.money import Money
from app.domain.payments import PaymentStatus
from app.domain.people import Preferences
from app.journeys.ports import Bank, Refused, SignedOut
from app.vault.memory import MemoryVault
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import LI, PAUSE, Customer, customer_at
from tests.client.odd_server import QUICK


def test_it_is_a_bank_as_journeys_know_one(wang: Customer) -> None:
    bank: Bank = wang.bank
    assert bank.enrolled() == wang.person.customer_number
    assert wang.bank.sandbox


def test_her_money_is_told(wang: Customer) -> None:
    accounts = wang.bank.accounts()
    assert [account.kind for account in accounts] == ["current", "savings"]
    assert accounts[0].booked == accounts[0].available
    entries = wang.bank.activity(accounts[1].account_id, 10)
    assert [(entry.code, entry.amount) for entry in entries] == [("opening", Money("CNY", 20000))]
    assert all(entry.booked_at.tzinfo for entry in entries)


def test_a_payment_is_confirmed_twice_and_paid_once(running: RunningBank, wang: Customer) -> None:
    before, order = wang.booked(), wang.order("165.88")
    review = wang.bank.review_payment(order)
    assert (review.amount, review.pause_seconds) == (order.amount, PAUSE)
    assert wang.bank.confirm_first(review) == PAUSE
    with pytest.raises(Refused, match="confirmation_too_soon"):
        wang.bank.confirm_second(review)
    running.move(PAUSE)
    payment = wang.bank.confirm_second(review)
    assert (payment.status, payment.amount, payment.creditor_account) == (PaymentStatus.SETTLED, order.amount, order.creditor_account)
    assert wang.bank.confirm_second(review) == wang.bank.payment(order.payment_id) == payment
    assert wang.bank.confirm_first(review) == 0
    assert wang.booked() == before - order.amount
    assert [entry.amount for entry in wang.bank.activity(order.debtor_account_id, 1)] == [-order.amount]


def test_the_second_confirmation_finds_its_challenge_after_a_crash(running: RunningBank, wang: Customer) -> None:
    review = wang.bank.review_payment(wang.order())
    wang.bank.confirm_first(review)
    running.move(PAUSE)
    again = RemoteBank(running.url, wang.vault)
    assert again.confirm_second(review).status is PaymentStatus.SETTLED


def test_the_second_confirmation_needs_the_first(wang: Customer) -> None:
    review = wang.bank.review_payment(wang.order())
    with pytest.raises(Refused, match="not_found"):
        wang.bank.confirm_second(review)


def test_another_content_voids_what_was_confirmed_and_the_first_content_may_come_back(running: RunningBank, wang: Customer) -> None:
    before, order = wang.booked(), wang.order("100.00")
    first = wang.bank.review_payment(order)
    wang.bank.confirm_first(first)
    second = wang.bank.review_payment(replace(order, amount=Money("CNY", 20000)))
    assert wang.bank.confirm_first(second) == PAUSE
    running.move(PAUSE)
    with pytest.raises(Refused, match="content_changed"):
        wang.bank.confirm_second(first)
    assert wang.bank.confirm_first(first) == PAUSE
    running.move(PAUSE)
    assert wang.bank.confirm_second(first).amount == order.amount
    assert wang.booked() == before - order.amount


def test_what_was_paid_is_not_told_as_the_outcome_of_another_content(running: RunningBank, wang: Customer) -> None:
    order = wang.order("100.00")
    paid, other = wang.bank.review_payment(order), wang.bank.review_payment(replace(order, amount=Money("CNY", 20000)))
    wang.bank.confirm_first(paid)
    running.move(PAUSE)
    wang.bank.confirm_second(paid)
    with pytest.raises(Refused, match="content_changed"):
        wang.bank.confirm_second(other)


def test_a_payment_that_the_bank_has_long_carried_out_is_found(running: RunningBank, wang: Customer) -> None:
    """After so long a time that its Idempotency-Keys are forgotten."""
    review = wang.bank.review_payment(wang.order())
    wang.bank.confirm_first(review)
    running.move(PAUSE)
    wang.bank.confirm_second(review)
    running.change(lambda tx: tx.run("DELETE FROM idempotency"))
    assert wang.bank.confirm_first(review) == 0
    assert wang.bank.confirm_second(review).status is PaymentStatus.SETTLED


def test_a_payment_can_be_taken_back_until_it_has_gone(running: RunningBank, wang: Customer) -> None:
    before, order = wang.booked(), wang.order()
    review = wang.bank.review_payment(order)
    wang.bank.confirm_first(review)
    for _ in range(2):
        payment = wang.bank.cancel_payment(order.payment_id)
        assert (payment.status, payment.reasons) == (PaymentStatus.CANCELLED, ("withdrawn",))
    assert wang.bank.confirm_second(review).status is PaymentStatus.CANCELLED
    assert wang.booked() == before

    gone = wang.bank.review_payment(wang.order())
    wang.bank.confirm_first(gone)
    running.move(PAUSE)
    wang.bank.confirm_second(gone)
    with pytest.raises(Refused, match="payment_final"):
        wang.bank.cancel_payment(gone.payment_id)


@pytest.mark.parametrize(("amount", "code"), [("50000.01", "AM14"), ("0.00", "amount_invalid")])
def test_a_refusal_carries_the_banks_own_code(wang: Customer, amount: str, code: str) -> None:
    with pytest.raises(Refused) as no:
        wang.bank.review_payment(wang.order(amount))
    assert no.value.code == code


def test_somebody_elses_payment_is_not_found(running: RunningBank, wang: Customer) -> None:
    order = wang.order()
    wang.bank.confirm_first(wang.bank.review_payment(order))
    with pytest.raises(Refused, match="not_found"):
        customer_at(running.url, LI).bank.payment(order.payment_id)


def test_a_longer_pause_is_kept_by_the_bank(running: RunningBank) -> None:
    li = customer_at(running.url, LI)
    li.bank.prefer(Preferences(language="zh_CN", pause_seconds=10))
    review = li.bank.review_payment(li.order())
    assert (review.pause_seconds, li.bank.confirm_first(review)) == (10, 10)
    running.move(5)
    assert 0 < li.bank.confirm_first(review) <= 5
    li.bank.cancel_payment(review.payment_id)


def test_the_bank_says_what_it_keeps_of_her_choices(running: RunningBank) -> None:
    hughes = customer_at(running.url, "70010003")
    hughes.bank.prefer(Preferences(language="en", pause_seconds=20))
    person = hughes.bank.sign_in(hughes.person.pin)
    assert (person.language, person.pause_seconds) == ("en", 20)


def test_a_forgotten_device_is_a_stranger_and_can_be_enrolled_again(running: RunningBank, wang: Customer) -> None:
    for _ in range(2):
        wang.bank.forget_device()
    for bank in (wang.bank, RemoteBank(running.url, wang.vault)):
        assert bank.enrolled() is None
        with pytest.raises(SignedOut):
            bank.accounts()
    fresh = wang.bank.sample_people()[0]
    wang.bank.enrol(fresh.customer_number, fresh.activation_code)
    assert wang.bank.sign_in(wang.person.pin).name == wang.person.name


def test_looking_at_the_sample_people_makes_no_heap_of_codes(running: RunningBank) -> None:
    bank = RemoteBank(running.url, MemoryVault())
    looked = bank.sample_people()
    before = running.look(lambda tx: tx.row("SELECT count(*) AS n FROM activations"))
    assert [bank.sample_people() for _ in range(3)] == [looked] * 3
    assert running.look(lambda tx: tx.row("SELECT count(*) AS n FROM activations")) == before


def test_a_used_code_is_not_told_again(running: RunningBank) -> None:
    one, other = customer_at(running.url, LI), customer_at(running.url, LI)
    assert one.person.activation_code != other.person.activation_code


def test_codes_of_books_that_were_emptied_are_not_told_again() -> None:
    with running_bank() as running:
        before = RemoteBank(running.url, MemoryVault()).sample_people()
        running.change(lambda tx: tx.run("DELETE FROM activations"))
        after = customer_at(running.url)
        assert after.person.activation_code not in {person.activation_code for person in before}


def test_a_session_renews_itself_and_lives_on_in_the_vault(running: RunningBank, wang: Customer) -> None:
    running.move(601)
    assert wang.bank.payees()
    assert RemoteBank(running.url, wang.vault).payees()


def test_signing_out_ends_it_here_and_at_the_bank(running: RunningBank, wang: Customer) -> None:
    kept = {name: wang.vault.get(name) for name in (f"device@{running.url}", f"refresh-token@{running.url}")}
    thief = MemoryVault()
    for name, value in kept.items():
        thief.put(name, str(value))
    wang.bank.sign_out()
    for bank in (wang.bank, RemoteBank(running.url, thief)):
        with pytest.raises(SignedOut):
            bank.accounts()
    assert wang.bank.sign_in(wang.person.pin).person_id


def test_a_used_code_enrols_no_second_device(running: RunningBank, wang: Customer) -> None:
    with pytest.raises(Refused, match="credentials_refused"):
        RemoteBank(running.url, MemoryVault(), limits=QUICK).enrol(wang.person.customer_number, wang.person.activation_code)


def test_a_wrong_pin_is_refused_and_the_right_one_taken(wang: Customer) -> None:
    with pytest.raises(Refused, match="credentials_refused"):
        wang.bank.sign_in("000000")
    assert wang.bank.sign_in(wang.person.pin).name == wang.person.name


def test_changes_are_heard(running: RunningBank, wang: Customer) -> None:
    heard: queue.Queue[tuple[str, str]] = queue.Queue()
    review = wang.bank.review_payment(wang.order())
    listener = wang.bank.listen(lambda kind, resource: heard.put((kind, resource)))
    try:
        assert heard.get(timeout=10) == ("resync", "")
        wang.bank.confirm_first(review)
        assert heard.get(timeout=10) == ("payment.updated", review.payment_id)
    finally:
        listener.stop()


def test_at_a_real_bank_there_is_nobody_to_be() -> None:
    with running_bank(sandbox=False) as real:
        asked: list[str] = []
        bank = RemoteBank(real.url, MemoryVault(), limits=Limits(), on_request=asked.append)
        assert (bank.sample_people(), bank.sample_people(), bank.sandbox) == ((), (), False)
        assert len(asked) == 1


def test_a_slip_in_the_code_does_not_lose_the_key_of_an_enrolment_that_was_not_heard_of(alone: RunningBank) -> None:
    vault, number = MemoryVault(), "70010002"
    bank = RemoteBank(alone.url, vault)
    code = next(person.activation_code for person in bank.sample_people() if person.customer_number == number)
    bank.enrol(number, code)
    secret = json.loads(str(vault.get(f"device@{alone.url}")))["key"]
    unheard = MemoryVault()
    unheard.put(f"new-device-key@{alone.url}", secret)
    again = RemoteBank(alone.url, unheard)
    with pytest.raises(Refused, match="credentials_refused"):
        again.enrol(number, f"{(int(code) + 1) % 10**8:08}")
    again.enrol(number, code)
    again.sign_in(f"13{number[-4:]}")
    assert len(again.devices()) == 1
