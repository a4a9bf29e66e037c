"""Billers to practise with: what somebody owes follows from the customer number and the month alone, and never changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from random import Random
from typing import Final

from app.domain.bills import Bill, BilledMonth, Biller, Owed
from app.domain.money import Money

_MONTHS: Final = 12
_SPREAD: Final = 8
"""So many percent more or less than its usual a month may cost."""


class Standing(StrEnum):
    """How a sample meter always stands: there is one of each kind to practise with."""

    DUE = "due"
    OVERDUE = "overdue"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class SampleMeter:
    """A customer number at a biller. ``usual``: what January to December cost (minor units), 0 where there is no bill in a month.

    ``unit_price`` (minor units) is what a kilowatt hour or cubic metre costs, where that is measured.
    """

    customer_ref: str
    holder: str
    usual: Sequence[int]
    standing: Standing = Standing.DUE
    unit_price: int = 0


class PracticeBillers:
    """The billers of a practice bank and their sample meters."""

    def __init__(self, meters: Mapping[Biller, Sequence[SampleMeter]]) -> None:
        self._meters = {biller: {meter.customer_ref: meter for meter in theirs} for biller, theirs in meters.items()}

    @property
    def known(self) -> Sequence[Biller]:
        """All of them."""
        return tuple(self._meters)

    def ask(self, biller: Biller, customer_ref: str, as_of: date) -> Owed | None:
        """What is owed; none where there is no such meter."""
        meter = self._meters[biller].get(customer_ref)
        if meter is None:
            return None
        last = _billed_last(meter, as_of)
        months = tuple(_cost(biller, meter, _back(last, back)) for back in range(_MONTHS, 0, -1))
        open_bill = None if meter.standing is Standing.NOTHING else _bill(biller, meter, last, as_of)
        return Owed(meter.holder, open_bill, tuple(each for each in months if each.amount.minor))


def _billed_last(meter: SampleMeter, as_of: date) -> date:
    """The month that the newest bill is for: the last one that cost anything, or the one before, where that was not paid in time."""
    month = _back(as_of.replace(day=1), 2 if meter.standing is Standing.OVERDUE else 1)
    return next(_back(month, back) for back in range(_MONTHS) if meter.usual[_back(month, back).month - 1])


def _bill(biller: Biller, meter: SampleMeter, month: date, as_of: date) -> Bill:
    """What is due is so until this month ends; what is overdue, until the last one ended."""
    this_month = as_of.replace(day=1)
    due = this_month - timedelta(days=1) if meter.standing is Standing.OVERDUE else _back(this_month, -1) - timedelta(days=1)
    last = _back(month, -1) - timedelta(days=1)
    return Bill(f"{meter.customer_ref[-4:]}{month:%y%m}", _cost(biller, meter, month).amount, due, month, last)


def _cost(biller: Biller, meter: SampleMeter, month: date) -> BilledMonth:
    luck = Random(f"{biller.biller_id} {meter.customer_ref} {month}")  # noqa: S311 - a sample, not a key
    minor = meter.usual[month.month - 1] * (100 + luck.randint(-_SPREAD, _SPREAD)) // 100
    return BilledMonth(month, Money(biller.currency, minor), minor // meter.unit_price if meter.unit_price else None)


def _back(month: date, months: int) -> date:
    """The first day of a month so many months before the one that begins with ``month``."""
    years, at = divmod(month.month - 1 - months, _MONTHS)
    return date(month.year + years, at + 1, 1)
