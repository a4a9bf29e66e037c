"""Whether a payment looks like a scam: what the bank knows of it, put before the rules; what she has to be asked, and her answers kept."""

from __future__ import annotations

from collections.abc import Mapping, Set
from datetime import datetime

from app.bank.core.port import CoreAccount
from app.bank.services.accounts import number
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import alerts, reviews, scam_payment
from app.bank.store.alerts import AlertRow
from app.bank.store.payees import BeneficiaryRow
from app.bank.store.port import Tx
from app.bank.store.scam_payment import PastRow
from app.contract.alert_desk import WriteAlert
from app.contract.alert_words import triggers
from app.contract.payments import ReviewPayment, ScamWarning
from app.contract.wire import read
from app.domain.accounts import AccountNumber
from app.domain.alert_fitting import fitting
from app.domain.alerts import GRAVEST, Alert, Severity, Urgency
from app.domain.checks import Held, HeldFor
from app.domain.clearing import Circumstances
from app.domain.money import Money
from app.domain.payees import PayeeMatch
from app.domain.scam_payment.facts import Facts, Lately, ToPayee, Usual, Warned
from app.domain.scam_payment.judge import Judgement, judge, may_fit_an_alert, stops
from app.domain.scam_payment.questions import ANSWERS, Answer, Question, answer
from app.domain.scams import ScamType


def past(tx: Tx, ctx: Context, payment_id: str, debtor: CoreAccount, creditor: AccountNumber, amount: Money) -> PastRow:
    """What lies before a payment of the caller to somebody else."""
    return scam_payment.past(tx, ctx.person_id, payment_id, debtor.number, creditor, amount, ctx.now(tx))


def look(
    tx: Tx,
    ctx: Context,
    asked: ReviewPayment,
    past: PastRow,
    circumstances: Circumstances,
    amount: Money,
    listed: BeneficiaryRow | None,
    match: PayeeMatch,
    *,
    is_bill: bool = False,
) -> Judgement:
    """Judges a payment to somebody else by what is known now and by all that she has said of it. Who sent her a bill is no stranger.

    ``amount``: of what goes out regularly, all that goes there within a month.
    """
    now = ctx.now(tx)
    known, stopped = said(asked.answers), False
    if past.answered:
        here, elsewhere = _answered(tx, ctx, asked)
        known, stopped = known | here, stops(elsewhere)
    facts = Facts(
        amount=amount,
        match=match,
        payee=_to_payee(past, listed, now, is_bill=is_bill),
        usual=Usual(past.payments, past.far_smaller, past.largest),
        lately=Lately(past.others, past.payments_lately, past.moved_in, past.loosened, stopped),
        leaving=circumstances.leaving,
        large_from=ctx.bank.rules.looked_at_from[amount.currency],
        suggested=past.suggested,
    )
    if may_fit_an_alert(facts):
        facts = facts.warned_by(_alert(tx, ctx, asked, amount))
    return _quoting(tx, ctx, judge(facts, known))


def open_questions(tx: Tx, ctx: Context, payment_id: str, looks: Judgement, answered: Set[Question]) -> tuple[Question, ...]:
    """What she has to answer yet. Looks up what was asked before only where something is answered that is not asked now."""
    still_open = looks.unanswered(answered)
    if not still_open or answered <= set(looks.questions):
        return still_open
    return looks.unanswered(answered, [Question(each) for each in reviews.asked_before(tx, ctx.person_id, payment_id)])


def keep_answers(tx: Tx, ctx: Context, asked: ReviewPayment, creditor: AccountNumber) -> None:
    """Remembers what she has said, for good."""
    if asked.answers:
        scam_payment.keep_answers(tx, ctx.person_id, asked.payment_id, creditor, tuple(asked.answers.items()), ctx.now(tx))


def warnings(judgement: Judgement) -> list[ScamWarning]:
    """The warnings as a content tells them: the scams by name, and with the first of them the alert that warns of it."""
    told = [ScamWarning(each.value) for each in judgement.looks_like]
    return [ScamWarning(told[0].scam_type, judgement.alert_id or None), *told[1:]] if told else []


def held(judgement: Judgement) -> tuple[Held, ...]:
    """Why the bank holds a payment for what it looks like, as the desk is told."""
    if not judgement.held:
        return ()
    signs, likeliest = " ".join(sorted(judgement.signs)), judgement.looks_like[0]
    return (Held(HeldFor.SCAM_SIGNS, {"score": f"{judgement.score:g}", "signs": signs, "scamType": likeliest.value}),)


def said(answers: Mapping[str, str]) -> set[tuple[Question, Answer]]:
    """What she says with a payment, whoever is paid; refused ``answer_unknown`` where there is no such question or answer."""
    try:
        return {answer(question, said) for question, said in answers.items()}
    except ValueError:
        raise Refusal("answer_unknown", {"questions": {question.value: _possible(question) for question in Question}}) from None


def _answered(tx: Tx, ctx: Context, asked: ReviewPayment) -> tuple[set[tuple[Question, Answer]], set[tuple[Question, Answer]]]:
    """What she has said about this payment or to this payee, and what about others of late."""
    to = number(asked.details.creditor_account)
    rows = scam_payment.answers(tx, ctx.person_id, asked.payment_id, ctx.now(tx))
    here = {answer(row.question, row.answer) for row in rows if row.payment_id == asked.payment_id or row.creditor == to}
    return here, {answer(row.question, row.answer) for row in rows} - here


def _possible(question: Question) -> list[str]:
    return [each.value for each in ANSWERS[question]]


def _to_payee(past: PastRow, listed: BeneficiaryRow | None, now: datetime, *, is_bill: bool) -> ToPayee:
    since = now - past.first_at if past.first_at else None
    from_before = listed is not None and (listed.from_before or (past.first_at is None and listed.last_paid_at is not None))
    return ToPayee(past.times, past.largest_here, past.payee_lately, since, from_before=from_before or is_bill, billed=is_bill)


def _alert(tx: Tx, ctx: Context, asked: ReviewPayment, amount: Money) -> Warned | None:
    """The gravest alert in force whose words stand in what she writes with the payment; nothing where she writes nothing."""
    said = f"{asked.details.remittance_information or ''} {asked.note_to_family or ''}".strip()
    if not said:
        return None
    with_words = (alert for alert in map(_meant, alerts.in_force(tx, ctx.now(tx))) if alert.triggers.words)
    return next((Warned(alert.alert_id, alert.scam_type) for alert in fitting(with_words, said, amount)), None)


def _quoting(tx: Tx, ctx: Context, found: Judgement) -> Judgement:
    """With the gravest alert in force that is about one of the scams which she is warned of, where nothing she wrote fits any."""
    if found.alert_id or not found.named:
        return found
    about = [alert for alert in map(_meant, alerts.in_force(tx, ctx.now(tx))) if alert.scam_type in found.looks_like]
    about.sort(key=lambda alert: GRAVEST.index(alert.severity))
    return found.quoting(Warned(about[0].alert_id, about[0].scam_type)) if about else found


def _meant(row: AlertRow) -> Alert:
    """As much of an alert as tells whether it fits."""
    told = read(row.content.encode(), WriteAlert)
    severity, urgency = Severity(told.severity), Urgency(told.urgency)
    sent = row.published_at or row.written_at
    scam_type = ScamType(told.scam_type)
    return Alert(row.alert_id, row.revision, scam_type, severity, urgency, sent, row.expires_at, (), triggers(told.triggers))
