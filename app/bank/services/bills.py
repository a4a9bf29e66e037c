"""Bills: whose can be looked up, and what a biller says is owed. Looking up moves nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.bank.billers.port import Billers as Port
from app.bank.billers.port import BillerSilent, BillerUnclear
from app.bank.services import attempts
from app.bank.services.accounts import ref
from app.bank.services.context import Context
from app.bank.services.paying_bills import is_hers, reference
from app.bank.services.refusal import Refusal
from app.bank.store import bills
from app.bank.store.bills import BillRow
from app.bank.store.port import Tx
from app.contract.bills import BillBody, BilledMonthBody, BillerBody, Billers, BillLookup, ForgetMeter, LookUpBill, MeterBody
from app.contract.wire import Amount
from app.domain.bills import Bill, BilledMonth, Biller, BillStatus, Meter, Owed, partly_covered


@dataclass(frozen=True, slots=True)
class Question:
    """What a biller is to be asked, outside of any transaction."""

    billers: Port
    biller: Biller
    customer_ref: str
    as_of: date


def list_billers(tx: Tx, ctx: Context, _: None) -> Billers:
    """The billers in a currency of the caller's, and what she has paid there before."""
    currencies = {account.currency for account in ctx.bank.core.accounts_of(tx, ctx.person_id)}
    meters = bills.meters_of(tx, ctx.person_id)
    return Billers([_told_biller(each, meters) for each in ctx.bank.billers.known if each.currency in currencies])


def meters(tx: Tx, ctx: Context) -> list[MeterBody]:
    """What the caller has paid before."""
    return [_told_meter(each) for each in bills.meters_of(tx, ctx.person_id)]


def forget(tx: Tx, ctx: Context, asked: ForgetMeter) -> None:
    """The caller's alone; may be repeated. What was paid stays in the books."""
    bills.forget(tx, ctx.person_id, asked.biller_id, asked.customer_ref)


def begin_looking(tx: Tx, ctx: Context, asked: LookUpBill) -> Question:
    """Counts as a try: whoever guesses customer numbers learns parts of names."""
    biller = next((each for each in ctx.bank.billers.known if each.biller_id == asked.biller_id), None)
    if biller is None:
        raise Refusal("not_found")
    attempts.count_within_day(tx, ctx, f"bill:{ctx.person_id}", ctx.bank.rules.bill_lookups_a_day)
    return Question(ctx.bank.billers, biller, asked.customer_ref, ctx.now(tx).date())


def whom(question: Question) -> str:
    """Which biller has to answer."""
    return question.biller.biller_id


def ask(question: Question) -> Owed | str:
    """What the biller says, or the code of why nothing came of it. Slow."""
    if not question.biller.least <= len(question.customer_ref) <= question.biller.most:
        return "bill_unknown"
    try:
        return question.billers.ask(question.biller, question.customer_ref, question.as_of) or "bill_unknown"
    except BillerSilent:
        return "biller_silent"
    except BillerUnclear:
        return "biller_unclear"


def look_up(tx: Tx, ctx: Context, asked: LookUpBill, owed: Owed | str) -> BillLookup:
    """Puts the bill down, so that a payment of it is known to be one, and tells it with how it stands here."""
    if isinstance(owed, str):
        raise Refusal(owed)
    holder, now = partly_covered(owed.holder), ctx.now(tx)
    months = [_told_month(each) for each in owed.months]
    if owed.bill is None:
        return BillLookup(asked.biller_id, asked.customer_ref, holder, BillStatus.NOTHING_OWED.value, months)
    row = bills.keep(tx, BillRow(asked.biller_id, owed.bill.number, asked.customer_ref, owed.holder, owed.bill.amount, now))
    status, told = _status(row, owed.bill, now.date()), _told_bill(row, owed.bill)
    anothers = not is_hers(tx, ctx, row)
    return BillLookup(asked.biller_id, asked.customer_ref, holder, status.value, months, told, row.paid_at, of_another=anothers)


def _status(row: BillRow, bill: Bill, today: date) -> BillStatus:
    if row.payment_id is not None:
        return BillStatus.PAID if row.paid_at else BillStatus.UNDER_WAY
    return BillStatus.OVERDUE if bill.due < today else BillStatus.DUE


def _told_biller(biller: Biller, meters: list[Meter]) -> BillerBody:
    return BillerBody(
        biller_id=biller.biller_id,
        kind=biller.kind.value,
        name=biller.name,
        account=ref(biller.account),
        currency=biller.currency,
        least_digits=biller.least,
        most_digits=biller.most,
        remembered=[_told_meter(meter) for meter in meters if meter.biller_id == biller.biller_id],
    )


def _told_meter(meter: Meter) -> MeterBody:
    return MeterBody(meter.biller_id, meter.customer_ref, meter.holder, meter.last_paid_at)


def _told_bill(row: BillRow, bill: Bill) -> BillBody:
    """The amount is the one that is being paid, or was, where the biller tells of another since."""
    days = (bill.due.isoformat(), bill.first.isoformat(), bill.last.isoformat())
    return BillBody(row.bill_number, Amount.of(row.amount), *days, reference(row))


def _told_month(month: BilledMonth) -> BilledMonthBody:
    return BilledMonthBody(f"{month.month:%Y-%m}", Amount.of(month.amount), month.usage)
