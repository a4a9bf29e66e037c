"""The check desk and callbacks as journeys see them. Troubles are those of :mod:`app.journeys.ports`."""

from __future__ import annotations

from typing import Protocol

from app.domain.callbacks import Callback, Calling, CallTime
from app.domain.checks import CallRecord, Check, CheckDecision
from app.domain.hands import Doing
from app.journeys.correcting import CorrectingDesk
from app.journeys.hearing import HearingDesk


class CheckDesk(HearingDesk, CorrectingDesk, Protocol):
    """What the fraud desk works with: payments that the bank holds, and what people say. Anybody else is refused ``forbidden``."""

    def checks(self) -> tuple[Check, ...]:
        """What waits to be decided, the oldest first. The event ``check.updated`` says that asking again is worth it."""
        ...

    def check(self, check_id: str) -> Check:
        """One of them as it stands, decided or not."""
        ...

    def take_check(self, seen: Check, doing: Doing) -> Check:
        """Says that she is being called now, was not reached, or is left to others; the same again changes nothing.

        Refused ``check_in_hand`` with the ``name`` of who is calling her, ``check_decided`` where nothing is left to do,
        ``check_changed`` where a reason to hold it has come since, ``DS26`` for somebody who has decided already.
        """
        ...

    def decide_check(self, seen: Check, decision: CheckDecision, record: CallRecord) -> Check:
        """Decides after a call; the same again is the same decision. It stays open where a second person is needed.

        Refused ``check_decided`` where another was faster or the payment is over, ``check_changed`` where a reason to hold it has come
        since, ``call_incomplete`` with what is ``missing`` of the
        call, ``DS26`` for somebody who has decided otherwise already, ``conflict_of_interest`` where the money may come to the desk's own,
        ``check_in_hand`` where it was not taken, with the ``name`` of another who is calling her.
        """
        ...

    def callbacks(self) -> tuple[Callback, ...]:
        """Who waits for a call: those who are not alone first, then whose time comes first. ``callback.updated`` says when to ask again."""
        ...

    def take_callback(self, seen: Callback, doing: Doing) -> Callback:
        """Says that she is being called now, or is left to others; the same again changes nothing.

        Refused ``callback_in_hand`` with the ``name`` of who is calling her, ``callback_done`` where another was faster.
        """
        ...

    def finish_callback(self, callback: Callback, record: CallRecord, name_of_try: str) -> bool:
        """Puts down what came of a call; answers whether that ends the waiting, as it does once somebody spoke to her.

        ``name_of_try`` is a UUID: the same try again is the same call. Refused ``callback_done`` where another was faster,
        ``callback_in_hand`` where it was not taken, with the ``name`` of another who is calling her.
        """
        ...


class CallingBack(Protocol):
    """Asking the bank for a call."""

    def ask_callback(self, name_of_try: str, *, discreet: bool = False, time: CallTime | None = None) -> None:
        """Asks, for one of the times or as soon as possible; while she waits, asking again makes no second one, and discreet it stays.

        ``discreet``: she is not alone: what waits of hers is held, and nothing shows, here neither. Refused ``callback_time_refused``.
        """
        ...

    def calling(self) -> Calling:
        """The call that she waits for, unless she has only asked discreetly, and when else the bank calls."""
        ...

    def withdraw_callback(self, callback_id: str) -> None:
        """She would not be called any more; what waits no more is no trouble. One that is discreet waits on."""
        ...
