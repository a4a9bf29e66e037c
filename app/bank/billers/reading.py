"""Reads what a biller has sent. Nothing of it is believed that does not answer what was asked."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from app.bank.billers.port import BillerUnclear
from app.contract.billers import BillerAnswer, BillTold, MonthTold
from app.contract.wire import Amount, NotAMessage, check_texts, plain, read
from app.domain.bills import Bill, BilledMonth, Biller, Owed, month_of
from app.domain.money import Money

_LARGEST: Final = 10_000_000
"""Minor units: no household owes a hundred thousand at once; whoever does pays it in another way."""
_FURTHEST: Final = timedelta(days=800)
"""A bill is due, and for a time, no further away than this."""


def owed(body: bytes, biller: Biller, customer_ref: str, as_of: date) -> Owed:
    """What a body says that ``customer_ref`` owes ``biller``; raises :class:`BillerUnclear`."""
    try:
        told = read(body, BillerAnswer)
        check_texts(plain(told))
        if told.customer_ref != customer_ref:
            raise BillerUnclear
        bill = _bill(told.bill, biller, as_of) if told.bill else None
        return Owed(told.holder, bill, _months(told.months, biller))
    except (NotAMessage, ValueError) as wrong:
        raise BillerUnclear from wrong


def _bill(told: BillTold, biller: Biller, as_of: date) -> Bill:
    due, first, last = (date.fromisoformat(day) for day in (told.due_on, told.period_from, told.period_to))
    if first > last or any(abs(day - as_of) > _FURTHEST for day in (due, first, last)):
        raise BillerUnclear
    amount = _amount(told.amount, biller)
    if amount.minor == 0:
        raise BillerUnclear
    return Bill(told.bill_number, amount, due, first, last)


def _months(told: list[MonthTold], biller: Biller) -> tuple[BilledMonth, ...]:
    """Each once, the oldest first."""
    found = tuple(BilledMonth(date.fromisoformat(f"{each.month}-01"), _amount(each.amount, biller), each.usage) for each in told)
    if len({month_of(each.month) for each in found}) != len(found):
        raise BillerUnclear
    return tuple(sorted(found, key=lambda each: each.month))


def _amount(told: Amount, biller: Biller) -> Money:
    """The wire has no sign: what is negative is no message at all."""
    if told.currency != biller.currency or told.money.minor > _LARGEST:
        raise BillerUnclear
    return told.money
