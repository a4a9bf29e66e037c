"""A helper looks on: how he comes to it, what he can say, and that the end looks the same whoever has brought it about."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.coaching import Coaching, CoachingState, Scene, StepKind
from app.domain.family import LinkState, Power, Side
from app.domain.hints import Hint, HintKind, Part, Phrase, Spot, may_be_said
from app.journeys.helped import one_who_trusts_me
from app.journeys.helping import helping
from app.journeys.hint_words import PHRASES
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Runner
from app.journeys.steps import Browse, Choose, NotAnAnswer, Tell, Wait
from app.journeys.steps_watching import Watch, plain
from app.journeys.watching import look_on, over, shall_i_look_on, watch
from tests.journeys.drive import drive, expect, give
from tests.journeys.helper_bank import LI_NA, MOTHER, HelperBank, link, needs_at

ON = Coaching("coa_1", "prg_1", Side.HELPER, CoachingState.ON, MOTHER, scene_number=7, scene=Scene(StepKind.HIDDEN, "en"))
ASKED, OFFERED, OVER = (replace(ON, state=state) for state in (CoachingState.ASKED, CoachingState.OFFERED, CoachingState.OVER))
SPOT = Spot(Part.OPTION, 2)
POINT = Hint(0, HintKind.POINT, 7, SPOT)
CALL = Hint(0, HintKind.CALL, 0)


@dataclass
class CoachBank(HelperBank):
    """One coaching. ``trouble`` is what the next thing that he says, offers or joins meets; ``given`` is what came to her."""

    now: Coaching = ON
    begun: Coaching = ON
    given: list[tuple[Any, ...]] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)

    def coaching(self, coaching_id: str) -> Coaching:
        assert coaching_id == self.now.coaching_id
        return self.now

    def offer_help(self, pairing_id: str) -> Coaching:
        return self._give("offer", pairing_id, then=self.begun)

    def join(self, coaching_id: str) -> Coaching:
        return self._give("join", coaching_id, then=self.begun)

    def point(self, coaching_id: str, scene_number: int, spot: Spot) -> Coaching:
        return self._give("point", coaching_id, scene_number, spot)

    def say_phrase(self, coaching_id: str, phrase: Phrase) -> Coaching:
        return self._give("phrase", coaching_id, phrase)

    def say_line(self, coaching_id: str, text: str) -> Coaching:
        return self._give("line", coaching_id, text)

    def ask_to_call(self, coaching_id: str) -> Coaching:
        return self._give("call", coaching_id)

    def end_coaching(self, coaching_id: str) -> None:
        self.ended.append(coaching_id)

    def _give(self, *what: Any, then: Coaching | None = None) -> Coaching:
        self._refuse()
        self.given.append(what)
        return then or self.now


@pytest.fixture
def bank() -> CoachBank:
    return CoachBank()


@pytest.fixture
def needs(bank: CoachBank, tmp_path: Path) -> Needs:
    return needs_at(bank, tmp_path)


def looking_on(needs: Needs) -> Runner[None]:
    return drive(lambda: look_on(needs, ON), [])[0]


def test_what_she_asks_for_stands_first_at_his_home(needs: Needs, bank: CoachBank) -> None:
    bank.open = (ASKED, replace(ON, coaching_id="coa_2"), OFFERED, replace(ASKED, side=Side.CUSTOMER))
    home = expect(drive(lambda: helping(needs, LI_NA), [])[0], Browse)
    assert [item.key for item in home.items][:3] == ["coaching:coa_1", "coaching:coa_2", "code"]


def test_he_hears_what_he_will_see_before_he_comes(needs: Needs, bank: CoachBank) -> None:
    bank.now = ASKED
    runner, _ = drive(lambda: shall_i_look_on(needs, "coa_1"), [])
    assert any("Secret numbers never" in why.text for why in expect(runner, Choose).why)
    give(runner, "yes")
    assert expect(runner, Watch).coaching == ON
    assert bank.given == [("join", "coa_1")]


def test_when_he_has_no_time_she_hears_of_it(needs: Needs, bank: CoachBank) -> None:
    bank.now = ASKED
    runner, _ = drive(lambda: shall_i_look_on(needs, "coa_1"), ["no"])
    assert runner.wish is None
    assert (bank.ended, bank.given) == (["coa_1"], [])


def test_what_is_over_by_then_is_told(needs: Needs, bank: CoachBank) -> None:
    bank.now = OVER
    assert expect(drive(lambda: shall_i_look_on(needs, "coa_1"), [])[0], Tell) == over(ON)


@pytest.mark.parametrize(
    ("hint", "given"),
    [
        (POINT, ("point", "coa_1", 7, SPOT)),
        (Hint(0, HintKind.PHRASE, 0, phrase=Phrase.STOP_HERE), ("phrase", "coa_1", Phrase.STOP_HERE)),
        (Hint(0, HintKind.LINE, 0, text="the red one"), ("line", "coa_1", "the red one")),
        (CALL, ("call", "coa_1")),
    ],
)
def test_what_he_says_comes_to_her_and_he_is_told_so(needs: Needs, bank: CoachBank, hint: Hint, given: tuple[Any, ...]) -> None:
    runner = looking_on(needs)
    give(runner, plain(hint))
    step = expect(runner, Watch)
    assert bank.given == [given]
    assert (step.last, step.well, step.told is None) == (hint, True, False)


@pytest.mark.parametrize(
    ("code", "words"), [("scene_stale", "gone on"), ("hint_refused", "could not be passed on"), ("too_many_attempts", "Give {name} time")]
)
def test_what_does_not_come_to_her_is_told_kindly_with_how_it_stands_now(needs: Needs, bank: CoachBank, code: str, words: str) -> None:
    runner = looking_on(needs)
    bank.trouble, bank.now = Refused(code), replace(ON, scene_number=8)
    give(runner, plain(POINT))
    step = expect(runner, Watch)
    assert step.told is not None
    assert words in step.told.text
    assert (step.well, step.coaching.scene_number) == (False, 8)


def test_what_is_said_after_the_end_ends_it_for_him_too(needs: Needs, bank: CoachBank) -> None:
    runner = looking_on(needs)
    bank.trouble, bank.now = Refused("coaching_refused"), OVER
    give(runner, plain(CALL))
    assert expect(runner, Tell) == over(ON)


def test_a_refusal_that_has_no_words_here_is_not_hidden(needs: Needs, bank: CoachBank) -> None:
    runner = looking_on(needs)
    bank.trouble = Refused("device_untrusted")
    with pytest.raises(Refused):
        give(runner, plain(CALL))


def test_he_ends_it_and_reads_what_he_would_read_if_she_had(needs: Needs, bank: CoachBank) -> None:
    runner = looking_on(needs)
    give(runner, "end")
    assert expect(runner, Tell) == over(ON)
    assert bank.ended == ["coa_1"]


def test_what_he_has_read_already_is_not_told_again(needs: Needs, bank: CoachBank) -> None:
    runner = looking_on(needs)
    give(runner, "over")
    assert (runner.wish, bank.ended) == (None, [])


def offered(needs: Needs, bank: CoachBank) -> Runner[None]:
    bank.put(link())
    bank.begun = bank.now = OFFERED
    return drive(lambda: one_who_trusts_me(needs, "prg_1"), ["offer"])[0]


def test_he_offers_and_waits_until_she_says_yes(needs: Needs, bank: CoachBank) -> None:
    runner = offered(needs, bank)
    waiting = expect(runner, Wait)
    assert not waiting.ready()
    bank.now = ON
    assert waiting.ready()
    give(runner, True)
    expect(runner, Watch)


def test_whether_she_would_rather_not_or_has_not_seen_it_he_is_not_told(needs: Needs, bank: CoachBank) -> None:
    runner = offered(needs, bank)
    bank.now = OVER
    give(runner, True)
    assert expect(runner, Tell).key == "not-now"


@pytest.mark.parametrize(("code", "key"), [("coaching_refused", "not-now"), ("too_many_attempts", "offered-often")])
def test_an_offer_that_is_not_passed_on_is_told_without_a_reason_of_hers(needs: Needs, bank: CoachBank, code: str, key: str) -> None:
    bank.trouble = Refused(code)
    assert expect(offered(needs, bank), Tell).key == key


def test_without_the_power_there_is_nothing_to_offer(needs: Needs, bank: CoachBank) -> None:
    for standing in (link(LinkState.ACTIVE, Power.APPROVE), link(LinkState.INACTIVE)):
        bank.put(standing)
        step = expect(drive(lambda: one_who_trusts_me(needs, "prg_1"), [])[0], Choose)
        assert "offer" not in [option.key for option in step.options]


HINTS = st.one_of(
    st.builds(Spot, st.sampled_from(Part), st.integers(0, 99)).flatmap(
        lambda spot: st.integers(0, 10**6).map(lambda scene: Hint(0, HintKind.POINT, scene, spot))
    ),
    st.sampled_from(sorted(PHRASES)).map(lambda phrase: Hint(0, HintKind.PHRASE, 0, phrase=phrase)),
    st.just(CALL),
)


@given(HINTS)
def test_what_is_pressed_is_what_is_said(hint: Hint) -> None:
    assert watch(CoachBank(), ON).take(plain(hint)) == hint  # type: ignore[arg-type]


@given(st.text(max_size=80))
def test_a_line_is_taken_just_when_it_may_be_said(text: str) -> None:
    line = " ".join(text.split())
    answer = plain(Hint(0, HintKind.LINE, 0, text=text))
    step = watch(CoachBank(), ON)  # type: ignore[arg-type]
    if may_be_said(line):
        assert step.take(answer) == Hint(0, HintKind.LINE, 0, text=line)
    else:
        with pytest.raises(NotAnAnswer):
            step.take(answer)


@pytest.mark.parametrize("nonsense", [None, True, 3, "", "point", "say:it"])
def test_nothing_else_is_an_answer(nonsense: Any) -> None:
    with pytest.raises(NotAnAnswer):
        watch(CoachBank(), ON).take(nonsense)  # type: ignore[arg-type]


def test_every_phrase_has_words() -> None:
    assert set(PHRASES) == set(Phrase) - {Phrase.OTHER}
