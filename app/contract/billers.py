"""The words between the bank and a biller: what the bank asks at a biller's own address, and what it may be answered.

The bank asks with POST, so that no customer number stands in an address. 404 answers that there is no such customer.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from app.contract.bills import BillKind, CustomerRef, Day, Month
from app.contract.money import AccountRef
from app.contract.payees import HolderName
from app.contract.wire import Amount, Asked, Id, Told, whole

BillNumber = Annotated[str, Meta(pattern=whole(r"[0-9A-Za-z-]{1,30}"))]
Usage = Annotated[int, Meta(ge=0, lt=10**9)]


class AskBiller(Asked):
    """What is owed under this number, as of a day of the bank's?"""

    customer_ref: CustomerRef
    as_of: Day


class BillTold(Told):
    """A bill that is open."""

    bill_number: BillNumber
    amount: Amount
    due_on: Day
    period_from: Day
    period_to: Day


class MonthTold(Told):
    """A month that is over."""

    month: Month
    amount: Amount
    usage: Usage | None = None


class BillerAnswer(Told):
    """What a biller says of one of its customers: the bill that has been open longest, and the twelve months before it."""

    customer_ref: CustomerRef
    holder: HolderName
    months: Annotated[list[MonthTold], Meta(max_length=24)]
    bill: BillTold | None = None


class ConfiguredBiller(Asked):
    """A biller as the bank is told of it, in a file: a list of these. ``url`` is https, or on this machine."""

    biller_id: Id
    kind: BillKind
    name: HolderName
    account: AccountRef
    currency: Annotated[str, Meta(pattern=whole(r"[A-Z]{3}"))]
    least_digits: Annotated[int, Meta(ge=4, le=24)]
    most_digits: Annotated[int, Meta(ge=4, le=24)]
    url: Annotated[str, Meta(pattern=whole(r"https?://[^\s@?#]+"))]
