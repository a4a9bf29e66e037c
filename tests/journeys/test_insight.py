"""A helper looks at what she has, and at what came and went: what her link gives, in words that are said to him, and no more than fits."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.entries import EntryCode
from app.domain.family import LinkState, Power
from app.domain.insight import SeenAccount, SeenEntry
from app.journeys.entry_words import of_another
from app.journeys.helped import one_who_trusts_me
from app.journeys.insight import AT_ONCE
from app.journeys.ports import Needs, Refused
from app.journeys.say import Digits
from app.journeys.steps import Browse, Choose, Tell
from tests.journeys.drive import drive, expect, give
from tests.journeys.helper_bank import NOW, HelperBank, link, needs_at, yuan

LOOKS = {"balances": Power.SEE_BALANCES, "activity": Power.SEE_ACTIVITY}


@pytest.fixture
def bank() -> HelperBank:
    return HelperBank()


@pytest.fixture
def needs(bank: HelperBank, tmp_path: Path) -> Needs:
    return needs_at(bank, tmp_path)


def entry(code: str = EntryCode.PENSION, amount: str = "3200.00", *, out: bool = False, days_ago: int = 0) -> SeenEntry:
    return SeenEntry((NOW - timedelta(days=days_ago)).date(), -yuan(amount) if out else yuan(amount), code, "周大勇")


def offered(needs: Needs) -> set[str]:
    step = expect(drive(lambda: one_who_trusts_me(needs, "prg_1"), [])[0], Choose)
    return {option.key for option in step.options} & set(LOOKS)


@pytest.mark.parametrize("look", LOOKS)
def test_only_what_the_link_gives_is_offered(needs: Needs, bank: HelperBank, look: str) -> None:
    bank.put(link(LinkState.ACTIVE, LOOKS[look]))
    assert offered(needs) == {look}
    bank.put(link(LinkState.WAITING, LOOKS[look]))
    assert offered(needs) == set()


def test_he_reads_each_account_by_its_last_digits(needs: Needs, bank: HelperBank) -> None:
    bank.has = (SeenAccount("current", "1234", yuan("165.88")), SeenAccount("savings", "9876", yuan("40000.00")))
    bank.put(link(LinkState.ACTIVE, Power.SEE_BALANCES))
    page = expect(drive(lambda: one_who_trusts_me(needs, "prg_1"), ["balances"])[0], Browse)
    assert [dict(item.sentence.params) for item in page.items] == [{"digits": Digits("1234")}, {"digits": Digits("9876")}]
    assert [dict(item.detail.params)["amount"] for item in page.items if item.detail] == [yuan("165.88"), yuan("40000.00")]
    assert any("diary" in words.text for words in page.why)


def test_what_happened_comes_a_handful_at_once(needs: Needs, bank: HelperBank) -> None:
    bank.happened = tuple(entry(days_ago=day) for day in range(AT_ONCE + 1))
    bank.put(link(LinkState.ACTIVE, Power.SEE_ACTIVITY))
    runner, _ = drive(lambda: one_who_trusts_me(needs, "prg_1"), ["activity"])
    first = expect(runner, Browse)
    assert (len(first.items), first.more is not None) == (AT_ONCE, True)
    give(runner, "more")
    last = expect(runner, Browse)
    assert (len(last.items), last.more) == (1, None)
    assert last.items[0].sentence == of_another(bank.happened[-1])
    give(runner, "done")
    assert runner.wish is None


@pytest.mark.parametrize("code", [*EntryCode, "of_tomorrow"])
@pytest.mark.parametrize("out", [False, True])
def test_no_sentence_speaks_to_him_as_if_it_were_his_money(code: str, out: bool) -> None:
    said = of_another(entry(code, out=out))
    assert not {"you", "your"} & set(said.text.lower().replace(":", " ").split())
    assert dict(said.params)["amount"] == yuan("3200.00")


@pytest.mark.parametrize("look", LOOKS)
def test_what_she_has_taken_back_meanwhile_is_told_without_a_reason(needs: Needs, bank: HelperBank, look: str) -> None:
    bank.put(link(LinkState.ACTIVE, *LOOKS.values()))
    bank.trouble = Refused("DS19")
    told = expect(drive(lambda: one_who_trusts_me(needs, "prg_1"), [look])[0], Tell)
    assert told.key == "not-for-him"
    assert not any(word in words.text for words in (told.question, *told.why) for word in ("paused", "ended", "taken"))
