"""What is on its way: the payments that wait, as far as they still do."""

from __future__ import annotations

from app.domain.payments import Payment
from app.journeys.ports import Bank


def on_their_way(bank: Bank) -> tuple[Payment, ...]:
    """All that waits, as far as it still does."""
    payments = (bank.payment(each.payment_id) for each in bank.read_freeze().stops)
    return tuple(payment for payment in payments if payment.waits)
