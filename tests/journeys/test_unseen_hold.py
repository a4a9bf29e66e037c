"""Somebody is beside her, and she has asked discreetly for a call: what she sends reads, word for word, like any large amount, and is
not called one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.domain.checks import CallAnswer, CallOutcome, CallRecord, CheckDecision
from app.domain.hands import Doing
from app.domain.money import Money
from app.domain.safeguards import SafeguardField
from app.journeys.on_their_way import on_their_way
from app.journeys.receipt import receipt
from app.journeys.say import say
from app.journeys.steps import Tell, Trail
from tests.bank.alerts.desk import people_and_desk
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer, customer_at
from tests.client.desk import at_the_desk
from tests.journeys.drive import drive, expect

TRAIL = Trail(say("Pay", "Pay someone"))


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_and_desk()) as bank:
        yield bank


@pytest.fixture
def wang(bank: RunningBank) -> Iterator[Customer]:
    person = customer_at(bank.url)
    yield person
    person.bank.close()


def sent(wang: Customer, bank: RunningBank, amount: str) -> str:
    """To somebody whom she has often paid; the payment's id."""
    payee = next(each for each in wang.bank.payees() if each.name == "Li")
    return wang.pay(wang.order_to(payee.name, payee.account, amount), bank).payment_id


def told(wang: Customer, payment_id: str) -> list[str]:
    """What the receipt says, and of which things it tells."""
    runner, _ = drive(lambda: receipt(wang.bank.payment(payment_id), TRAIL), [])
    step = expect(runner, Tell)
    return [words.text for words in (step.question, *step.why, *(fact.label for fact in step.facts))]


def test_her_receipt_says_what_it_says_of_any_large_amount_and_nothing_untrue(wang: Customer, bank: RunningBank) -> None:
    wang.bank.change_safeguard("CNY", SafeguardField.FAMILY_FROM, Money.parse("CNY", "165.00"))
    large = sent(wang, bank, "165.00")
    ordinary = told(wang, large)
    wang.bank.cancel_payment(large)
    assert [words for words in ordinary if "large" in words] == []
    assert "As with some other payments, the money waits a while, so that nobody is hurried." in ordinary
    assert "Goes out on" in ordinary
    wang.bank.ask_callback("try", discreet=True)
    small = sent(wang, bank, "160.00")
    assert told(wang, small) == ordinary
    assert [payment.payment_id for payment in on_their_way(wang.bank)] == [small]
    with at_the_desk(bank, "Sun") as sun:
        (check,) = sun.checks()
        assert (check.quiet, check.not_alone) == (True, True)
        sun.take_check(check, Doing.CALLING)
        sun.decide_check(check, CheckDecision.RELEASE, CallRecord(CallOutcome.SPOKE, dict.fromkeys(check.ask, CallAnswer.NO)))
    assert told(wang, small) == ordinary
