"""She asks somebody she trusts to look on, or he offers: nothing is shown that she has not said, and no is an answer."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import cast

import pytest

from app.domain.callbacks import Calling
from app.domain.coaching import Coaching, CoachingState, Shown, StepKind
from app.domain.family import Link, LinkState, Power, Side
from app.domain.hints import Hint, HintKind, Phrase, Spot
from app.domain.hints import Part as Where
from app.journeys.asking_help import answer_offer, help_fits, talk_or_ask
from app.journeys.asking_help_words import gone, hint_said, may_he_look_on, please_call, sees, standing
from app.journeys.ports import Bank, Refused
from app.journeys.runner import Journey
from app.journeys.say import Name, say
from app.journeys.scenes import scene_of, words_at
from app.journeys.sign_in import enter_pin
from app.journeys.steps import Choose, Plain, Tell
from app.ui.words.catalogue import as_written
from app.ui.words.words import Words
from tests.journeys.drive import BACK, drive, expect
from tests.ui.samples import STEPS

ASKED = Coaching("coa_1", "prg_1", Side.CUSTOMER, CoachingState.ASKED, "李娜")
OFFERED = replace(ASKED, state=CoachingState.OFFERED)
ON = replace(ASKED, state=CoachingState.ON)
WORDS = Words("en", as_written)


@dataclass
class HelpBank:
    """Links, and one coaching at most."""

    held: tuple[Link, ...] = ()
    now: Coaching = OFFERED
    trouble: Refused | None = None
    asked: list[tuple[str, Set[Shown]]] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)

    def links(self) -> tuple[Link, ...]:
        return self.held

    def ask_for_help(self, pairing_id: str, shows: Set[Shown]) -> Coaching:
        self._refuse()
        self.asked.append((pairing_id, shows))
        return replace(ASKED, pairing_id=pairing_id, shows=frozenset(shows))

    def coaching(self, coaching_id: str) -> Coaching:
        assert coaching_id == self.now.coaching_id
        return self.now

    def join(self, coaching_id: str) -> Coaching:
        assert coaching_id == self.now.coaching_id
        self._refuse()
        return ON

    def end_coaching(self, coaching_id: str) -> None:
        self.ended.append(coaching_id)

    def calling(self) -> Calling:
        return Calling(None, ())

    def _refuse(self) -> None:
        if self.trouble:
            raise self.trouble


def link(number: int = 1, *, powers: tuple[Power, ...] = (Power.COACH,), **more: object) -> Link:
    whole = Link(f"prg_{number}", Side.CUSTOMER, LinkState.ACTIVE, f"李{number}", powers, date(2027, 1, 1))
    return replace(whole, **more)  # type: ignore[arg-type]


class Begun(list[Coaching]):
    """What has begun."""


def asking(bank: HelpBank, begun: Begun) -> Journey[None]:
    return talk_or_ask(cast("Bank", bank), begun.append)


def offered(bank: HelpBank, begun: Begun) -> Journey[None]:
    return answer_offer(cast("Bank", bank), "coa_1", begun.append)


@pytest.mark.parametrize("answers", [["bank", True], ["nobody"]])
def test_a_person_at_the_bank_is_told_of_and_nothing_is_asked(answers: list[Plain]) -> None:
    bank, begun = HelpBank((link(),)), Begun()
    runner, _ = drive(lambda: asking(bank, begun), answers)
    assert (runner.wish, bank.asked, begun) == (None, [], [])


@pytest.mark.parametrize(
    ("answer", "shows"), [("covered", frozenset()), ("amounts", frozenset({Shown.AMOUNTS})), ("both", frozenset(Shown))]
)
def test_he_is_asked_with_exactly_what_she_allows(answer: str, shows: frozenset[Shown]) -> None:
    bank, begun = HelpBank((link(),)), Begun()
    runner, _ = drive(lambda: asking(bank, begun), ["afar", answer, True])
    assert bank.asked == [("prg_1", shows)]
    assert [each.shows for each in begun] == [shows]
    assert runner.wish is None


def test_covered_is_marked_beforehand() -> None:
    runner, _ = drive(lambda: asking(HelpBank((link(),)), Begun()), ["afar"])
    assert expect(runner, Choose).chosen == "covered"


def test_rather_not_asks_nobody() -> None:
    bank, begun = HelpBank((link(),)), Begun()
    runner, _ = drive(lambda: asking(bank, begun), ["afar", "rather-not"])
    assert (runner.wish, bank.asked, begun) == (None, [], [])


def test_back_leads_to_talking_to_a_person() -> None:
    runner, _ = drive(lambda: asking(HelpBank((link(),)), Begun()), ["afar", BACK])
    assert expect(runner, Choose).key == "whom-to-ask"


def test_the_bank_can_be_asked_to_call_her() -> None:
    runner, _ = drive(lambda: asking(HelpBank(), Begun()), ["call-me"])
    assert expect(runner, Choose).key == "how-to-talk"


def test_the_bank_can_be_told_what_she_thinks() -> None:
    runner, _ = drive(lambda: asking(HelpBank(), Begun()), ["opinion"])
    assert expect(runner, Choose).key == "how-is-it"


def test_where_nobody_may_look_on_nobody_is_offered_and_a_helper_is_not_called() -> None:
    bank = cast("Bank", HelpBank((link(),)))
    hers, his = (drive(partial(talk_or_ask, bank, None, calls=calls), [])[0] for calls in (True, False))
    assert [option.key for option in expect(hers, Choose).options] == ["bank", "call-me", "opinion", "nobody"]
    assert [option.key for option in expect(his, Choose).options] == ["bank", "opinion", "nobody"]


def test_only_who_may_coach_now_can_be_picked() -> None:
    bank = HelpBank((
        link(1),
        link(2),
        link(3, powers=(Power.APPROVE,)),
        link(4, state=LinkState.PAUSED),
        link(5, side=Side.HELPER),
    ))  # fmt: skip
    runner, _ = drive(lambda: asking(bank, Begun()), ["afar"])
    assert [option.key for option in expect(runner, Choose).options] == ["prg_1", "prg_2"]


def test_where_nobody_may_she_is_told_how_to_allow_it() -> None:
    runner, _ = drive(lambda: asking(HelpBank(), Begun()), ["afar"])
    assert expect(runner, Tell).key == "nobody-may"


@pytest.mark.parametrize("code", ["coaching_exists", "coaching_refused", "too_many_attempts"])
def test_what_the_bank_refuses_is_told_and_nothing_has_begun(code: str) -> None:
    bank, begun = HelpBank((link(),), trouble=Refused(code)), Begun()
    runner, _ = drive(lambda: asking(bank, begun), ["afar", "covered"])
    assert expect(runner, Tell).key == "no-help-now"
    assert begun == []


def test_yes_to_an_offer_begins_it_with_everything_covered() -> None:
    bank, begun = HelpBank(), Begun()
    runner, _ = drive(lambda: offered(bank, begun), ["yes"])
    assert (runner.wish, begun, bank.ended) == (None, [ON], [])


def test_not_now_ends_the_offer_and_begins_nothing() -> None:
    bank, begun = HelpBank(), Begun()
    runner, _ = drive(lambda: offered(bank, begun), ["no"])
    assert (runner.wish, begun, bank.ended) == (None, [], ["coa_1"])


def test_an_offer_that_is_gone_is_not_asked_about() -> None:
    _, shown = drive(lambda: offered(HelpBank(now=replace(OFFERED, state=CoachingState.OVER)), Begun()), [])
    assert shown == []


def test_an_offer_that_goes_while_she_thinks_is_told_kindly() -> None:
    bank, begun = HelpBank(trouble=Refused("coaching_refused")), Begun()
    runner, _ = drive(lambda: offered(bank, begun), ["yes"])
    assert expect(runner, Tell).key == "no-help-now"
    assert begun == []


def test_what_she_is_asked_about_helping_is_hers_alone() -> None:
    for step in (may_he_look_on(OFFERED), please_call("李娜")):
        assert scene_of(step, frozenset(Shown), "en").kind is StepKind.HIDDEN


def test_help_is_offered_in_tasks_that_may_be_seen_and_nowhere_else() -> None:
    assert help_fits(STEPS["amount"]())
    assert help_fits(STEPS["home"]())
    assert not help_fits(enter_pin(()))
    assert not help_fits(STEPS["care"]())


@pytest.mark.parametrize(
    ("coaching", "hidden", "words"),
    [
        (ASKED, False, "sees nothing yet"),
        (ON, False, "no amounts and no names"),
        (replace(ON, shows=frozenset({Shown.AMOUNTS})), False, "amounts, but no names"),
        (replace(ON, shows=frozenset({Shown.NAMES})), False, "names, but no amounts"),
        (replace(ON, shows=frozenset(Shown)), False, "amounts and names"),
        (replace(ON, shows=frozenset(Shown)), True, "cannot see this page"),
    ],
)
def test_the_line_says_truly_what_he_sees(coaching: Coaching, hidden: bool, words: str) -> None:
    assert words in WORDS(sees(coaching, hidden=hidden))


def test_the_line_names_who_it_is() -> None:
    for coaching in (ASKED, ON):
        for said in (standing(coaching), gone(coaching)):
            assert dict(said.params)["name"] == Name("李娜")


def test_every_hint_is_said_with_his_name() -> None:
    meant = say("Pay", "Send")
    hints = [Hint(1, HintKind.LINE, 1, text="慢慢来"), Hint(1, HintKind.CALL, 1), Hint(1, HintKind.POINT, 1, Spot(Where.YES))]
    hints += [Hint(1, HintKind.PHRASE, 1, phrase=phrase) for phrase in Phrase if phrase is not Phrase.OTHER]
    for hint in hints:
        said = hint_said("李娜", hint, meant)
        assert said is not None
        assert dict(said.params)["name"] == Name("李娜")


@pytest.mark.parametrize("hint", [Hint(1, HintKind.OTHER, 1), Hint(1, HintKind.PHRASE, 1, phrase=Phrase.OTHER)])
def test_what_this_program_has_no_words_for_is_not_said(hint: Hint) -> None:
    assert hint_said("李娜", hint, None) is None


def test_the_words_at_a_spot_are_those_of_its_line() -> None:
    step = STEPS["confirm"]()
    scene = scene_of(step, frozenset(Shown), "en")
    assert all(words_at(step, line.spot) for line in scene.lines)
    assert words_at(step, Spot(Where.OPTION, 40)) is None
    assert words_at(enter_pin(()), Spot(Where.FIELD)) is None
