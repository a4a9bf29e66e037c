"""What waits, from its receipt to its end: kept in the list, found on the way, stopped with one press, or gone out."""

from __future__ import annotations

from app.domain.money import Money
from app.domain.payments import PaymentStatus
from app.journeys.home import home
from app.journeys.my_money import my_money
from app.journeys.pay import pay_someone
from app.journeys.payments import AT_ONCE
from app.journeys.ports import Needs
from app.journeys.runner import Runner
from app.journeys.steps import Browse, Choose, Confirm, Tell
from app.journeys.waiting import waiting
from tests.bank.cast import LANDLORD, WANG_SAVINGS
from tests.bank.running import RunningBank
from tests.client.customer import Customer
from tests.journeys.bad_line import over_a_bad_line
from tests.journeys.conftest import Given
from tests.journeys.drive import BACK, confirmed, drive, expect, give, later, settle

NUMBER = WANG_SAVINGS.number.identification


def send(needs: Needs, bank: RunningBank, minor: int = 20000) -> Runner[None]:
    """To somebody new, up to the receipt: so it waits."""
    runner, _ = drive(lambda: pay_someone(needs), ["new", "Wang", NUMBER, True, True])
    confirmed(runner, bank, minor)
    return runner


def test_whoever_is_kept_comes_into_the_list_when_the_money_has_gone_out(li: Customer, given: Given, bank: RunningBank) -> None:
    runner = send(given(li), bank)
    assert expect(runner, Tell).question.text == "The payment waits. It has not gone out yet."
    for answer in (True, "yes", "Mother's savings", "family"):
        give(runner, answer)
    assert "as soon as the money has gone out" in expect(runner, Tell).question.text
    give(runner, True)
    assert runner.wish is None
    assert [payee.called for payee in li.bank.payees()] == ["Mum"]
    later(bank, hours=25)
    kept = next(payee for payee in li.bank.payees() if payee.account == WANG_SAVINGS.number)
    assert (kept.name, kept.nickname, kept.picture, kept.paid_before) == ("Wang", "Mother's savings", "family", True)


def test_a_task_left_at_its_receipt_offers_the_list_again(li: Customer, given: Given, bank: RunningBank) -> None:
    needs = given(li)
    left = send(needs, bank)
    again = Needs(needs.bank, needs.settings, needs.drafts, needs.task_id, resumed=True)
    resumed = Runner(lambda: pay_someone(again), left.draft)
    settle(resumed)
    assert expect(resumed, Tell).key == "receipt"
    give(resumed, True)
    assert expect(resumed, Choose).key == "keep"


def test_home_says_what_is_on_its_way_as_long_as_it_is(li: Customer, given: Given, bank: RunningBank) -> None:
    def tiles() -> list[str]:
        runner, _ = drive(lambda: home(given(li), li.bank.sign_in(li.person.pin)), [])
        return [option.key for option in expect(runner, Choose).options]

    as_ever = ["my-money", "pay", "bill", "trusted", "scams", "branch"]
    assert tiles() == as_ever
    send(given(li), bank)
    assert tiles() == ["waiting", *as_ever]
    later(bank, hours=25)
    assert tiles() == as_ever


def test_what_waits_is_held_back_while_everything_is_stopped(li: Customer, given: Given, bank: RunningBank) -> None:
    def tile() -> str:
        runner, _ = drive(lambda: home(given(li), li.bank.sign_in(li.person.pin)), [])
        return expect(runner, Choose).options[0].label.text

    li.bank.sign_in(li.person.pin)
    send(given(li), bank)
    assert tile() == "Waiting to go out: {count}"
    li.bank.freeze()
    assert tile() == "Held back: {count}"


def test_home_comes_and_says_so_where_the_bank_is_silent(li: Customer, given: Given) -> None:
    silent = over_a_bad_line(given(li), "read_freeze")
    runner, _ = drive(lambda: home(silent, li.bank.sign_in(li.person.pin)), [])
    assert [sentence.text.split(".")[0] for sentence in expect(runner, Choose).why] == ["The bank does not answer at the moment"]


def test_one_press_stops_it(li: Customer, given: Given, bank: RunningBank) -> None:
    before, sent = li.booked(), given(li)
    send(sent, bank)
    runner, shown = drive(lambda: waiting(given(li)), [True])
    page = shown[0]
    assert isinstance(page, Confirm)
    assert (page.pause_seconds, page.look) == (0, "plain")  # the only red key there stops everything
    assert page.why[0].text.startswith("Because you have never paid this person")
    assert expect(runner, Choose).question.text == "It is stopped. Nothing was sent."
    give(runner, "well")
    assert runner.wish is None
    assert li.bank.payment(sent.task_id).status is PaymentStatus.CANCELLED
    assert li.bank.accounts()[0].available == before


