"""A helper's home, the links he has, and his settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.approvals import RequestState
from app.domain.family import LINK_WAITS, LinkState, Power
from app.journeys.helped import one_who_trusts_me
from app.journeys.helping import helping
from app.journeys.home import SIGN_OUT
from app.journeys.ports import Needs
from app.journeys.say import Ahead
from app.journeys.settings import helpers_settings
from app.journeys.steps import Browse, Choose, Confirm, Item, Tell
from tests.journeys.drive import drive, expect, give
from tests.journeys.helper_bank import LI_NA, NOW, HelperBank, Switch, link, needs_at, request


@pytest.fixture
def bank() -> HelperBank:
    return HelperBank()


@pytest.fixture
def needs(bank: HelperBank, tmp_path: Path) -> Needs:
    return needs_at(bank, tmp_path)


def at_home(needs: Needs) -> Browse:
    return expect(drive(lambda: helping(needs, LI_NA), [])[0], Browse)


def headings(items: tuple[Item, ...]) -> dict[str, str]:
    """The group that each group's first line opens."""
    return {item.key: item.heading.text for item in items if item.heading}


def test_with_nobody_yet_there_is_the_code_to_enter(needs: Needs) -> None:
    assert [item.key for item in at_home(needs).items] == ["code", "alerts", "settings"]


def test_what_ends_first_stands_first_and_what_is_decided_last(needs: Needs, bank: HelperBank) -> None:
    bank.put(link())
    bank.ask(request("soon"))
    bank.ask(replace(request("late"), expires_at=NOW + timedelta(days=9)))
    bank.ask(request("agreed", state=RequestState.APPROVED))
    items = at_home(needs).items
    assert [item.key for item in items] == ["request:soon", "request:late", "link:prg_1", "code", "alerts", "settings", "request:agreed"]
    assert list(headings(items)) == ["request:soon", "link:prg_1", "code", "request:agreed"]


def test_a_new_request_is_found_by_the_live_source(needs: Needs, bank: HelperBank) -> None:
    home = at_home(needs)
    assert home.fresh is not None
    bank.ask(request())
    assert home.fresh()[0].key == "request:aut_1"


def test_of_what_is_over_no_amount_is_told(needs: Needs, bank: HelperBank) -> None:
    bank.ask(request(state=RequestState.OVER))
    over = at_home(needs).items[-1]
    assert "no longer needs you" in over.sentence.text
    assert [name for name, _ in over.sentence.params] == ["moment", "name"]


def test_finishing_signs_out(needs: Needs) -> None:
    assert drive(lambda: helping(needs, LI_NA), ["done"])[0].result == SIGN_OUT


def test_a_link_that_waits_says_from_when_on(needs: Needs, bank: HelperBank) -> None:
    bank.put(replace(link(LinkState.WAITING), in_force_from=NOW + LINK_WAITS))
    assert ("moment", Ahead(NOW + LINK_WAITS)) in at_home(needs).items[0].sentence.params


def test_why_a_link_gives_nothing_is_not_told(needs: Needs, bank: HelperBank) -> None:
    bank.put(replace(link(LinkState.INACTIVE), powers=()))
    shown = expect(drive(lambda: one_who_trusts_me(needs, "prg_1"), [])[0], Choose)
    said = " ".join(words.text for words in (shown.question, *shown.why))
    assert not any(word in said for word in ("paused", "ended", "expired"))


def test_leaving_is_asked_once_more(needs: Needs, bank: HelperBank) -> None:
    bank.put(link())
    runner, _ = drive(lambda: one_who_trusts_me(needs, "prg_1"), ["leave"])
    expect(runner, Confirm)
    assert bank.link("prg_1").state is LinkState.ACTIVE
    give(runner, True)
    assert expect(runner, Tell).key == "left"
    assert bank.link("prg_1").state is LinkState.INACTIVE


@pytest.mark.parametrize(("power", "waits"), [(Power.APPROVE, True), (Power.COACH, False)])
def test_that_payments_wait_is_said_only_where_he_is_asked_about_them(needs: Needs, bank: HelperBank, power: Power, waits: bool) -> None:
    bank.put(link(LinkState.ACTIVE, power))
    asked = expect(drive(lambda: one_who_trusts_me(needs, "prg_1"), ["leave"])[0], Confirm)
    assert any("wait" in words.text for words in asked.why) is waits


def test_a_pairing_that_was_left_goes_on_from_its_line(needs: Needs, bank: HelperBank) -> None:
    bank.put(link(LinkState.CLAIMED))
    assert expect(drive(lambda: one_who_trusts_me(needs, "prg_1"), [])[0], Choose).key == "who-invites"


def test_it_begins_with_the_computer_if_he_likes_and_no_longer_as_easily(bank: HelperBank, tmp_path: Path) -> None:
    switch = Switch()
    needs = needs_at(bank, tmp_path, switch)
    drive(lambda: helpers_settings(needs), ["autostart", "yes"])
    assert switch.on
    runner, _ = drive(lambda: helpers_settings(needs), ["autostart"])
    assert expect(runner, Choose).chosen == "yes"
    give(runner, "no")
    assert not switch.on


def test_where_nothing_can_begin_by_itself_it_is_not_offered(needs: Needs) -> None:
    groups = expect(drive(lambda: helpers_settings(needs), [])[0], Choose)
    assert [option.key for option in groups.options] == ["looks", "devices", "pin", "done"]
