"""Feedback: everybody may say what they think, and the desk reads it without a name, so that everybody dares to."""

from __future__ import annotations

from app.bank.services import attempts, pages
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id
from app.bank.services.refusal import Refusal
from app.bank.store import feedback
from app.bank.store.feedback import FeedbackRow
from app.bank.store.port import Tx
from app.contract.feedback import FeedbackBody, FeedbackList, GiveFeedback


def give(tx: Tx, ctx: Context, asked: GiveFeedback) -> str:
    """Puts it down; answers its id."""
    rules = ctx.bank.rules
    attempts.count_sparingly(tx, ctx, f"feedback:{ctx.person_id}", rules.feedback_an_hour, rules.feedback_a_day)
    row = FeedbackRow(fresh_id("fbk"), ctx.person_id, asked.mood, asked.words, ctx.now(tx))
    feedback.add(tx, row)
    return row.feedback_id


def given(tx: Tx, _: Context, __: GiveFeedback, feedback_id: str) -> FeedbackBody:
    """What was said, as it stands."""
    row = feedback.feedback(tx, feedback_id)
    if row is None:
        raise Refusal("not_found")
    return _told(row)


def list_own(tx: Tx, ctx: Context, _: None) -> FeedbackList:
    """What the caller has said, the newest first."""
    most = pages.limit(ctx)
    return _page(feedback.feedback_of(tx, ctx.person_id, most + 1, pages.cursor(ctx)), most)


def list_all(tx: Tx, ctx: Context, _: None) -> FeedbackList:
    """What everybody has said, the newest first."""
    most = pages.limit(ctx)
    return _page(feedback.all_feedback(tx, most + 1, pages.cursor(ctx)), most)


def _page(found: list[FeedbackRow], most: int) -> FeedbackList:
    return FeedbackList([_told(row) for row in found[:most]], str(found[most - 1].number) if len(found) > most else None)


def _told(row: FeedbackRow) -> FeedbackBody:
    return FeedbackBody(row.feedback_id, row.at, row.mood, row.words)
