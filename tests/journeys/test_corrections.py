"""What somebody asks to have put right, from both seats: asked, answered once at the desk, told to whoever asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.client.remote_bank import RemoteBank
from app.domain.corrections import LONGEST_ANSWER, OUTCOMES, Asked, Correction, Course, Outcome, Subject
from app.domain.notices import Notice
from app.journeys.checking import CheckDesk
from app.journeys.corrections_words import correction_news, what_became
from app.journeys.desk_corrections import CORRECTIONS, one_correction
from app.journeys.desk_corrections_words import read_back
from app.journeys.mine import mine
from app.journeys.news import news
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Runner
from app.journeys.steps import Browse, Choose, Review, Tell
from app.journeys.steps_messages import EnterLine
from tests.bank.alerts.desk import people_and_desk
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer
from tests.client.desk import at_the_desk
from tests.journeys.desk_at_the_bank import needs_of
from tests.journeys.drive import BACK, drive, expect, give

WHEN = datetime(2026, 3, 1, tzinfo=UTC)
WORDS = "请带上身份证来网点。"


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_and_desk()) as bank:
        yield bank


@pytest.fixture
def sun(bank: RunningBank) -> Iterator[RemoteBank]:
    with at_the_desk(bank, "Sun") as desk:
        yield desk


@pytest.fixture
def needs(sun: RemoteBank, tmp_path: Path) -> Needs:
    return needs_of(sun, tmp_path)


def asked(her: Customer, sun: RemoteBank, subject: Subject = Subject.NAME) -> Asked:
    her.bank.ask_correction(subject, "兰", name_of_try=subject.value)
    return sun.asked_corrections()[-1]


def answering(needs: Needs, correction: Asked, *answers: Any) -> Runner[None]:
    runner, _ = drive(lambda: one_correction(needs, correction.correction_id), answers)
    return runner


def test_what_the_desk_answers_is_told_to_her_and_stands_in_what_is_hers(
    needs: Needs, her: Customer, sun: RemoteBank, tmp_path: Path
) -> None:
    correction = asked(her, sun)
    assert expect(answering(needs, correction, "proof_needed", WORDS, True), Tell).key == "answered"
    assert needs.desk
    assert CORRECTIONS.lines(needs.desk, "zh_CN") == ()
    hers = needs_of(her.bank, tmp_path)
    told = expect(drive(lambda: news(hers), [])[0], Tell)
    assert told.key == "news-correction_answered"
    assert {"words": WORDS} in [dict(each.params) for each in told.why]
    request, answer = expect(drive(lambda: mine(hers), ["asked"])[0], Browse).items
    assert request.detail
    assert "identity card" in request.detail.text
    assert dict(answer.sentence.params) == {"words": WORDS}


def test_nothing_is_sent_before_it_was_read_back(needs: Needs, her: Customer, sun: RemoteBank) -> None:
    correction = asked(her, sun)
    runner = answering(needs, correction, "corrected", "")
    assert expect(runner, Review) == read_back(correction, Outcome.CORRECTED, "")
    for _ in range(2):
        give(runner, BACK)
    assert expect(runner, Choose).key == "correction"
    give(runner, "later")
    assert runner.wish is None
    assert sun.asked_corrections() == (correction,)


def test_whoever_comes_second_is_told_so(bank: RunningBank, needs: Needs, her: Customer, sun: RemoteBank, tmp_path: Path) -> None:
    correction = asked(her, sun)
    with at_the_desk(bank, "He") as he:
        late = answering(needs_of(he, tmp_path), correction, "corrected", "")
        answering(needs, correction, "right_already", "", True)
        give(late, True)
        assert expect(late, Tell).key == "answered-already"
    assert [each.outcome for each in her.bank.corrections()] == [Outcome.RIGHT_ALREADY]
    assert expect(answering(needs, correction), Tell).key == "answered-already"


class Stricter:
    """The desk's bank where it refuses the first words."""

    def __init__(self, desk: RemoteBank) -> None:
        self.asked_corrections = desk.asked_corrections
        self._answer = desk.answer_correction
        self._refused = False

    def answer_correction(self, correction: Asked, outcome: Outcome, words: str) -> None:
        if not self._refused:
            self._refused = True
            raise Refused("words_refused")
        self._answer(correction, outcome, words)


def test_words_that_the_bank_refuses_are_there_to_be_changed(needs: Needs, her: Customer, sun: RemoteBank) -> None:
    correction = asked(her, sun)
    assert needs.desk
    strict = replace(needs, desk=replace(needs.desk, checks=cast("CheckDesk", Stricter(sun))))
    runner = answering(strict, correction, "proof_needed", WORDS, True)
    again = expect(runner, EnterLine)
    assert again.suggestion == WORDS
    assert "did not take your words" in again.why[0].text
    give(runner, "请来网点。")
    assert expect(runner, Review).facts[-1].value == "请来网点。"
    give(runner, True)
    assert expect(runner, Tell).key == "answered"
    assert [each.answer for each in her.bank.corrections()] == ["请来网点。"]


@pytest.mark.parametrize("subject", list(Subject))
def test_who_asks_is_called_before_a_way_to_her_is_changed(needs: Needs, her: Customer, sun: RemoteBank, subject: Subject) -> None:
    """Whoever sits at her computer would have the bank's calls and letters come to himself."""
    step = expect(answering(needs, asked(her, sun, subject)), Choose)
    assert bool(step.why) is (subject in (Subject.NAME, Subject.ADDRESS, Subject.TELEPHONE))


COURSES = st.sampled_from([(Course.RECEIVED, None), (Course.OTHER, None), *((outcome.course, outcome) for outcome in OUTCOMES)])


@given(st.lists(st.tuples(COURSES, st.text("好的", max_size=LONGEST_ANSWER)), max_size=5))
def test_each_course_of_a_request_has_words_and_lines_of_its_own(corrections: list[tuple[tuple[Course, Outcome | None], str]]) -> None:
    of_hers = tuple(Correction(WHEN, Subject.OTHER, "words", course, outcome, words) for (course, outcome), words in corrections)
    items = what_became(of_hers).items
    assert len({item.key for item in items}) == len(items) == len(of_hers) + sum(1 for each in of_hers if each.answer)
    assert all(item.detail for item in items if item.heading)


@pytest.mark.parametrize("outcome", [*(outcome.value for outcome in OUTCOMES), "of_tomorrow"])
def test_each_answer_is_news_and_only_what_was_done_is_well(outcome: str) -> None:
    told = correction_news(Notice("n", WHEN, "correction_answered", {"outcome": outcome}))
    assert told
    assert (told.mood == "done") is (outcome == "corrected")
    assert any("Talk to a person" in each.text for each in told.why) is (outcome != "corrected")
