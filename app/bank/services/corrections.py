"""Corrections: somebody asks to have something put right, the desk answers once, and whoever asked is told."""

from __future__ import annotations

from typing import Final

from app.bank.services import attempts, holds, notices
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id
from app.bank.services.refusal import Refusal
from app.bank.store import corrections, people
from app.bank.store.corrections import AnswerRow, CorrectionRow
from app.bank.store.port import Tx
from app.contract import corrections as contract
from app.contract.canonical import digest
from app.contract.corrections import AnswerCorrection, AskCorrection, CorrectionBody, DeskCorrection
from app.domain.astray import leads_astray
from app.domain.corrections import Outcome

_AT_ONCE: Final = 200


def ask(tx: Tx, ctx: Context, asked: AskCorrection) -> str:
    """Puts the request down; answers its id."""
    rules = ctx.bank.rules
    attempts.count_sparingly(tx, ctx, f"corrections:{ctx.person_id}", rules.corrections_an_hour, rules.corrections_a_day)
    row = CorrectionRow(fresh_id("cor"), ctx.person_id, ctx.now(tx), asked.subject, asked.words)
    corrections.add_correction(tx, row)
    holds.tell_desk(tx, ctx, "correction.updated", row.correction_id)
    return row.correction_id


def told_asked(tx: Tx, _: Context, __: AskCorrection, correction_id: str) -> CorrectionBody:
    """A request, as it stands."""
    return _told(_named(tx, correction_id))


def list_own(tx: Tx, ctx: Context, _: None) -> contract.Corrections:
    """What the caller has asked for, the newest first."""
    return contract.Corrections(all_of(tx, ctx)[:_AT_ONCE])


def all_of(tx: Tx, ctx: Context) -> list[CorrectionBody]:
    """Every request that the caller ever made, the newest first."""
    return [_told(row) for row in corrections.corrections_of(tx, ctx.person_id)]


def list_waiting(tx: Tx, ctx: Context, _: None) -> contract.DeskCorrections:
    """What nobody has answered, the oldest first; but for what the caller has asked, which is another's to answer."""
    return contract.DeskCorrections([_at_the_desk(tx, row) for row in corrections.waiting(tx, _AT_ONCE, but_of=ctx.person_id)])


def answer(tx: Tx, ctx: Context, asked: AnswerCorrection) -> CorrectionBody:
    """Answers it, and tells whoever asked. The same again gets what it got; whoever comes second is told that another has answered.

    The words are one person's, and come under the bank's name: they lead nowhere else.
    """
    row, body = _named(tx, ctx.ids["correctionId"]), digest(asked)
    if row.answer is not None:
        if (row.answer.staff_id, row.answer.body) == (ctx.person_id, body):
            return _told(row)
        raise Refusal("correction_answered")
    if row.person_id == ctx.person_id:
        raise Refusal("second_person_needed")
    if leads_astray(asked.words):
        raise Refusal("words_refused")
    given = AnswerRow(ctx.person_id, asked.outcome, asked.words, ctx.now(tx), body)
    corrections.answer(tx, row.correction_id, Outcome(asked.outcome).course.value, given)
    said = {"words": asked.words} if asked.words else {}
    facts = {"correctionId": row.correction_id, "subject": row.subject, "outcome": asked.outcome}
    notices.tell(tx, ctx, row.person_id, "correction_answered", facts | said)
    holds.tell_desk(tx, ctx, "correction.updated", row.correction_id)
    return _told(_named(tx, row.correction_id))


def _named(tx: Tx, correction_id: str) -> CorrectionRow:
    row = corrections.correction(tx, correction_id)
    if row is None:
        raise Refusal("not_found")
    return row


def _told(row: CorrectionRow) -> CorrectionBody:
    told = CorrectionBody(row.correction_id, row.at, row.subject, row.words, row.status)
    if row.answer is not None:
        told.outcome, told.answer, told.answered_at = row.answer.outcome, row.answer.words, row.answer.at
    return told


def _at_the_desk(tx: Tx, row: CorrectionRow) -> DeskCorrection:
    customer = people.person(tx, row.person_id)
    name, number = (customer.name, customer.customer_number) if customer else ("", "")
    return DeskCorrection(row.correction_id, row.at, row.subject, row.words, name, number)
