"""The people she trusts: listed in sentences, paused, changed and ended by her alone, with every wait said."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.family import LINK_WAITS, REMIND_BEFORE, LinkState, Power, Side
from app.journeys.inviting import INVITING
from app.journeys.link_words import may_do
from app.journeys.ports import Needs, Refused
from app.journeys.say import Ahead, Name, Say
from app.journeys.steps import Browse, Choose, Confirm, Tell
from app.journeys.trusted import is_it_still_right, people_i_trust
from app.journeys.trusted_words import DIARY, INVITE, SHOWN
from tests.journeys.drive import BACK, drive, expect, give
from tests.journeys.family_bank import DAUGHTER, NOW, TODAY, YEAR, FamilyBank, needs_of

ONE = "prg_0"


@pytest.fixture
def bank() -> FamilyBank:
    return FamilyBank()


@pytest.fixture
def needs(bank: FamilyBank, tmp_path: Path) -> Needs:
    return needs_of(bank, tmp_path)


def texts(*said: Say | None) -> list[str]:
    return [each.text for each in said if each]


def test_nobody_is_said_kindly_and_inviting_is_offered(needs: Needs) -> None:
    runner, _ = drive(lambda: people_i_trust(needs), [])
    assert [item.key for item in expect(runner, Browse).items] == [INVITE, DIARY]
    give(runner, INVITE)
    assert (runner.wish, runner.result) == (None, INVITING)


def test_each_stands_there_in_a_sentence_as_it_stands(needs: Needs, bank: FamilyBank) -> None:
    bank.helper(state=LinkState.ENDED)
    bank.put(replace(bank.helper(), side=Side.HELPER))
    bank.helper(state=LinkState.PAUSED)
    bank.put(replace(bank.helper(state=LinkState.WAITING), in_force_from=NOW + LINK_WAITS))
    bank.helper()
    runner, _ = drive(lambda: people_i_trust(needs), [])
    assert [item.sentence.text for item in expect(runner, Browse).items][:-3] == [
        "{name} may help you until {day}",
        "{name} may help you from {moment}",
        "{name} is paused, and may do nothing now",
    ]


def test_who_comes_while_she_looks_is_news_for_the_list(needs: Needs, bank: FamilyBank) -> None:
    runner, _ = drive(lambda: people_i_trust(needs), [])
    source = expect(runner, Browse).fresh
    bank.helper()
    assert source
    assert [item.key for item in source()] == [ONE, SHOWN, INVITE, DIARY]


def test_an_open_invitation_is_gone_on_with(needs: Needs, bank: FamilyBank) -> None:
    bank.helper(state=LinkState.CLAIMED)
    runner, _ = drive(lambda: people_i_trust(needs), [ONE])
    assert (runner.wish, runner.result) == (None, INVITING)


def test_pausing_takes_one_press_and_is_silent(needs: Needs, bank: FamilyBank) -> None:
    bank.helper()
    runner, _ = drive(lambda: people_i_trust(needs), [ONE, "pause"])
    told = expect(runner, Tell)
    assert "{name} gets no message about this, and is not told why." in texts(*told.why)
    assert bank.link(ONE).state is LinkState.PAUSED
    give(runner, True)
    assert [option.key for option in expect(runner, Choose).options] == ["resume", "powers", "until", "end", "done"]


def test_allowing_again_waits_a_day_and_says_so(needs: Needs, bank: FamilyBank) -> None:
    bank.helper(state=LinkState.PAUSED)
    runner, _ = drive(lambda: people_i_trust(needs), [ONE, "resume"])
    told = expect(runner, Tell)
    assert told.key == "later"
    assert told.why[0].text == "{name} may help you again from {moment}."
    assert dict(told.why[0].params) == {"moment": Ahead(NOW + LINK_WAITS), "name": Name(DAUGHTER)}
    for answer in (True, "pause"):
        give(runner, answer)
    assert expect(runner, Tell).key == "paused"
    assert bank.link(ONE).coming_from is None


def test_less_holds_at_once(needs: Needs, bank: FamilyBank) -> None:
    bank.helper(Power.APPROVE, Power.SEE_BALANCES)
    runner, _ = drive(lambda: people_i_trust(needs), [ONE, "powers", "see_balances"])
    assert expect(runner, Confirm).pause_seconds == 0
    give(runner, True)
    assert expect(runner, Tell).key == "less-now"
    assert bank.link(ONE).powers == (Power.APPROVE,)
    give(runner, True)
    assert texts(*expect(runner, Choose).why) == ["May: {power}"]


def test_one_more_waits_a_day_and_can_be_taken_back_meanwhile(needs: Needs, bank: FamilyBank) -> None:
    bank.helper(Power.APPROVE)
    runner, _ = drive(lambda: people_i_trust(needs), [ONE, "powers", "see_activity"])
    assert expect(runner, Confirm).pause_seconds == needs.settings.preferences().pause_seconds
    give(runner, True)
    told = expect(runner, Tell)
    assert dict(told.why[0].params) == {"moment": Ahead(NOW + LINK_WAITS), "powers": may_do(Power.SEE_ACTIVITY)}
    assert bank.link(ONE).powers == (Power.APPROVE,)
    for answer in (True, "powers", "see_activity", True):
        give(runner, answer)
    assert expect(runner, Tell).key == "less-now"
    assert bank.link(ONE).coming_from is None


def test_rather_not_gives_nothing(needs: Needs, bank: FamilyBank) -> None:
    before = bank.helper(Power.APPROVE)
    runner, _ = drive(lambda: people_i_trust(needs), [ONE, "powers", "see_activity", False])
    expect(runner, Choose)
    assert bank.link(ONE) == before


def test_the_only_power_cannot_be_taken_away_without_ending_it(needs: Needs, bank: FamilyBank) -> None:
    bank.helper(Power.COACH)
    runner, _ = drive(lambda: people_i_trust(needs), [ONE, "powers", "coach", True])
    assert expect(runner, Confirm).key == "end"
    for answer in (True, True):
        give(runner, answer)
    assert bank.link(ONE).state is LinkState.ENDED
    assert [item.key for item in expect(runner, Browse).items] == [INVITE, DIARY]


@pytest.mark.parametrize(("span", "days", "told"), [("three-months", 91, "in-force"), ("year", 365, "later")])
def test_a_sooner_day_holds_at_once_and_a_later_one_a_day_later(needs: Needs, bank: FamilyBank, span: str, days: int, told: str) -> None:
    bank.helper(until=TODAY + timedelta(days=200))
    runner, _ = drive(lambda: people_i_trust(needs), [ONE, "until", span])
    assert expect(runner, Tell).key == told
    link, wished = bank.link(ONE), TODAY + timedelta(days=days)
    assert (link.coming_until or link.until) == wished


def test_leaving_the_day_as_it_is_asks_nothing_of_the_bank(needs: Needs, bank: FamilyBank) -> None:
    bank.helper()
    bank.trouble = Refused("asked")
    runner, _ = drive(lambda: people_i_trust(needs), [ONE, "until", "stay"])
    assert expect(runner, Choose).key == "one"


def test_ending_takes_one_press_and_one_more_and_nobody_is_told(needs: Needs, bank: FamilyBank) -> None:
    bank.helper()
    runner, _ = drive(lambda: people_i_trust(needs), [ONE, "end"])
    page = expect(runner, Confirm)
    assert (page.pause_seconds, page.look) == (0, "stop")
    assert "{name} gets no message about this, and is not told why." in texts(*page.why)
    give(runner, True)
    assert expect(runner, Tell).key == "ended"
    assert bank.link(ONE).state is LinkState.ENDED
    give(runner, True)
    assert [item.key for item in expect(runner, Browse).items] == [INVITE, DIARY]


def test_what_waits_its_day_can_only_be_ended(needs: Needs, bank: FamilyBank) -> None:
    bank.helper(state=LinkState.WAITING)
    runner, _ = drive(lambda: people_i_trust(needs), [ONE])
    assert [option.key for option in expect(runner, Choose).options] == ["end", "done"]


@pytest.mark.parametrize(("days", "asked"), [(REMIND_BEFORE.days, "still-right"), (REMIND_BEFORE.days + 1, "one")])
def test_near_its_last_day_she_is_asked_whether_it_is_still_right(needs: Needs, bank: FamilyBank, days: int, asked: str) -> None:
    bank.helper(until=TODAY + timedelta(days=days))
    runner, _ = drive(lambda: people_i_trust(needs), [ONE])
    assert expect(runner, Choose).key == asked


def test_another_year_is_given_from_today(needs: Needs, bank: FamilyBank) -> None:
    last = TODAY + timedelta(days=3)
    bank.helper(until=last)
    runner, _ = drive(lambda: people_i_trust(needs), [ONE, "year"])
    assert expect(runner, Tell).key == "later"
    assert (bank.link(ONE).until, bank.link(ONE).coming_until) == (last, TODAY + YEAR)
    give(runner, True)
    assert expect(runner, Browse).items[0].detail == may_do_both(bank)
    for answer in (ONE, "until", "stay"):
        give(runner, answer)
    assert expect(runner, Tell).key == "in-force"
    assert bank.link(ONE).coming_from is None


def may_do_both(bank: FamilyBank) -> Say:
    """Once another year is on its way, the line tells again what may be done."""
    return Say("Links", "{first}; {others}", (("first", may_do(Power.APPROVE)), ("others", may_do(Power.COACH))))


def test_only_until_that_day_leaves_it_and_changing_leads_on(needs: Needs, bank: FamilyBank) -> None:
    before = bank.helper(until=TODAY)
    runner, _ = drive(lambda: people_i_trust(needs), [ONE, "until"])
    expect(runner, Browse)
    assert bank.link(ONE) == before
    for answer in (ONE, "change"):
        give(runner, answer)
    assert expect(runner, Choose).key == "one"


def test_with_one_press_she_comes_to_ending_it(needs: Needs, bank: FamilyBank) -> None:
    bank.helper(until=TODAY)
    runner, _ = drive(lambda: people_i_trust(needs), [ONE, "end"])
    assert expect(runner, Confirm).key == "end"
    give(runner, True)
    assert expect(runner, Tell).key == "ended"
    assert bank.link(ONE).state is LinkState.ENDED


def test_what_the_bank_says_to_another_year_is_told(needs: Needs, bank: FamilyBank) -> None:
    bank.helper(until=TODAY)
    bank.trouble = Refused("device_untrusted")
    runner, _ = drive(lambda: people_i_trust(needs), [ONE, "year"])
    assert expect(runner, Tell).key == "refused-device_untrusted"
    assert bank.link(ONE).until == TODAY


@pytest.mark.parametrize(("days", "asked"), [(REMIND_BEFORE.days, "still-right"), (REMIND_BEFORE.days + 1, "")])
def test_it_is_asked_by_itself_unless_she_has_said_so_meanwhile(needs: Needs, bank: FamilyBank, days: int, asked: str) -> None:
    bank.helper(until=TODAY + timedelta(days=days))
    runner, _ = drive(lambda: is_it_still_right(needs, ONE), [])
    assert (runner.step.key if runner.step else "") == asked
    assert drive(lambda: is_it_still_right(needs, "prg_unknown"), [])[0].step is None


def test_what_has_ended_meanwhile_is_told(needs: Needs, bank: FamilyBank) -> None:
    bank.helper()
    runner, _ = drive(lambda: people_i_trust(needs), [ONE])
    bank.end_link(ONE)
    bank.trouble = Refused("pairing_refused")
    give(runner, "pause")
    assert expect(runner, Tell).question.text == "This is over already."
    give(runner, True)
    assert [item.key for item in expect(runner, Browse).items] == [INVITE, DIARY]


def test_back_leads_from_one_person_to_the_list(needs: Needs, bank: FamilyBank) -> None:
    bank.helper()
    runner, _ = drive(lambda: people_i_trust(needs), [ONE, BACK])
    expect(runner, Browse)
