"""A bill to draw in tests and in the gallery, of a firm with a long name, for a winter month that was dear."""

from __future__ import annotations

from datetime import date

from app.bank.billers.practice import PracticeBillers, SampleMeter
from app.domain.accounts import AccountNumber
from app.domain.bills import Biller, BillKind, BillStatus, FoundBill, partly_covered
from app.journeys import bills_words
from app.journeys.say import say
from app.journeys.steps import Trail
from app.journeys.steps_bills import ShowBill

_NUMBER = "5101066032"
_FIRM = Biller("b", BillKind.GAS, "成都市锦江区城市燃气供应服务有限公司", AccountNumber("CN-BBAN", "6222021001116245702"), "CNY", 10, 13)
_COSTS = (188800, 16900, 9800, 7600, 6900, 8800, 17600, 0, 9200, 6800, 7700, 152000)


def bill() -> ShowBill:
    """As her firm sends it."""
    meter = SampleMeter(_NUMBER, "王秀兰", _COSTS)
    owed = PracticeBillers({_FIRM: (meter,)}).ask(_FIRM, _NUMBER, date(2026, 1, 20))
    assert owed is not None
    assert owed.bill is not None
    found = FoundBill("b", _NUMBER, partly_covered(owed.holder), BillStatus.OVERDUE, owed.bill, "", owed.months)
    return bills_words.shown(_FIRM, found, owed.bill, Trail(say("Bills", "Pay a bill"), 2, 4))
