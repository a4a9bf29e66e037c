"""Orders of events around a payment that a machine finds seldom: each was a fault once."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import pytest

from app.bank.services import payees, payments, reviews, safeguards
from app.bank.services.refusal import Refusal
from app.bank.services.settling import settle_due
from app.bank.verify import verify
from app.contract.payees import AddBeneficiary
from app.contract.payments import ReviewPayment
from app.contract.safeguards import ChangeSafeguards
from app.contract.wire import Amount
from app.domain.money import Money
from tests.bank.core.books import LI, WANG, WANG_SAVINGS, on_postgres, on_sqlite
from tests.bank.core.household import PAYEES, Household, details, reference

DAY = timedelta(hours=25)


@pytest.fixture(params=["sqlite", "postgresql"])
def home(request: pytest.FixtureRequest) -> Iterator[Household]:
    opened = (WANG, WANG_SAVINGS, LI)
    books = on_sqlite(*opened) if request.param == "sqlite" else on_postgres(request.getfixturevalue("postgres_url"), *opened)
    with closing(books):
        yield Household(books, 10_000)
        assert books.do(verify) == []


def cny(minor: int) -> Amount:
    return Amount.of(Money("CNY", minor))


def pay(home: Household, payee: str, minor: int) -> str:
    payment_id = str(uuid.uuid4())
    home.begin(payment_id, payee, minor)
    home.confirm(payment_id, 2)
    return payment_id


def settle(home: Household) -> None:
    home.clock.at += DAY
    home.books.do(lambda tx: settle_due(tx, home.context(), 100))


def test_who_was_to_be_listed_after_a_payment_that_went_to_somebody_else_is_not(home: Household) -> None:
    """She changes the payee between the confirmations."""
    payment_id = str(uuid.uuid4())
    home.begin(payment_id, "Somebody", 20)
    home.call(payees.add, AddBeneficiary("Somebody", reference(PAYEES["Somebody"]), after_payment=payment_id))
    home.begin(payment_id, "Another", 20)
    home.confirm(payment_id, 2)
    settle(home)
    assert home.payment(payment_id).transaction_status == "ACSC"
    assert {each.name for each in home.call(payees.list_beneficiaries).items} == {"Li"}


def test_a_loosening_that_is_due_is_not_lost_to_a_further_one(home: Household) -> None:
    """She asks for more before the settler has come by."""
    home.call(safeguards.change, ChangeSafeguards("CNY", payment_limit=cny(500)))
    home.clock.at += DAY
    asked = home.call(safeguards.change, ChangeSafeguards("CNY", payment_limit=cny(600)))
    assert asked.effective[0].payment_limit == cny(500)
    assert [(each.which, each.value) for each in asked.pending] == [("paymentLimit", "6.00")]


def test_cut_into_parts_an_amount_to_one_payee_waits_all_the_same(home: Household) -> None:
    """Her threshold is 60. What has waited does not count again, and neither does what went to somebody else, or yesterday."""
    assert home.payment(pay(home, "Li", 59)).transaction_status == "ACSC"
    parts = pay(home, "Li", 1)
    told = home.payment(parts)
    assert (told.transaction_status, told.status_reason) == ("PDNG", ["large_together"])
    home.call(payments.cancel, paymentId=parts)
    settle(home)
    assert home.payment(pay(home, "Li", 59)).transaction_status == "ACSC"
    settle(home)
    waited = pay(home, "Li", 60)
    assert home.payment(waited).status_reason == ["large_amount"]
    assert home.payment(pay(home, "Li", 59)).transaction_status == "ACSC"
    settle(home)
    assert home.payment(waited).transaction_status == "ACSC"


def test_a_content_that_was_tampered_with_where_it_is_kept_is_not_confirmed(home: Household) -> None:
    """It is sound in itself, and even what the bank would derive; only its hash is another one."""
    payment_id = str(uuid.uuid4())
    home.begin(payment_id, "Li", 20)
    kept = home.books.do(lambda tx: str((tx.row("SELECT content FROM payments") or {})["content"]))
    home.books.do(lambda tx: tx.run("UPDATE payments SET content = ?", kept.replace('"0.20"', '"0.21"')))
    with pytest.raises(Refusal, match="content_changed"):
        home.confirm(payment_id, 2)
    home.books.do(lambda tx: tx.run("UPDATE payments SET content = ?", kept))
    home.confirm(payment_id, 2)
    assert home.payment(payment_id).transaction_status == "ACSC"


def test_a_review_is_forgotten_after_a_month_and_what_was_confirmed_is_not(home: Household) -> None:
    paid = pay(home, "Li", 20)
    asked = ReviewPayment(str(uuid.uuid4()), details("Li", 20))
    home.call(reviews.review, asked)
    home.clock.at += reviews.REVIEWS_KEPT - DAY
    newer = home.call(reviews.review, ReviewPayment(str(uuid.uuid4()), details("Li", 20)))
    settle(home)
    assert home.books.do(lambda tx: tx.rows("SELECT content_hash FROM reviews")) == [{"content_hash": newer}]
    assert home.payment(paid).transaction_status == "ACSC"
