"""Beneficiaries: the people and firms the customer pays."""

from __future__ import annotations

from app.bank.services import pages
from app.bank.services.accounts import ref
from app.bank.services.context import Context
from app.bank.store import payees
from app.bank.store.payees import BeneficiaryRow
from app.bank.store.port import Tx
from app.contract.money import Beneficiaries, BeneficiaryBody


def list_beneficiaries(tx: Tx, ctx: Context, _: None) -> Beneficiaries:
    """The caller's list, those paid most lately first."""
    first, most = pages.cursor(ctx) or 0, pages.limit(ctx)
    found = payees.beneficiaries(tx, ctx.person_id, most + 1, first)
    return Beneficiaries([_told(payee) for payee in found[:most]], str(first + most) if len(found) > most else None)


def _told(payee: BeneficiaryRow) -> BeneficiaryBody:
    return BeneficiaryBody(
        beneficiary_id=payee.beneficiary_id,
        name=payee.name,
        account=ref(payee.account),
        paid_before=payee.last_paid_at is not None,
        nickname=payee.nickname,
        picture=payee.picture,
        suggested_by=payee.suggested_by,
    )
