"""Standing orders: what goes out regularly, and stopping it. One is set up by the calls of a payment."""

from __future__ import annotations

from datetime import date

from app.client.answers import certain, nothing
from app.client.calls import call
from app.client.codes import known
from app.client.content import check_hash, facts_of, received_in, schedule_of
from app.client.sessions import Sessions
from app.contract.standing_orders import StandingOrderBody
from app.contract.standing_orders import StandingOrders as StandingOrdersBody
from app.contract.wire import read
from app.domain.payments import PaymentStatus
from app.domain.standing_orders import StandingOrder


class StandingOrders:
    """The part of the bank's port that tells what goes out regularly, and stops it."""

    _sessions: Sessions

    def standing_orders(self) -> tuple[StandingOrder, ...]:
        """Those that are in force or about to be, the newest first."""
        return self._sessions.ask(call("listStandingOrders"), orders_in)

    def stop_standing_order(self, order_id: str) -> None:
        """Stops one at once; one that is stopped already stays so."""
        asked = call("stopStandingOrder", orderId=order_id)
        certain(lambda: self._sessions.ask(asked, nothing))


def orders_in(body: bytes) -> tuple[StandingOrder, ...]:
    """All of them; raises ``ValueError`` where a content is not what its hash names, or is no standing order's."""
    told = read(body, StandingOrdersBody)
    for received, each in zip(received_in(body)["items"], told.items, strict=True):
        check_hash(received, each.content_hash)
    return tuple(_order(each) for each in told.items)


def _order(told: StandingOrderBody) -> StandingOrder:
    creditor, debtor, amount, note = facts_of(told.content)
    schedule = schedule_of(told.content)
    if schedule is None or told.content.payment_id != told.order_id:
        raise ValueError("not the content of this standing order")
    return StandingOrder(
        told.order_id,
        known(told.transaction_status, PaymentStatus.OTHER),
        told.content.details.creditor_name,
        creditor,
        debtor,
        amount,
        note,
        schedule,
        tuple(date.fromisoformat(day) for day in told.next_dates),
    )
