"""Tell the bank what you think: read back before it goes, said once, and read at the desk without a name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.client.remote_bank import RemoteBank
from app.domain.coaching import Shown, hidden
from app.domain.feedback import LONGEST_FEEDBACK, MOODS, Feedback, Mood
from app.journeys.asking_help import is_over_a_task
from app.journeys.desk_feedback import line, what_people_think
from app.journeys.feedback import MOOD_WORDS, face, read_back, what_do_you_think
from app.journeys.runner import Runner
from app.journeys.scenes import scene_of
from app.journeys.steps import Browse, Choose, Plain, Review, Tell
from app.ui.look.icons import icon_names
from tests.bank.alerts.desk import people_and_desk
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer
from tests.client.desk import at_the_desk
from tests.journeys.desk_at_the_bank import needs_of
from tests.journeys.drive import BACK, drive, expect, give, settle


class Ear:
    """Hears what was said."""

    def __init__(self) -> None:
        self.said: list[tuple[Mood, str]] = []

    def give_feedback(self, mood: Mood, words: str, name_of_try: str) -> None:
        assert name_of_try
        self.said.append((mood, words))


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_and_desk()) as bank:
        yield bank


@pytest.fixture
def sun(bank: RunningBank) -> Iterator[RemoteBank]:
    with at_the_desk(bank, "Sun") as desk:
        yield desk


def test_what_she_says_is_read_at_the_desk(her: Customer, sun: RemoteBank, tmp_path: Path) -> None:
    for answers in (["good", "字很大", True], ["very_bad", "", True]):
        runner, _ = drive(lambda: what_do_you_think(her.bank), answers)
        assert expect(runner, Tell).key == "opinion-heard"
        give(runner, True)
        assert runner.wish is None
    runner = Runner(lambda: what_people_think(needs_of(sun, tmp_path)))
    settle(runner)
    items = expect(runner, Browse).items
    assert [item.icon for item in items] == ["face-very-bad", "face-good"]
    assert [dict(item.sentence.params).get("words") for item in items] == [None, "字很大"]
    assert "Wang" not in repr(items)


def test_said_too_often_it_is_said_kindly_that_it_did_not_go(her: Customer, sun: RemoteBank) -> None:
    answers: list[Plain] = ["bad", "", True]
    told = [expect(drive(lambda: what_do_you_think(her.bank), answers)[0], Tell).key for _ in range(6)]
    assert told == ["opinion-heard"] * 5 + ["opinion-later"]
    assert len(sun.what_people_think()) == 5


@pytest.mark.parametrize("answers", [["not-now"], ["good", BACK, "not-now"], ["good", "words", BACK, BACK, "not-now"]], ids=str)
def test_not_now_says_nothing(answers: list[Plain]) -> None:
    ear = Ear()
    assert drive(lambda: what_do_you_think(ear), answers)[0].wish is None
    assert ear.said == []


@given(st.sampled_from(MOODS), st.text(st.characters(categories=["L", "Nd", "Po"]), max_size=LONGEST_FEEDBACK // 4))
def test_exactly_what_was_read_back_is_sent(mood: Mood, words: str) -> None:
    ear = Ear()
    runner, _ = drive(lambda: what_do_you_think(ear), [mood.value, words])
    review = expect(runner, Review)
    assert ear.said == []
    give(runner, True)
    ((said, written),) = ear.said
    assert review == read_back(said, written)
    assert said is mood


def test_each_face_is_drawn_and_has_its_word() -> None:
    step = expect(drive(lambda: what_do_you_think(Ear()), [])[0], Choose)
    faces = {option.value: (option.icon, option.label) for option in step.options if option.value}
    assert faces == {mood: (face(mood), MOOD_WORDS[mood]) for mood in MOODS}
    assert {icon for icon, _ in faces.values()} <= set(icon_names())
    assert len({*faces.values()}) == len(MOODS)


def test_whoever_looks_on_from_afar_sees_none_of_it() -> None:
    for answers in ([], ["good"], ["good", "words"], ["good", "", True]):
        step = drive(lambda: what_do_you_think(Ear()), answers)[0].step
        assert step is not None
        assert scene_of(step, frozenset(Shown), "en") == hidden("en")
        assert is_over_a_task(step)


def test_a_word_of_a_newer_bank_is_shown_as_one_that_is_not_known() -> None:
    said = line(Feedback("fbk_1", datetime(2026, 11, 22, tzinfo=UTC), Mood.OTHER, ""))
    assert (said.icon, said.sentence.context) == ("question", "DeskFeedback")
