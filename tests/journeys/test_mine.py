"""What the bank keeps about her: read in plain words, kept as a file, put right; at a really running bank."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.devices import Device
from app.domain.mine import KeptAccount, Mine
from app.journeys.mine_words import AT_ONCE, COUNTED, all_of_it
from app.journeys.ports import Needs
from app.journeys.say import Name
from app.journeys.settings import settings
from app.journeys.steps import Browse, Choose, EnterText, Tell
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer, customer_at
from tests.journeys.drive import BACK, drive, expect, give
from tests.journeys.test_statements import Kept


@pytest.fixture(scope="module")
def bank() -> Iterator[RunningBank]:
    with running_bank() as bank:
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


def test_she_reads_it_kind_by_kind(needs: Needs, her: Customer) -> None:
    runner, _ = drive(lambda: settings(needs), ["mine", "read"])
    read = expect(runner, Browse)
    said = [item.sentence for item in read.items]
    assert {"name": Name("Li")} in [dict(sentence.params) for sentence in said]
    assert sum(item.heading is not None for item in read.items) >= 5
    assert her.person.pin not in repr(read)
    give(runner, "done")
    give(runner, "done")
    assert expect(runner, Choose).key == "group"


def test_it_is_read_once_to_be_seen_and_kept(needs: Needs, keeping: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    reads: list[Mine] = []
    real = needs.bank.mine

    def counted() -> Mine:
        reads.append(real())
        return reads[-1]

    monkeypatch.setattr(needs.bank, "mine", counted)
    drive(lambda: settings(needs), ["mine", "read", "done", "keep", True])
    assert keeping.records == [reads[0].file]
    assert len(reads) == 1


def test_a_copy_is_what_the_bank_told(needs: Needs, keeping: Kept, her: Customer) -> None:
    runner, _ = drive(lambda: settings(needs), ["mine", "keep"])
    assert expect(runner, Tell).mood == "done"
    (record,) = keeping.records
    told = json.loads(record)
    assert told["customerNumber"] == her.person.customer_number
    whole = [account.number for account in her.bank.accounts()] + [payee.account for payee in her.bank.payees()]
    assert whole
    assert not [each for each in whole if each.identification.encode() in record]
    assert told["accounts"][0]["account"]["account"]["identification"] == f"•••• {whole[0].identification[-4:]}"
    give(runner, True)
    keeping.answer = None
    give(runner, "keep")
    assert expect(runner, Tell).mood == "care"


def test_what_she_asks_to_have_put_right_is_there_when_she_looks_again(needs: Needs) -> None:
    runner, _ = drive(lambda: settings(needs), ["mine", "wrong", "address"])
    give(runner, BACK)
    give(runner, "telephone")
    assert isinstance(runner.step, EnterText)
    give(runner, "电话是我儿子的")
    assert expect(runner, Tell).key == "correction-asked"
    assert not runner.can_go_back
    give(runner, True)
    give(runner, "asked")
    (asked,) = expect(runner, Browse).items
    assert dict(asked.sentence.params) == {"words": "电话是我儿子的"}
    assert asked.detail
    assert "reads it" in asked.detail.text


def test_without_a_place_for_files_no_copy_is_offered(needs: Needs) -> None:
    runner, _ = drive(lambda: settings(replace(needs, keeping=None)), ["mine"])
    assert "keep" not in {option.key for option in expect(runner, Choose).options}


WHEN = datetime(2026, 3, 1, tzinfo=UTC)
NAMES = st.lists(st.text("王李张陈", min_size=2, max_size=3), max_size=60).map(tuple)


@given(NAMES, NAMES, st.lists(st.tuples(st.sampled_from([*COUNTED, "ofTomorrow"]), st.integers(0, 500)), max_size=5))
def test_page_by_page_everything_is_told_once(payees: tuple[str, ...], linked: tuple[str, ...], counts: list[tuple[str, int]]) -> None:
    accounts = (KeptAccount("current", "8866", 12),)
    devices = (Device("d", "laptop", WHEN, trusted=True, locked=False, current=True),)
    mine = Mine("王秀兰", "80010001", accounts, payees, devices, linked, (WHEN,), tuple(counts), b"")
    pages = [all_of_it(mine, 0)]
    while pages[-1].more:
        pages.append(all_of_it(mine, AT_ONCE * len(pages)))
    items = [item for page in pages for item in page.items]
    assert len(items) == 2 + 1 + len(payees) + 1 + len(linked) + 1 + sum(1 for _, count in counts if count)
    assert len({item.key for item in items}) == len(items)
