"""Her limits and waits: read by currency, changed one by one, given up before they come."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from app.domain.money import Money
from app.domain.safeguards import PendingChange, SafeguardField, Safeguards, SafeguardsNow
from app.journeys.ports import Refused, Unreachable
from tests.client.odd_server import Reply, Seen, client_of, problem, told
from tests.client.samples import ACCOUNT, money

FROM = "2026-11-22T10:42:00+08:00"
LATER = datetime(2026, 11, 22, 2, 42, tzinfo=UTC)


def of(currency: str, *amounts: str, hours: int = 24) -> dict[str, Any]:
    limits = [money(amount, currency) for amount in amounts]
    return {"currency": currency, "waitHours": hours} | dict(zip(("paymentLimit", "dailyLimit", "familyFrom"), limits, strict=True))


def pending(change_id: str, field: str, value: str, currency: str = "CNY") -> dict[str, str]:
    return {"id": change_id, "currency": currency, "field": field, "value": value, "from": FROM}


SAFEGUARDS: dict[str, Any] = {
    "effective": [of("GBP", "5000.00", "5000.00", "250.00"), of("CNY", "50000.00", "60000.00", "2000.00")],
    "pending": [pending("c1", "dailyLimit", "80000.00"), pending("c2", "waitHours", "12"), pending("c3", "waitHours", "12", "GBP")],
    "floors": [of("GBP", "9000.00", "9000.00", "900.00", hours=1), of("CNY", "90000.00", "90000.00", "9000.00", hours=2)],
}
CNY = SafeguardsNow(
    Safeguards(Money("CNY", 5_000_000), Money("CNY", 6_000_000), Money("CNY", 200_000), 24),
    Safeguards(Money("CNY", 9_000_000), Money("CNY", 9_000_000), Money("CNY", 900_000), 2),
    (
        PendingChange("c1", SafeguardField.DAILY_LIMIT, Money("CNY", 8_000_000), LATER),
        PendingChange("c2", SafeguardField.WAIT_HOURS, 12, LATER),
    ),
)


def telling(told_of: dict[str, Any], currencies: tuple[str, ...] = ("CNY", "GBP", "CNY")) -> Callable[[Seen], Reply]:
    def answer(seen: Seen) -> Reply:
        if seen.path.startswith("/v1/accounts"):
            accounts = [
                {"accountId": f"a{n}", "account": ACCOUNT, "kind": "current", "currency": each} for n, each in enumerate(currencies)
            ]
            return told({"items": accounts})
        return told(told_of)

    return answer


def test_each_currency_of_her_accounts_has_its_own_in_the_order_of_the_accounts() -> None:
    with client_of(telling(SAFEGUARDS)) as (bank, _):
        first, second = bank.safeguards()
        assert first == CNY
        assert second.effective.payment_limit == Money("GBP", 500_000)
        assert [change.change_id for change in second.pending] == ["c3"]


def test_a_currency_that_the_bank_does_not_pay_in_has_none() -> None:
    with client_of(telling(SAFEGUARDS, ("USD", "CNY"))) as (bank, _):
        assert bank.safeguards() == (CNY,)


def test_a_change_that_only_a_newer_bank_knows_is_passed_over() -> None:
    newer = SAFEGUARDS | {"pending": [pending("c0", "moonLimit", "full"), *SAFEGUARDS["pending"]]}
    with client_of(telling(newer)) as (bank, _):
        assert bank.safeguards()[0] == CNY


@pytest.mark.parametrize(
    "broken",
    [
        SAFEGUARDS | {"floors": []},
        SAFEGUARDS | {"pending": [pending("c1", "dailyLimit", "80000.0")]},
        SAFEGUARDS | {"pending": [pending("c1", "waitHours", "soon")]},
    ],
    ids=["no-floor", "half-cents", "no-hours"],
)
def test_what_is_not_said_clearly_is_not_shown(broken: dict[str, Any]) -> None:
    with client_of(telling(broken)) as (bank, _), pytest.raises(Refused, match="not_understood"):
        bank.safeguards()


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        (SafeguardField.PAYMENT_LIMIT, Money("CNY", 100_000), {"paymentLimit": money("1000.00")}),
        (SafeguardField.DAILY_LIMIT, Money("CNY", 100_000), {"dailyLimit": money("1000.00")}),
        (SafeguardField.FAMILY_FROM, Money("CNY", 100_000), {"familyFrom": money("1000.00")}),
        (SafeguardField.WAIT_HOURS, 48, {"waitHours": 48}),
    ],
)
def test_one_is_changed_and_nothing_is_said_of_the_others(field: SafeguardField, value: Money | int, said: dict[str, Any]) -> None:
    lost = iter([None])
    with client_of(lambda _: next(lost, told(SAFEGUARDS))) as (bank, server):
        assert bank.change_safeguard("CNY", field, value) == CNY
        one, other = server.seen[1:]
        assert (one.line, one.body) == (other.line, other.body)
        asked = {name: given for name, given in json.loads(one.body).items() if given is not None}
        assert (one.line, asked) == ("PUT /v1/safeguards", {"currency": "CNY"} | said)


def test_the_banks_own_limit_is_told_with_its_refusal() -> None:
    no = problem("safeguard_beyond_floor", 422, facts={"floor": "90000.00"})
    with client_of(lambda _: no) as (bank, _), pytest.raises(Refused, match="safeguard_beyond_floor") as refused:
        bank.change_safeguard("CNY", SafeguardField.PAYMENT_LIMIT, Money("CNY", 10_000_000))
    assert refused.value.facts == {"floor": "90000.00"}


def test_a_change_whose_answer_cannot_be_read_is_not_known_to_have_failed() -> None:
    with client_of(lambda _: told({"effective": []})) as (bank, _), pytest.raises(Unreachable):
        bank.change_safeguard("CNY", SafeguardField.WAIT_HOURS, 48)


@pytest.mark.parametrize("answer", [Reply(204, b""), problem("not_found", 404)], ids=["done", "gone"])
def test_giving_up_a_change_may_be_repeated(answer: Reply) -> None:
    lost = iter([None])
    with client_of(lambda _: next(lost, answer)) as (bank, server):
        bank.drop_safeguard_change("c1")
        assert server.lines()[1:] == ["DELETE /v1/safeguards/pending/c1"] * 2
