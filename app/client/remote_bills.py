"""Bills from afar: the journeys' port of them, over HTTP."""

from __future__ import annotations

from app.client.bills import Bills
from app.client.sessions import Sessions
from app.domain.bills import Biller, FoundBill, Meter


class RemoteBills:
    """The part of a bank that is about bills."""

    def __init__(self, sessions: Sessions) -> None:
        self._bills = Bills(sessions)

    def billers(self) -> tuple[tuple[Biller, ...], tuple[Meter, ...]]:
        """Whose bills can be paid, and the customer numbers that she has paid before, the latest first."""
        return self._bills.billers()

    def forget_meter(self, biller: Biller, customer_ref: str) -> None:
        """Forgets that she has paid bills under this customer number."""
        self._bills.forget(biller.biller_id, customer_ref)

    def look_up_bill(self, biller: Biller, customer_ref: str) -> FoundBill:
        """What is owed under a customer number."""
        return self._bills.look_up(biller.biller_id, customer_ref)
