"""Her diary: every code in a sentence, day by day; and what is said where it does not fit together."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path
from typing import get_args

import pytest

from app.contract.diary import DiaryCode
from app.domain.family import DiaryEntry
from app.domain.money import Money
from app.journeys.diary import AT_ONCE, diary, sentence
from app.journeys.ports import Needs
from app.journeys.say import Name
from app.journeys.steps import Browse, Tell
from tests.journeys.drive import drive, expect, give
from tests.journeys.family_bank import DAUGHTER, NOW, FamilyBank, needs_of

RENT = (("amount", Money("CNY", 500_000)), ("creditorName", "张伟"))
OF_ANOTHER_KIND = "{name} did something that only a newer version of this program knows, {when}"


@pytest.fixture
def bank() -> FamilyBank:
    return FamilyBank()


@pytest.fixture
def needs(bank: FamilyBank, tmp_path: Path) -> Needs:
    return needs_of(bank, tmp_path)


def entry(code: str, number: int = 1, facts: tuple[tuple[str, object], ...] = (), days_ago: int = 0) -> DiaryEntry:
    return DiaryEntry(number, NOW - timedelta(days=days_ago), code, DAUGHTER, facts)


@pytest.mark.parametrize("code", get_args(DiaryCode))
def test_every_code_of_the_contract_has_a_sentence_with_who_and_when(code: str) -> None:
    said = sentence(entry(code))
    assert said.text != OF_ANOTHER_KIND
    when = dict(said.params)["when"]
    assert dict(said.params)["name"] == Name(DAUGHTER)
    assert isinstance(when, time)
    assert when == NOW.astimezone().time()


def test_every_sentence_is_another() -> None:
    assert len({sentence(entry(code)).text for code in get_args(DiaryCode)}) == len(get_args(DiaryCode))


def test_a_code_of_tomorrow_is_not_hidden() -> None:
    assert sentence(entry("of_tomorrow")).text == OF_ANOTHER_KIND


def test_a_payment_is_named_where_the_bank_names_it() -> None:
    said = sentence(entry("request_seen", facts=RENT))
    assert said.text == "{name} looked at your payment of {amount} to {payee}, {when}"
    assert dict(said.params)["amount"] == Money("CNY", 500_000)
    assert dict(said.params)["payee"] == Name("张伟")


def test_each_day_stands_under_its_own_heading_and_reasons_are_quoted(needs: Needs, bank: FamilyBank) -> None:
    bank.told = (
        entry("request_refused", 3, (*RENT, ("reason", "妈，先别付"))),
        entry("request_seen", 2, RENT),
        entry("link_in_force", 1, days_ago=1),
    )
    runner, _ = drive(lambda: diary(needs), [])
    items = expect(runner, Browse).items
    assert [item.heading is not None for item in items] == [True, False, True]
    assert items[0].detail
    assert dict(items[0].detail.params) == {"words": "妈，先别付"}
    give(runner, "done")
    assert runner.wish is None


def test_a_diary_that_does_not_fit_together_is_said_first_with_whom_to_call_and_once(needs: Needs, bank: FamilyBank) -> None:
    bank.sound = False
    bank.told = tuple(entry("activity_seen", number) for number in range(AT_ONCE + 1, 0, -1))
    runner, _ = drive(lambda: diary(needs), [])
    told = expect(runner, Tell)
    assert any("call the bank" in sentence.text for sentence in told.why)
    give(runner, True)
    assert "call the bank" in expect(runner, Browse).why[0].text
    give(runner, "more")
    page = expect(runner, Browse)
    assert len(page.items) == AT_ONCE + 1
    assert page.more is None


def test_an_empty_diary_is_said(needs: Needs) -> None:
    runner, _ = drive(lambda: diary(needs), [])
    assert expect(runner, Browse).items == ()
