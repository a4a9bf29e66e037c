"""Somebody new at the reference bank: looked up, paid after a wait, kept in her list, and asked for the money back."""

from __future__ import annotations

import pytest

from app.bank.services.rules import Rules
from app.client.remote_bank import RemoteBank
from app.domain.accounts import AccountNumber
from app.domain.payees import Payee, PayeeMatch
from app.domain.payments import Clearing, PaymentStatus, Reason
from app.journeys.ports import Refused
from tests.bank.cast import LI_ACCOUNT
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer, customer_at, let_days_pass

PLUMBER = Payee("", "Zhao Liu", AccountNumber("CN-BBAN", "6288000000000777"), "Plumber", "house")
"""At another bank."""


def pay_plumber(wang: Customer, running: RunningBank, amount: str = "200.00") -> str:
    return wang.pay(wang.order_to(PLUMBER.name, PLUMBER.account, amount), running).payment_id


@pytest.mark.parametrize(
    ("name", "account", "match"),
    [
        ("Li", LI_ACCOUNT.number, PayeeMatch.MATCH),
        ("Zhao Liu", LI_ACCOUNT.number, PayeeMatch.NO_MATCH),
        (PLUMBER.name, PLUMBER.account, PayeeMatch.NOT_POSSIBLE),
    ],
    ids=["hers", "another's", "elsewhere"],
)
def test_whose_an_account_is(wang: Customer, name: str, account: AccountNumber, match: PayeeMatch) -> None:
    assert wang.bank.verify_payee(name, account).match is match


def test_names_cannot_be_tried_without_end() -> None:
    with running_bank(rules=Rules(payee_checks_a_day=1)) as running:
        wang = customer_at(running.url)
        wang.bank.verify_payee("Li", LI_ACCOUNT.number)
        with pytest.raises(Refused, match="too_many_attempts"):
            wang.bank.verify_payee("Lu", LI_ACCOUNT.number)


def test_somebody_new_is_paid_after_a_wait_and_then_stands_in_her_list(alone: RunningBank) -> None:
    wang = customer_at(alone.url)
    before, order = wang.booked(), wang.order_to(PLUMBER.name, PLUMBER.account)
    review = wang.bank.review_payment(order)
    assert [(each.kind, each.reason) for each in review.requires] == [(Clearing.WAIT, Reason.NEW_PAYEE)]

    waiting = wang.pay(order, alone)
    assert (waiting.status, waiting.waits, waiting.requires) == (PaymentStatus.PENDING, True, review.requires)
    assert waiting.goes_at == review.requires[0].until
    assert wang.bank.payments(10) == (waiting,)
    for bank in (wang.bank, RemoteBank(alone.url, wang.vault)):
        bank.add_payee(PLUMBER, order.payment_id)
    assert PLUMBER.account not in [each.account for each in wang.bank.payees()]

    let_days_pass(alone)
    gone = wang.bank.payment(order.payment_id)
    assert (gone.status, gone.waits, wang.booked()) == (PaymentStatus.SETTLED, False, before - order.amount)
    (listed,) = [each for each in wang.bank.payees() if each.account == PLUMBER.account]
    assert (listed.name, listed.nickname, listed.picture, listed.paid_before) == (PLUMBER.name, "Plumber", "house", True)
    assert wang.bank.review_payment(wang.order_to(listed.name, listed.account)).requires == ()


def test_what_went_out_while_she_was_away_is_told_until_she_has_seen_it(alone: RunningBank) -> None:
    wang = customer_at(alone.url)
    payment_id = pay_plumber(wang, alone, "165.88")
    assert wang.bank.notices() == ()
    let_days_pass(alone)
    (notice,) = wang.bank.notices()
    assert (notice.code, notice.facts["paymentId"], notice.facts["creditorName"]) == ("payment_settled", payment_id, PLUMBER.name)
    assert notice.amount is not None
    assert notice.amount.decimal == "165.88"
    for _ in range(2):
        wang.bank.see_notice(notice.notice_id)
    assert wang.bank.notices() == ()


def test_a_waiting_payment_is_stopped_with_one_press_and_nobody_is_listed(running: RunningBank, wang: Customer) -> None:
    before, payment_id = wang.booked(), pay_plumber(wang, running)
    wang.bank.add_payee(PLUMBER, payment_id)
    for _ in range(2):
        assert wang.bank.cancel_payment(payment_id).status is PaymentStatus.CANCELLED
    assert wang.booked() == before
    assert PLUMBER.account not in [each.account for each in wang.bank.payees()]
    with pytest.raises(Refused, match="not_found"):
        wang.bank.add_payee(PLUMBER, wang.order().payment_id)


def test_who_is_in_her_list_is_not_added_again(running: RunningBank, wang: Customer) -> None:
    listed = wang.bank.payees()[0]
    payment = wang.pay(wang.order_to(listed.name, listed.account), running)
    with pytest.raises(Refused, match="beneficiary_exists"):
        wang.bank.add_payee(listed, payment.payment_id)


def test_a_payee_is_called_otherwise_and_taken_out(alone: RunningBank) -> None:
    wang = customer_at(alone.url)
    one = wang.bank.payees()[0]
    wang.bank.change_payee(one.payee_id, "Mingming", "garden")
    (found,) = [each for each in wang.bank.payees() if each.payee_id == one.payee_id]
    assert (found.name, found.nickname, found.picture) == (one.name, "Mingming", "garden")
    for _ in range(2):
        wang.bank.remove_payee(one.payee_id)
    assert one.payee_id not in [each.payee_id for each in wang.bank.payees()]
    with pytest.raises(Refused, match="not_found"):
        wang.bank.change_payee(one.payee_id, "", "")


def test_money_that_has_gone_is_asked_back_and_money_that_waits_is_not(running: RunningBank, wang: Customer) -> None:
    waiting, listed = pay_plumber(wang, running), wang.bank.payees()[0]
    gone = wang.pay(wang.order_to(listed.name, listed.account), running)
    assert (gone.status, gone.recalled) == (PaymentStatus.SETTLED, False)
    for what in ("cheated", "cheated", "mistake"):
        wang.bank.ask_recall(gone.payment_id, what)
    assert wang.bank.payment(gone.payment_id).recalled
    with pytest.raises(Refused, match="payment_not_sent"):
        wang.bank.ask_recall(waiting, "cheated")
    wang.bank.cancel_payment(waiting)


def test_her_newest_payments_come_first_and_other_peoples_never(alone: RunningBank) -> None:
    wang, listed = customer_at(alone.url), customer_at(alone.url).bank.payees()[0]
    ids = [wang.pay(wang.order_to(listed.name, listed.account, f"{number}.00"), alone).payment_id for number in (1, 2, 3)]
    assert [each.payment_id for each in wang.bank.payments(2)] == ids[:0:-1]
    assert [each.payment_id for each in wang.bank.payments(10)] == ids[::-1]
    assert customer_at(alone.url, "70010003").bank.payments(10) == ()
