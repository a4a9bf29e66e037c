"""Her diary: every code in a sentence, day by day; and what is said where it does not fit together."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path
from typing import Final, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.contract.diary import DiaryCode
from app.domain.coaching import Shown
from app.domain.family import DiaryEntry
from app.domain.hints import HintKind, Phrase
from app.domain.money import Money
from app.domain.shares import ShareKind
from app.journeys.diary import AT_ONCE, diary
from app.journeys.diary_words import detail, sentence
from app.journeys.hint_words import PHRASES
from app.journeys.ports import Needs
from app.journeys.say import Name, Say
from app.journeys.steps import Browse, Tell
from tests.journeys.drive import drive, expect, give
from tests.journeys.family_bank import DAUGHTER, NOW, FamilyBank, needs_of

RENT = (("amount", Money("CNY", 500_000)), ("creditorName", "张伟"))
OF_ANOTHER_KIND = "{name} did something that only a newer version of this program knows, {when}"


_MONEY = st.integers(1, 10**9).map(lambda minor: Money("CNY", minor))
_PAYMENT: Final[dict[str, st.SearchStrategy[object]]] = {"amount": _MONEY, "creditorName": st.text(min_size=1)}
_DECIDED = {**_PAYMENT, "reason": st.text()}
_SHARED: Final[dict[str, st.SearchStrategy[object]]] = {
    "kind": st.sampled_from([str(kind) for kind in ShareKind if kind is not ShareKind.OTHER]),
}
WRITTEN: Final[dict[str, dict[str, st.SearchStrategy[object]]]] = {
    **{code: {} for code in get_args(DiaryCode)},
    **dict.fromkeys(("request_seen", "conflict_of_interest"), _PAYMENT),
    **dict.fromkeys(("request_approved", "request_refused", "request_call_first"), _DECIDED),
    **dict.fromkeys(("share_sent", "share_seen"), _SHARED),
    "coaching_joined": {"shows": st.frozensets(st.sampled_from([str(each) for each in Shown])).map(lambda shows: tuple(sorted(shows)))},
    "coaching_ended": {"by": st.sampled_from(["customer", "helper", "bank"])},
}
"""What the bank writes with each code, beside ids and what a link allows, which its own page tells; with hints it goes by their kind."""
HINTED: Final[dict[str, dict[str, st.SearchStrategy[object]]]] = {
    HintKind.POINT: {"count": st.integers(1, 300)},
    HintKind.PHRASE: {"phrase": st.sampled_from([str(each) for each in Phrase if each is not Phrase.OTHER])},
    HintKind.LINE: {"words": st.text(min_size=1)},
    HintKind.CALL: {},
}


@st.composite
def two_entries(draw: st.DrawFn) -> tuple[DiaryEntry, DiaryEntry]:
    """Of one code, with what the bank may have written."""
    code = draw(st.sampled_from(sorted(WRITTEN)))
    one, other = (_drawn(draw, code) for _ in range(2))
    return entry(code, facts=one), entry(code, facts=other)


def _drawn(draw: st.DrawFn, code: str) -> tuple[tuple[str, object], ...]:
    facts = dict(WRITTEN[code])
    if code == "coaching_hint":
        kind = draw(st.sampled_from(sorted(HINTED)))
        facts = {"kind": st.just(str(kind)), **HINTED[kind]}
    return tuple((name, draw(value)) for name, value in facts.items())


@given(two_entries())
def test_all_that_the_bank_writes_is_said(entries: tuple[DiaryEntry, DiaryEntry]) -> None:
    """Whatever differs in what is written differs in what is read."""
    one, other = entries
    assert (one.facts == other.facts) == (said(one) == said(other))


def said(each: DiaryEntry) -> tuple[Say, Say | None]:
    return sentence(each), detail(each)


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
    words = sentence(entry(code))
    assert words.text != OF_ANOTHER_KIND
    when = dict(words.params)["when"]
    assert dict(words.params)["name"] == Name(DAUGHTER)
    assert isinstance(when, time)
    assert when == NOW.astimezone().time()


def test_every_sentence_is_another() -> None:
    assert len({sentence(entry(code)).text for code in get_args(DiaryCode)}) == len(get_args(DiaryCode))


@pytest.mark.parametrize(
    ("facts", "text", "quoted"),
    [
        ({"kind": "phrase", "phrase": "check_the_name"}, "{name} said to you, {when}", PHRASES[Phrase.CHECK_THE_NAME]),
        ({"kind": "line", "words": "先看名字"}, "{name} wrote to you, {when}", "先看名字"),
        ({"kind": "phrase", "phrase": "of_tomorrow"}, "{name} said ready sentences to you, {when}", None),
        ({"kind": "call"}, "{name} asked you to stop and call, {when}", None),
        ({"kind": "line", "count": 3}, "{name} wrote short lines to you, {when}", 3),
    ],
)
def test_what_he_said_is_quoted_as_he_said_it(facts: dict[str, object], text: str, quoted: object) -> None:
    """What only was counted in former times still is."""
    told = entry("coaching_hint", facts=tuple(facts.items()))
    below = detail(told)
    assert sentence(told).text == text
    assert ([value for _, value in below.params] if below else [None]) == [quoted]


def test_a_code_of_tomorrow_is_not_hidden() -> None:
    assert sentence(entry("of_tomorrow")).text == OF_ANOTHER_KIND


def test_a_payment_is_named_where_the_bank_names_it() -> None:
    words = sentence(entry("request_seen", facts=RENT))
    assert words.text == "{name} looked at your payment of {amount} to {payee}, {when}"
    assert dict(words.params)["amount"] == Money("CNY", 500_000)
    assert dict(words.params)["payee"] == Name("张伟")


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
