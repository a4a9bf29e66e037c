"""The practice bank's own calls: its people, its clock, its fresh start."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Final

from app.bank.core.ledger import Income as Arrival
from app.bank.core.ledger import Ledger
from app.bank.core.port import CoreAccount, Unbookable
from app.bank.practice import Practice, SampleCustomer
from app.bank.services import alert_keys, settling
from app.bank.services.context import Context
from app.bank.services.credentials import Code, fresh_code, fresh_id
from app.bank.services.refusal import Refusal
from app.bank.store import activations
from app.bank.store.activations import ActivationRow
from app.bank.store.afresh import empty
from app.bank.store.port import Tx
from app.contract.sandbox import AdvanceClock, Income, SamplePeople, SamplePerson
from app.domain.money import NotMoney

_PAYER: Final = "练习 Practice"
_AT_ONCE: Final = 100
"""So much of what has become due is settled in one go."""


def begin_listing(tx: Tx, ctx: Context, _: None) -> list[SampleCustomer]:
    """Who needs a code: whose last one was used or has run out."""
    people, now = practice(ctx), ctx.now(tx)
    return [
        person
        for person in people.people
        if (code := people.codes.get(person.person_id)) is None or not activations.is_open(tx, code.code_hash, now)
    ]


def make_codes(needing: list[SampleCustomer]) -> dict[str, Code]:
    """The slow part."""
    return {person.person_id: fresh_code(person.customer_number) for person in needing}


def list_people(tx: Tx, ctx: Context, _: None, made: dict[str, Code]) -> SamplePeople:
    """Everybody there is to be, with codes that count as the branch's."""
    people, now = practice(ctx), ctx.now(tx)
    for person_id, code in made.items():
        expires_at = now + ctx.bank.rules.activation_life
        activations.add_activation(tx, ActivationRow(fresh_id("act"), person_id, "device", code.code_hash, True, expires_at), now)
    people.codes.update(made)
    return SamplePeople([_told(person, people.codes[person.person_id].told) for person in people.people])


def advance(tx: Tx, ctx: Context, asked: AdvanceClock) -> None:
    """Moves business time, and lets happen what happens until then."""
    try:
        ctx.advance(tx, timedelta(seconds=asked.advance_seconds))
    except ValueError:
        raise Refusal("clock_too_far") from None
    practice(ctx).fill(tx, ctx.now(tx))
    while settling.settle_due(tx, ctx, _AT_ONCE):
        pass
    for account in _accounts(tx, ctx):
        ctx.tell(tx, account.customer_id, "account.updated", account.account_id)


def reset(tx: Tx, ctx: Context, _: None) -> None:
    """Starts afresh: everything is forgotten, sessions and devices too, and the sample people's lives are told again."""
    people = practice(ctx)
    empty(tx)
    alert_keys.ensure(tx)
    people.fill(tx, ctx.now(tx))
    ctx.told.update(person.person_id for person in people.people)


def receive_income(tx: Tx, ctx: Context, asked: Income) -> None:
    """Money arrives on an account of a sample person; a practice bank's core is the built-in ledger."""
    account = next((account for account in _accounts(tx, ctx) if account.account_id == asked.account_id), None)
    if account is None:
        raise Refusal("account_unknown")
    if asked.amount.currency != account.currency:
        raise Refusal("AM03", {"currency": account.currency})
    try:
        Ledger().receive(tx, Arrival(str(uuid.uuid4()), account.account_id, asked.amount.money, _PAYER), ctx.now(tx))
    except (NotMoney, Unbookable):
        raise Refusal("amount_invalid") from None
    ctx.tell(tx, account.customer_id, "account.updated", account.account_id)


def practice(ctx: Context) -> Practice:
    """The sample people; outside the sandbox there are none."""
    if ctx.bank.practice is None:
        raise Refusal("not_found")
    return ctx.bank.practice


def _accounts(tx: Tx, ctx: Context) -> list[CoreAccount]:
    return [account for person in practice(ctx).people for account in ctx.bank.core.accounts_of(tx, person.person_id)]


def _told(person: SampleCustomer, code: str) -> SamplePerson:
    return SamplePerson(person.name, person.customer_number, person.pin, code, person.language, list(person.roles), person.card)
