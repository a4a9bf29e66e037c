"""Standing orders are shown only where their content is what its hash names, and set up only as they were asked for."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.client.standing_orders import orders_in
from app.contract.canonical import digest
from app.domain.payments import PaymentStatus
from app.domain.schedules import Frequency, Schedule
from app.journeys.ports import Refused, Unreachable
from tests.client.odd_server import Reply, client_of, told
from tests.client.samples import PAYMENT, content
from tests.client.test_reviews import ORDER, reviewed, reviewing

SCHEDULE = {"frequency": "monthly", "startDate": "2026-12-31", "dayOfExecution": 31, "endDate": None}
MEANT = Schedule(Frequency.MONTHLY, date(2026, 12, 31), 31)
DAYS = ["2026-12-31", "2027-01-29"]


def scheduled(**changes: Any) -> dict[str, Any]:
    """The content of one."""
    what = content(schedule=SCHEDULE | changes)
    return what | {"dates": DAYS}


def listed(what: dict[str, Any], **changes: Any) -> bytes:
    order = {"orderId": PAYMENT, "transactionStatus": "PDNG", "content": what, "contentHash": digest(what), "nextDates": DAYS}
    return json.dumps({"items": [order | changes]}).encode()


def test_one_is_told_with_its_days() -> None:
    (order,) = orders_in(listed(scheduled()))
    assert (order.order_id, order.status, order.schedule) == (PAYMENT, PaymentStatus.PENDING, MEANT)
    assert [day.isoformat() for day in order.days] == DAYS


@pytest.mark.parametrize(
    "body",
    [
        listed(scheduled(), contentHash=digest(scheduled(dayOfExecution=30))),
        listed(content()),
        listed(scheduled(), orderId="0b0b0b0b-0b0b-4b0b-8b0b-0b0b0b0b0b0b"),
        listed(scheduled(startDate="2026-02-30")),
        listed(scheduled(), nextDates=["2026-13-01"]),
    ],
)
def test_what_is_not_what_it_says_is_not_shown(body: bytes) -> None:
    with pytest.raises(ValueError, match=r"content|day|month"):
        orders_in(body)


def test_what_she_asked_for_is_what_is_asked_of_the_bank() -> None:
    order = replace(ORDER, schedule=MEANT)
    with client_of(reviewing(reviewed(scheduled()))) as (bank, server):
        review = bank.review_payment(order)
        assert (review.schedule, [day.isoformat() for day in review.days]) == (MEANT, DAYS)
        assert json.loads(server.seen[-1].body)["details"]["schedule"] == SCHEDULE


@pytest.mark.parametrize("answered", [content(), scheduled(frequency="weekly", dayOfExecution=0), scheduled(endDate="2027-12-31")])
def test_a_review_of_something_that_goes_out_otherwise_is_not_shown(answered: dict[str, Any]) -> None:
    with client_of(reviewing(reviewed(answered))) as (bank, _), pytest.raises(Refused, match="not_understood"):
        bank.review_payment(replace(ORDER, schedule=MEANT))


def test_a_payment_that_would_be_a_standing_order_is_not_shown() -> None:
    with client_of(reviewing(reviewed(scheduled()))) as (bank, _), pytest.raises(Refused, match="not_understood"):
        bank.review_payment(ORDER)


def test_an_answer_to_stopping_that_says_something_leaves_it_open() -> None:
    with client_of(lambda _: told({"stopped": False})) as (bank, _), pytest.raises(Unreachable):
        bank.stop_standing_order(PAYMENT)


def test_one_that_is_stopped_says_nothing_more() -> None:
    with client_of(lambda _: Reply(204, b"")) as (bank, server):
        bank.stop_standing_order(PAYMENT)
        assert server.seen[-1].path == f"/v1/standing-orders/{PAYMENT}"
