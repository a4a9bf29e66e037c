"""A review is shown only when its content is what its hash names, and when it is about what was asked."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.client.content import review_in
from app.contract.canonical import digest
from app.domain.accounts import AccountNumber
from app.domain.money import Money
from app.domain.payments import Clearing, PaymentOrder, Reason, Requirement
from app.journeys.ports import Refused
from tests.client.odd_server import Reply, Seen, client_of, told
from tests.client.samples import ACCOUNT, PAYMENT, content, requirement

ORDER = PaymentOrder(
    payment_id=PAYMENT,
    debtor_account_id="a1",
    creditor_name="李明",
    creditor_account=AccountNumber("CN-BBAN", "6222021234567890"),
    amount=Money("CNY", 20000),
    note="十一月房租",
)
OTHER = {"scheme": "CN-BBAN", "identification": "6222029999999999"}


def reviewing(review: Reply) -> Any:
    def answer(seen: Seen) -> Reply:
        if seen.path.startswith("/v1/accounts"):
            return told({"items": [{"accountId": "a1", "account": ACCOUNT, "kind": "current", "currency": "CNY"}]})
        return review

    return answer


def reviewed(what: dict[str, Any], content_hash: str | None = None) -> Reply:
    return told({"content": what, "contentHash": content_hash or digest(what), "questions": [], "confirmPauseSeconds": 3}, 201)


def test_a_review_says_what_was_asked() -> None:
    with client_of(reviewing(reviewed(content()))) as (bank, server):
        review = bank.review_payment(ORDER)
        assert (review.amount, review.creditor_name, review.note, review.pause_seconds) == (ORDER.amount, "李明", "十一月房租", 3)
        assert review.content_hash == digest(content())
        asked = json.loads(server.seen[-1].body)
        assert asked["details"]["debtorAccount"] == ACCOUNT
        assert asked["details"]["instructedAmount"] == {"currency": "CNY", "amount": "200.00"}


def test_a_review_says_what_has_to_clear() -> None:
    requires = [requirement("family", "new_payee"), requirement("wait", "large_share", "2026-11-22T02:42:00Z")]
    with client_of(reviewing(reviewed(content() | {"requires": requires}))) as (bank, _):
        assert bank.review_payment(ORDER).requires == (
            Requirement(Clearing.FAMILY, Reason.NEW_PAYEE),
            Requirement(Clearing.WAIT, Reason.LARGE_SHARE, datetime(2026, 11, 22, 2, 42, tzinfo=UTC)),
        )


def test_what_only_a_newer_bank_requires_is_something_else() -> None:
    newer = content() | {"requires": [requirement("embassy", "moon"), requirement("wait", "moon")]}
    with client_of(reviewing(reviewed(newer))) as (bank, _):
        assert bank.review_payment(ORDER).requires == (Requirement(Clearing.OTHER, Reason.OTHER), Requirement(Clearing.WAIT, Reason.OTHER))


def test_a_wait_without_zone_is_not_shown() -> None:
    zoneless = content() | {"requires": [requirement("wait", "new_payee", "2026-11-22T10:42:00")]}
    with client_of(reviewing(reviewed(zoneless))) as (bank, _), pytest.raises(Refused, match="not_understood"):
        bank.review_payment(ORDER)


def test_the_hash_is_taken_over_what_was_received_even_where_it_is_not_understood() -> None:
    newer = content() | {"carbon": {"grams": 4, "of": [1.5, None, True]}}
    with client_of(reviewing(reviewed(newer))) as (bank, _):
        assert bank.review_payment(ORDER).content_hash == digest(newer)
    with client_of(reviewing(reviewed(newer, digest(content())))) as (bank, _), pytest.raises(Refused, match="not_understood"):
        bank.review_payment(ORDER)


PRINTED = st.text(min_size=1, max_size=5).filter(lambda text: text.isprintable() and not text[0].isspace())


@given(st.sampled_from(["creditorName", "remittanceInformation"]), PRINTED)
def test_no_change_of_words_passes_under_the_old_hash(name: str, words: str) -> None:
    changed = content(**{name: words})
    assert review_in(reviewed(changed).body).content_hash == digest(changed)
    with pytest.raises(ValueError, match="not what its hash names"):
        review_in(reviewed(changed, digest(content())).body)


def test_a_name_given_twice_is_not_shown() -> None:
    """Shown with one value and hashed with the other, it would fool her."""
    body = json.dumps(
        {"content": content(), "contentHash": digest(content()), "questions": [], "confirmPauseSeconds": 3}, ensure_ascii=False
    )
    twice = body.replace('"creditorName": "李明"', '"creditorName": "骗子", "creditorName": "李明"')
    assert twice != body
    odd = Reply(201, twice.encode())
    with client_of(reviewing(odd)) as (bank, _), pytest.raises(Refused, match="not_understood"):
        bank.review_payment(ORDER)


@pytest.mark.parametrize(
    "other",
    [
        content(creditorAccount=OTHER),
        content(debtorAccount=OTHER),
        content(instructedAmount={"currency": "CNY", "amount": "2000.00"}),
        content() | {"paymentId": "3f1c9f6e-6a52-4b8e-9a53-0c6a3b1f7d11"},
        content(instructedAmount={"currency": "CNY", "amount": "200.0"}),
        content(instructedAmount={"currency": "XXX", "amount": "200.00"}),
    ],
    ids=["payee", "account", "amount", "payment", "half-cents", "currency"],
)
def test_a_review_of_something_else_is_not_shown(other: dict[str, Any]) -> None:
    with client_of(reviewing(reviewed(other))) as (bank, _), pytest.raises(Refused, match="not_understood"):
        bank.review_payment(ORDER)


def test_a_review_asked_for_again_is_a_new_question() -> None:
    with client_of(reviewing(reviewed(content()))) as (bank, server):
        bank.review_payment(ORDER)
        bank.review_payment(ORDER)
        keys = [seen.headers["Idempotency-Key"] for seen in server.seen if seen.path == "/v1/payment-reviews"]
        assert len(set(keys)) == 2
