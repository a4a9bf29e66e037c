"""The port of bills: what a journey asks the bank about them."""

from __future__ import annotations

from typing import Protocol

from app.domain.bills import Biller, FoundBill, Meter


class Billing(Protocol):
    """The part of a bank that knows whose bills can be paid. Nothing here moves money."""

    def billers(self) -> tuple[tuple[Biller, ...], tuple[Meter, ...]]:
        """Whose bills can be paid, and the customer numbers that she has paid before, the latest first."""
        ...

    def forget_meter(self, biller: Biller, customer_ref: str) -> None:
        """Forgets that she has paid bills under this customer number; nothing happens where it is forgotten already."""
        ...

    def look_up_bill(self, biller: Biller, customer_ref: str) -> FoundBill:
        """What is owed under a customer number. Refused ``bill_unknown``, ``biller_silent`` or ``biller_unclear``."""
        ...
