"""Statements and what is kept about her, with the real client at the reference bank; and what no sound bank would answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any, get_args

import pytest

from app.bank.core.ledger import Income, Ledger
from app.bank.store.port import Tx
from app.client.answers import NotUnderstood
from app.client.mine import BY_NAME
from app.contract.corrections import CorrectionOutcome, CorrectionStatus
from app.contract.corrections import Subject as SubjectWord
from app.contract.records import Export
from app.domain.corrections import OUTCOMES, Course, Subject
from app.domain.money import Money
from app.journeys.mine_words import COUNTED
from app.journeys.ports import Refused
from tests.bank.running import RunningBank
from tests.client.customer import Customer, customer_at
from tests.client.odd_server import client_of, told

TODAY = date.today()
LONG_AGO = TODAY - timedelta(days=390)


@pytest.fixture
def wang(alone: RunningBank) -> Iterator[Customer]:
    customer = customer_at(alone.url)
    yield customer
    customer.bank.close()


MANY = 230
"""More than one page holds."""


def many_things_come(tx: Tx) -> None:
    for number in range(MANY):
        Ledger().receive(tx, Income(f"many-{number}", "wang", Money("CNY", number + 1), "Somebody"), datetime.now(UTC))


def test_a_statement_adds_up_over_several_pages(wang: Customer, alone: RunningBank) -> None:
    alone.change(many_things_come)
    wang.pay(wang.order("1.00"), alone)
    statement = wang.bank.statement(LONG_AGO, TODAY + timedelta(days=1))
    assert [entry.amount.minor for entry in statement.entries[-MANY - 1 :]] == [*range(1, MANY + 1), -100]
    assert statement.adds_up
    assert statement.accounts[0].closing == wang.booked()
    assert statement.accounts[0].last_four == wang.bank.accounts()[0].number.last_four


def test_too_many_days_are_refused(wang: Customer) -> None:
    with pytest.raises(Refused, match="statement_refused"):
        wang.bank.statement(TODAY - timedelta(days=500), TODAY)


def test_what_is_kept_is_put_together_from_its_pages(wang: Customer, alone: RunningBank) -> None:
    alone.change(many_things_come)
    wang.pay(wang.order("1.00"), alone)
    wang.bank.ask_correction(Subject.NAME, "我的名字写错了", name_of_try="one")
    wang.bank.ask_correction(Subject.NAME, "我的名字写错了", name_of_try="one")
    mine = wang.bank.mine()
    assert mine.name == wang.person.name
    assert mine.customer_number == wang.person.customer_number
    assert [account.entries for account in mine.accounts] == [MANY + 2, 1]
    assert set(mine.payees) == {payee.name for payee in wang.bank.payees()}
    assert [device.current for device in mine.devices] == [True]
    asked = [(each.subject, each.words, each.course, each.outcome) for each in wang.bank.corrections()]
    assert asked == [(Subject.NAME, "我的名字写错了", Course.RECEIVED, None)]
    assert dict(mine.counts)["corrections"] == 1
    assert dict(mine.counts)["payments"] == 1
    whole = json.loads(mine.file)
    assert len(whole["payments"]) == 1
    assert len({each["transactionId"] for each in whole["accounts"][0]["transactions"]}) == MANY + 2
    assert wang.person.pin not in mine.file.decode()


def test_every_kind_that_the_bank_tells_has_words() -> None:
    """A new kind of record is said by name, not as something that the program does not know."""
    lists = {name for name, field in Export.__annotations__.items() if str(field).startswith("list")}
    camel = {name.split("_")[0] + "".join(part.title() for part in name.split("_")[1:]) for name in lists}
    assert camel - BY_NAME <= COUNTED.keys()


def test_the_words_of_a_correction_are_the_contracts() -> None:
    assert {subject.value for subject in Subject} == set(get_args(SubjectWord))
    assert {course.value for course in Course} - {"other"} == set(get_args(CorrectionStatus))
    assert {outcome.value for outcome in OUTCOMES} == set(get_args(CorrectionOutcome))


def statement(closing: str, **more: Any) -> dict[str, Any]:
    amounts = {name: {"currency": "CNY", "amount": "0.00"} for name in ("opening", "cameIn", "wentOut")}
    account = {"accountId": "a", "kind": "current", "lastFour": "0001", **amounts, "closing": {"currency": "CNY", "amount": closing}}
    return {"from": "2026-03-01", "to": "2026-03-31", "accounts": [account], "items": [], **more}


@pytest.mark.parametrize("answer", [statement("1.00"), statement("0.00", next="5"), {"items": []}], ids=["sums", "endless", "other"])
def test_a_bank_whose_sums_are_wrong_or_that_never_ends_is_not_believed(answer: dict[str, Any]) -> None:
    with client_of(lambda _: told(answer)) as (bank, _), pytest.raises(NotUnderstood):
        bank.statement(date(2026, 3, 1), date(2026, 3, 31))
