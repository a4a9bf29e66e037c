"""The journey of a bill against a really running bank: found, shown with what it was before, paid like anything else, and once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from app.domain.coaching import NameShown, Shown
from app.domain.hints import Part
from app.domain.money import Money
from app.domain.payments import PaymentStatus
from app.journeys import steps
from app.journeys.bills import pay_a_bill
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Runner
from app.journeys.scenes import scene_of
from app.journeys.steps import Choose, Confirm, EnterDigits, NotAnAnswer, Tell
from app.journeys.steps_bills import ShowBill
from tests.bank.bills.samples import ANOTHERS, BIG, BILLERS, DUE, LATE, NOBODY, NOTHING
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import PAUSE, Customer, customer_at
from tests.journeys.bad_line import over_a_bad_line
from tests.journeys.conftest import Given
from tests.journeys.drive import BACK, drive, expect, give, later, settle


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(billers=BILLERS) as bank:
        yield bank


def looking(needs: Needs, kind: str = "electricity", number: str = DUE) -> tuple[Runner[None], list[steps.Step[Any]]]:
    """Up to what the firm says."""
    return drive(lambda: pay_a_bill(needs), [kind, number])


def paid(needs: Needs, bank: RunningBank, number: str = DUE) -> Runner[None]:
    """Up to the receipt."""
    runner, _ = looking(needs, number=number)
    for answer in ("pay", True):
        give(runner, answer)
    expect(runner, Confirm)
    bank.move(PAUSE)
    give(runner, True)
    return runner


def test_it_reads_like_a_clerk_talks(needs: Needs, bank: RunningBank, her: Customer) -> None:
    before = her.booked()
    runner, shown = looking(needs)
    bill = expect(runner, ShowBill)
    give(runner, "pay")
    review = expect(runner, steps.Review)
    give(runner, True)
    expect(runner, Confirm)
    bank.move(PAUSE)
    give(runner, True)
    assert [step.key for step in shown] == ["bill-kind", "bill-customer-number", "bill"]
    assert [bill.trail.number, review.trail.number, bill.trail.of] == [3, 4, 5]
    assert expect(runner, Tell).question.text == "The money has gone out."
    give(runner, True)
    assert runner.wish is None
    assert her.booked() == before - bill.bars[-1].amount


def test_the_bill_is_shown_with_twelve_months_and_the_same_in_words(needs: Needs) -> None:
    runner, _ = looking(needs)
    bill = expect(runner, ShowBill)
    assert len(bill.bars) == 13
    assert [sentence.text.partition(" ")[0] for sentence in bill.why] == ["It", "About", "About"]
    year_ago = dict(bill.why[1].params)["amount"]
    assert year_ago == bill.bars[0].amount
    assert bill.chosen == ""


def test_a_bill_in_another_name_says_so_first_and_waits(needs: Needs, bank: RunningBank, given: Given, her: Customer) -> None:
    mine, _ = looking(needs)
    runner, _ = looking(needs, number=ANOTHERS)
    sentence = "This bill is in another person’s name: {holder}. If somebody hurries you to pay it, leave it."
    assert expect(runner, ShowBill).why[0].text == sentence
    assert sentence not in {each.text for each in expect(mine, ShowBill).why}
    waiting = paid(given(her), bank, ANOTHERS)
    assert expect(waiting, Tell).question.text == "The payment waits. It has not gone out yet."


def test_who_looks_on_sees_the_words_and_nothing_of_the_picture(needs: Needs) -> None:
    runner, _ = looking(needs)
    bill = expect(runner, ShowBill)
    seen = {param for line in scene_of(bill, frozenset(Shown), "en").lines for param in line.words.params if isinstance(param, Money)}
    said = {param for sentence in (bill.question, *bill.why) for _, param in sentence.params if isinstance(param, Money)}
    assert seen == said
    hidden = scene_of(bill, frozenset(), "en")
    assert not [param for line in hidden.lines for param in line.words.params if isinstance(param, Money | NameShown)]
    assert [target.spot.part for target in hidden.targets].count(Part.OPTION) == 2


def test_the_read_back_says_what_the_payment_is_for(needs: Needs) -> None:
    runner, _ = looking(needs)
    give(runner, "pay")
    facts = {fact.label.text: fact.value for fact in expect(runner, steps.Review).facts}
    assert str(facts["Customer number and bill"]).startswith(f"{DUE}/")
    assert "Your words" not in facts


def test_the_receipt_calls_it_the_same(needs: Needs, bank: RunningBank) -> None:
    told = expect(paid(needs, bank), Tell)
    facts = {fact.label.text: fact.value for fact in told.facts}
    assert str(facts["Customer number and bill"]).startswith(f"{DUE}/")
    assert "Your words" not in facts


def test_not_now_moves_nothing_and_ends(needs: Needs, her: Customer) -> None:
    before = her.booked()
    runner, _ = looking(needs)
    give(runner, "not-now")
    assert runner.wish is None
    assert her.booked() == before
    assert needs.bank.payments(10) == ()


def test_what_was_paid_before_is_offered_first(needs: Needs, bank: RunningBank, given: Given, her: Customer) -> None:
    paid(needs, bank)
    runner, _ = drive(lambda: pay_a_bill(given(her)), [])
    which = expect(runner, Choose)
    assert [option.key for option in which.options] == [f"power:{DUE}", "another", "forget"]
    give(runner, f"power:{DUE}")
    told = expect(runner, Tell)
    assert (told.key, told.why[-1].text) == ("bill-paid", "You need not pay it again.")


def test_another_is_asked_for_where_one_is_remembered(needs: Needs, bank: RunningBank, given: Given, her: Customer) -> None:
    paid(needs, bank)
    runner, shown = drive(lambda: pay_a_bill(given(her)), ["another", "water", LATE])
    assert [step.key for step in shown] == ["bill-which", "bill-kind", "bill-customer-number", "bill"]
    bill = expect(runner, ShowBill)
    assert bill.why[0].text == "It was due on {day}. You can still pay it now."
    assert bill.trail.number == 4


def test_one_that_is_not_needed_any_more_is_taken_out_and_nothing_else(
    needs: Needs, bank: RunningBank, given: Given, her: Customer
) -> None:
    paid(needs, bank)
    kept, _ = drive(lambda: pay_a_bill(given(her)), ["forget", False])
    assert kept.wish is None
    assert len(her.bank.billers()[1]) == 1
    runner, shown = drive(lambda: pay_a_bill(given(her)), ["forget", True])
    assert [step.key for step in shown] == ["bill-which", "bill-forget", "bill-forgotten"]
    assert her.bank.billers()[1] == ()
    assert len(her.bank.payments(10)) == 1
    give(runner, True)
    assert runner.wish is None


def test_of_several_she_says_which(needs: Needs, bank: RunningBank, given: Given, her: Customer) -> None:
    paid(needs, bank)
    large, _ = drive(lambda: pay_a_bill(given(her)), ["another", "electricity", BIG, "pay", True])
    bank.move(PAUSE)
    give(large, True)
    later(bank, hours=25)
    runner, _ = drive(lambda: pay_a_bill(given(her)), ["forget"])
    assert {option.key for option in expect(runner, Choose).options} == {f"power:{DUE}", f"power:{BIG}"}
    for answer in (f"power:{BIG}", True):
        give(runner, answer)
    assert [meter.customer_ref for meter in her.bank.billers()[1]] == [DUE]


def test_nothing_owed_is_told_in_one_sentence(needs: Needs) -> None:
    runner, _ = looking(needs, "water", NOTHING)
    assert expect(runner, Tell).key == "bill-nothing-owed"
    give(runner, True)
    assert runner.wish is None


def test_what_waits_is_told_as_under_way(needs: Needs, bank: RunningBank, given: Given, her: Customer) -> None:
    runner = paid(needs, bank, BIG)
    assert expect(runner, Tell).question.text == "The payment waits. It has not gone out yet."
    again, _ = looking(given(her), number=BIG)
    assert expect(again, Tell).key == "bill-under-way"


def test_a_wrong_number_is_asked_for_again_with_what_she_typed(needs: Needs) -> None:
    runner, _ = looking(needs, number=NOBODY)
    assert expect(runner, Choose).question.text == "The firm does not know this number."
    give(runner, "again")
    assert expect(runner, EnterDigits).suggestion == NOBODY
    give(runner, DUE)
    expect(runner, ShowBill)


def test_a_number_too_short_is_not_even_sent(needs: Needs) -> None:
    runner, _ = drive(lambda: pay_a_bill(needs), ["electricity"])
    with pytest.raises(NotAnAnswer):
        give(runner, "12345")
    expect(runner, EnterDigits)


@pytest.mark.parametrize("code", ["biller_silent", "biller_unclear"])
def test_a_firm_that_does_not_answer_is_told_kindly_and_asked_again_or_left(needs: Needs, code: str) -> None:
    runner, _ = looking(over_a_bad_line(needs, "look_up_bill", Refused(code)))
    asked = expect(runner, Choose)
    assert asked.key == f"refused-{code}"
    assert asked.why[0].text.startswith("Nothing was paid.")
    give(runner, "again")
    expect(runner, ShowBill)
    leaving, _ = looking(over_a_bad_line(needs, "look_up_bill", Refused(code)))
    give(leaving, "leave")
    assert leaving.wish is None


def test_back_leads_from_the_bill_to_another_number(needs: Needs) -> None:
    runner, _ = looking(needs)
    give(runner, BACK)
    assert runner.suggestion == DUE
    give(runner, BIG)
    assert expect(runner, ShowBill).bars[-1].amount > Money("CNY", 100000)


def test_with_too_little_on_the_account_nothing_is_paid(needs: Needs, her: Customer) -> None:
    poor = over_a_bad_line(needs, "review_payment", Refused("AM04"))
    runner, _ = looking(poor)
    give(runner, "pay")
    told = expect(runner, Tell)
    assert told.key == "bill-too-much"
    assert "until then" in told.why[0].text
    give(runner, True)
    assert runner.wish is None


def test_with_too_little_for_a_bill_that_is_late_no_day_in_the_past_is_promised(needs: Needs) -> None:
    runner, _ = looking(over_a_bad_line(needs, "review_payment", Refused("AM04")), "water", LATE)
    give(runner, "pay")
    told = expect(runner, Tell)
    assert told.key == "bill-too-much"
    assert told.why[0].text.startswith("Nothing was paid. It was due on {day}")
    assert "until then" not in told.why[0].text


@pytest.mark.parametrize("code", ["bill_paid", "bill_under_way", "bill_changed"])
def test_what_another_has_paid_meanwhile_is_told(needs: Needs, code: str) -> None:
    runner, _ = looking(over_a_bad_line(needs, "confirm_first", Refused(code)))
    for answer in ("pay", True):
        give(runner, answer)
    assert expect(runner, Tell).key == f"refused-{code}"
    give(runner, True)
    assert runner.wish is None


def test_a_task_that_was_left_after_it_was_sent_ends_with_its_receipt(needs: Needs, bank: RunningBank) -> None:
    left = paid(needs, bank)
    again = replace(needs, resumed=True)
    resumed, _ = drive(lambda: pay_a_bill(again), [])
    assert expect(resumed, Tell).key == "receipt"
    assert left.step is not None
    assert needs.bank.payment(needs.task_id).status is PaymentStatus.SETTLED


def test_a_draft_goes_on_at_the_bill(needs: Needs) -> None:
    left, _ = looking(needs)
    resumed = Runner(lambda: pay_a_bill(replace(needs, resumed=True)), left.draft)
    settle(resumed)
    assert expect(resumed, ShowBill) == left.step


def test_while_everything_is_stopped_it_says_so_first(needs: Needs) -> None:
    needs.bank.freeze()
    with pytest.raises(Refused, match="frozen"):
        drive(lambda: pay_a_bill(needs), [])


def test_where_the_bank_knows_of_no_firm_it_says_what_else_can_be_done(given: Given) -> None:
    with running_bank() as another:
        her = customer_at(another.url)
        runner, _ = drive(lambda: pay_a_bill(given(her)), [])
        assert expect(runner, Tell).key == "no-billers"
        her.bank.close()
