"""Paying bills: a payment that pays one is known by account, name, reference and amount; no bill is paid twice, whoever pays it.

A bill that its biller has told of on this very day is owed to a firm that the bank knows: that she has never paid there is no reason to
wait, and none to ask, where it is in her own name or of a customer number that she has paid before. Any other is a stranger's, for whom
somebody may have told her to pay: like a first payment. An account that is no biller's has no bills, whatever stands in the payment.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from app.bank.services.accounts import number
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import bills, people
from app.bank.store.bills import BillRow
from app.bank.store.port import Tx
from app.contract.payments import Details
from app.domain.money import Money
from app.domain.names import compare
from app.domain.payees import PayeeMatch

_HOLDS_FOR: Final = timedelta(days=1)
"""So long what a biller has told is taken for what it would tell now."""
_BETWEEN: Final = "/"


def reference(bill: BillRow) -> str:
    """What has to go with a payment of it, so that bank and biller know what it is for."""
    return f"{bill.customer_ref}{_BETWEEN}{bill.bill_number}"


def says_a_bill(details: Details) -> bool:
    """Whether a payment may pay a bill at all: without a reference none does, and nothing need be asked of the books."""
    return _BETWEEN in (details.remittance_information or "")


def paid_by(tx: Tx, ctx: Context, payment_id: str, details: Details, amount: Money) -> BillRow | None:
    """The bill that a payment pays, if it pays one. Refused where it is paid or being paid already, or is not what was told."""
    biller = next((each for each in ctx.bank.billers.known if each.account == number(details.creditor_account)), None)
    said = details.remittance_information or ""
    customer_ref, _, bill_number = said.partition(_BETWEEN)
    bill = bills.told(tx, biller.biller_id, customer_ref, bill_number) if biller else None
    if biller is None or bill is None or said != reference(bill):
        return None
    if bill.payment_id not in (None, payment_id):
        raise Refusal("bill_paid" if bill.paid_at else "bill_under_way")
    if (details.creditor_name, amount) != (biller.name, bill.amount) or bill.told_at < ctx.now(tx) - _HOLDS_FOR:
        raise Refusal("bill_changed")
    return bill


def is_hers(tx: Tx, ctx: Context, bill: BillRow) -> bool:
    """Whether it is in a name that fits the caller's, or of a customer number that she has paid before."""
    if any((each.biller_id, each.customer_ref) == (bill.biller_id, bill.customer_ref) for each in bills.meters_of(tx, ctx.person_id)):
        return True
    caller = people.person(tx, ctx.person_id)
    return caller is not None and compare(caller.name, bill.holder) is not PayeeMatch.NO_MATCH


def take(tx: Tx, bill: BillRow | None, payment_id: str) -> None:
    """A payment is confirmed: from now on it pays the bill, if it is for one."""
    if bill is not None and not bills.take(tx, bill, payment_id):
        raise Refusal("bill_under_way")
