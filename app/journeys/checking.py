"""The check desk and callbacks as journeys see them. Troubles are those of :mod:`app.journeys.ports`."""

from __future__ import annotations

from typing import Protocol

from app.domain.callbacks import Callback
from app.domain.checks import CallRecord, Check, CheckDecision, Doing


class CheckDesk(Protocol):
    """Payments that the bank holds, for those of the fraud desk; anybody else is refused ``forbidden``."""

    def checks(self) -> tuple[Check, ...]:
        """What waits to be decided, the oldest first. The event ``check.updated`` says that asking again is worth it."""
        ...

    def check(self, check_id: str) -> Check:
        """One of them as it stands, decided or not."""
        ...

    def take_check(self, seen: Check, doing: Doing) -> Check:
        """Says that she is being called now, was not reached, or is left to others; the same again changes nothing.

        Refused ``check_in_hand`` with the ``name`` of who is calling her, ``check_decided`` where nothing is left to do.
        """
        ...

    def decide_check(self, seen: Check, decision: CheckDecision, record: CallRecord) -> Check:
        """Decides after a call; the same again is the same decision. It stays open where a second person is needed.

        Refused ``check_decided`` where another was faster or the payment is over, ``call_incomplete`` with what is ``missing`` of the
        call, ``DS26`` for somebody who has decided otherwise already, ``conflict_of_interest`` where the money may come to the desk's own.
        """
        ...

    def callbacks(self) -> tuple[Callback, ...]:
        """Who waits for a call: those who are not alone first, then the oldest first. ``callback.updated`` says when to ask again."""
        ...

    def finish_callback(self, callback: Callback, record: CallRecord) -> bool:
        """Puts down what came of a call; answers whether that ends the waiting, as it does once somebody spoke to her.

        Refused ``callback_done`` where another was faster.
        """
        ...


class CallingBack(Protocol):
    """Asking the bank for a call."""

    def ask_callback(self, name_of_try: str, *, discreet: bool = False) -> None:
        """Asks; while she waits, asking again makes no second one, and discreet it stays. ``discreet``: she is not alone: what waits of
        hers is held, and nothing shows, here neither."""
        ...

    def awaited_callback(self) -> Callback | None:
        """The call that she waits for, unless it is discreet."""
        ...
