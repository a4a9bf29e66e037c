"""Helpers who may decide a payment: their link gives the power now, and nothing of the payment comes to them."""

from __future__ import annotations

from app.bank.services import links
from app.bank.services.context import Context
from app.bank.services.readings import in_latin
from app.bank.store import payees, people, suggestions
from app.bank.store.pairings import LinkRow
from app.bank.store.port import Tx
from app.domain.accounts import AccountNumber
from app.domain.approvals import Candidate, Panel, benefits, panel


def panel_for(tx: Tx, ctx: Context, customer_id: str, creditor: AccountNumber, creditor_name: str, needed: int) -> Panel:
    """Whom to ask about a payment of a customer.

    Where nobody may decide it, the safety wait stands in; and the bank looks at it too where that is because the money may come to them.
    """
    now, approvers = ctx.now(tx), links.approvers(tx, ctx, customer_id)
    candidates = [
        Candidate(link.pairing_id, link.helper_id, seasoned=not links.adds_to_the_wait(link, now))
        for link in approvers.now
        if link.helper_id and not has_interest(tx, ctx, link, creditor, creditor_name)
    ]
    return panel(candidates, needed, lately_ended=bool(approvers.lately), in_conflict=len(approvers.now) - len(candidates))


def has_interest(tx: Tx, ctx: Context, link: LinkRow, creditor: AccountNumber, creditor_name: str) -> bool:
    """Whether a payment may come to the helper: by person, by account, by name here or anywhere, or as one who has suggested the payee.

    A name in Chinese counts in Latin letters too. Whom he has suggested is known of what she entered around his coaching; what he has told
    her elsewhere the bank cannot know.
    """
    helper = people.person(tx, link.helper_id) if link.helper_id else None
    if helper is None:
        return True
    receiver = ctx.bank.core.account_with(tx, creditor)
    if receiver is not None and receiver.customer_id == helper.person_id:
        return True
    listed = payees.beneficiary_at(tx, link.customer_id, creditor)
    if helper.person_id in (listed.suggested_by if listed else None, *suggestions.suggested_by(tx, link.customer_id, creditor)):
        return True
    return benefits(helper.name, (creditor_name, receiver.holder if receiver else "", listed.name if listed else ""), in_latin)
