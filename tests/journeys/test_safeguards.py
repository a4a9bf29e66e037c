"""My limits and waits, at a really running bank: tighter at once, looser later, never looser than the bank allows."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from app.domain.money import Money
from app.domain.safeguards import SafeguardField, SafeguardsNow
from app.journeys.ports import Bank, Needs
from app.journeys.safeguard_words import WORDS, sentence
from app.journeys.safeguards import safeguards
from app.journeys.say import Ahead
from app.journeys.steps import Choose, EnterAmount, NotAnAnswer, Tell
from tests.bank.running import RunningBank
from tests.client.customer import Customer
from tests.journeys.drive import BACK, drive, expect, give, later


def now(her: Customer) -> SafeguardsNow:
    (only,) = her.bank.safeguards()
    return only


def half_and_more(her: Customer) -> Money:
    """Between what is in force and what the bank allows."""
    limits = now(her)
    low, high = limits.effective.payment_limit, limits.floor.payment_limit
    assert low.minor < high.minor
    return Money(low.currency, (low.minor + high.minor) // 2)


def test_all_that_is_in_force_is_said_in_sentences(needs: Needs, her: Customer) -> None:
    runner, _ = drive(lambda: safeguards(needs), [])
    effective = now(her).effective
    shown = [option.label for option in expect(runner, Choose).options]
    assert shown[:-1] == [sentence(words.field, effective.value(words.field)) for words in WORDS]
    assert {words.field for words in WORDS} == set(SafeguardField)
    give(runner, "done")
    assert runner.wish is None


def test_tighter_is_in_force_at_once_and_told_so(needs: Needs, her: Customer) -> None:
    runner, _ = drive(lambda: safeguards(needs), ["paymentLimit", 50_000])
    told = expect(runner, Tell)
    assert told.key == "in-force"
    assert told.why == (sentence(SafeguardField.PAYMENT_LIMIT, Money("CNY", 50_000)),)
    assert now(her).effective.payment_limit == Money("CNY", 50_000)
    give(runner, True)
    assert expect(runner, Choose).options[0].label == told.why[0]


def test_looser_comes_a_day_later_and_both_are_told(needs: Needs, her: Customer, bank: RunningBank) -> None:
    before, wish = now(her).effective.payment_limit, half_and_more(her)
    runner, _ = drive(lambda: safeguards(needs), ["paymentLimit", wish.minor])
    told = expect(runner, Tell)
    assert told.key == "later"
    (pending,) = now(her).pending
    assert dict(told.question.params) == {"moment": Ahead(pending.in_force_at)}
    assert told.why[0] == sentence(SafeguardField.PAYMENT_LIMIT, wish)
    assert now(her).effective.payment_limit == before
    give(runner, True)
    detail = expect(runner, Choose).options[0].detail
    assert detail is not None
    assert dict(detail.params) == {"moment": Ahead(pending.in_force_at), "sentence": told.why[0]}
    later(bank, hours=25)
    assert now(her).effective.payment_limit == wish


def test_what_is_to_come_can_be_dropped_and_stays_as_it_is(needs: Needs, her: Customer, bank: RunningBank) -> None:
    before, wish = now(her).effective, half_and_more(her)
    runner, _ = drive(lambda: safeguards(needs), ["paymentLimit", wish.minor, True, "paymentLimit"])
    assert expect(runner, Choose).key == "pending"
    give(runner, "drop")
    assert expect(runner, Tell).key == "stays"
    assert now(her).pending == ()
    later(bank, hours=25)
    assert now(her).effective == before


def test_what_came_into_force_before_it_was_dropped_is_not_said_to_stay(needs: Needs, her: Customer, bank: RunningBank) -> None:
    wish = half_and_more(her)
    runner, _ = drive(lambda: safeguards(needs), ["paymentLimit", wish.minor, True, "paymentLimit"])
    later(bank, hours=25)
    her.bank.sign_in(her.person.pin)
    give(runner, "drop")
    told = expect(runner, Tell)
    assert told.question.text == "It had changed already. This holds now."
    assert told.why == (sentence(SafeguardField.PAYMENT_LIMIT, wish),)


def test_what_the_bank_made_of_it_is_told_and_not_what_was_asked(needs: Needs, her: Customer) -> None:
    real = now(her)
    deaf = cast("Bank", SimpleNamespace(safeguards=her.bank.safeguards, change_safeguard=lambda *_: real))
    runner, _ = drive(lambda: safeguards(replace(needs, bank=deaf)), ["paymentLimit", 50_000])
    told = expect(runner, Tell)
    assert told.key == "stays"
    assert told.why == (sentence(SafeguardField.PAYMENT_LIMIT, real.effective.payment_limit),)


def test_what_is_to_come_can_be_left_to_come_or_chosen_anew(needs: Needs, her: Customer) -> None:
    wish = half_and_more(her)
    runner, _ = drive(lambda: safeguards(needs), ["paymentLimit", wish.minor, True, "paymentLimit", "let"])
    assert expect(runner, Choose).key == "safeguard"
    assert len(now(her).pending) == 1
    for answer in ("paymentLimit", "other", 50_000):
        give(runner, answer)
    assert expect(runner, Tell).key == "in-force"
    assert now(her).pending == ()


def test_beyond_what_the_bank_allows_is_met_kindly_with_its_limit(needs: Needs, her: Customer) -> None:
    most = now(her).floor.daily_limit
    runner, _ = drive(lambda: safeguards(needs), ["dailyLimit"])
    step = expect(runner, EnterAmount)
    assert step.most == most
    with pytest.raises(NotAnAnswer) as no:
        runner.answer(most.minor + 1)
    assert no.value.why.text == "To protect you, the bank allows up to {most}. Please enter a smaller amount."
    assert dict(no.value.why.params) == {"most": most}


def test_a_bank_that_has_become_stricter_meanwhile_is_told(needs: Needs, her: Customer) -> None:
    real = now(her)
    generous = replace(real, floor=replace(real.floor, payment_limit=Money("CNY", real.floor.payment_limit.minor * 2)))
    before = cast("Bank", SimpleNamespace(safeguards=lambda: (generous,), change_safeguard=her.bank.change_safeguard))
    runner, _ = drive(lambda: safeguards(replace(needs, bank=before)), ["paymentLimit", real.floor.payment_limit.minor + 100])
    assert expect(runner, Tell).key == "beyond"
    assert now(her) == real
    give(runner, True)
    assert expect(runner, Choose).key == "safeguard"


def test_no_wait_shorter_than_the_banks_is_offered_and_the_one_in_force_is_marked(needs: Needs, her: Customer) -> None:
    runner, _ = drive(lambda: safeguards(needs), ["waitHours"])
    step = expect(runner, Choose)
    offered = [option.value for option in step.options]
    assert min(offered) >= now(her).floor.wait_hours
    assert offered == sorted(offered)
    assert step.chosen == str(now(her).effective.wait_hours)
    give(runner, "168")
    assert expect(runner, Tell).key == "in-force"
    assert now(her).effective.wait_hours == 168


def test_the_same_again_is_told_to_stay(needs: Needs, her: Customer) -> None:
    same = now(her).effective.daily_limit
    runner, _ = drive(lambda: safeguards(needs), ["dailyLimit", same.minor])
    assert expect(runner, Tell).key == "stays"


def test_back_leads_from_an_amount_to_the_overview(needs: Needs) -> None:
    runner, _ = drive(lambda: safeguards(needs), ["familyFrom", BACK])
    assert expect(runner, Choose).key == "safeguard"
    assert runner.suggestion == "familyFrom"
