"""The check desk and callbacks from afar: the journeys' ports of them, over HTTP."""

from __future__ import annotations

from app.client.callbacks import Callbacks
from app.client.checks import Checks
from app.client.sessions import Sessions
from app.domain.callbacks import Callback, Calling, CallTime
from app.domain.checks import CallRecord, Check, CheckDecision
from app.domain.hands import Doing


class RemoteChecks:
    """The part of a bank that is about payments it holds, and about calling customers."""

    def __init__(self, sessions: Sessions) -> None:
        self._checks = Checks(sessions)
        self._callbacks = Callbacks(sessions)

    def checks(self) -> tuple[Check, ...]:
        """What waits to be decided, the oldest first."""
        return self._checks.all()

    def check(self, check_id: str) -> Check:
        """One of them as it stands, decided or not."""
        return self._checks.one(check_id)

    def take_check(self, seen: Check, doing: Doing) -> Check:
        """Takes it into one's own hand, or out of it."""
        return self._checks.take(seen.check_id, doing)

    def decide_check(self, seen: Check, decision: CheckDecision, record: CallRecord) -> Check:
        """Decides after a call; the same again is the same decision."""
        return self._checks.decide(seen.check_id, decision, record)

    def ask_callback(self, name_of_try: str, *, discreet: bool = False, time: CallTime | None = None) -> None:
        """Asks to be called; while she waits, asking again makes no second call."""
        self._callbacks.ask(name_of_try, discreet=discreet, time=time)

    def calling(self) -> Calling:
        """The call that she waits for, unless she has only asked discreetly, and when else the bank calls."""
        return self._callbacks.own()

    def withdraw_callback(self, callback_id: str) -> None:
        """Would not be called any more."""
        self._callbacks.withdraw(callback_id)

    def callbacks(self) -> tuple[Callback, ...]:
        """Who waits: those who are not alone first, then the oldest first."""
        return self._callbacks.waiting()

    def take_callback(self, seen: Callback, doing: Doing) -> Callback:
        """Takes it into one's own hand, or out of it."""
        return self._callbacks.take(seen.callback_id, doing)

    def finish_callback(self, callback: Callback, record: CallRecord, name_of_try: str) -> bool:
        """Puts down what came of a call, once; whether that ends the waiting."""
        return self._callbacks.finish(callback.callback_id, record, name_of_try)
