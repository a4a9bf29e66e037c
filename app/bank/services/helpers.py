"""Helpers who may decide a payment: their link gives the power now, and nothing of the payment comes to them."""

from __future__ import annotations

from app.bank.services import links
from app.bank.services.context import Context
from app.bank.store import payees, people, suggestions
from app.bank.store.pairings import LinkRow
from app.bank.store.port import Tx
from app.domain.accounts import AccountNumber
from app.domain.approvals import Candidate, Panel, benefits, panel


def panel_for(tx: Tx, ctx: Context, customer_id: str, creditor: AccountNumber, creditor_name: str, needed: int) -> Panel:
    """Whom to ask about a payment of a customer.

    Where nobody may decide it, the safety wait stands in.
    """
    now, approvers = ctx.now(tx), links.approvers(tx, ctx, customer_id)
    candidates = [
        Candidate(link.pairing_id, link.helper_id, seasoned=not links.adds_to_the_wait(link, now))
        for link in approvers.now
        if link.helper_id and not has_interest(tx, ctx, link, creditor, creditor_name)
    ]
    return panel(candidates, needed, lately_ended=bool(approvers.lately))


def has_interest(tx: Tx, ctx: Context, link: LinkRow, creditor: AccountNumber, creditor_name: str) -> bool:
    """Whether a payment may come to the helper: by person, by account, by name here or anywhere, or as one who has suggested the payee."""
    helper = people.person(tx, link.helper_id) if link.helper_id else None
    if helper is None:
        return True
    receiver = ctx.bank.core.account_with(tx, creditor)
    if receiver is not None and receiver.customer_id == helper.person_id:
        return True
    listed = payees.beneficiary_at(tx, link.customer_id, creditor)
    if helper.person_id in (listed.suggested_by if listed else None, *suggestions.suggested_by(tx, link.customer_id, creditor)):
        return True
    return benefits(helper.name, (creditor_name, receiver.holder if receiver else "", listed.name if listed else ""))