def test_what_is_left_alone_goes_out(li: Customer, given: Given, bank: RunningBank) -> None:
    sent = given(li)
    send(sent, bank)
    runner, _ = drive(lambda: waiting(given(li)), [False])
    assert runner.wish is None
    later(bank, hours=25)
    assert li.bank.payment(sent.task_id).status is PaymentStatus.SETTLED


def test_what_went_out_while_she_looked_is_told_truly(li: Customer, given: Given, bank: RunningBank) -> None:
    send(given(li), bank)
    runner, _ = drive(lambda: waiting(given(li)), [])
    later(bank, hours=25)
    give(runner, True)
    assert expect(runner, Tell).question.text == "This could not be stopped any more."
    give(runner, True)
    page = expect(runner, Browse)
    assert page.question.text == "You sent {name} {amount}, {day}"
    assert [item.key for item in page.items] == ["wrong"]


def test_of_several_she_picks_one_and_comes_back_to_the_others(li: Customer, given: Given, bank: RunningBank) -> None:
    first, second = given(li), given(li)
    send(first, bank, 10000)
    send(second, bank, 30000)
    runner, _ = drive(lambda: waiting(given(li)), [])
    assert {item.key for item in expect(runner, Browse).items} == {first.task_id, second.task_id}
    for answer in (second.task_id, True, "well"):
        give(runner, answer)
    assert expect(runner, Confirm).question.params[0] == ("amount", Money("CNY", 10000))
    give(runner, False)
    assert runner.wish is None
    assert li.bank.payment(first.task_id).waits


def test_back_leads_from_one_to_the_list(li: Customer, given: Given, bank: RunningBank) -> None:
    first, second = given(li), given(li)
    send(first, bank, 10000)
    send(second, bank, 30000)
    runner, shown = drive(lambda: waiting(given(li)), [first.task_id, BACK])
    assert runner.step == shown[0]


def test_while_everything_is_stopped_no_time_is_promised(li: Customer, given: Given, bank: RunningBank) -> None:
    send(given(li), bank)
    li.bank.freeze()
    runner, _ = drive(lambda: waiting(given(li)), [])
    page = expect(runner, Confirm)
    assert "So this waits too, until you have that undone." in [sentence.text for sentence in page.why]
    assert not any("{when}" in sentence.text for sentence in page.why)


def test_a_receipt_promises_no_time_while_everything_is_stopped(li: Customer, given: Given, bank: RunningBank) -> None:
    needs = given(li)
    send(needs, bank)
    li.bank.freeze()
    again = Needs(needs.bank, needs.settings, needs.drafts, needs.task_id, resumed=True)
    runner, _ = drive(lambda: pay_someone(again), [])
    told = expect(runner, Tell)
    assert told.question.text == "The payment waits. It has not gone out yet."
    assert not any("{when}" in sentence.text for sentence in told.why)
    assert "Goes out on" not in [fact.label.text for fact in told.facts]


def test_two_that_are_alike_differ_by_when_they_were_confirmed(li: Customer, given: Given, bank: RunningBank) -> None:
    send(given(li), bank)
    later(bank, hours=2)
    send(given(li), bank)
    runner, _ = drive(lambda: waiting(given(li)), [])
    one, other = expect(runner, Browse).items
    assert one.sentence.text == other.sentence.text
    assert one.sentence != other.sentence


def test_what_was_never_confirmed_hides_no_payment(li: Customer, given: Given, bank: RunningBank) -> None:
    gone = given(li)
    runner, _ = drive(lambda: pay_someone(gone), [li.bank.payees()[0].payee_id])
    confirmed(runner, bank)
    for _ in range(AT_ONCE + 1):
        li.bank.confirm_first(li.bank.review_payment(li.order("1.00")))
    runner, _ = drive(lambda: my_money(given(li)), ["payments"])
    page = expect(runner, Browse)
    assert ([item.key for item in page.items], page.more) == ([gone.task_id], None)


def test_nothing_waits_any_more_is_said(li: Customer, given: Given) -> None:
    runner, _ = drive(lambda: waiting(given(li)), [True])
    assert runner.wish is None


def test_her_payments_stand_under_my_money_each_as_it_is(li: Customer, given: Given, bank: RunningBank) -> None:
    gone, stopped, never = given(li), given(li), given(li)
    runner, _ = drive(lambda: pay_someone(gone), [li.bank.payees()[0].payee_id])
    confirmed(runner, bank)
    send(stopped, bank)
    drive(lambda: waiting(given(li)), [True])
    drive(lambda: pay_someone(never), ["new", "Zhang", LANDLORD.identification, True, True, 5000, "", True])
    runner, _ = drive(lambda: my_money(given(li)), ["payments"])
    page = expect(runner, Browse)
    assert [(item.key, item.sentence.text) for item in page.items] == [
        (stopped.task_id, "Stopped: {amount} to {name}, {day}"),
        (gone.task_id, "You sent {name} {amount}, {day}"),
    ]
    for answer in (gone.task_id, "done", "done"):
        give(runner, answer)
    assert runner.wish is None
