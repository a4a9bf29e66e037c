"""She asks the bank to call her; also where she is not free to talk. To whoever looks at her screen both are the same afterwards."""

from __future__ import annotations

from typing import Final
from uuid import uuid4

from app.domain.callbacks import CallTime
from app.journeys.callbacks_words import (
    ANOTHER_TIME,
    NOT,
    TAKE_BACK,
    YES_OR_NO,
    how_shall_we_talk,
    is_awaited,
    only_yes_or_no,
    taken_back,
    time_has_come,
    we_call_you,
    when_does_it_suit,
)
from app.journeys.checking import CallingBack
from app.journeys.ports import Refused
from app.journeys.runner import Journey, act, ask, read

_TIME_HAS_COME: Final = "callback_time_refused"


def ask_for_a_call(bank: CallingBack) -> Journey[None]:
    """Asks, or does not. While she waits it can be changed and taken back; to ask again makes no second call."""
    calling = yield from read(bank.calling)
    how = yield from ask(is_awaited(calling.awaited) if calling.awaited else how_shall_we_talk())
    if how == TAKE_BACK and calling.awaited:
        yield from act(bank.withdraw_callback, calling.awaited.callback_id)
        yield from ask(taken_back())
    elif how == YES_OR_NO:
        if (yield from ask(only_yes_or_no())):
            yield from _asked(bank, discreet=True)
    elif how == ANOTHER_TIME:
        yield from _asked(bank, time=(yield from ask(when_does_it_suit(calling.times))))
    elif how != NOT:
        yield from _asked(bank)


def _asked(bank: CallingBack, *, discreet: bool = False, time: CallTime | None = None) -> Journey[None]:
    name_of_try = yield from read(lambda: str(uuid4()))
    try:
        yield from act(lambda: bank.ask_callback(name_of_try, discreet=discreet, time=time))
    except Refused as no:
        if no.code != _TIME_HAS_COME:
            raise
        yield from ask(time_has_come())
    else:
        yield from ask(we_call_you(time))
