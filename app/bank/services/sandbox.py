"""The practice bank's own calls: its people, its clock, its fresh start."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from app.bank.core.ledger import Income as Arrival
from app.bank.core.ledger import Ledger
from app.bank.core.port import CoreAccount, Unbookable
from app.bank.practice import Practice
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_activation, hash_activation
from app.bank.services.refusal import Refusal
from app.bank.store import devices
from app.bank.store.afresh import empty
from app.bank.store.port import Tx
from app.contract.sandbox import AdvanceClock, Income, SamplePeople, SamplePerson
from app.domain.money import NotMoney

_PAYER: Final = "练习 Practice"


@dataclass(frozen=True, slots=True)
class Code:
    """A fresh activation code for a sample person, as it is kept and as it is told."""

    person_id: str
    code_hash: str
    told: SamplePerson


def begin_listing(_tx: Tx, ctx: Context, _: None) -> Practice:
    """Whose codes are to be made."""
    return practice(ctx)


def make_codes(people: Practice) -> list[Code]:
    """The slow part: a code for everybody."""
    made = []
    for person in people.people:
        code = fresh_activation()
        told = SamplePerson(person.name, person.customer_number, person.pin, code, person.language)
        made.append(Code(person.person_id, hash_activation(person.customer_number, code), told))
    return made


def list_people(tx: Tx, ctx: Context, _: None, codes: list[Code]) -> SamplePeople:
    """Everybody there is to be, with codes that count as the branch's."""
    now = ctx.now(tx)
    for code in codes:
        expires_at = now + ctx.bank.rules.activation_life
        devices.add_activation(tx, code.person_id, code.code_hash, at_branch=True, expires_at=expires_at, now=now)
    return SamplePeople([code.told for code in codes])


def advance(tx: Tx, ctx: Context, asked: AdvanceClock) -> None:
    """Moves business time, and lets happen what happens until then."""
    ctx.bank.clock.advance(tx, timedelta(seconds=asked.advance_seconds))
    practice(ctx).fill(tx, ctx.now(tx))
    for account in _accounts(tx, ctx):
        ctx.tell(tx, account.customer_id, "account.updated", account.account_id)


def reset(tx: Tx, ctx: Context, _: None) -> None:
    """Starts afresh: everything is forgotten, sessions and devices too, and the sample people's lives are told again."""
    people = practice(ctx)
    empty(tx)
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
