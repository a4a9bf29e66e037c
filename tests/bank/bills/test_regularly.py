"""A bill's reference in what goes out regularly: no ease before it begins, and no bill is paid twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.attacks.visitors import on_both
from tests.bank.bills.asking import bill_details, look_up
from tests.bank.bills.samples import BILLERS
from tests.bank.family.deciding import available
from tests.bank.family.pairing import DAY, today
from tests.bank.running import RunningBank, running_bank

pytestmark = on_both


@pytest.fixture
def bank(database: str | None) -> Iterator[RunningBank]:
    with running_bank(database=database, billers=BILLERS) as bank:
        yield bank
        assert bank.look(verify) == []


def test_what_goes_out_regularly_pays_a_bill_as_any_payment_would(wang: Stranger, bank: RunningBank) -> None:
    """What the biller told is of weeks ago by then."""
    first = (today(wang) + timedelta(days=9)).isoformat()
    details = bill_details(wang, look_up(wang)) | {"schedule": {"frequency": "weekly", "startDate": first, "dayOfExecution": 0}}
    before = available(wang)
    order = wang.send(details, bank.move)
    assert "new_payee" in {each["reason"] for each in order["content"]["requires"]}
    for _ in range(18):
        wang.get("advanceClock", {"advanceSeconds": DAY})
    assert available(wang) == before
    told = [each["facts"]["reason"] for each in wang.get("listNotices")["items"] if each["code"] == "standing_order_given_up"]
    assert set(told) == {"bill_changed"}
