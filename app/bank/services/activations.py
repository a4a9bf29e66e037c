"""Trying a code that works once. Every try is counted, whatever the code is for: together they must not find one."""

from __future__ import annotations

from app.bank.services import attempts
from app.bank.services.context import Context
from app.bank.store import activations
from app.bank.store.people import PersonRow
from app.bank.store.port import Tx
from app.contract.counter import Purpose


def count(tx: Tx, ctx: Context, customer_number: str) -> None:
    """Counts a try against number and key, so that nobody is locked out by others, and against the number's day, known or not."""
    attempts.count(tx, ctx, _at_key(ctx, customer_number))
    attempts.count_within_day(tx, ctx, _at_number(customer_number), ctx.bank.rules.activation_tries_a_day)


def spend(tx: Tx, ctx: Context, person: PersonRow, purpose: Purpose, code_hash: str) -> bool | None:
    """Uses a code up, which forgives the wrong ones before it. Answers whether it counts as the branch's; None where it is no open code."""
    at_branch = activations.spend_activation(tx, person.person_id, purpose, code_hash, ctx.thumbprint, ctx.now(tx))
    if at_branch is not None:
        attempts.clear(tx, _at_key(ctx, person.customer_number))
        attempts.clear_day(tx, ctx, _at_number(person.customer_number))
    return at_branch


def was_spent(tx: Tx, ctx: Context, person: PersonRow, purpose: Purpose, code_hash: str) -> bool:
    """Whether the proven key has used this code up before, and only asks again. Forgives nothing: else it would do so for ever."""
    return activations.was_spent_by(tx, ctx.thumbprint, person.person_id, purpose, code_hash)


def _at_key(ctx: Context, customer_number: str) -> str:
    return f"{_at_number(customer_number)}:{ctx.thumbprint}"


def _at_number(customer_number: str) -> str:
    return f"activation:{customer_number}"
