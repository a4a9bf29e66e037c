"""What the client makes of bills that a newer bank, or something in between, tells of."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.accounts import AccountNumber
from app.domain.bills import Biller, BillKind, BillStatus
from app.journeys.ports import Refused
from tests.client.odd_server import Seen, client_of, problem, told

CITY = Biller("power", BillKind.OTHER, "City", AccountNumber("CN-BBAN", "6288777700001111"), "CNY", 6, 8)
BILLERS = {
    "items": [
        {
            "billerId": "power",
            "kind": "hydrogen",
            "name": "City",
            "account": {"scheme": "CN-BBAN", "identification": "6288777700001111"},
            "currency": "CNY",
            "leastDigits": 6,
            "mostDigits": 8,
            "remembered": [
                {"billerId": "power", "customerRef": ref, "holder": "W*", "lastPaidAt": f"2026-11-0{day}T00:00:00Z"}
                for ref, day in (("100001", 1), ("100002", 2))
            ],
            "colour": "green",
        }
    ]
}
FOUND: dict[str, Any] = {"billerId": "power", "customerRef": "100001", "holder": "W*", "status": "disputed", "months": []}


def test_a_kind_that_is_not_known_is_another_and_the_latest_meter_comes_first() -> None:
    with client_of(lambda _: told(BILLERS)) as (bank, _):
        billers, meters = bank.billers()
    assert billers == (CITY,)
    assert [meter.customer_ref for meter in meters] == ["100002", "100001"]


def test_a_status_that_is_not_known_is_none_to_pay_on() -> None:
    with client_of(lambda _: told(FOUND)) as (bank, _):
        assert bank.look_up_bill(CITY, "100001").status is BillStatus.OTHER


@pytest.mark.parametrize(
    "wrong",
    [
        FOUND | {"months": [{"month": "2026-13", "amount": {"currency": "CNY", "amount": "1.00"}}]},
        FOUND | {"months": [{"month": "2026-10", "amount": {"currency": "CNY", "amount": "1.0"}}]},
        {name: value for name, value in FOUND.items() if name != "holder"},
        [],
    ],
)
def test_what_is_not_as_the_contract_says_is_not_understood(wrong: object) -> None:
    with client_of(lambda _: told(wrong)) as (bank, _), pytest.raises(Refused) as no:
        bank.look_up_bill(CITY, "100001")
    assert no.value.code == "not_understood"


def test_a_silent_firm_is_told_at_once_and_not_asked_again_and_again() -> None:
    asked: list[Seen] = []

    def answer(seen: Seen) -> Any:
        asked.append(seen)
        return problem("biller_silent", 424)

    with client_of(answer) as (bank, _), pytest.raises(Refused) as no:
        bank.look_up_bill(CITY, "100001")
    assert no.value.code == "biller_silent"
    assert len(asked) == 1
    assert b"100001" in asked[0].body
    assert "100001" not in asked[0].path
