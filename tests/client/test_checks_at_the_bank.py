"""The check desk with the real client, at the reference bank."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace
from queue import SimpleQueue

import pytest

from app.client.remote_bank import RemoteBank
from app.domain.checks import CallAnswer, CallOutcome, CallQuestion, CallRecord, Check, CheckDecision, CheckState, HeldFor
from app.domain.hands import Doing
from app.domain.payments import Clearing, PaymentStatus, Reason, Requirement
from app.journeys.checking import CallingBack, CheckDesk
from app.journeys.ports import Refused
from tests.bank.alerts.desk import people_and_desk
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer, customer_at
from tests.client.test_alerts_at_the_bank import ALERT

NOT_REACHED = CallRecord(CallOutcome.NOT_REACHED)


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_and_desk()) as bank:
        yield bank


@pytest.fixture
def wang(bank: RunningBank) -> Iterator[Customer]:
    person = customer_at(bank.url)
    yield person
    person.bank.close()


@pytest.fixture
def held(bank: RunningBank, sun: RemoteBank, he: RemoteBank, wang: Customer) -> Check:
    """A payment of hers to somebody whose account the desk warns of."""
    payee = next(each for each in wang.bank.payees() if each.name == "Li")
    he.publish_alert(sun.write_alert(ALERT, (payee.account,), str(uuid.uuid4())))
    payment = wang.pay(wang.order_to(payee.name, payee.account, "10.00"), bank)
    assert (payment.waits, payment.goes_at, payment.requires) == (True, None, (Requirement(Clearing.BANK, Reason.SCAM_SIGNS),))
    (check,) = sun.checks()
    return check


def spoke(check: Check) -> CallRecord:
    """All that has to be asked was."""
    return CallRecord(CallOutcome.SPOKE, dict.fromkeys(check.ask, CallAnswer.NO), "她说是给女儿的。")


def test_the_desk_sees_what_it_has_to_know(held: Check) -> None:
    assert (held.state, held.customer_name, held.persons_needed, held.acts) == (CheckState.OPEN, "Wang", 1, ())
    assert [each.reason for each in held.held] == [HeldFor.ALERT_ACCOUNT]
    assert CallQuestion.WHERE_FROM in held.ask
    assert (held.creditor_name, held.amount.decimal) == ("Li", "10.00")


def test_released_with_the_call_put_down(held: Check, sun: CheckDesk, he: CheckDesk, wang: Customer) -> None:
    record = spoke(held)
    sun.take_check(held, Doing.CALLING)
    done = sun.decide_check(held, CheckDecision.RELEASE, record)
    assert sun.decide_check(held, CheckDecision.RELEASE, record) == done
    assert done.state is CheckState.RELEASED
    assert done.yours
    (act,) = he.check(held.check_id).acts
    assert (act.name, act.yours, act.decision, act.record) == ("Sun", False, CheckDecision.RELEASE, record)
    assert wang.bank.payment(held.payment_id).status is PaymentStatus.SETTLED
    assert sun.checks() == ()
    with pytest.raises(Refused, match="check_decided"):
        he.decide_check(held, CheckDecision.REFUSE, NOT_REACHED)


def test_each_of_the_desk_hears_when_another_has_decided(held: Check, sun: RemoteBank, he: CheckDesk) -> None:
    heard: SimpleQueue[tuple[str, str]] = SimpleQueue()
    listener = sun.listen(lambda kind, resource: heard.put((kind, resource)))
    assert heard.get(timeout=20)[0] == "resync"
    he.take_check(held, Doing.CALLING)
    assert heard.get(timeout=20) == ("check.updated", held.check_id)
    he.decide_check(held, CheckDecision.REFUSE, NOT_REACHED)
    assert heard.get(timeout=20) == ("check.updated", held.check_id)
    listener.stop()


def test_refused_and_she_is_told(held: Check, he: CheckDesk, wang: Customer) -> None:
    he.take_check(held, Doing.CALLING)
    assert he.decide_check(held, CheckDecision.REFUSE, NOT_REACHED).state is CheckState.REFUSED
    payment = wang.bank.payment(held.payment_id)
    assert (payment.status, payment.reasons) == (PaymentStatus.REFUSED, ("bank_refused",))
    assert [notice.code for notice in wang.bank.notices()] == ["payment_bank_refused"]


def test_without_the_call_nothing_is_released(held: Check, he: CheckDesk) -> None:
    he.take_check(held, Doing.CALLING)
    with pytest.raises(Refused, match="call_incomplete"):
        he.decide_check(held, CheckDecision.RELEASE, NOT_REACHED)
    part = replace(spoke(held), answers={CallQuestion.KEEP_SECRET: CallAnswer.UNCLEAR})
    with pytest.raises(Refused, match="call_incomplete"):
        he.decide_check(held, CheckDecision.RELEASE, part)


def test_a_customer_is_no_desk(wang: Customer) -> None:
    with pytest.raises(Refused, match="forbidden"):
        wang.bank.checks()


def test_who_asked_for_a_call_is_called(sun: CheckDesk, he: CheckDesk, wang: Customer) -> None:
    hers: CallingBack = wang.bank
    hers.ask_callback("try")
    hers.ask_callback("try")
    awaited = hers.calling().awaited
    (waits,) = sun.callbacks()
    assert awaited
    assert (waits.callback_id, waits.customer_name, waits.discreet) == (awaited.callback_id, "Wang", False)
    assert sun.take_callback(waits, Doing.CALLING).hand
    assert he.callbacks()[0].in_others_hand
    with pytest.raises(Refused, match="callback_in_hand"):
        he.take_callback(waits, Doing.CALLING)
    with pytest.raises(Refused, match="callback_in_hand"):
        he.finish_callback(waits, CallRecord(CallOutcome.SPOKE), str(uuid.uuid4()))
    assert not sun.finish_callback(waits, NOT_REACHED, str(uuid.uuid4()))
    he.take_callback(waits, Doing.CALLING)
    assert he.finish_callback(waits, CallRecord(CallOutcome.SPOKE), str(uuid.uuid4()))
    assert (he.callbacks(), hers.calling().awaited) == ((), None)
    with pytest.raises(Refused, match="callback_done"):
        sun.finish_callback(waits, CallRecord(CallOutcome.SPOKE), str(uuid.uuid4()))


def test_a_discreet_call_is_marked_at_the_desk_alone(sun: CheckDesk, wang: Customer) -> None:
    hers: CallingBack = wang.bank
    hers.ask_callback("try", discreet=True)
    assert hers.calling().awaited is None
    assert [each.discreet for each in sun.callbacks()] == [True]
