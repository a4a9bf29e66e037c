"""Billers of the tests' own, and what they say on the wire."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from app.bank.billers.practice import PracticeBillers, SampleMeter, Standing
from app.domain.accounts import AccountNumber
from app.domain.bills import Biller, BillKind, Owed

POWER = Biller("power", BillKind.ELECTRICITY, "City Power", AccountNumber("CN-BBAN", "6288777700001111"), "CNY", 6, 8)
WATER = Biller("water", BillKind.WATER, "City Water", AccountNumber("CN-BBAN", "6288777700002222"), "CNY", 6, 8)
GAS = Biller("gas", BillKind.GAS, "County Gas", AccountNumber("GB-SCAN", "99777700003333"), "GBP", 6, 8)
DUE, BIG, LATE, NOTHING, NOBODY, ANOTHERS = "100001", "100002", "200001", "200002", "999999", "110001"
"""Customer numbers: a bill of a hundred or so, one of some thousand, one that is late, none, nobody's, and one in another name."""
TODAY = date(2026, 11, 22)
BILLERS = PracticeBillers(
    {
        POWER: (
            SampleMeter(DUE, "Wang", (10000,) * 12, unit_price=50),
            SampleMeter(BIG, "Wang", (500000,) * 12),
            SampleMeter(ANOTHERS, "Chen Sufen", (10000,) * 12),
        ),
        WATER: (
            SampleMeter(LATE, "Wang", (0, 5000) * 6, Standing.OVERDUE),
            SampleMeter(NOTHING, "Wang", (5000,) * 12, Standing.NOTHING),
        ),
        GAS: (SampleMeter(DUE, "Hughes", (3000,) * 12),),
    }
)


def on_the_wire(customer_ref: str, owed: Owed) -> dict[str, Any]:
    """An honest answer."""
    bill = owed.bill
    told: dict[str, Any] = {
        "customerRef": customer_ref,
        "holder": owed.holder,
        "months": [
            {"month": f"{each.month:%Y-%m}", "amount": _amount(each.amount)} | ({} if each.usage is None else {"usage": each.usage})
            for each in owed.months
        ],
    }
    if bill:
        told["bill"] = {
            "billNumber": bill.number,
            "amount": _amount(bill.amount),
            "dueOn": bill.due.isoformat(),
            "periodFrom": bill.first.isoformat(),
            "periodTo": bill.last.isoformat(),
        }
    return told


def honest(asked: dict[str, Any], biller: Biller = POWER) -> tuple[int, bytes]:
    """What a biller answers that knows what the practice one knows."""
    owed = BILLERS.ask(biller, asked["customerRef"], date.fromisoformat(asked["asOf"]))
    return (200, json.dumps(on_the_wire(asked["customerRef"], owed)).encode()) if owed else (404, b"{}")


def _amount(money: Any) -> dict[str, str]:
    return {"currency": money.currency, "amount": money.decimal}
