"""What stands in the way of a standing order on its day: looked for ahead, told once, and never passed by."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date

import pytest

from app.bank.services import payments, safeguards
from app.bank.verify import verify
from app.contract.safeguards import ChangeSafeguards
from app.contract.wire import Amount
from app.domain.money import MOST, Money
from app.domain.schedules import Frequency, Schedule
from tests.bank.core.books import LI, WANG, WANG_SAVINGS, on_postgres, on_sqlite
from tests.bank.core.household import Household
from tests.bank.core.regularly import orders, pass_days, set_up, told_her, went_out


@pytest.fixture(params=["sqlite", "postgresql"])
def home(request: pytest.FixtureRequest) -> Iterator[Household]:
    opened = (WANG, WANG_SAVINGS, LI)
    books = on_sqlite(*opened) if request.param == "sqlite" else on_postgres(request.getfixturevalue("postgres_url"), *opened)
    with closing(books):
        yield Household(books, 400)
        assert books.do(verify) == []


def test_what_goes_out_before_it_is_gone_by_then(home: Household) -> None:
    """Each by itself there is enough for, not for both."""
    set_up(home, minor=250)
    set_up(home, payee="Wang", minor=200)
    pass_days(home, 9)
    assert told_her(home) == [("at_risk", {"day": "2026-12-01", "reason": "AM04"})]
    pass_days(home, 1)
    assert len(went_out(home)) == 1


def test_what_cannot_go_out_leaves_its_money_to_the_others(home: Household) -> None:
    set_up(home, payee="Wang", minor=350)
    set_up(home, payee="Wang", minor=300)
    set_up(home, minor=20)
    pass_days(home, 10)
    assert [code for code, _ in told_her(home)] == ["at_risk", "not_paid"]


def test_it_is_looked_again_each_business_day_until_she_is_told_once(home: Household) -> None:
    set_up(home, minor=50)
    pass_days(home, 5)
    assert told_her(home) == []
    set_up(home, payee="Wang", minor=380, schedule=Schedule(Frequency.WEEKLY, date(2026, 11, 27)))
    pass_days(home, 2)
    assert went_out(home) == [("Wang", "3.80", "2026-11-27")]
    assert ("at_risk", {"day": "2026-12-01", "reason": "AM04"}) in told_her(home)
    pass_days(home, 2)
    assert [facts["day"] for code, facts in told_her(home) if code == "at_risk"].count("2026-12-01") == 1


def test_her_limits_of_the_day_are_looked_at_ahead_too(home: Household) -> None:
    for _ in range(2):
        set_up(home, minor=40)
    home.call(safeguards.change, ChangeSafeguards("CNY", payment_limit=_cny(60), daily_limit=_cny(60)))
    pass_days(home, 9)
    assert told_her(home) == [("at_risk", {"day": "2026-12-01", "reason": "AM14"})]


def test_what_has_to_wait_on_its_day_is_told(home: Household) -> None:
    """A large amount together with the two before it."""
    for _ in range(3):
        set_up(home, minor=25)
    pass_days(home, 10)
    assert told_her(home) == [("not_paid", {"day": "2026-12-01", "reason": "waits"})]


def test_what_the_other_account_does_not_take_is_not_paid_and_nothing_is_held(home: Household) -> None:
    set_up(home)
    set_up(home, payee="Wang", minor=30)
    home.books.give(LI, MOST - 10, "more than enough")
    pass_days(home, 14)
    assert went_out(home) == [("Wang", "0.30", "2026-12-01")]
    assert [code for code, _ in told_her(home)] == ["not_paid", "not_paid", "given_up"]
    assert home.books.stands(WANG) == (370, 370)
    assert [payment.transaction_status for payment in home.call(payments.list_payments).items] == ["ACSC"]


def test_what_has_become_large_since_waits_and_what_was_large_before_does_not(home: Household) -> None:
    set_up(home, minor=50)
    cleared = set_up(home, minor=100, schedule=Schedule(Frequency.WEEKLY, date(2026, 12, 3)))
    assert [each.reason for each in home.payment(cleared).content.requires] == ["large_amount"]
    home.call(safeguards.change, ChangeSafeguards("CNY", family_from=_cny(40)))
    pass_days(home, 10)
    waiting = [payment for payment in home.call(payments.list_payments).items if payment.transaction_status == "PDNG"]
    assert [payment.status_reason for payment in waiting] == [["large_amount"]]
    pass_days(home, 2)
    assert ("Li", "1.00", "2026-12-03") in went_out(home)


def test_a_wait_that_ends_on_a_saturday_ends_on_the_business_day_after(home: Household) -> None:
    pass_days(home, 4)
    home.call(safeguards.change, ChangeSafeguards("CNY", wait_hours=72))
    set_up(home, payee="Somebody", minor=10, schedule=Schedule(Frequency.WEEKLY, date(2026, 11, 26)))
    assert orders(home)[0].next_dates[:2] == ["2026-11-30", "2026-12-03"]
    pass_days(home, 5)
    assert went_out(home) == [("Somebody", "0.10", "2026-11-30")]


def _cny(minor: int) -> Amount:
    return Amount.of(Money("CNY", minor))
