"""Whether a payment looks like a scam: what the bank knows of it, put before the rules; what she has to be asked, and her answers kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from app.bank.core.port import CoreAccount
from app.bank.services.accounts import number
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import alerts, scam_payment
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
from app.domain.alerts import Alert, Severity, Urgency
from app.domain.checks import Held, HeldFor
from app.domain.clearing import Circumstances
from app.domain.money import Money
from app.domain.payees import PayeeMatch
from app.domain.scam_payment.facts import Facts, Lately, ToPayee, Usual, Warned
from app.domain.scam_payment.judge import Judgement, judge, may_fit_an_alert
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
    listed: BeneficiaryRow | None,
    match: PayeeMatch,
) -> Judgement:
    """Judges a payment to somebody else by what is known now and by all that she has said of it."""
    now, amount = ctx.now(tx), circumstances.amount
    known = said(asked.answers)
    if past.answered:
        to = number(asked.details.creditor_account)
        known |= {answer(*each) for each in scam_payment.answers(tx, ctx.person_id, asked.payment_id, to, now)}
    facts = Facts(
        amount=amount,
        match=match,
        payee=_to_payee(past, listed, now),
        usual=Usual(past.payments, past.far_smaller, past.largest),
        lately=Lately(past.others, past.payments_lately, past.moved_in, past.loosened),
        leaving=circumstances.leaving,
        large_from=ctx.bank.rules.looked_at_from[amount.currency],
        suggested=past.suggested,
    )
    if may_fit_an_alert(facts):
        facts = facts.warned_by(_alert(tx, ctx, asked, amount))
    return judge(facts, known)


def keep_answers(tx: Tx, ctx: Context, asked: ReviewPayment, creditor: AccountNumber) -> None:
    """Remembers what she has said, for good."""
    if asked.answers:
        scam_payment.keep_answers(tx, ctx.person_id, asked.payment_id, creditor, tuple(asked.answers.items()), ctx.now(tx))


def warnings(judgement: Judgement) -> list[ScamWarning]:
    """The warning as a content tells it: the scam's name, and the alert that warns of it."""
    return [ScamWarning(judgement.scam_type.value, judgement.alert_id or None)] if judgement.scam_type else []


def held(judgement: Judgement) -> tuple[Held, ...]:
    """Why the bank holds a payment for what it looks like, as the desk is told."""
    if not judgement.held:
        return ()
    facts = {"score": f"{judgement.score:g}", "signs": " ".join(sorted(judgement.signs))}
    return (Held(HeldFor.SCAM_SIGNS, facts | ({"scamType": judgement.scam_type.value} if judgement.scam_type else {})),)


def said(answers: Mapping[str, str]) -> set[tuple[Question, Answer]]:
    """What she says with a payment, whoever is paid; refused ``answer_unknown`` where there is no such question or answer."""
    try:
        return {answer(question, said) for question, said in answers.items()}
    except ValueError:
        raise Refusal("answer_unknown", {"questions": {question.value: _possible(question) for question in Question}}) from None


def _possible(question: Question) -> list[str]:
    return [each.value for each in ANSWERS[question]]


def _to_payee(past: PastRow, listed: BeneficiaryRow | None, now: datetime) -> ToPayee:
    since = now - past.first_at if past.first_at else None
    from_before = listed is not None and (listed.from_before or (past.first_at is None and listed.last_paid_at is not None))
    return ToPayee(past.times, past.largest_here, since, from_before=from_before)


def _alert(tx: Tx, ctx: Context, asked: ReviewPayment, amount: Money) -> Warned | None:
    """The gravest alert in force whose words stand in what she writes with the payment; nothing where she writes nothing."""
    said = f"{asked.details.remittance_information or ''} {asked.note_to_family or ''}".strip()
    if not said:
        return None
    with_words = (alert for alert in map(_meant, alerts.in_force(tx, ctx.now(tx))) if alert.triggers.words)
    return next((Warned(alert.alert_id, alert.scam_type) for alert in fitting(with_words, said, amount)), None)


def _meant(row: AlertRow) -> Alert:
    """As much of an alert as tells whether it fits."""
    told = read(row.content.encode(), WriteAlert)
    severity, urgency = Severity(told.severity), Urgency(told.urgency)
    sent = row.published_at or row.written_at
    scam_type = ScamType(told.scam_type)
    return Alert(row.alert_id, row.revision, scam_type, severity, urgency, sent, row.expires_at, (), triggers(told.triggers))
