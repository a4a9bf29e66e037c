"""Inviting somebody she trusts, and the pairing, from the warning to the day it holds; at her end, with the other end played."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.family import LINK_WAITS, LinkState, Power
from app.journeys.inviting import TRUSTED, inviting
from app.journeys.link_words import POWERS
from app.journeys.pictures import drawings
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Runner
from app.journeys.say import Ahead, Name
from app.journeys.steps import Choose, Confirm, Match, Review, ShowCode, Tell, Wait
from tests.journeys.drive import BACK, drive, expect, give, settle
from tests.journeys.family_bank import DAUGHTER, NOW, PICTURES, TODAY, YEAR, FamilyBank, needs_of

QUESTIONS = ("my-wish", *(["yes"] * len(POWERS)), "year", "remote")
CONFIRMED = (*QUESTIONS, True, True)


@pytest.fixture
def bank() -> FamilyBank:
    return FamilyBank()


@pytest.fixture
def needs(bank: FamilyBank, tmp_path: Path) -> Needs:
    return needs_of(bank, tmp_path)


def invited(needs: Needs) -> Runner[str]:
    return drive(lambda: inviting(needs), CONFIRMED)[0]


def with_code_on_the_screen(needs: Needs) -> Runner[str]:
    runner = invited(needs)
    give(runner, "show")
    return runner


def comparing(needs: Needs, bank: FamilyBank) -> Runner[str]:
    """Up to the four pictures."""
    runner = with_code_on_the_screen(needs)
    bank.somebody_comes()
    for answer in (True, "yes"):
        give(runner, answer)
    return runner


def test_the_warning_comes_first_and_not_now_before_all_else(needs: Needs, bank: FamilyBank) -> None:
    runner, _ = drive(lambda: inviting(needs), [])
    first = expect(runner, Choose)
    assert first.question.text.startswith("Has somebody asked you to do this")
    assert first.options[0].key == "not-now"
    give(runner, "not-now")
    assert expect(runner, Tell).key == "nobody-invited"
    give(runner, True)
    assert (runner.wish, runner.result) == (None, TRUSTED)
    assert bank.links() == ()


def test_each_power_is_asked_with_what_it_means_and_what_it_never_means(needs: Needs) -> None:
    runner, shown = drive(lambda: inviting(needs), QUESTIONS)
    asked = shown[1 : 1 + len(POWERS)]
    assert {Power(step.key) for step in asked} == set(Power) - {Power.OTHER}
    assert all(len(step.why) == 2 for step in asked)
    assert all(isinstance(step, Choose) and not step.chosen for step in asked)
    assert [step.trail.number for step in shown[1:]] == list(range(1, len(POWERS) + 4))
    assert expect(runner, Review).trail.of == len(POWERS) + 4


def test_what_she_gives_is_read_back_and_nothing_else(needs: Needs, bank: FamilyBank) -> None:
    no_money = ["yes" if words.power is not Power.SEE_BALANCES else "no" for words in POWERS]
    runner, _ = drive(lambda: inviting(needs), ["my-wish", *no_money, "six-months", "beside"])
    given = [fact.value for fact in expect(runner, Review).facts if fact.label.text == "May"]
    assert given == [words.may for words in POWERS if words.power is not Power.SEE_BALANCES]
    for answer in (True, True):
        give(runner, answer)
    (link,) = bank.links()
    assert set(link.powers) == {words.power for words in POWERS} - {Power.SEE_BALANCES}
    assert link.until == TODAY + timedelta(days=182)
    assert bank.invitations[link.pairing_id].expires_at == NOW + timedelta(minutes=10)


def test_it_is_confirmed_twice_and_no_ends_it(needs: Needs, bank: FamilyBank) -> None:
    runner, _ = drive(lambda: inviting(needs), [*QUESTIONS, True])
    assert expect(runner, Confirm).pause_seconds == needs.settings.preferences().pause_seconds
    give(runner, False)
    assert expect(runner, Tell).key == "nobody-invited"
    assert bank.links() == ()


def test_five_times_no_invites_nobody(needs: Needs, bank: FamilyBank) -> None:
    runner, _ = drive(lambda: inviting(needs), ["my-wish", *(["no"] * len(POWERS))])
    assert expect(runner, Tell).key == "nothing-given"
    assert bank.links() == ()


def test_the_code_waits_for_somebody_and_says_until_when_it_holds(needs: Needs, bank: FamilyBank) -> None:
    runner = with_code_on_the_screen(needs)
    code = expect(runner, ShowCode)
    assert (code.code, code.qr, code.until) == ("1234567890", "banxing:pair:1234567890", NOW + timedelta(hours=72))
    assert not code.ready()
    bank.somebody_comes()
    assert code.ready()


def test_both_say_the_same_and_it_holds_a_day_later(needs: Needs, bank: FamilyBank) -> None:
    runner = comparing(needs, bank)
    match = expect(runner, Match)
    assert match.pictures == drawings(PICTURES)
    assert ("name", Name(DAUGHTER)) in match.question.params
    give(runner, True)
    wait = expect(runner, Wait)
    assert not wait.ready()
    bank.the_other_says(same=True)
    assert wait.ready()
    give(runner, True)
    told = expect(runner, Tell)
    assert told.question.text == "{name} may help you from {moment}."
    assert dict(told.question.params)["moment"] == Ahead(NOW + LINK_WAITS)
    give(runner, True)
    assert (runner.wish, runner.result) == (None, TRUSTED)


def test_where_the_other_was_faster_nothing_is_waited_for(needs: Needs, bank: FamilyBank) -> None:
    runner = comparing(needs, bank)
    bank.the_other_says(same=True)
    give(runner, True)
    assert expect(runner, Tell).key == "paired"


def test_seen_by_staff_it_holds_at_once(needs: Needs, bank: FamilyBank) -> None:
    runner = comparing(needs, bank)
    give(runner, True)
    bank.put(replace(bank.links()[0], state=LinkState.ACTIVE, witnessed=True))
    give(runner, True)
    assert expect(runner, Tell).question.text == "{name} may help you from now on."


@pytest.mark.parametrize("who", ["she", "the other"])
def test_different_pictures_end_it_and_say_that_the_money_is_safe(needs: Needs, bank: FamilyBank, who: str) -> None:
    runner = comparing(needs, bank)
    if who == "she":
        give(runner, False)
    else:
        give(runner, True)
        bank.the_other_says(same=False)
        give(runner, True)
    told = expect(runner, Tell)
    assert told.why[0].text.startswith("Your money is safe")
    assert bank.links()[0].state is LinkState.ENDED
    give(runner, True)
    assert runner.result == TRUSTED


def test_somebody_else_with_the_code_ends_it_at_once(needs: Needs, bank: FamilyBank) -> None:
    runner = with_code_on_the_screen(needs)
    bank.somebody_comes("Mallory")
    for answer in (True, "no"):
        give(runner, answer)
    assert expect(runner, Tell).key == "somebody-else"
    assert bank.links()[0].state is LinkState.ENDED


def test_keys_that_were_swapped_on_the_way_end_it_at_once(needs: Needs, bank: FamilyBank) -> None:
    runner = with_code_on_the_screen(needs)
    bank.somebody_comes()
    give(runner, True)
    bank.trouble = Refused("pairing_tampered")
    give(runner, "yes")
    assert expect(runner, Tell).key == "does-not-fit"
    assert bank.links()[0].state is LinkState.ENDED


def test_pictures_that_are_not_there_yet_are_waited_for(needs: Needs, bank: FamilyBank) -> None:
    bank.shown = ()
    runner = comparing(needs, bank)
    wait = expect(runner, Wait)
    assert (wait.key, wait.ready()) == ("pictures-come", False)
    bank.shown = PICTURES
    assert wait.ready()
    give(runner, True)
    expect(runner, Match)


def test_back_from_the_code_asks_whether_it_shall_wait(needs: Needs, bank: FamilyBank) -> None:
    runner = with_code_on_the_screen(needs)
    give(runner, BACK)
    assert [option.key for option in expect(runner, Choose).options] == ["show", "wait", "end"]
    give(runner, "wait")
    assert (runner.wish, runner.result) == (None, TRUSTED)
    assert bank.links()[0].state is LinkState.INVITED


def test_taken_back_it_is_over(needs: Needs, bank: FamilyBank) -> None:
    runner = invited(needs)
    give(runner, "end")
    assert expect(runner, Tell).key == "taken-back"
    assert bank.links()[0].state is LinkState.ENDED


def test_a_killed_program_goes_on_from_where_the_pairing_stands(needs: Needs, bank: FamilyBank) -> None:
    left = with_code_on_the_screen(needs)
    again = Runner(lambda: inviting(needs), left.draft)
    settle(again)
    assert expect(again, Choose).key == "invitation"
    bank.somebody_comes()
    later = Runner(lambda: inviting(needs), left.draft)
    settle(later)
    assert expect(later, Choose).key == "who-came"
    give(later, "yes")
    give(later, True)
    last = Runner(lambda: inviting(needs))
    settle(last)
    assert expect(last, Wait).key == "other-says"


def test_a_killed_program_keeps_the_answers_that_came_before_the_code(needs: Needs, bank: FamilyBank) -> None:
    left, _ = drive(lambda: inviting(needs), [*QUESTIONS, True])
    again = Runner(lambda: inviting(needs), left.draft)
    settle(again)
    assert expect(again, Review).key == "review"


def test_a_code_that_this_machine_does_not_know_cannot_be_shown(needs: Needs, bank: FamilyBank) -> None:
    invited(needs)
    bank.invitations.clear()
    runner, _ = drive(lambda: inviting(needs), [])
    assert [option.key for option in expect(runner, Choose).options] == ["wait", "end"]


@pytest.mark.parametrize(("wish", "state"), [("leave", LinkState.CLAIMED), ("end", LinkState.ENDED)])
def test_begun_on_another_computer_it_goes_on_there_or_is_taken_back(needs: Needs, bank: FamilyBank, wish: str, state: LinkState) -> None:
    claimed = bank.helper(state=LinkState.CLAIMED)
    runner, _ = drive(lambda: inviting(needs), [])
    bank.trouble = Refused("pairing_elsewhere")
    give(runner, "yes")
    assert expect(runner, Choose).key == "elsewhere"
    give(runner, wish)
    assert bank.link(claimed.pairing_id).state is state
    if wish == "end":
        assert expect(runner, Tell).key == "taken-back"
        give(runner, True)
    assert (runner.wish, runner.result) == (None, TRUSTED)


def test_a_code_whose_time_is_up_is_told_to_be_over(needs: Needs, bank: FamilyBank) -> None:
    runner = with_code_on_the_screen(needs)
    bank.end_link(bank.links()[0].pairing_id)
    give(runner, True)
    assert expect(runner, Tell).key == "lapsed"


@pytest.mark.parametrize("code", ["device_untrusted", "too_many_attempts", "DT01", "frozen"])
def test_what_the_bank_objects_to_is_told_in_words_of_its_own(needs: Needs, bank: FamilyBank, code: str) -> None:
    bank.trouble = Refused(code)
    runner = invited(needs)
    told = expect(runner, Tell)
    assert told.key == f"refused-{code}"
    assert told.why
    give(runner, True)
    assert runner.result == TRUSTED


def test_a_year_is_what_is_usual(needs: Needs, bank: FamilyBank) -> None:
    invited(needs)
    assert bank.links()[0].until == TODAY + YEAR
