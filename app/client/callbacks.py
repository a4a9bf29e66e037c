"""Callbacks over the wire: asking to be called, and working through who waits."""

from __future__ import annotations

from app.client.accounts import zoned
from app.client.answers import certain
from app.client.calls import call
from app.client.checks import written
from app.client.sessions import Sessions
from app.contract.callbacks import AskCallback, CallbackBody, DeskCallback, DeskCallbacks, FinishCallback
from app.contract.callbacks import Callbacks as CallbacksBody
from app.contract.wire import read, write
from app.domain.callbacks import Callback
from app.domain.checks import CallRecord


class Callbacks:
    """Asks for a call, and puts down what came of others'."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def ask(self, name_of_try: str, *, discreet: bool) -> None:
        """Asks to be called; the same try is the same request."""
        asked = AskCallback(discreet)
        key = self._sessions.key.id_for("callback", name_of_try.encode() + write(asked))
        certain(lambda: self._sessions.ask(call("askCallback", asked, key=key), _done))

    def own(self) -> Callback | None:
        """The call that she waits for, unless it is discreet."""
        return self._sessions.ask(call("listCallbacks"), _own)

    def waiting(self) -> tuple[Callback, ...]:
        """Who waits, as the desk sees it."""
        return self._sessions.ask(call("listDeskCallbacks"), lambda body: tuple(map(_at_the_desk, read(body, DeskCallbacks).items)))

    def finish(self, callback_id: str, record: CallRecord) -> bool:
        """Puts down what came of a call; whether that ends the waiting."""
        asked = call("finishCallback", FinishCallback(written(record)), callbackId=callback_id)
        return certain(lambda: self._sessions.ask(asked, _done))


def _done(body: bytes) -> bool:
    return read(body, CallbackBody).done


def _own(body: bytes) -> Callback | None:
    return next((Callback(each.callback_id, zoned(each.asked_at), discreet=False) for each in read(body, CallbacksBody).items), None)


def _at_the_desk(told: DeskCallback) -> Callback:
    return Callback(
        told.callback_id,
        zoned(told.asked_at),
        told.discreet,
        told.customer_name,
        told.customer_number,
        told.tries,
        zoned(told.tried_at) if told.tried_at else None,
    )
