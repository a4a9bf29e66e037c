"""What somebody has prepared for a trip: kept as a draft of hers, and read by nobody but a look that she sees."""

from __future__ import annotations

from app.bank.services.context import Context
from app.bank.store import drafts
from app.bank.store.drafts import DraftRow
from app.bank.store.port import Tx
from app.bank.store.visits import VisitRow
from app.contract.assistance import PreparedBody
from app.contract.drafts import AnswerBody
from app.contract.prepared import JOURNEY, VERSION, prepared_in
from app.contract.wire import Amount, read
from app.domain.visits import Prepared, Purpose


def find(tx: Tx, ctx: Context, person_id: str, draft_id: str, purpose: Purpose) -> Prepared | None:
    """What was prepared for a purpose under this name, of an account of hers where it names one; nothing where there is no such thing."""
    draft = _draft(tx, ctx, person_id, draft_id)
    if draft is None or (draft.journey, draft.version) != (JOURNEY, VERSION):
        return None
    prepared = prepared_in(purpose, read(draft.answers.encode(), list[AnswerBody]))
    if prepared is None or (prepared.account_id and not _ending(tx, ctx, person_id, prepared.account_id)):
        return None
    return prepared


def shown(tx: Tx, ctx: Context, row: VisitRow) -> PreparedBody | None:
    """The same for a visit, as staff see it."""
    prepared = find(tx, ctx, row.person_id, row.draft_id, row.purpose) if row.draft_id else None
    if prepared is None:
        return None
    return PreparedBody(
        row.purpose.value,
        _ending(tx, ctx, row.person_id, prepared.account_id),
        Amount.of(prepared.amount) if prepared.amount else None,
        prepared.copies,
        prepared.words,
    )


def _draft(tx: Tx, ctx: Context, person_id: str, draft_id: str) -> DraftRow | None:
    found = drafts.drafts_of(tx, person_id, ctx.now(tx) - ctx.bank.rules.draft_life)
    return next((draft for draft in found if draft.draft_id == draft_id), None)


def _ending(tx: Tx, ctx: Context, person_id: str, account_id: str) -> str:
    found = (each.number.last_four for each in ctx.bank.core.accounts_of(tx, person_id) if each.account_id == account_id)
    return next(found, "")
