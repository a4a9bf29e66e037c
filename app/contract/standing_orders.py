"""Standing orders: what goes out regularly, and stopping it.

One is set up as a payment is made: a review whose ``details`` carry a ``schedule``, two confirmations, and whatever has to clear first.
It is started and confirmed by the calls of a payment, or by the same under ``/standing-orders``, which take nothing that goes out once.
Its id is that of the payment, and ``PATC`` or ``PDNG`` its status while it is in force. Each time it goes out is a payment of its own, to
which the limits of the day apply; what was agreed to with the order is not asked again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final

from app.contract.approvals import AUTHORISE
from app.contract.operation import Operation
from app.contract.payments import INITIATE, Content, Status
from app.contract.schedules import Day
from app.contract.wire import Id, Told, extensible


class StandingOrderBody(Told):
    """One that is in force, or is about to be. ``nextDates``: when it goes out next, business days; none while something has to clear."""

    order_id: Id
    transaction_status: Annotated[str, extensible(Status)]
    content: Content
    content_hash: str
    next_dates: list[Day]


class StandingOrders(Told):
    """All of them, the newest first; there are never many."""

    items: list[StandingOrderBody]
    next: str | None = None


CALLS: Final = (
    Operation("listStandingOrders", "GET", "/standing-orders", "What goes out regularly", StandingOrders),
    replace(INITIATE, name="initiateStandingOrder", path="/standing-orders", summary="Start the confirmations of a standing order"),
    replace(
        AUTHORISE,
        name="authoriseStandingOrder",
        path="/standing-orders/{orderId}/authorisations/{authorisationId}",
        summary="Confirm or decide as for any payment, signed over the same fields: orderId is the paymentId",
    ),
    Operation(
        "stopStandingOrder",
        "DELETE",
        "/standing-orders/{orderId}",
        "Stop one at once; may be repeated",
        None,
        status=204,
    ),
)
