"""Bills: the firms that the bank knows to send them, and what somebody owes such a firm."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import Meta

from app.contract.money import AccountRef
from app.contract.operation import Operation
from app.contract.wire import Amount, Asked, Id, Told, extensible, whole

BillKind = Literal["electricity", "water", "gas", "heating", "phone"]
BillStatus = Literal["due", "overdue", "nothing_owed", "under_way", "paid"]
CustomerRef = Annotated[str, Meta(pattern=whole(r"[0-9]{4,24}"))]
"""The number under which a biller knows a customer or a meter, as it stands on its paper."""
Day = Annotated[str, Meta(pattern=whole(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"))]
Month = Annotated[str, Meta(pattern=whole(r"[0-9]{4}-[0-9]{2}"))]


class MeterBody(Told):
    """A customer number whose bill she has paid before. ``holder``: in whose name it is, partly covered."""

    biller_id: Id
    customer_ref: str
    holder: str
    last_paid_at: datetime


class BillerBody(Told):
    """A firm that sends bills, where it is paid, and what she has paid there before; its customer numbers have so many digits."""

    biller_id: Id
    kind: Annotated[str, extensible(BillKind)]
    name: str
    account: AccountRef
    currency: str
    least_digits: int
    most_digits: int
    remembered: list[MeterBody]


class Billers(Told):
    """All whose bills can be looked up and paid in a currency of hers."""

    items: list[BillerBody]


class LookUpBill(Asked):
    """Asks a biller what is owed under one of its customer numbers."""

    biller_id: Id
    customer_ref: CustomerRef


class ForgetMeter(Asked):
    """Takes a customer number out of what she has paid before: its bills in another name are a stranger's again."""

    biller_id: Id
    customer_ref: CustomerRef


class BillBody(Told):
    """A bill. It is paid by a payment of this very amount to the biller's name and account, with ``reference`` as its remittance
    information, within a day of the look-up."""

    bill_number: str
    amount: Amount
    due_on: Day
    period_from: Day
    period_to: Day
    reference: str


class BilledMonthBody(Told):
    """What a month cost, and how much was used (kilowatt hours, cubic metres) where that is measured."""

    month: Month
    amount: Amount
    usage: int | None = None


class BillLookup(Told):
    """What is owed, and the twelve months before. ``holder``: in whose name, partly covered. ``paidAt``: when it left this bank.

    ``ofAnother``: the bill is in a name that is not the caller's, and she has never paid for that customer number: paying it is like a
    first payment to somebody new.
    """

    biller_id: Id
    customer_ref: str
    holder: str
    status: Annotated[str, extensible(BillStatus)]
    months: list[BilledMonthBody]
    bill: BillBody | None = None
    paid_at: datetime | None = None
    of_another: bool = False


CALLS: Final = (
    Operation("listBillers", "GET", "/billers", "Whose bills can be looked up, and what I have paid before", Billers),
    Operation(
        "lookUpBill",
        "POST",
        "/bill-lookups",
        "What do I owe? Moves nothing",
        BillLookup,
        LookUpBill,
        problems=("bill_unknown", "biller_silent", "biller_unclear", "too_many_attempts"),
    ),
    Operation("forgetMeter", "POST", "/forgotten-meters", "Forget one that I have paid; may be repeated", None, ForgetMeter, 204),
)
