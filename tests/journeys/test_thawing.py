"""Agreeing that money may go out again, at the helper's seat."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.journeys.helping import helping
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Runner
from app.journeys.steps import Browse, Choose, Confirm, Tell
from app.journeys.thawing import may_money_go_out_again
from tests.journeys.drive import drive, expect, give
from tests.journeys.helper_bank import LI_NA, HelperBank, needs_at, thaw_asked


@pytest.fixture
def bank() -> HelperBank:
    return HelperBank(frozen=(thaw_asked(),))


@pytest.fixture
def needs(bank: HelperBank, tmp_path: Path) -> Needs:
    return needs_at(bank, tmp_path)


def asked(needs: Needs, *answers: object) -> Runner[None]:
    return drive(lambda: may_money_go_out_again(needs, "prg_1"), answers)[0]


def lines(needs: Needs) -> list[str]:
    return [item.key for item in expect(drive(lambda: helping(needs, LI_NA), [])[0], Browse).items]


def test_to_call_first_comes_first_and_leaves_it_stopped(needs: Needs, bank: HelperBank) -> None:
    runner = asked(needs)
    assert expect(runner, Choose).options[0].key == "later"
    give(runner, "later")
    assert runner.wish is None
    assert not bank.frozen[0].consented


def test_agreeing_is_asked_twice_and_then_waits_for_him_no_more(needs: Needs, bank: HelperBank) -> None:
    assert lines(needs)[0] == "thaw:prg_1"
    runner = asked(needs, "agree")
    assert expect(runner, Confirm).pause_seconds == needs.settings.preferences().pause_seconds
    assert not bank.frozen[0].consented
    give(runner, True)
    assert expect(runner, Tell).key == "agreed-out-again"
    assert "thaw:prg_1" not in lines(needs)


def test_no_at_the_second_time_leaves_it_stopped(needs: Needs, bank: HelperBank) -> None:
    assert asked(needs, "agree", False).wish is None
    assert not bank.frozen[0].consented


@pytest.mark.parametrize(("code", "key"), [("DS19", "needs-you-no-more"), ("device_untrusted", "too-new")])
def test_what_the_bank_cannot_take_is_told(needs: Needs, bank: HelperBank, code: str, key: str) -> None:
    runner = asked(needs, "agree")
    bank.trouble = Refused(code)
    give(runner, True)
    assert expect(runner, Tell).key == key


def test_what_is_not_asked_any_more_needs_him_no_more(needs: Needs, bank: HelperBank) -> None:
    bank.frozen = ()
    assert expect(asked(needs), Tell).key == "needs-you-no-more"
