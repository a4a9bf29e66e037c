"""Verification of payee: whether a name belongs to an account, as far as this bank can see, and not so often that one could guess."""

from __future__ import annotations

from app.bank.core.port import CoreAccount
from app.bank.services import attempts, suggestions
from app.bank.services.accounts import number
from app.bank.services.context import Context
from app.bank.store.port import Tx
from app.contract.payees import PayeeVerification, VerifyPayee
from app.domain.names import compare
from app.domain.payees import PayeeMatch


def verify(tx: Tx, ctx: Context, asked: VerifyPayee) -> PayeeVerification:
    """Answers for a name and an account; counts as a try, whatever comes of it."""
    count(tx, ctx)
    suggestions.entered(tx, ctx, number(asked.account))
    return compared(ctx.bank.core.account_with(tx, number(asked.account)), asked.name)


def count(tx: Tx, ctx: Context) -> None:
    """Counts a name that the caller tries; refused ``too_many_attempts`` when there were too many today."""
    attempts.count_within_day(tx, ctx, f"payee:{ctx.person_id}", ctx.bank.rules.payee_checks_a_day)


def compared(receiver: CoreAccount | None, name: str) -> PayeeVerification:
    """What this bank says of a name. Accounts kept elsewhere cannot be looked up; the holder's name is told for a close match alone."""
    if receiver is None:
        return PayeeVerification("NOAP")
    match = compare(name, receiver.holder)
    return PayeeVerification(match.value, receiver.holder if match is PayeeMatch.CLOSE else None)
