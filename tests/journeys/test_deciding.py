"""Deciding over what somebody asks: the facts, each answer, and everything that may have happened meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.approvals import RequestState, Usual
from app.domain.decisions import Decision
from app.domain.payees import PayeeMatch
from app.domain.payments import Clearing, Reason, Requirement
from app.journeys.deciding import one_request
from app.journeys.deciding_words import facts
from app.journeys.ports import Needs, Refused
from app.journeys.reasons import READY, in_words
from app.journeys.runner import Runner
from app.journeys.say import Ahead, Say
from app.journeys.steps import Choose, Confirm, Fact, Tell
from tests.journeys.drive import BACK, drive, expect, give
from tests.journeys.helper_bank import NOW, USUAL, HelperBank, content, needs_at, request, yuan


@pytest.fixture
def bank() -> HelperBank:
    return HelperBank()


@pytest.fixture
def needs(bank: HelperBank, tmp_path: Path) -> Needs:
    return needs_at(bank, tmp_path)


def asked(needs: Needs, bank: HelperBank, *answers: object) -> Runner[None]:
    """A request that waits, opened, and what he answers."""
    if not bank.requests_by_id:
        bank.ask(request())
    return drive(lambda: one_request(needs, "aut_1"), answers)[0]


def texts(shown: tuple[Fact, ...]) -> list[str]:
    return [fact.value.text for fact in shown if isinstance(fact.value, Say)]


def test_all_facts_are_there_and_no_answer_is_marked(needs: Needs, bank: HelperBank) -> None:
    step = expect(asked(needs, bank), Choose)
    assert [option.key for option in step.options] == ["call", "agree", "refuse", "later"]
    assert not step.chosen
    values = [fact.value for fact in step.facts]
    assert yuan("3000.00") in values
    assert "他昨天来看过屋顶" in values
    assert "修屋顶" in values


@pytest.mark.parametrize(
    ("usual", "amount", "said"),
    [
        (USUAL, "3000.00", "This would be the largest within a year"),
        (USUAL, "1200.00", "at most within a year"),
        (Usual(0, None, None, 0), "3000.00", "nothing to compare with"),
    ],
)
def test_it_is_compared_with_what_is_usual(usual: Usual, amount: str, said: str) -> None:
    judged = content(amount, usual)
    assert any(said in text for text in texts(facts(request(judged=judged), judged)))


@pytest.mark.parametrize(("before", "said"), [(0, "Nothing paid within a year"), (3, "Times paid within a year: {count}")])
def test_whether_this_account_was_paid_before_is_said(before: int, said: str) -> None:
    judged = content(usual=replace(USUAL, to_this_payee=before))
    assert said in texts(facts(request(judged=judged), judged))


def test_another_name_at_the_bank_is_said_and_nothing_is_called_safe() -> None:
    judged = content(match=PayeeMatch.NO_MATCH)
    said = texts(facts(request(judged=judged), judged))
    assert any("different name" in text for text in said)
    assert not any("safe" in text for text in said)


def test_agreeing_is_asked_a_second_time_after_the_pause(needs: Needs, bank: HelperBank) -> None:
    runner = asked(needs, bank, "agree")
    assert expect(runner, Confirm).pause_seconds == needs.settings.preferences().pause_seconds
    assert bank.said == []
    give(runner, True)
    assert expect(runner, Tell).key == "agreed"
    assert bank.said == [(Decision.APPROVE, "")]


def test_no_at_the_second_time_decides_nothing(needs: Needs, bank: HelperBank) -> None:
    runner = asked(needs, bank, "agree", False)
    assert runner.wish is None
    assert bank.said == []


def test_what_still_waits_after_he_agreed_is_said(needs: Needs, bank: HelperBank) -> None:
    until = NOW + timedelta(days=1)
    waits = replace(content(), requires=(Requirement(Clearing.WAIT, Reason.NEW_PAYEE, until),))
    bank.ask(request(judged=waits))
    told = expect(asked(needs, bank, "agree", True), Tell)
    assert ("moment", Ahead(until)) in told.why[0].params


def test_what_the_bank_looks_into_is_not_said_to_go_out_now(needs: Needs, bank: HelperBank) -> None:
    looked_into = (Requirement(Clearing.FAMILY, Reason.NEW_PAYEE), Requirement(Clearing.BANK, Reason.SCAM_SIGNS))
    bank.ask(request(judged=replace(content(), requires=looked_into)))
    told = expect(asked(needs, bank, "agree", True), Tell)
    assert [each.text for each in told.why] == ["The bank still looks at it first. Until it goes out {name} can stop it."]


@pytest.mark.parametrize("reason", READY)
def test_a_ready_no_travels_as_a_key_and_is_read_as_a_sentence(needs: Needs, bank: HelperBank, reason: str) -> None:
    runner = asked(needs, bank, "refuse", reason)
    assert expect(runner, Tell).key == "refused"
    assert bank.said == [(Decision.REFUSE, reason)]
    assert in_words(reason) == READY[reason]


def test_a_no_in_his_own_words(needs: Needs, bank: HelperBank) -> None:
    asked(needs, bank, "refuse", "own", "妈，先别转，我晚上来")
    assert bank.said == [(Decision.REFUSE, "妈，先别转，我晚上来")]
    assert in_words("妈，先别转，我晚上来") == "妈，先别转，我晚上来"


def test_back_from_the_reasons_leads_to_the_facts(needs: Needs, bank: HelperBank) -> None:
    runner = asked(needs, bank, "refuse", BACK)
    assert expect(runner, Choose).key == "decide"
    assert bank.said == []


def test_calling_first_is_told_and_decides_nothing(needs: Needs, bank: HelperBank) -> None:
    runner = asked(needs, bank, "call")
    assert expect(runner, Tell).key == "call-now"
    assert bank.said == [(Decision.CALL_FIRST, "")]
    again = expect(asked(needs, bank), Choose)
    assert [option.key for option in again.options] == ["agree", "refuse", "later"]


def test_later_is_no_answer(needs: Needs, bank: HelperBank) -> None:
    runner = asked(needs, bank, "later")
    assert runner.wish is None
    assert bank.said == []


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("DS26", "needs-you-no-more"),
        ("DS19", "needs-you-no-more"),
        ("not_found", "needs-you-no-more"),
        ("conflict_of_interest", "not-yours"),
        ("device_untrusted", "too-new"),
        ("content_changed", "changed"),
    ],
)
def test_what_the_bank_cannot_take_is_told(needs: Needs, bank: HelperBank, code: str, key: str) -> None:
    runner = asked(needs, bank, "agree")
    bank.trouble = Refused(code)
    give(runner, True)
    assert expect(runner, Tell).key == key


@pytest.mark.parametrize("how", [RequestState.OVER, RequestState.OTHER])
def test_what_is_over_needs_him_no_more(needs: Needs, bank: HelperBank, how: RequestState) -> None:
    bank.ask(request(state=how))
    assert expect(asked(needs, bank), Tell).key == "needs-you-no-more"


def test_a_link_that_has_ended_looks_the_same(needs: Needs, bank: HelperBank) -> None:
    bank.trouble = Refused("not_found")
    assert expect(asked(needs, bank), Tell).key == "needs-you-no-more"


@pytest.mark.parametrize(("state", "key"), [(RequestState.APPROVED, "agreed"), (RequestState.REFUSED, "refused")])
def test_what_he_said_before_can_be_read_again_and_promises_nothing(needs: Needs, bank: HelperBank, state: RequestState, key: str) -> None:
    bank.ask(request(state=state))
    told = expect(asked(needs, bank), Tell)
    assert told.key == key
    assert [words.text for words in told.why] == ["{name} can tell you what came of it."]
