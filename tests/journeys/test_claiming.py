"""Coming with a code, at the helper's end: the code, from whom it is, the four pictures, and from when on he may help."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.family import LinkState
from app.journeys.claiming import go_on, i_have_a_code
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Runner
from app.journeys.say import Name
from app.journeys.steps import Choose, EnterDigits, Match, Tell, Wait
from tests.journeys.drive import drive, expect, give
from tests.journeys.helper_bank import CODE, MOTHER, HelperBank, Switch, link, needs_at

ENDED = (LinkState.INACTIVE, LinkState.ENDED)


@pytest.fixture
def bank() -> HelperBank:
    return HelperBank()


@pytest.fixture
def needs(bank: HelperBank, tmp_path: Path) -> Needs:
    return needs_at(bank, tmp_path)


def came(needs: Needs, *answers: object) -> Runner[None]:
    """With the right code, and what he answers then."""
    return drive(lambda: i_have_a_code(needs), [CODE, *answers])[0]


def test_the_digits_may_come_from_a_photo_of_the_square(needs: Needs) -> None:
    runner, _ = drive(lambda: i_have_a_code(needs), [])
    code = expect(runner, EnterDigits)
    assert (code.least, code.most, code.photo) == (10, 10, "banxing:pair:")


def test_a_wrong_code_is_said_kindly_and_asked_for_again(needs: Needs, bank: HelperBank) -> None:
    runner, _ = drive(lambda: i_have_a_code(needs), ["0000000000"])
    assert "does not work" in expect(runner, EnterDigits).why[0].text
    give(runner, CODE)
    assert expect(runner, Choose).key == "who-invites"


def test_he_hears_who_invites_him_and_for_what(needs: Needs) -> None:
    step = expect(came(needs), Choose)
    assert ("name", Name(MOTHER)) in step.question.params
    assert sum("You would be able to" in words.text for words in step.why) == 2


def test_rather_not_ends_it_at_once(needs: Needs, bank: HelperBank) -> None:
    runner = came(needs, "no")
    assert expect(runner, Tell).key == "rather-not"
    assert bank.links()[0].state in ENDED


def test_he_waits_for_the_pictures_until_she_has_looked(needs: Needs, bank: HelperBank) -> None:
    bank.shown, shown = (), bank.shown
    runner = came(needs, "yes")
    wait = expect(runner, Wait)
    assert not wait.ready()
    bank.shown = shown
    assert wait.ready()
    give(runner, True)
    assert len(expect(runner, Match).pictures) == 4


@pytest.mark.parametrize("she_first", [True, False])
def test_both_say_the_same_and_it_holds_a_day_later(needs: Needs, bank: HelperBank, she_first: bool) -> None:
    runner = came(needs, "yes")
    if she_first:
        bank.she_says(same=True)
        give(runner, True)
    else:
        give(runner, True)
        wait = expect(runner, Wait)
        assert not wait.ready()
        bank.she_says(same=True)
        assert wait.ready()
        give(runner, True)
    told = expect(runner, Tell)
    assert (told.key, told.mood) == ("paired", "done")
    assert "from {moment}" in told.question.text


def test_different_pictures_end_it(needs: Needs, bank: HelperBank) -> None:
    runner = came(needs, "yes", False)
    assert expect(runner, Tell).key == "different"
    assert bank.links()[0].state in ENDED


def test_that_she_has_ended_it_he_hears_without_a_reason(needs: Needs, bank: HelperBank) -> None:
    runner = came(needs, "yes", True)
    bank.she_says(same=False)
    give(runner, True)
    assert expect(runner, Tell).key == "ended"


def test_what_does_not_fit_together_ends_it(needs: Needs, bank: HelperBank) -> None:
    runner = came(needs)
    bank.trouble = Refused("pairing_tampered")
    give(runner, "yes")
    assert expect(runner, Tell).key == "does-not-fit"
    assert bank.links()[0].state in ENDED


@pytest.mark.parametrize(("code", "key"), [("pairing_elsewhere", "elsewhere"), ("pairing_refused", "refused-pairing_refused")])
def test_what_cannot_go_on_here_says_why(needs: Needs, bank: HelperBank, code: str, key: str) -> None:
    claimed = bank.put(link(LinkState.CLAIMED))
    runner, _ = drive(lambda: go_on(needs, claimed), [])
    bank.trouble = Refused(code)
    give(runner, "yes")
    assert expect(runner, Tell).key == key


@pytest.mark.parametrize("wanted", [True, False])
def test_after_the_first_pairing_it_is_offered_to_begin_with_the_computer(bank: HelperBank, tmp_path: Path, wanted: bool) -> None:
    switch = Switch()
    bank.she_said = True
    runner = came(needs_at(bank, tmp_path, switch), "yes", True, True)
    offered = expect(runner, Choose)
    assert offered.key == "autostart"
    assert not switch.on
    give(runner, "yes" if wanted else "no")
    assert (switch.on, runner.step) == (wanted, None)


@pytest.mark.parametrize("why", ["another trusts him", "it begins already", "nothing can begin here", "it came to nothing"])
def test_it_is_not_offered_where_it_makes_no_sense(bank: HelperBank, tmp_path: Path, why: str) -> None:
    switch = Switch()
    switch.on = why == "it begins already"
    if why == "another trusts him":
        bank.put(link(pairing_id="prg_0"))
    bank.she_said = True
    needs = needs_at(bank, tmp_path, None if why == "nothing can begin here" else switch)
    runner = came(needs, "yes", why != "it came to nothing", True)
    assert runner.step is None
