"""Whose an account is, and her list: what is sent once, what may be sent again, and what is not understood."""

from __future__ import annotations

import json

import pytest

from app.domain.accounts import AccountNumber
from app.domain.payees import Payee, PayeeCheck, PayeeMatch
from app.journeys.ports import Refused, Unreachable
from tests.client.odd_server import Reply, client_of, problem, told
from tests.client.samples import CREDITOR, PAYMENT

ACCOUNT = AccountNumber(**CREDITOR)
PLUMBER = Payee("", "Zoe\u0301 李明", ACCOUNT, "Plumber", "house")
BODY = {"beneficiaryId": "b1", "name": "Zoé 李明", "account": CREDITOR, "paidBefore": False}


@pytest.mark.parametrize(
    ("answer", "check"),
    [
        ({"match": "MTCH"}, PayeeCheck(PayeeMatch.MATCH)),
        ({"match": "CMTC", "matchedName": "李明"}, PayeeCheck(PayeeMatch.CLOSE, "李明")),
        ({"match": "NMTC"}, PayeeCheck(PayeeMatch.NO_MATCH)),
        ({"match": "NOAP"}, PayeeCheck(PayeeMatch.NOT_POSSIBLE)),
        ({"match": "LIKE"}, PayeeCheck(PayeeMatch.NOT_POSSIBLE)),
    ],
    ids=lambda value: value.get("match") if isinstance(value, dict) else "",
)
def test_what_the_bank_says_to_a_name(answer: dict[str, str], check: PayeeCheck) -> None:
    lost = iter([None])
    with client_of(lambda _: next(lost, told(answer))) as (bank, server):
        assert bank.verify_payee("李明", ACCOUNT) == check
        assert json.loads(server.seen[-1].body) == {"name": "李明", "account": CREDITOR}


def test_who_asked_for_too_many_names_is_told_how_long_to_wait() -> None:
    with client_of(lambda _: problem("too_many_attempts", 429, {"Retry-After": "3600"})) as (bank, server):
        with pytest.raises(Refused) as no:
            bank.verify_payee("李明", ACCOUNT)
        assert (no.value.code, no.value.facts, len(server.seen)) == ("too_many_attempts", {"retryAfterSeconds": 3600}, 2)


def test_somebody_new_is_added_once_however_often_the_answer_is_lost() -> None:
    lost = iter([None, problem("in_flight", 409)])
    with client_of(lambda _: next(lost, told(BODY, 201))) as (bank, server):
        bank.add_payee(PLUMBER, PAYMENT)
        bank.add_payee(PLUMBER, PAYMENT)
        sent = [(seen.line, seen.headers["Idempotency-Key"], seen.body) for seen in server.seen[1:]]
        assert (len(sent), len(set(sent))) == (4, 1)
        assert json.loads(sent[0][2]) == {
            "name": "Zo\u00e9 李明",
            "account": CREDITOR,
            "nickname": "Plumber",
            "picture": "house",
            "afterPayment": PAYMENT,
        }


def test_another_payment_or_account_adds_somebody_else() -> None:
    other = Payee("", PLUMBER.name, AccountNumber("CN-BBAN", "6222029999999999"), PLUMBER.nickname, PLUMBER.picture)
    with client_of(lambda _: told(BODY, 201)) as (bank, server):
        bank.add_payee(PLUMBER, PAYMENT)
        bank.add_payee(other, PAYMENT)
        bank.add_payee(PLUMBER, PAYMENT.replace("3f", "4f"))
        assert len({seen.headers["Idempotency-Key"] for seen in server.seen[1:]}) == 3


def test_who_is_in_the_list_already_is_said_to_be() -> None:
    with client_of(lambda _: problem("beneficiary_exists", 409)) as (bank, _), pytest.raises(Refused, match="beneficiary_exists"):
        bank.add_payee(PLUMBER, PAYMENT)


def test_a_nickname_is_changed_and_can_be_taken_away() -> None:
    lost = iter([None])
    with client_of(lambda _: next(lost, told(BODY))) as (bank, server):
        bank.change_payee("b1", "", "shop")
        assert server.lines()[1:] == ["PATCH /v1/beneficiaries/b1"] * 2
        assert json.loads(server.seen[-1].body) == {"nickname": "", "picture": "shop"}


@pytest.mark.parametrize("answer", [Reply(204, b""), problem("not_found", 404)], ids=["done", "gone"])
def test_taking_somebody_out_may_be_repeated(answer: Reply) -> None:
    lost = iter([None])
    with client_of(lambda _: next(lost, answer)) as (bank, server):
        bank.remove_payee("b1")
        assert server.lines()[1:] == ["DELETE /v1/beneficiaries/b1"] * 2


def test_nobody_is_taken_for_gone_because_something_else_answered() -> None:
    with client_of(lambda _: Reply(200, b"<html>sign in to this network</html>")) as (bank, _), pytest.raises(Unreachable):
        bank.remove_payee("b1")
