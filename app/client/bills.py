"""Bills: whose can be paid through the bank, and what is owed."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.client.accounts import number_in
from app.client.answers import certain, nothing
from app.client.calls import call
from app.client.codes import known
from app.client.sessions import Sessions
from app.contract.bills import BillBody, BilledMonthBody, BillerBody, Billers, BillLookup, ForgetMeter, LookUpBill, MeterBody
from app.contract.wire import read
from app.domain.bills import Bill, BilledMonth, Biller, BillKind, BillStatus, FoundBill, Meter

_FIRST: Final = "-01"


class Bills:
    """Reads billers and asks what is owed; both move nothing."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def billers(self) -> tuple[tuple[Biller, ...], tuple[Meter, ...]]:
        """All of them, and the customer numbers that she has paid before, the latest first."""
        return self._sessions.ask(call("listBillers"), _billers)

    def forget(self, biller_id: str, customer_ref: str) -> None:
        """Forgets a customer number; one that is forgotten already stays so."""
        asked = call("forgetMeter", ForgetMeter(biller_id, customer_ref), repeatable=True)
        certain(lambda: self._sessions.ask(asked, nothing))

    def look_up(self, biller_id: str, customer_ref: str) -> FoundBill:
        """What is owed under a customer number."""
        return self._sessions.ask(call("lookUpBill", LookUpBill(biller_id, customer_ref), repeatable=True), _found)


def _billers(body: bytes) -> tuple[tuple[Biller, ...], tuple[Meter, ...]]:
    told = read(body, Billers).items
    meters = [_meter(each) for biller in told for each in biller.remembered]
    return tuple(map(_biller, told)), tuple(sorted(meters, key=lambda meter: meter.last_paid_at, reverse=True))


def _biller(told: BillerBody) -> Biller:
    kind = known(told.kind, BillKind.OTHER)
    return Biller(told.biller_id, kind, told.name, number_in(told.account), told.currency, told.least_digits, told.most_digits)


def _meter(told: MeterBody) -> Meter:
    return Meter(told.biller_id, told.customer_ref, told.holder, told.last_paid_at)


def _found(body: bytes) -> FoundBill:
    told = read(body, BillLookup)
    return FoundBill(
        told.biller_id,
        told.customer_ref,
        told.holder,
        known(told.status, BillStatus.OTHER),
        _bill(told.bill) if told.bill else None,
        told.bill.reference if told.bill else "",
        tuple(map(_month, told.months)),
        told.paid_at,
        of_another=told.of_another,
    )


def _bill(told: BillBody) -> Bill:
    due, first, last = (date.fromisoformat(day) for day in (told.due_on, told.period_from, told.period_to))
    return Bill(told.bill_number, told.amount.money, due, first, last)


def _month(told: BilledMonthBody) -> BilledMonth:
    return BilledMonth(date.fromisoformat(told.month + _FIRST), told.amount.money, told.usage)
