"""A payment that somebody she trusts is asked about, at the reference bank: both real clients, from her second press to what she reads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.domain.approvals import RequestState
from app.domain.decisions import Decision, HelperSays
from app.domain.payments import Payment, PaymentStatus
from app.journeys.ports import Refused
from tests.bank.cast import LANDLORD
from tests.bank.running import RunningBank
from tests.client.customer import let_days_pass
from tests.client.pairs import Pair, pair_at, paired


@pytest.fixture
def pair(alone: RunningBank) -> Iterator[Pair]:
    """The two, their link in force for more than a week."""
    with pair_at(alone.url) as pair:
        pairing_id = paired(pair)
        pair.his.pictures(pairing_id)
        for bank in (pair.his, pair.hers):
            bank.say_match(pairing_id, same=True)
        let_days_pass(alone)
        let_days_pass(alone, 8)
        yield pair


def asked(pair: Pair, alone: RunningBank) -> Payment:
    """A large payment of hers, confirmed twice."""
    wang = pair.customers[0]
    return wang.pay(wang.order_to("Zhang Wei", LANDLORD, "3000.00"), alone)


def test_what_he_says_she_reads(pair: Pair, alone: RunningBank) -> None:
    payment = asked(pair, alone)
    assert (payment.status, payment.goes_at) == (PaymentStatus.WAITING_FOR_FAMILY, None)
    assert payment.helpers == (HelperSays("Li", None),)
    assert (payment.approvals_needed, payment.approvals_received) == (1, 0)
    (request,) = pair.his.requests()
    assert payment.decide_by == request.expires_at

    pair.his.decide(request, Decision.CALL_FIRST, "谁是张伟？")
    waiting = pair.hers.payment(payment.payment_id)
    assert waiting.helpers == (HelperSays("Li", Decision.CALL_FIRST, "谁是张伟？"),)
    assert waiting.changed_at == payment.changed_at

    assert pair.his.decide(pair.his.request(request.authorisation_id), Decision.APPROVE, "").state is RequestState.APPROVED
    settled = pair.hers.payment(payment.payment_id)
    assert (settled.status, settled.approvals_received) == (PaymentStatus.SETTLED, 1)


def test_what_she_takes_back_he_cannot_decide(pair: Pair, alone: RunningBank) -> None:
    payment = asked(pair, alone)
    (request,) = pair.his.requests()
    pair.hers.cancel_payment(payment.payment_id)
    with pytest.raises(Refused, match="DS19"):
        pair.his.decide(request, Decision.APPROVE, "")
    (over,) = pair.his.requests()
    assert (over.state, over.content) == (RequestState.OVER, None)
    assert pair.hers.payment(payment.payment_id).helpers == ()
