"""Stop everything: whether all outgoing money is frozen, stopping it, and asking that it may go out again."""

from __future__ import annotations

from datetime import date

from app.client.accounts import zoned
from app.client.answers import certain
from app.client.calls import call
from app.client.sessions import Sessions
from app.contract.freeze import FreezeBody
from app.contract.freeze import Stopped as StoppedBody
from app.contract.freeze import StoppedOrder as StoppedOrderBody
from app.contract.wire import read
from app.domain.freeze import Freeze, Stopped, StoppedOrder


class Freezing:
    """Reads the freeze, and asks for it or for its end. Everything may be repeated."""

    def __init__(self, sessions: Sessions, brief: float) -> None:
        """``brief``: how many seconds an answer may take that is only wanted soon."""
        self._sessions = sessions
        self._brief = brief

    def read(self, *, briefly: bool = False) -> Freeze:
        """Whether everything is stopped."""
        return self._sessions.ask(call("readFreeze"), _freeze, self._brief if briefly else None)

    def freeze(self) -> Freeze:
        """Stops everything now."""
        return certain(lambda: self._sessions.ask(call("freeze", repeatable=True), _stopped_now))

    def ask_unfreeze(self) -> Freeze:
        """Asks that money may go out again."""
        return certain(lambda: self._sessions.ask(call("askUnfreeze"), _freeze))


def _freeze(body: bytes) -> Freeze:
    told = read(body, FreezeBody)
    stops = tuple(stopped_in(each) for each in told.stops)
    since = None if told.since is None else zoned(told.since)
    orders, asked = tuple(order_in(each) for each in told.orders), told.unfreezing
    if asked is None:
        return Freeze(told.frozen, stops, since, orders=orders)
    return Freeze(told.frozen, stops, since, zoned(asked.asked_at), zoned(asked.earliest), tuple(asked.needs), orders)


def _stopped_now(body: bytes) -> Freeze:
    freeze = _freeze(body)
    if not freeze.frozen:
        raise ValueError("not what was asked")
    return freeze


def order_in(told: StoppedOrderBody) -> StoppedOrder:
    """A standing order that stands still, in the domain's words."""
    return StoppedOrder(told.creditor_name, told.amount.money, date.fromisoformat(told.on))


def stopped_in(told: StoppedBody) -> Stopped:
    """A payment that is stopped, in the domain's words."""
    return Stopped(told.payment_id, told.creditor_name, told.amount.money)
