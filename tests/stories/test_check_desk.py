"""A payment that the bank holds: her family hears of it at once, and she what came of it, while all sit at their windows."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.client.remote_bank import RemoteBank
from app.domain.alerts import Urgency
from app.domain.checks import CallAnswer, CallOutcome, CallRecord, Check, CheckDecision
from app.domain.hands import Doing
from app.domain.payees import Payee
from app.domain.payments import PaymentStatus
from app.journeys.checks import NO_SECRETS
from app.journeys.steps import Choose, Tell
from tests.bank.alerts.desk import people_and_desk
from tests.bank.cast import LANDLORD
from tests.bank.running import RunningBank, running_bank
from tests.client.desk import at_the_desk
from tests.client.test_alerts_at_the_bank import ALERT
from tests.stories.home_seat import HomeSeat
from tests.stories.test_family import newest_payment, pair


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_and_desk()) as bank:
        yield bank


@pytest.fixture
def sun(bank: RunningBank) -> Iterator[RemoteBank]:
    """One of the desk, where another has published a warning that names her landlord's account; it can wait until she begins anew."""
    with at_the_desk(bank, "Sun") as sun, at_the_desk(bank, "He") as he:
        he.publish_alert(sun.write_alert(replace(ALERT, urgency=Urgency.EXPECTED), (LANDLORD,), str(uuid.uuid4())))
        yield sun


def held(hers: HomeSeat, bank: RunningBank, sun: RemoteBank) -> Check:
    """She pays her landlord, little enough that nobody else is asked; the bank looks at it first, and says so."""
    hers.answer("home", "pay")
    payee = hers.see("payee")
    assert isinstance(payee, Choose)
    (landlord,) = (option.key for option in payee.options if isinstance(option.value, Payee) and option.value.account == LANDLORD)
    for key, plain in (("payee", landlord), ("amount", 10_000), ("note", "rent"), ("review", True)):
        hers.answer(key, plain)
    hers.see("confirm")
    bank.move(3)
    hers.answer("confirm", True)
    assert NO_SECRETS in hers.see("receipt").why
    hers.answer("receipt", True)
    (check,) = sun.checks()
    return check


def test_her_family_hears_at_once_that_there_is_something_and_not_what(
    bank: RunningBank, sun: RemoteBank, hers: HomeSeat, his: HomeSeat
) -> None:
    pair(hers, his, bank)
    his.see("helping")
    his.take_note()
    held(hers, bank, sun)
    told = his.see("news-helped_payment_held")
    assert isinstance(told, Tell)
    assert told.trail.task.text == "News for you"
    assert told.facts == ()
    his.answer("news-helped_payment_held", True)
    his.see("helping")


@pytest.mark.parametrize(
    ("decision", "news", "status"),
    [
        (CheckDecision.RELEASE, "news-payment_settled", PaymentStatus.SETTLED),
        (CheckDecision.REFUSE, "news-payment_bank_refused", PaymentStatus.REFUSED),
    ],
)
def test_what_came_of_it_comes_over_her_home(
    bank: RunningBank, sun: RemoteBank, hers: HomeSeat, decision: CheckDecision, news: str, status: PaymentStatus
) -> None:
    check = held(hers, bank, sun)
    hers.see("home")
    hers.take_note()
    sun.take_check(check, Doing.CALLING)
    sun.decide_check(check, decision, CallRecord(CallOutcome.SPOKE, dict.fromkeys(check.ask, CallAnswer.NO)))
    assert isinstance(hers.see(news), Tell)
    assert newest_payment(hers).status is status
    hers.answer(news, True)
    hers.see("home")
