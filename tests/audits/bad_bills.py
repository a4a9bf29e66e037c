"""Every screen about a bill, of a firm whose name is as long as any, and of months that cost far more than others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from app.domain.accounts import AccountNumber
from app.domain.bills import Bill, BilledMonth, Biller, BillKind, BillStatus, FoundBill, Meter
from app.domain.money import Money
from app.journeys.bills import TASK
from app.journeys.bills_words import customer_number, no_billers, settled, shown, too_much, which_bill, which_firm, which_kind
from app.journeys.steps import Step, Trail

LONGEST_NAME = "Wassergenossenschaft Oberhofen-Niederbachtal und Umgebung"
NUMBER = "987654321098765432101234"
NOW = datetime(2026, 1, 20, tzinfo=UTC)


def billed() -> Iterator[Step[Any]]:
    """All of them."""
    firms = tuple(
        Biller(kind.value, kind, f"{kind} {LONGEST_NAME}", AccountNumber("CN-BBAN", "1" * 16), "CNY", 24, 24) for kind in BillKind
    )
    water = firms[1]
    yield which_bill([(firm, Meter(firm.biller_id, NUMBER, "王*兰", NOW)) for firm in firms], TASK)
    yield which_kind(list(BillKind), TASK)
    yield which_firm(firms, TASK)
    yield from (customer_number(firm, TASK, NUMBER) for firm in (water, firms[-2]))
    found = found_bill(BillStatus.DUE)
    assert found.bill is not None
    yield from (shown(firm, found, found.bill, Trail(TASK.task, 4, 6)) for firm in firms[:1])
    late = replace(found, status=BillStatus.OVERDUE, months=found.months[:1], of_another=True)
    yield shown(water, late, found.bill, TASK)
    yield shown(water, replace(found, months=()), found.bill, TASK)
    for status in (BillStatus.PAID, BillStatus.UNDER_WAY, BillStatus.NOTHING_OWED):
        yield settled(replace(found, status=status, paid_at=NOW if status is BillStatus.PAID else None), TASK)
    yield from (too_much(each, found.bill, TASK) for each in (found, late))
    yield no_billers(TASK)


def found_bill(status: BillStatus) -> FoundBill:
    """A winter month that cost as much as a bill may, after a year that cost next to nothing."""
    bill = Bill("1", Money("CNY", 10_000_000), date(2026, 1, 31), date(2025, 12, 1), date(2025, 12, 31))
    months = tuple(BilledMonth(date(2025 - (month == 12), month, 1), Money("CNY", month)) for month in (12, *range(1, 12)))
    return FoundBill("b", NUMBER, "W* W* Featherstonehaugh-Cholmondeley", status, bill, "1/1", months)
