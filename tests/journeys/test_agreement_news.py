"""What the people she trusts have said to her payments while she was away: with their own words, and with what she can do now."""

from __future__ import annotations

from typing import get_args

import pytest

from app.contract.notices import NoticeCode
from app.domain.money import Money
from app.domain.notices import Notice
from app.journeys.agreement_news import agreement_news
from app.journeys.news import told
from app.journeys.reasons import READY
from app.journeys.say import Ahead, Name
from tests.journeys.family_bank import DAUGHTER, NOW

TO_HER = {
    "payment_approved",
    "payment_family_refused",
    "payment_call_first",
    "payment_family_missing",
    "payment_expired",
    "unfreeze_consented",
}
RENT = Money("CNY", 500_000)
FACTS = {"name": DAUGHTER, "creditorName": "张伟", "paymentId": "p", "until": NOW.isoformat()}


def notice(code: str, **facts: str) -> Notice:
    return Notice("ntc", NOW, code, FACTS | facts, RENT)


def test_the_contract_has_them_all() -> None:
    assert set(get_args(NoticeCode)) >= TO_HER


@pytest.mark.parametrize("code", sorted(TO_HER))
def test_each_is_told_in_other_words_with_the_amount_and_what_to_do(code: str) -> None:
    step = told(notice(code))
    assert step
    assert step.why
    assert [fact.value for fact in step.facts] == [RENT]
    others = [told(notice(other)) for other in TO_HER - {code}]
    assert step.question not in [other.question for other in others if other]


@pytest.mark.parametrize("code", ["payment_family_refused", "payment_call_first"])
def test_somebodys_own_words_are_quoted_first(code: str) -> None:
    words = agreement_news(notice(code, reason="妈，先给我打电话"))
    assert words
    assert dict(words.why[0].params) == {"name": Name(DAUGHTER), "words": "妈，先给我打电话"}


@pytest.mark.parametrize("reason", READY)
def test_a_ready_sentence_is_worded_here(reason: str) -> None:
    words = agreement_news(notice("payment_family_refused", reason=reason))
    assert words
    assert dict(words.why[0].params)["words"] == READY[reason]


def test_where_nobody_is_left_to_ask_it_says_until_when_it_waits() -> None:
    words = agreement_news(notice("payment_family_missing", stillAsked="0"))
    assert words
    assert "Nobody can be asked any more" in words.headline.text
    assert dict(words.why[0].params) == {"moment": Ahead(NOW)}


@pytest.mark.parametrize("still_asked", [{"stillAsked": "1"}, {}])
def test_where_somebody_may_be_left_it_is_not_said_that_nobody_is(still_asked: dict[str, str]) -> None:
    words = agreement_news(notice("payment_family_missing", **still_asked))
    assert words
    assert "Nobody" not in words.headline.text
    assert "Whoever can still be asked" in words.why[0].text


@pytest.mark.parametrize("missing", ["name", "creditorName"])
def test_what_does_not_say_who_or_whom_is_passed_over(missing: str) -> None:
    assert agreement_news(notice("payment_call_first", **{missing: ""})) is None
