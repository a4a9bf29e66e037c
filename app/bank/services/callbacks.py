"""Callbacks: customers who wait for a call. For one who is not alone, what waits of hers, and what she
confirms meanwhile, is held, and nothing shows."""

from __future__ import annotations

from typing import Final

from app.bank.services import checking, hands, holds
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id
from app.bank.services.refusal import Refusal
from app.bank.store import callbacks, payments, people
from app.bank.store.callbacks import CallbackRow
from app.bank.store.hands import CALLBACKS, HandRow
from app.bank.store.port import Tx
from app.contract import callbacks as contract
from app.contract.callbacks import AskCallback, CallbackBody, CallTimeBody, DeskCallback, FinishCallback, TakeCallback
from app.contract.canonical import digest
from app.contract.checks import CallRecordBody
from app.contract.wire import read, write
from app.domain.callbacks import CallTime, call_times
from app.domain.hands import HAND_HOLDS, Doing

_AT_ONCE: Final = 200


def list_own(tx: Tx, ctx: Context, _: None) -> contract.Callbacks:
    """The call that the caller waits for, as far as she has not asked discreetly: somebody may be looking at her screen. And when else the
    bank calls."""
    row = callbacks.waiting_of(tx, ctx.person_id)
    times = [_time(each) for each in call_times(ctx.now(tx))]
    return contract.Callbacks([_told(row)] if row and row.shown_at else [], times)


def ask(tx: Tx, ctx: Context, asked: AskCallback) -> str:
    """Puts her among those who wait; answers the id. Asked again, it is the same call, at the time that was asked for last; discreet it
    stays, once it is, and comes before all others. What may be seen of it is what she has asked for otherwise."""
    now, wanted = ctx.now(tx), None if asked.discreet else _wanted(tx, ctx, asked)
    known = callbacks.waiting_of(tx, ctx.person_id)
    row = known or CallbackRow(fresh_id("cbk"), ctx.person_id, asked.discreet, now, wanted=wanted, shown_at=None if asked.discreet else now)
    if known is None:
        callbacks.add(tx, row)
    elif not asked.discreet:
        callbacks.want(tx, row.callback_id, wanted)
        callbacks.show(tx, row.callback_id, row.shown_at or now)
    if asked.discreet:
        callbacks.be_discreet(tx, row.callback_id)
        _take_from_teller(tx, ctx, row)
        _hold_quietly(tx, ctx)
    _tell_staff(tx, ctx, row)
    return row.callback_id


def told_asked(tx: Tx, __: Context, _: AskCallback, callback_id: str) -> CallbackBody:
    """What was asked for, as it stands."""
    return _told(_named(tx, callback_id))


def withdraw(tx: Tx, ctx: Context, _: None) -> None:
    """She would not be called any more. One that is discreet only vanishes from her screen, which somebody else may use, and waits on."""
    row = callbacks.callback(tx, ctx.ids["callbackId"])
    if row is None or row.person_id != ctx.person_id:
        raise Refusal("not_found")
    callbacks.show(tx, row.callback_id, None)
    if not row.done and not row.discreet:
        callbacks.finish(tx, row.callback_id)
        _tell_staff(tx, ctx, row)


def list_waiting(tx: Tx, ctx: Context, _: None) -> contract.DeskCallbacks:
    """Who waits, for the bank's own people."""
    rows = callbacks.waiting(tx, _AT_ONCE, discreet=_calls_discreetly(tx, ctx))
    return contract.DeskCallbacks([_at_the_desk(tx, ctx, row) for row in rows])


def take(tx: Tx, ctx: Context, asked: TakeCallback) -> DeskCallback:
    """Puts it into the caller's hand, or out of it. The same again changes nothing; whoever comes second is told who has it."""
    row = _at_hand(tx, ctx)
    if row.done:
        raise Refusal("callback_done")
    if not _is_for(tx, ctx, row):
        if asked.doing == "calling":
            raise Refusal("not_found")
    elif hands.take(tx, ctx, CALLBACKS, row.callback_id, Doing(asked.doing), "callback_in_hand"):
        _tell_staff(tx, ctx, row)
    return _at_the_desk(tx, ctx, row)


