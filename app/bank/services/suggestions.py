"""Suggestions: a payee whom she first enters while somebody coaches her, or within a day of it, counts as suggested by that helper.

He may then not approve a payment there. Marking one too many costs her a wait; marking one too few could cost her the money.
"""

from __future__ import annotations

from app.bank.services.context import Context
from app.bank.store import coaching, outgoing, payees, suggestions
from app.bank.store.port import Tx
from app.domain.accounts import AccountNumber
from app.domain.coaching import SUGGESTS_FOR


def entered(tx: Tx, ctx: Context, account: AccountNumber) -> None:
    """The caller has entered an account. Whom she has paid, or had in her list before, nobody suggests to her any more."""
    now = ctx.now(tx)
    helpers = coaching.coached_by(tx, ctx.person_id, now - SUGGESTS_FOR)
    if not helpers or _is_known(tx, ctx, account):
        return
    for helper_id in helpers:
        suggestions.suggest(tx, ctx.person_id, account, helper_id, now)


def _is_known(tx: Tx, ctx: Context, account: AccountNumber) -> bool:
    listed = payees.beneficiary_at(tx, ctx.person_id, account)
    return listed is not None or outgoing.last_settled(tx, ctx.person_id, account) is not None
