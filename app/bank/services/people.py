"""Who is signed in, and what she chose for the bank's side."""

from __future__ import annotations

from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import people
from app.bank.store.people import PersonRow
from app.bank.store.port import Tx
from app.contract.people import Me, PreferencesBody


def read_me(tx: Tx, ctx: Context, _: None) -> Me:
    """The caller."""
    person = caller(tx, ctx)
    chosen = PreferencesBody(person.language, person.confirm_pause_seconds)
    return Me(person.person_id, person.name, people.roles_of(tx, person.person_id), chosen, person.region)


def write_preferences(tx: Tx, ctx: Context, asked: PreferencesBody) -> PreferencesBody:
    """Keeps what the caller chose; the pause never falls below the bank's floor. Answers what is in force."""
    floor = int(ctx.bank.rules.confirm_pause.total_seconds())
    kept = PreferencesBody(asked.language, max(asked.confirm_pause_seconds, floor))
    people.prefer(tx, ctx.person_id, language=kept.language, confirm_pause_seconds=kept.confirm_pause_seconds)
    return kept


def caller(tx: Tx, ctx: Context) -> PersonRow:
    """The caller's row; a session never outlives its person."""
    person = people.person(tx, ctx.person_id)
    if person is None:
        raise Refusal("invalid_token")
    return person
