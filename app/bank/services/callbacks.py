"""Callbacks: customers who wait for a call. For one who is not alone, what waits of hers, and what she
confirms meanwhile, is held, and nothing shows."""

from __future__ import annotations

from typing import Final

from app.bank.services import checking, holds
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id
from app.bank.services.refusal import Refusal
from app.bank.store import callbacks, checks, payments, people
from app.bank.store.callbacks import CallbackRow
from app.bank.store.port import Tx
from app.contract import callbacks as contract
from app.contract.callbacks import AskCallback, CallbackBody, DeskCallback, FinishCallback
from app.contract.canonical import digest
from app.contract.wire import write
from app.domain.checks import Held, HeldFor

_AT_ONCE: Final = 200


def list_own(tx: Tx, ctx: Context, _: None) -> contract.Callbacks:
    """The call that the caller waits for, unless it is discreet: somebody may be looking at her screen."""
    row = callbacks.waiting_of(tx, ctx.person_id)
    return contract.Callbacks([_told(row)] if row and not row.discreet else [])


def ask(tx: Tx, ctx: Context, asked: AskCallback) -> str:
    """Puts her among those who wait; answers the id. Asked again, it is the same call; discreet it stays, once it is."""
    known = callbacks.waiting_of(tx, ctx.person_id)
    row = known or CallbackRow(fresh_id("cbk"), ctx.person_id, asked.discreet, ctx.now(tx))
    if known is None:
        callbacks.add(tx, row)
    elif asked.discreet:
        callbacks.be_discreet(tx, row.callback_id)
    if asked.discreet:
        _hold_quietly(tx, ctx)
    holds.tell_desk(tx, ctx, "callback.updated", row.callback_id)
    return row.callback_id


def told_asked(tx: Tx, __: Context, _: AskCallback, callback_id: str) -> CallbackBody:
    """What was asked for, as it stands."""
    return _told(_named(tx, callback_id))


def list_waiting(tx: Tx, _: Context, __: None) -> contract.DeskCallbacks:
    """Who waits, for the desk."""
    return contract.DeskCallbacks([_at_the_desk(tx, row) for row in callbacks.waiting(tx, _AT_ONCE)])


def finish(tx: Tx, ctx: Context, asked: FinishCallback) -> CallbackBody:
    """Puts down what came of a call: each time that nobody was reached, and once that she was. Whoever comes second is told so."""
    row, body = _named(tx, ctx.ids["callbackId"]), digest(asked)
    if row.done:
        if callbacks.is_put_down(tx, row.callback_id, ctx.person_id, body):
            return _told(row)
        raise Refusal("callback_done")
    record = write(asked.call_record).decode()
    callbacks.put_down(tx, row.callback_id, ctx.person_id, record=record, body=body, at=ctx.now(tx))
    if asked.call_record.outcome == "spoke":
        callbacks.finish(tx, row.callback_id)
    holds.tell_desk(tx, ctx, "callback.updated", row.callback_id)
    return _told(_named(tx, row.callback_id))


def _hold_quietly(tx: Tx, ctx: Context) -> None:
    for payment in payments.waiting_of(tx, ctx.person_id):
        if checks.check_of(tx, payment.payment_id) is None:
            checking.hold_quietly(tx, ctx, payment, [Held(HeldFor.ASKED_DISCREETLY)])


def _named(tx: Tx, callback_id: str) -> CallbackRow:
    row = callbacks.callback(tx, callback_id)
    if row is None:
        raise Refusal("not_found")
    return row


def _told(row: CallbackRow) -> CallbackBody:
    return CallbackBody(row.callback_id, row.asked_at, row.done)


def _at_the_desk(tx: Tx, row: CallbackRow) -> DeskCallback:
    customer = people.person(tx, row.person_id)
    name, number = (customer.name, customer.customer_number) if customer else ("", "")
    tries = callbacks.calls_of(tx, row.callback_id)
    return DeskCallback(row.callback_id, row.asked_at, name, number, row.discreet, len(tries), tries[-1] if tries else None)
