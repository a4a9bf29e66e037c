"""What happened while she was away, told by a bank that may know more kinds of happenings than this program."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.money import Money
from app.domain.notices import Notice
from app.journeys.ports import Refused
from tests.client.odd_server import Reply, client_of, problem, told
from tests.client.samples import AT, PAYMENT, money

SETTLED = {"noticeId": "n1", "at": AT, "code": "payment_settled"}
SETTLED_FACTS = {"paymentId": PAYMENT, "creditorName": "李明", "amount": money("200.00")}
WHEN = datetime(2026, 11, 21, 2, 42, tzinfo=UTC)


def test_a_notice_is_told_with_what_belongs_to_it() -> None:
    loosened = {"noticeId": "n2", "at": AT, "code": "safeguard_loosened", "facts": {"field": "waitHours", "value": 12, "currency": "CNY"}}
    with client_of(lambda _: told({"items": [SETTLED | {"facts": SETTLED_FACTS}, loosened]})) as (bank, _):
        assert bank.notices() == (
            Notice("n1", WHEN, "payment_settled", {"paymentId": PAYMENT, "creditorName": "李明"}, Money("CNY", 20_000)),
            Notice("n2", WHEN, "safeguard_loosened", {"field": "waitHours", "value": "12", "currency": "CNY"}),
        )


def test_what_only_a_newer_bank_tells_is_passed_on_with_the_facts_that_can_be_said() -> None:
    newer = {
        "noticeId": "n3",
        "at": AT,
        "code": "moon_full",
        "facts": {"amount": "much", "phases": [1, 2], "of": {"night": 3}, "name": "Luna"},
    }
    with client_of(lambda _: told({"items": [newer, SETTLED]})) as (bank, _):
        assert bank.notices() == (
            Notice("n3", WHEN, "moon_full", {"amount": "much", "name": "Luna"}),
            Notice("n1", WHEN, "payment_settled", {}),
        )


@pytest.mark.parametrize("answer", [Reply(204, b""), problem("not_found", 404)], ids=["seen", "gone"])
def test_having_seen_it_may_be_said_again(answer: Reply) -> None:
    lost = iter([None])
    with client_of(lambda _: next(lost, answer)) as (bank, server):
        bank.see_notice("n1")
        assert server.lines()[1:] == ["DELETE /v1/notices/n1"] * 2


def test_a_time_without_zone_is_not_shown() -> None:
    zoneless = told({"items": [SETTLED | {"at": "2026-11-21T10:42:00"}]})
    with client_of(lambda _: zoneless) as (bank, _), pytest.raises(Refused, match="not_understood"):
        bank.notices()
