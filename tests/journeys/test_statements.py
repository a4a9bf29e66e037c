"""Month by month and looking something up, at a really running bank: what is said is what the books say."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bank.core.ledger import Expense, Income, Ledger
from app.bank.store.port import Tx
from app.domain.entries import EntryCode
from app.domain.money import Money
from app.domain.statements import Statement, StatementAccount, StatementEntry
from app.journeys.my_money import my_money
from app.journeys.ports import Needs
from app.journeys.printing import Saved
from app.journeys.runner import Runner
from app.journeys.say import Name, Say
from app.journeys.sheets import Table
from app.journeys.statement_sheet import statement_sheet, statement_table
from app.journeys.statement_words import sentences
from app.journeys.steps import Browse, Choose, EnterText, Step, Tell
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer, customer_at
from tests.journeys.drive import BACK, drive, expect, give

TODAY = date.today()
THIS_MONTH = f"{TODAY:%Y-%m}"


@dataclass
class Kept:
    """Keeps nothing but what it was given; answers what it is told to."""

    answer: Saved | None = field(default_factory=lambda: Saved("it.csv", "Documents"))
    tables: list[Table] = field(default_factory=list)
    records: list[bytes] = field(default_factory=list)

    def keep_table(self, title: Say, table: Table, language: str) -> Saved | None:
        assert title.text
        assert language
        self.tables.append(table)
        return self.answer

    def keep_record(self, title: Say, record: bytes, language: str) -> Saved | None:
        assert title.text
        assert language
        self.records.append(record)
        return self.answer


@pytest.fixture(scope="module")
def bank() -> Iterator[RunningBank]:
    with running_bank() as bank:

        def some_months(tx: Tx) -> None:
            now = datetime.combine(TODAY.replace(day=1), time(12), UTC)  # in this month here and at the bank, whatever the hour
            for number in range(15):
                Ledger().spend(tx, Expense(f"m{number}", "wang", Money("CNY", 1000 + number), "周记菜摊", EntryCode.MARKET), now)
            Ledger().receive(tx, Income("pension", "wang", Money("CNY", 320_000), "社会保险", EntryCode.PENSION), now)

        bank.change(some_months)
        yield bank


@pytest.fixture
def her(bank: RunningBank) -> Iterator[Customer]:
    customer = customer_at(bank.url)
    yield customer
    customer.bank.close()


@pytest.fixture
def keeping() -> Kept:
    return Kept()


@pytest.fixture
def needs(her: Customer, tmp_path: Path, keeping: Kept) -> Needs:
    return Needs(her.bank, SettingsFile(tmp_path / "settings.json"), MemoryDrafts(), str(uuid.uuid4()), keeping=keeping)


def test_a_month_is_said_in_sums_and_read_line_by_line(needs: Needs) -> None:
    runner, _ = drive(lambda: my_money(needs), ["months", THIS_MONTH])
    month = expect(runner, Choose)
    came, went = 320_000, sum(1000 + number for number in range(15))
    assert dict(month.question.params)["came"] == Money("CNY", came)
    assert dict(month.question.params)["went"] == Money("CNY", went)
    beginning, end = (fact.value for fact in month.facts)
    assert isinstance(beginning, Money)
    assert beginning + Money("CNY", came - went) == end
    assert any(dict(each.params).get("name") == Name("周记菜摊") for each in month.why)
    give(runner, "entries")
    first = expect(runner, Browse)
    give(runner, "more")
    second = expect(runner, Browse)
    assert len({item.key for item in (*first.items, *second.items)}) == 16
    assert second.more is None
    give(runner, "done")
    assert expect(runner, Choose).key == month.key
    give(runner, "done")
    assert (runner.wish, runner.result) == (None, None)


def test_earlier_months_lead_back_as_far_as_she_likes(needs: Needs) -> None:
    runner, shown = drive(lambda: my_money(needs), ["months", "earlier", "earlier"])
    keys = [option.key for step in shown if isinstance(step, Choose) and step.key.startswith("month") for option in step.options]
    months = [key for key in keys if key != "earlier"]
    assert months == sorted(set(months), reverse=True)
    assert len(months) == 36
    give(runner, months[-1])
    assert "nothing came in and nothing went out" in expect(runner, Choose).question.text
    assert "entries" not in {option.key for option in expect(runner, Choose).options}
    give(runner, "another")
    assert expect(runner, Choose).options[0].key == THIS_MONTH


def test_a_table_is_kept_and_where_is_said(needs: Needs, keeping: Kept) -> None:
    runner, _ = drive(lambda: my_money(needs), ["months", THIS_MONTH, "table"])
    told = expect(runner, Tell)
    assert dict(told.why[0].params) == {"folder": Name("Documents"), "name": Name("it.csv")}
    (table,) = keeping.tables
    assert len(table.rows) == 16
    give(runner, True)
    keeping.answer = None
    give(runner, "table")
    assert expect(runner, Tell).mood == "care"


def test_without_a_place_to_keep_it_nothing_is_offered(needs: Needs) -> None:
    runner, _ = drive(lambda: my_money(replace(needs, keeping=None)), ["months", THIS_MONTH])
    assert {option.key for option in expect(runner, Choose).options} == {"entries", "another", "done"}


def test_what_is_looked_up_is_found_with_its_sum(needs: Needs) -> None:
    runner, _ = drive(lambda: my_money(needs), ["look-up", "周记 10.07"])
    found = expect(runner, Browse)
    assert len(found.items) == 1
    assert Money("CNY", 1007) in {fact.value for fact in found.above}
    give(runner, BACK)
    assert expect(runner, EnterText).key == "look-up"
    assert runner.suggestion == "周记 10.07"
    give(runner, "买菜")
    give(runner, "more")
    assert len(expect(runner, Browse).items) == 3
    give(runner, "done")
    assert runner.wish is None


def test_where_nothing_is_found_she_may_try_again(needs: Needs) -> None:
    runner, _ = drive(lambda: my_money(needs), ["look-up", "没有这个人"])
    nothing = expect(runner, Choose)
    assert nothing.why
    assert "没有这个人" in {fact.value for fact in nothing.facts}
    give(runner, "again")
    assert expect(runner, EnterText).key == "look-up"
    give(runner, "1999年三月")
    give(runner, "done")
    assert runner.wish is None


@pytest.mark.parametrize("seed", range(6))
def test_whatever_she_presses_she_comes_home(needs: Needs, seed: int) -> None:
    """Random answers, with Back in between; no step without a way on."""
    chance = random.Random(seed)
    runner, _ = drive(lambda: my_money(needs), [chance.choice(["months", "look-up"])])
    for _ in range(40):
        if runner.wish is None:
            break
        assert runner.step is not None
        give(runner, BACK if runner.can_go_back and chance.random() < 0.3 else an_answer(runner, runner.step, chance))
    while runner.step is not None and runner.can_go_back:
        give(runner, BACK)


def an_answer(_: Runner[None], step: Step[Any], chance: random.Random) -> object:
    match step:
        case Choose(options=options):
            return chance.choice(options).key
        case EnterText():
            return chance.choice(["三月", "周记", "128.50", "上个月", "???"])
        case Browse(more=more):
            return chance.choice(["done", "more"] if more else ["done"])
        case Tell():
            return True
    raise AssertionError(step)


AMOUNTS = st.lists(st.integers(-(10**6), 10**6).filter(bool), max_size=20)


def statement_of(minors: list[int], note: str = "", name: str = "某人") -> Statement:
    entries = tuple(
        StatementEntry("a", str(place), date(2026, 3, 1 + place), Money("CNY", minor), "market", name, note)
        for place, minor in enumerate(minors)
    )
    came, went = sum(minor for minor in minors if minor > 0), -sum(minor for minor in minors if minor < 0)
    sums = (Money("CNY", minor) for minor in (10**9, came, went, 10**9 + came - went))
    return Statement(date(2026, 3, 1), date(2026, 3, 31), (StatementAccount("a", "current", "8866", *sums),), entries)


@given(AMOUNTS, st.dates(date(2026, 2, 1), date(2026, 5, 1)))
def test_the_sentences_say_the_sums_and_no_other_amount(minors: list[int], today: date) -> None:
    statement = statement_of(minors)
    account = statement.accounts[0]
    first, second, *_ = sentences(statement, today)
    said = {value.minor for _, value in first.params if isinstance(value, Money)}
    assert said == {minor for minor in (account.came.minor, account.went.minor) if minor}
    difference = account.closing - account.opening
    assert [value for _, value in second.params] == ([max(difference, -difference)] if difference.minor else [])


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(AMOUNTS, st.integers(10**12, 10**18))
def test_sheet_and_table_end_with_what_is_there_and_show_no_long_number(minors: list[int], number: int) -> None:
    statement = statement_of(minors, f"to {number}", f"Firm {number}")
    table, sheet = statement_table(statement), statement_sheet(statement, date(2026, 4, 2))
    assert len(table.rows) == len(minors)
    if minors:
        assert table.rows[-1][-1] == statement.accounts[0].closing
    for written in (repr(table), repr(sheet)):
        assert str(number) not in written
    tables = [part for part in sheet.parts if isinstance(part, Table)]
    assert [len(part.rows) for part in tables] == ([len(minors)] if minors else [])


def test_a_month_that_is_not_over_has_no_end_on_paper() -> None:
    statement = statement_of([-500, 700])
    assert "At the end there was" in repr(statement_sheet(statement, date(2026, 4, 1)))
    assert "At the end there was" not in repr(statement_sheet(statement, date(2026, 3, 31)))