def finish(tx: Tx, ctx: Context, asked: FinishCallback) -> CallbackBody:
    """Puts down what came of a call, by whoever has it in hand: each time that nobody was reached, and once that she was.

    What was said to one who took her call back while the caller was on the phone with her is kept. So is what was said to a teller out of
    whose hand it was taken, since she is not alone: the fraud desk calls her all the same.
    """
    row, body = _at_hand(tx, ctx), digest(asked)
    if callbacks.is_put_down(tx, row.callback_id, ctx.person_id, body):
        return _told(row)
    if row.done and not _taken_back_meanwhile(tx, ctx, row):
        raise Refusal("callback_done")
    theirs = _is_for(tx, ctx, row)
    if theirs:
        hands.refuse_out_of_hand(tx, ctx, CALLBACKS, row.callback_id, "callback_in_hand")
    record = write(asked.call_record).decode()
    callbacks.put_down(tx, row.callback_id, ctx.person_id, record=record, body=body, at=ctx.now(tx))
    if theirs:
        hands.let_go(tx, ctx, CALLBACKS, row.callback_id)
    if theirs and asked.call_record.outcome == "spoke":
        callbacks.finish(tx, row.callback_id)
    _tell_staff(tx, ctx, row)
    return _told(_named(tx, row.callback_id))


def _taken_back_meanwhile(tx: Tx, ctx: Context, row: CallbackRow) -> bool:
    """Whether nobody has spoken to her yet, and the caller has it in hand."""
    spoke = any(read(record.encode(), CallRecordBody).outcome == "spoke" for record in callbacks.records_of(tx, row.callback_id))
    last = CALLBACKS.last(tx, row.callback_id)
    return not spoke and last is not None and (last.staff_id, last.doing) == (ctx.person_id, Doing.CALLING)


def _hold_quietly(tx: Tx, ctx: Context) -> None:
    for payment in payments.waiting_of(tx, ctx.person_id):
        checking.hold_quietly(tx, ctx, payment)


def _at_hand(tx: Tx, ctx: Context) -> CallbackRow:
    row = _named(tx, ctx.ids["callbackId"])
    if not _is_for(tx, ctx, row) and not _was_in_hand(tx, ctx, row):
        raise Refusal("not_found")
    return row


def _was_in_hand(tx: Tx, ctx: Context, row: CallbackRow) -> bool:
    """Whether a teller may be on the phone with her yet, out of whose hand it was taken."""
    last = CALLBACKS.last_of(tx, row.callback_id, ctx.person_id)
    return last is not None and ctx.now(tx) < last.at + HAND_HOLDS


def _take_from_teller(tx: Tx, ctx: Context, row: CallbackRow) -> None:
    """She is not alone any more: the fraud desk need not wait until a teller has put it back."""
    last = CALLBACKS.last(tx, row.callback_id)
    if last and last.doing is Doing.CALLING and not people.has_role(tx, last.staff_id, "fraud_desk"):
        CALLBACKS.take(tx, HandRow(row.callback_id, last.staff_id, Doing.PUT_BACK, ctx.now(tx)))


def _is_for(tx: Tx, ctx: Context, row: CallbackRow) -> bool:
    """Whoever is not alone is called by the fraud desk, which knows how; a teller does not even hear of it."""
    return not row.discreet or _calls_discreetly(tx, ctx)


def _calls_discreetly(tx: Tx, ctx: Context) -> bool:
    return people.has_role(tx, ctx.person_id, "fraud_desk")


def _tell_staff(tx: Tx, ctx: Context, row: CallbackRow) -> None:
    """Lets everybody look again who may call her, or might until now."""
    holds.tell_desk(tx, ctx, "callback.updated", row.callback_id)
    if not row.discreet:
        for person_id in people.with_role(tx, "teller"):
            ctx.tell(tx, person_id, "callback.updated", row.callback_id)


def _named(tx: Tx, callback_id: str) -> CallbackRow:
    row = callbacks.callback(tx, callback_id)
    if row is None:
        raise Refusal("not_found")
    return row


def _wanted(tx: Tx, ctx: Context, asked: AskCallback) -> CallTime | None:
    if asked.time is None:
        return None
    found = next((each for each in call_times(ctx.now(tx)) if each.begins_at == asked.time), None)
    if found is None:
        raise Refusal("callback_time_refused")
    return found


def _time(time: CallTime) -> CallTimeBody:
    return CallTimeBody(time.begins_at, time.ends_at)


def _told(row: CallbackRow) -> CallbackBody:
    return CallbackBody(row.callback_id, row.shown_at or row.asked_at, row.done, _time(row.wanted) if row.wanted else None)


def _at_the_desk(tx: Tx, ctx: Context, row: CallbackRow) -> DeskCallback:
    customer = people.person(tx, row.person_id)
    tries, theirs = callbacks.calls_of(tx, row.callback_id), _is_for(tx, ctx, row)
    return DeskCallback(
        callback_id=row.callback_id,
        asked_at=row.asked_at,
        customer_name=customer.name if customer else "",
        customer_number=customer.customer_number if customer else "",
        discreet=row.discreet and theirs,
        tries=len(tries),
        tried_at=tries[-1] if tries else None,
        wanted=_time(row.wanted) if row.wanted and not row.discreet else None,
        hand=hands.told(tx, ctx, CALLBACKS, row.callback_id) if theirs else None,
    )
