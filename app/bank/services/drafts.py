"""Half-done tasks: kept for the customer, never looked into."""

from __future__ import annotations

from datetime import datetime

from msgspec import ValidationError, convert

from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import drafts
from app.bank.store.drafts import DraftRow
from app.bank.store.port import Tx
from app.contract.drafts import AnswerBody, DraftBody, Drafts, KeptDraft
from app.contract.wire import Uuid, read, write


def list_drafts(tx: Tx, ctx: Context, _: None) -> Drafts:
    """What the caller has left half done."""
    return Drafts([_told(draft) for draft in drafts.drafts_of(tx, ctx.person_id, _since(tx, ctx))])


def read_draft(tx: Tx, ctx: Context, _: None) -> KeptDraft:
    """One of them."""
    return _told(_own(tx, ctx))


def keep_draft(tx: Tx, ctx: Context, asked: DraftBody) -> KeptDraft:
    """Keeps one; the same again changes nothing but the time. What is too old, and one too many, goes."""
    answers = write(asked.answers).decode()
    draft = DraftRow(ctx.person_id, _named(ctx), asked.journey, asked.version, answers, ctx.now(tx))
    drafts.keep(tx, draft)
    drafts.drop_all_but(tx, ctx.person_id, ctx.bank.rules.most_drafts, _since(tx, ctx))
    return _told(draft)


def forget_draft(tx: Tx, ctx: Context, _: None) -> None:
    """The task is over."""
    if not drafts.forget(tx, ctx.person_id, ctx.ids["draftId"]):
        raise Refusal("not_found")


def _own(tx: Tx, ctx: Context) -> DraftRow:
    found = drafts.drafts_of(tx, ctx.person_id, _since(tx, ctx))
    draft = next((draft for draft in found if draft.draft_id == ctx.ids["draftId"]), None)
    if draft is None:
        raise Refusal("not_found")
    return draft


def _named(ctx: Context) -> str:
    """A draft is named by the client: a UUID, so that one task cannot have two names and none is guessed by chance."""
    try:
        return convert(ctx.ids["draftId"], Uuid)
    except ValidationError:
        raise Refusal("not_found") from None


def _since(tx: Tx, ctx: Context) -> datetime:
    return ctx.now(tx) - ctx.bank.rules.draft_life


def _told(draft: DraftRow) -> KeptDraft:
    answers = read(draft.answers.encode(), list[AnswerBody])
    return KeptDraft(draft.draft_id, draft.journey, draft.version, answers, draft.kept_at)
