"""Stop everything: whether all outgoing money is frozen, stopping it, and asking that it may go out again."""

from __future__ import annotations

from app.client.accounts import zoned
from app.client.answers import certain
from app.client.calls import call
from app.client.sessions import Sessions
from app.contract.freeze import FreezeBody
from app.contract.freeze import Stopped as StoppedBody
from app.contract.wire import read
from app.domain.freeze import Freeze, Stopped


class Freezing:
    """Reads the freeze, and asks for it or for its end. Everything may be repeated."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def read(self) -> Freeze:
        """Whether everything is stopped."""
        return self._sessions.ask(call("readFreeze"), _freeze)

    def freeze(self) -> Freeze:
        """Stops everything now."""
        return certain(lambda: self._sessions.ask(call("freeze", repeatable=True), _freeze))

    def ask_unfreeze(self) -> Freeze:
        """Asks that money may go out again."""
        return certain(lambda: self._sessions.ask(call("askUnfreeze"), _freeze))


def _freeze(body: bytes) -> Freeze:
    told = read(body, FreezeBody)
    stops = tuple(_stopped(each) for each in told.stops)
    since = None if told.since is None else zoned(told.since)
    asked = told.unfreezing
    if asked is None:
        return Freeze(told.frozen, stops, since)
    return Freeze(told.frozen, stops, since, zoned(asked.asked_at), zoned(asked.earliest), tuple(asked.needs))


def _stopped(told: StoppedBody) -> Stopped:
    return Stopped(told.payment_id, told.creditor_name, told.amount.money)
