"""Talking to a person, walked at random: whatever is answered, and however often one goes back, it ends, and nothing is asked twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NoReturn, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.callbacks import Callback, Calling, CallTime, call_times
from app.domain.feedback import Mood
from app.domain.languages.en import EN
from app.domain.people import Preferences
from app.journeys.asking_help import Ways, talk_or_ask, talk_signed_out
from app.journeys.explaining import own_words
from app.journeys.instruction_sheets import instruction_sheets
from app.journeys.ports import Bank, Needs, Refused, SignedOut
from app.journeys.runner import Runner
from app.journeys.say import Digits
from app.journeys.steps import Choose, EnterText, Plain, Step, Tell
from app.journeys.steps_paper import ReadSheet, TellOnPaper
from app.journeys.talk import talk_to_a_person
from app.journeys.telephone import by_telephone
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from tests.journeys.drawer import Drawer
from tests.journeys.drive import drive, expect, give, settle

NOW = datetime(2026, 11, 22, 2, 40, tzinfo=UTC)


class Banks:
    """A bank that keeps one call at most, and hears what it is told."""

    def __init__(self, refusals: list[str]) -> None:
        self.refusals = refusals
        self.awaited: Callback | None = None
        self.discreet = False
        self.heard: list[Mood] = []
        self.tries: list[str] = []

    def calling(self) -> Calling:
        return Calling(self.awaited, call_times(NOW))

    def ask_callback(self, name_of_try: str, *, discreet: bool = False, time: CallTime | None = None) -> None:
        self._once(name_of_try)
        if discreet:
            assert time is None
            self.discreet = True
        else:
            self.awaited = Callback("cbk_1", NOW, discreet=False, wanted=time)

    def withdraw_callback(self, callback_id: str) -> None:
        assert self.awaited
        assert callback_id == self.awaited.callback_id
        self.awaited = None

    def give_feedback(self, mood: Mood, words: str, name_of_try: str) -> None:
        assert words == words.strip()
        self._once(name_of_try)
        self.heard.append(mood)

    def _once(self, name_of_try: str) -> None:
        if self.refusals:
            raise Refused(self.refusals.pop())
        assert name_of_try not in self.tries
        self.tries.append(name_of_try)


class NobodySignedIn:
    """The bank of a computer at which nobody has signed in yet."""

    def links(self) -> NoReturn:
        raise SignedOut


@pytest.fixture
def needs(tmp_path: Path) -> Needs:
    settings = SettingsFile(tmp_path / "settings.json")
    settings.prefer(Preferences(language="zh_CN"))
    return Needs(cast("Bank", NobodySignedIn()), settings, MemoryDrafts(), "task", paper=Drawer({}))


def press(step: Step[Any], number: int) -> Plain:
    """One of the answers that the step takes."""
    match step:
        case Choose(options=options):
            return options[number % len(options)].key
        case EnterText():
            return "words" * (number % 3)
    return True


@given(
    st.lists(st.one_of(st.integers(0, 11), st.none()), min_size=30, max_size=30),
    st.lists(st.sampled_from(["callback_time_refused", "too_many_attempts"]), max_size=1),
    st.booleans(),
    st.booleans(),
)
def test_whatever_is_answered_it_ends_and_each_step_is_explained(
    presses: list[int | None], refusals: list[str], calls: bool, awaited: bool
) -> None:
    """``None`` is a press on Back."""
    bank = Banks(refusals)
    if awaited:
        bank.awaited = Callback("cbk_1", NOW - timedelta(hours=1), discreet=False)
    runner = Runner(
        lambda: talk_or_ask(cast("Bank", bank), None, Ways(lambda sheets: talk_to_a_person("01632 960 155", sheets=sheets)), calls=calls)
    )
    settle(runner)
    try:
        for number in presses:
            if runner.step is None:
                break
            assert own_words(runner.step), runner.step.key
            if number is None and runner.can_go_back:
                runner.back()
            else:
                runner.answer(press(runner.step, number or 0))
            settle(runner)
    except Refused as no:
        assert no.code in ("callback_time_refused", "too_many_attempts")  # noqa: PT017 - told by the stage
    assert len(bank.heard) + len(bank.tries) <= 2
    assert calls or not (bank.discreet or (bank.awaited and not awaited))


def test_the_number_stands_large_where_one_was_entered_and_else_where_to_find_it() -> None:
    entered, unknown = (expect(drive(lambda number=number: talk_to_a_person(number), [])[0], Tell) for number in ("01632 960 155", ""))  # type: ignore[misc]
    assert dict(entered.question.params) == {"number": Digits("01632 960 155")}
    assert [fact.weight for fact in unknown.facts] == ["name"]
    forgotten = "They also help when you have forgotten your secret number."
    assert all(forgotten in [sentence.text for sentence in told.why] for told in (entered, unknown))


def test_a_number_that_nobody_has_says_so(needs: Needs) -> None:
    """In earnest none is shown that was not entered; and one that was entered is the bank's own in practice too."""
    practising = replace(needs, pretend=lambda: True)
    real, chinese, entered = (
        expect(drive(lambda seat=seat: by_telephone(seat), [])[0], Tell)  # type: ignore[misc]
        for seat in (needs, practising, replace(practising, telephone="0800 123 456"))
    )
    assert [fact.weight for fact in (*real.facts, *chinese.facts)] == ["name"] * 2
    needs.settings.prefer(Preferences(language="en"))
    pretended = expect(drive(lambda: by_telephone(practising), [])[0], Tell)
    assert dict(pretended.question.params) == {"number": Digits(EN.practice_telephone)}
    assert "only for practice" in pretended.why[0].text
    for told in (chinese, pretended):
        assert not any("day and night" in sentence.text for sentence in (told.question, *told.why))
    assert dict(entered.question.params) == {"number": Digits("0800 123 456")}
    assert "practice" not in entered.why[0].text


def test_before_she_has_signed_in_the_number_comes_first_and_the_sheets_are_there_too(needs: Needs) -> None:
    ways = Ways(lambda sheets: by_telephone(needs, sheets), lambda: instruction_sheets(needs))
    runner, _ = drive(lambda: talk_signed_out(ways), [])
    told = expect(runner, TellOnPaper)
    assert told.key == "talk"
    give(runner, False)
    assert expect(runner, Choose).key == "which-sheet"
    give(runner, "help")
    assert expect(runner, ReadSheet).sheet.key == "who-may-help"
    give(runner, "done")
    give(runner, "done")
    assert expect(runner, TellOnPaper) == told
    give(runner, True)
    assert runner.wish is None
