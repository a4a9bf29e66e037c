"""Billers behind their port: the practice ones and those asked over HTTP keep the same contract; and what those may answer wrongly."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from app.bank.billers.http import HttpBillers, WrongBillers, configured
from app.bank.billers.port import Billers, BillerSilent, BillerUnclear
from app.bank.billers.practice import PracticeBillers
from app.domain.bills import month_of
from tests.bank.bills.biller_server import Says, biller_server
from tests.bank.bills.samples import BIG, BILLERS, DUE, LATE, NOBODY, NOTHING, POWER, TODAY, WATER, honest


@pytest.fixture(params=["practice", "http"])
def billers(request: pytest.FixtureRequest) -> Iterator[Billers]:
    if request.param == "practice":
        yield BILLERS
        return
    with biller_server(Says(honest)) as power, biller_server(Says(lambda asked: honest(asked, WATER))) as water:
        yield HttpBillers({POWER: power, WATER: water})


def test_what_is_owed_and_the_twelve_months_before(billers: Billers) -> None:
    owed = billers.ask(POWER, DUE, TODAY)
    assert owed is not None
    assert owed.bill is not None
    assert owed.holder == "Wang"
    assert owed.bill.due >= TODAY
    assert owed.bill.amount.currency == "CNY"
    assert len(owed.months) == 12
    assert sorted(owed.months, key=lambda each: each.month) == list(owed.months)
    assert all(each.month < month_of(owed.bill.last) and each.usage for each in owed.months)


def test_it_is_the_same_whenever_it_is_asked(billers: Billers) -> None:
    assert billers.ask(POWER, BIG, TODAY) == billers.ask(POWER, BIG, TODAY)
    assert billers.ask(POWER, BIG, TODAY) == BILLERS.ask(POWER, BIG, TODAY)


def test_one_may_be_late_and_one_owe_nothing(billers: Billers) -> None:
    late, nothing = billers.ask(WATER, LATE, TODAY), billers.ask(WATER, NOTHING, TODAY)
    assert late is not None
    assert late.bill is not None
    assert late.bill.due < TODAY
    assert nothing is not None
    assert nothing.bill is None
    assert nothing.months


def test_who_is_no_customer_is_nobody(billers: Billers) -> None:
    assert billers.ask(POWER, NOBODY, TODAY) is None


def changed(*path: str | int, to: object) -> Callable[[dict[str, Any]], tuple[int, bytes]]:
    """An answer that is honest but for one place."""

    def answer(asked: dict[str, Any]) -> tuple[int, bytes]:
        told = json.loads(honest(asked)[1])
        place: Any = told
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = to
        return 200, json.dumps(told).encode()

    return answer


UNCLEAR = {
    "of another customer": changed("customerRef", to=BIG),
    "another currency": changed("bill", "amount", to={"currency": "GBP", "amount": "100.00"}),
    "another currency before": changed("months", 0, "amount", to={"currency": "USD", "amount": "1.00"}),
    "no currency at all": changed("bill", "amount", to={"currency": "XXX", "amount": "1.00"}),
    "negative": changed("bill", "amount", to={"currency": "CNY", "amount": "-100.00"}),
    "nothing at all": changed("bill", "amount", to={"currency": "CNY", "amount": "0.00"}),
    "beyond belief": changed("bill", "amount", to={"currency": "CNY", "amount": "900000.00"}),
    "half a fen": changed("bill", "amount", to={"currency": "CNY", "amount": "1.001"}),
    "a number as amount": changed("bill", "amount", to=100),
    "no such day": changed("bill", "dueOn", to="2026-02-30"),
    "due in another century": changed("bill", "dueOn", to="2126-11-30"),
    "backwards": changed("bill", "periodFrom", to="2026-11-01"),
    "no month": changed("months", 0, "month", to="2026-13"),
    "a month twice": changed("months", 0, "month", to="2026-09"),
    "no holder": changed("holder", to=""),
    "a holder that turns around": changed("holder", to="Wang\u202e"),
    "a bill number with words": changed("bill", "billNumber", to="your bill / please call"),
    "a list": lambda _: (200, b"[]"),
    "not json": lambda _: (200, b"<html>"),
    "nothing": lambda _: (200, b""),
    "huge": lambda _: (200, b" " * 70_000),
    "elsewhere": lambda _: (302, b""),
    "forbidden": lambda _: (403, b"{}"),
}


@pytest.mark.parametrize("wrong", UNCLEAR)
def test_what_does_not_answer_the_question_is_not_believed(wrong: str) -> None:
    with biller_server(Says(UNCLEAR[wrong])) as url, pytest.raises(BillerUnclear):
        HttpBillers({POWER: url}).ask(POWER, DUE, TODAY)


def test_who_is_out_of_order_is_silent() -> None:
    with biller_server(Says(lambda _: (503, b"{}"))) as url, pytest.raises(BillerSilent):
        HttpBillers({POWER: url}).ask(POWER, DUE, TODAY)


@pytest.mark.parametrize("how", ["hold", "drip"])
def test_who_answers_too_late_is_silent(how: str) -> None:
    says = Says(honest)
    setattr(says, how, Event())
    with biller_server(says) as url, pytest.raises(BillerSilent):
        HttpBillers({POWER: url}, limit=0.3).ask(POWER, DUE, TODAY)


def test_who_is_not_there_is_silent() -> None:
    with biller_server(Says(honest)) as url:
        pass
    with pytest.raises(BillerSilent):
        HttpBillers({POWER: url}, limit=2.0).ask(POWER, DUE, TODAY)


CONFIGURED = {
    "billerId": "power",
    "kind": "electricity",
    "name": "City Power",
    "account": {"scheme": "CN-BBAN", "identification": "6288777700001111"},
    "currency": "CNY",
    "leastDigits": 6,
    "mostDigits": 8,
    "url": "https://bills.example.com/owed",
}


def test_billers_come_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "billers.json"
    file.write_text(json.dumps([CONFIGURED]))
    assert list(configured(file).known) == [POWER]


@pytest.mark.parametrize(
    "told",
    [
        [CONFIGURED | {"url": "http://bills.example.com/owed"}],
        [CONFIGURED | {"url": "https://user@bills.example.com/"}],
        [CONFIGURED | {"url": "https://bills.example.com:port/"}],
        [CONFIGURED | {"currency": "XXX"}],
        [CONFIGURED | {"leastDigits": 9}],
        [CONFIGURED | {"kind": "gambling"}],
        [CONFIGURED | {"secret": "1"}],
        [CONFIGURED, CONFIGURED],
        [CONFIGURED, CONFIGURED | {"billerId": "another"}],
        {},
    ],
)
def test_a_file_that_cannot_be_meant_is_refused(tmp_path: Path, told: object) -> None:
    file = tmp_path / "billers.json"
    file.write_text(json.dumps(told))
    with pytest.raises(WrongBillers):
        configured(file)


def test_every_sample_has_a_bill_or_none_in_every_month_of_a_year() -> None:
    practice: PracticeBillers = BILLERS
    for month in range(1, 13):
        owed = practice.ask(WATER, LATE, TODAY.replace(month=month))
        assert owed is not None
        assert owed.bill is not None
        assert owed.bill.due < TODAY.replace(month=month)
