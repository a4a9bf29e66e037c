"""Callbacks over the wire: asking to be called, and working through who waits."""

from __future__ import annotations

from app.client.accounts import zoned
from app.client.answers import certain
from app.client.calls import call
from app.client.checks import in_hand, written
from app.client.sessions import Sessions
from app.contract.callbacks import (
    AskCallback,
    CallbackBody,
    CallTimeBody,
    DeskCallback,
    DeskCallbacks,
    FinishCallback,
    TakeCallback,
)
from app.contract.callbacks import Callbacks as CallbacksBody
from app.contract.wire import read, write
from app.domain.callbacks import Callback, Calling, CallTime
from app.domain.checks import CallRecord
from app.domain.hands import Doing
from app.journeys.ports import Refused


class Callbacks:
    """Asks for a call, and puts down what came of others'."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def ask(self, name_of_try: str, *, discreet: bool, time: CallTime | None) -> None:
        """Asks to be called; the same try is the same request."""
        asked = AskCallback(discreet, time.begins_at if time else None)
        key = self._sessions.key.id_for("callback", name_of_try.encode() + write(asked))
        certain(lambda: self._sessions.ask(call("askCallback", asked, key=key), _done))

    def own(self) -> Calling:
        """The call that she waits for, unless she has only asked discreetly, and when else the bank calls."""
        return self._sessions.ask(call("listCallbacks"), _own)

    def withdraw(self, callback_id: str) -> None:
        """Would not be called any more; what waits no more is no trouble."""
        try:
            certain(lambda: self._sessions.ask(call("withdrawCallback", callbackId=callback_id), bytes))
        except Refused as no:
            if no.code != "not_found":
                raise

    def waiting(self) -> tuple[Callback, ...]:
        """Who waits, as the desk sees it."""
        return self._sessions.ask(call("listDeskCallbacks"), lambda body: tuple(map(_at_the_desk, read(body, DeskCallbacks).items)))

    def take(self, callback_id: str, doing: Doing) -> Callback:
        """Says that she is being called now, or is left to others; asked again after ``Unreachable``, it is the same."""
        asked = call("takeCallback", TakeCallback("calling" if doing is Doing.CALLING else "put_back"), callbackId=callback_id)
        return certain(lambda: self._sessions.ask(asked, lambda body: _at_the_desk(read(body, DeskCallback))))

    def finish(self, callback_id: str, record: CallRecord, call_id: str) -> bool:
        """Puts down what came of the call with this id, a UUID, once; whether that ends the waiting."""
        asked = call("finishCallback", FinishCallback(call_id, written(record)), callbackId=callback_id)
        return certain(lambda: self._sessions.ask(asked, _done))


def _done(body: bytes) -> bool:
    return read(body, CallbackBody).done


def _own(body: bytes) -> Calling:
    told = read(body, CallbacksBody)
    awaited = (Callback(each.callback_id, zoned(each.asked_at), discreet=False, wanted=_time(each.wanted)) for each in told.items)
    times = (_time(each) for each in told.times)
    return Calling(next(awaited, None), tuple(each for each in times if each))


def _time(told: CallTimeBody | None) -> CallTime | None:
    return CallTime(zoned(told.begins_at), zoned(told.ends_at)) if told else None


def _at_the_desk(told: DeskCallback) -> Callback:
    return Callback(
        told.callback_id,
        zoned(told.asked_at),
        told.discreet,
        told.customer_name,
        told.customer_number,
        told.tries,
        zoned(told.tried_at) if told.tried_at else None,
        _time(told.wanted),
        in_hand(told.hand) if told.hand else None,
    )
