"""Her payments as a bank may tell them, and asking for one back."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.client.content import payments_in
from app.domain.payments import Clearing, PaymentStatus, Reason, Requirement
from app.journeys.ports import Refused, Unreachable
from tests.client.odd_server import Reply, Seen, client_of, problem, told
from tests.client.samples import AT, PAYMENT, content, payment, requirement

RECALL = {"recallId": "r1", "what": "cheated", "status": "requested", "at": AT}


def with_id(payment_id: str) -> dict[str, object]:
    return payment(content() | {"paymentId": payment_id})


def test_the_newest_are_told_as_far_as_they_are_asked_for() -> None:
    ids = [str(uuid.UUID(int=number)) for number in range(3)]

    def paged(seen: Seen) -> Reply:
        if "cursor=" in seen.path:
            return told({"items": [with_id(ids[2])]})
        return told({"items": [with_id(ids[0]), with_id(ids[1])], "next": "2"})

    with client_of(paged) as (bank, server):
        assert [each.payment_id for each in bank.payments(3)] == ids
        assert server.lines()[1:] == ["GET /v1/payments?limit=3", "GET /v1/payments?limit=3&cursor=2"]
        assert [each.payment_id for each in bank.payments(1)] == ids[:1]
        assert len(server.seen) == 1 + 2 + 1


def test_a_waiting_payment_says_why_and_until_when() -> None:
    requires = [
        requirement("wait", "new_payee", "2026-11-22T10:42:00+08:00"),
        requirement("wait", "large_share", "2026-11-22T11:00:00+08:00"),
    ]
    waiting = payment(content() | {"requires": requires}, transactionStatus="PDNG", statusReason=["safety_wait"])
    with client_of(lambda _: told({"items": [waiting]})) as (bank, _):
        (found,) = bank.payments(10)
        assert found.waits
        assert found.goes_at == datetime(2026, 11, 22, 3, tzinfo=UTC)
        assert [(each.kind, each.reason) for each in found.requires] == [
            (Clearing.WAIT, Reason.NEW_PAYEE),
            (Clearing.WAIT, Reason.LARGE_SHARE),
        ]


def test_a_payment_that_was_held_up_goes_when_the_bank_says() -> None:
    requires = [requirement("wait", "new_payee", "2026-11-22T10:42:00+08:00")]
    held_up = payment(content() | {"requires": requires}, transactionStatus="PDNG", dueAt="2026-11-25T10:42:00+08:00")
    with client_of(lambda _: told(held_up)) as (bank, _):
        assert bank.payment(PAYMENT).goes_at == datetime(2026, 11, 25, 2, 42, tzinfo=UTC)


def test_a_payment_asked_back_says_so() -> None:
    with client_of(lambda _: told({"items": [payment(recall=RECALL), payment()]})) as (bank, _):
        assert [each.recalled for each in bank.payments(2)] == [True, False]


def test_that_it_was_asked_back_does_not_change_when_it_went() -> None:
    timeline = [{"at": AT, "code": "settled"}, {"at": "2026-11-25T10:42:00+08:00", "code": "recall_requested"}]
    with client_of(lambda _: told(payment(recall=RECALL, timeline=timeline))) as (bank, _):
        assert bank.payment(PAYMENT).changed_at == datetime(2026, 11, 21, 2, 42, tzinfo=UTC)


@pytest.mark.parametrize("other", [with_id(str(uuid.UUID(int=7))), payment() | {"paymentId": str(uuid.UUID(int=7))}])
def test_an_answer_about_another_payment_is_not_shown(other: dict[str, object]) -> None:
    with client_of(lambda _: told(other)) as (bank, _):
        with pytest.raises(Refused, match="not_understood"):
            bank.payment(PAYMENT)
        with pytest.raises(Unreachable):
            bank.cancel_payment(PAYMENT)


def test_a_list_with_the_content_of_another_payment_is_not_shown() -> None:
    swapped = payment() | {"paymentId": str(uuid.UUID(int=7))}
    with client_of(lambda _: told({"items": [swapped]})) as (bank, _), pytest.raises(Refused, match="not_understood"):
        bank.payments(1)


def test_what_only_a_newer_bank_says_is_something_else_and_breaks_nothing() -> None:
    newer = payment(
        content() | {"requires": [requirement("embassy", "moon")], "payeeMatch": "WXYZ"},
        transactionStatus="ACWP",
        statusReason=["moon"],
        authorisations=[{"authorisationId": "a", "scaStatus": "dreamt", "confirmationsReceived": 2}],
        timeline=[{"at": AT, "code": "flown"}],
        recall=RECALL | {"what": "whim", "status": "granted"},
    )
    with client_of(lambda _: told({"items": [newer, payment()]})) as (bank, _):
        other, known = bank.payments(2)
        assert (other.status, other.status.final, other.waits, other.recalled) == (PaymentStatus.OTHER, False, False, True)
        assert other.requires == (Requirement(Clearing.OTHER, Reason.OTHER),)
        assert known.status is PaymentStatus.SETTLED


def test_a_list_with_a_content_that_its_hash_does_not_name_is_not_shown() -> None:
    forged = payment() | {"content": content(creditorName="骗子")}
    with client_of(lambda _: told({"items": [payment(), forged]})) as (bank, _), pytest.raises(Refused, match="not_understood"):
        bank.payments(2)


@given(st.lists(st.integers(0, 10**6), max_size=4))
def test_a_payment_goes_when_its_last_wait_is_over(minutes: list[int]) -> None:
    begin = datetime(2026, 11, 21, tzinfo=UTC)
    untils = [begin + timedelta(minutes=each) for each in minutes]
    waiting = payment(content() | {"requires": [requirement("wait", "new_payee", until.isoformat()) for until in untils]})
    (found,), _ = payments_in(json.dumps({"items": [waiting]}).encode())
    assert found.goes_at == max(untils, default=None)


def test_a_recall_asked_for_again_is_the_same_request() -> None:
    lost = iter([None])
    with client_of(lambda _: next(lost, told(RECALL, 201))) as (bank, server):
        bank.ask_recall(PAYMENT, "cheated")
        bank.ask_recall(PAYMENT, "cheated")
        bank.ask_recall(PAYMENT, "mistake")
        lines, bodies = server.lines()[1:], [json.loads(seen.body) for seen in server.seen[1:]]
        assert lines == [f"POST /v1/payments/{PAYMENT}/recall"] * 4
        assert bodies == [{"what": "cheated"}] * 3 + [{"what": "mistake"}]
        one, two, three, other = (seen.headers["Idempotency-Key"] for seen in server.seen[1:])
        assert one == two == three != other


def test_what_has_not_gone_out_cannot_be_asked_back() -> None:
    with client_of(lambda _: problem("payment_not_sent", 409)) as (bank, _), pytest.raises(Refused, match="payment_not_sent"):
        bank.ask_recall(PAYMENT, "cheated")


def test_a_recall_is_not_taken_for_asked_when_something_else_answers() -> None:
    with client_of(lambda _: Reply(200, b"<html>sign in to this network</html>")) as (bank, _), pytest.raises(Unreachable):
        bank.ask_recall(PAYMENT, "cheated")
