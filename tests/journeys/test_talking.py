"""Talking to a person, walked at random: whatever is answered, and however often one goes back, it ends, and nothing is asked twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, cast

from hypothesis import given
from hypothesis import strategies as st

from app.domain.callbacks import Callback, Calling, CallTime, call_times
from app.domain.feedback import Mood
from app.journeys.asking_help import Ways, talk_or_ask
from app.journeys.explaining import own_words
from app.journeys.ports import Bank, Refused
from app.journeys.runner import Runner
from app.journeys.say import Digits
from app.journeys.steps import Choose, EnterText, Plain, Step, Tell
from app.journeys.talk import talk_to_a_person
from tests.journeys.drive import drive, expect, settle

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
    runner = Runner(lambda: talk_or_ask(cast("Bank", bank), None, Ways("400-555-0155"), calls=calls))
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
    entered, unknown = (expect(drive(lambda number=number: talk_to_a_person(number), [])[0], Tell) for number in ("400-555-0155", ""))  # type: ignore[misc]
    assert [(fact.value, fact.weight) for fact in entered.facts] == [(Digits("400-555-0155"), "money")]
    assert [fact.weight for fact in unknown.facts] == ["name"]
    forgotten = "They also help when you have forgotten your secret number."
    assert all(forgotten in [sentence.text for sentence in told.why] for told in (entered, unknown))
