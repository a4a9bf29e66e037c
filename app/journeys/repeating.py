"""What goes out regularly, as journeys see it at the bank. Troubles are those of :mod:`app.journeys.ports`."""

from __future__ import annotations

from typing import Protocol

from app.domain.standing_orders import StandingOrder


class Repeating(Protocol):
    """Her standing orders. One is set up as a payment is made, by an order with a schedule."""

    def standing_orders(self) -> tuple[StandingOrder, ...]:
        """Those that are in force or about to be, the newest first."""
        ...

    def stop_standing_order(self, order_id: str) -> None:
        """Nothing of it goes out any more, from now on; may be repeated."""
        ...
