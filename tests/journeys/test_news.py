"""What happened while she was away: told once, in plain words, and what she has not done herself she can undo."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.bank.store import notices
from app.bank.store.notices import NoticeRow
from app.domain.money import Money
from app.domain.safeguards import SafeguardField
from app.journeys.news import news
from app.journeys.pay import pay_someone
from app.journeys.ports import Refused
from app.journeys.runner import Runner
from app.journeys.say import Ahead, Name
from app.journeys.steps import Choose, Tell
from tests.bank.cast import LI, WANG_SAVINGS
from tests.bank.running import RunningBank
from tests.client.customer import Customer, customer_at
from tests.journeys.conftest import Given
from tests.journeys.drive import confirmed, drive, expect, give, later

AT = datetime(2026, 9, 30, 8, 0, tzinfo=UTC)


@pytest.fixture
def bank_knows(li: Customer, given: Given) -> None:
    """Her own computer is no news on the day of the test."""
    hear(li, given)


def hear(customer: Customer, given: Given) -> list[str]:
    """Listens to everything there is; answers the keys of what was told."""
    runner, _ = drive(lambda: news(given(customer)), [])
    heard = []
    while runner.step:
        heard.append(runner.step.key)
        give(runner, "mine" if isinstance(runner.step, Choose) else True)
    return heard


def told(customer: Customer, given: Given) -> Runner[None]:
    """Up to the first."""
    return drive(lambda: news(given(customer)), [])[0]


def leave(bank: RunningBank, code: str, facts: str = "{}") -> None:
    """A notice for her, past all services."""
    row = NoticeRow(f"ntc_{code}", LI.customer.person_id, AT, code, facts)
    bank.change(lambda tx: notices.add(tx, row))


def test_without_news_nothing_is_said(li: Customer, given: Given, bank_knows: None) -> None:
    assert hear(li, given) == []


def test_what_is_held_back_says_by_which_computer_and_until_when(li: Customer, given: Given, bank: RunningBank, bank_knows: None) -> None:
    leave(bank, "payment_held_back", '{"creditorName": "张伟", "name": "旧电脑", "until": "2026-10-01T16:00:00+08:00"}')
    step = expect(told(li, given), Tell)
    assert dict(step.question.params) == {"name": Name("张伟"), "moment": Ahead(AT + timedelta(days=1))}
    assert dict(step.why[0].params) == {"device": Name("旧电脑")}


def test_a_payment_that_went_out_meanwhile_is_told_once(li: Customer, given: Given, bank: RunningBank, bank_knows: None) -> None:
    needs = given(li)
    runner, _ = drive(lambda: pay_someone(needs), ["new", "Wang", WANG_SAVINGS.number.identification, True, True])
    confirmed(runner, bank)
    assert hear(li, given) == []
    later(bank, hours=25)
    settled = expect(told(li, given), Tell)
    assert settled.question.text == "The money for {name} has gone out."
    assert dict(settled.question.params) == {"name": Name("Wang")}
    assert [fact.value for fact in settled.facts] == [Money("CNY", 20000)]
    assert hear(li, given) == ["news-payment_settled"]
    assert hear(li, given) == []


def test_another_computer_that_is_not_hers_is_locked(li: Customer, given: Given, bank: RunningBank, bank_knows: None) -> None:
    thief = customer_at(bank.url, LI.customer.customer_number)
    runner = told(li, given)
    expect(runner, Choose)
    give(runner, "lock")
    assert expect(runner, Tell).key == "news-locked"
    give(runner, True)
    with pytest.raises(Refused):
        thief.bank.sign_in(LI.customer.pin)
    assert hear(li, given) == ["news-device_locked"]


def test_another_computer_that_is_hers_stays(li: Customer, given: Given, bank: RunningBank, bank_knows: None) -> None:
    other = customer_at(bank.url, LI.customer.customer_number)
    assert hear(li, given) == ["news-device_added"]
    assert other.bank.accounts()


def test_a_computer_does_not_hide_itself(li: Customer, given: Given, bank: RunningBank, bank_knows: None) -> None:
    """Whoever sits at the new one is not asked about it, and does not use up what the others are to hear."""
    other = customer_at(bank.url, LI.customer.customer_number)
    assert hear(other, given) == []
    assert hear(li, given) == ["news-device_added"]


def test_a_looser_limit_is_told_as_it_holds_now(li: Customer, given: Given, bank: RunningBank, bank_knows: None) -> None:
    li.bank.change_safeguard("CNY", SafeguardField.PAYMENT_LIMIT, Money("CNY", 6_000_000))
    later(bank, hours=25)
    loosened = expect(told(li, given), Tell)
    in_force = dict(loosened.question.params)["sentence"]
    assert getattr(in_force, "text", "") == "At most {value} in one payment"
    assert dict(getattr(in_force, "params", ())) == {"value": Money("CNY", 6_000_000)}


def test_a_changed_secret_number_is_told(li: Customer, given: Given, bank_knows: None) -> None:
    li.bank.change_pin(LI.customer.pin, "975310")
    changed = expect(told(li, given), Tell)
    assert changed.question.text == "Your secret number has been changed."
    assert changed.mood == "care"


def test_what_this_program_does_not_know_is_passed_over_and_not_met_again(
    li: Customer, given: Given, bank: RunningBank, bank_knows: None
) -> None:
    leave(bank, "of_tomorrow")
    assert hear(li, given) == []
    assert li.bank.notices() == ()


@pytest.mark.parametrize("facts", ["{}", '{"field": "moonPhase", "value": "3", "currency": "CNY"}', '{"field": "waitHours", "value": "x"}'])
def test_a_limit_that_cannot_be_worded_is_passed_over(facts: str, li: Customer, given: Given, bank: RunningBank, bank_knows: None) -> None:
    leave(bank, "safeguard_loosened", facts)
    assert hear(li, given) == []
