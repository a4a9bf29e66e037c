"""What the desk reads of a payment that the bank holds: what was confirmed, what speaks against it, what others have heard."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.checks import CallOutcome, Check, CheckAct, CheckDecision, Held, HeldFor
from app.domain.payees import PayeeCheck, PayeeMatch
from app.domain.scams import ScamType
from app.journeys.account_words import number_facts
from app.journeys.desk_checks_questions import ANSWERS, IN_SHORT
from app.journeys.desk_checks_signs import signs_of
from app.journeys.say import Name, Say, say
from app.journeys.scam_names import SCAM_NAMES
from app.journeys.scam_payment_words import in_short as said_in_short
from app.journeys.steps import Fact
from app.journeys.verification import in_short as as_found


@dataclass(frozen=True, slots=True)
class Suspicion:
    """What a payment looks like: a kind of scam where one is known, and the headline of the warning that names the account."""

    scam: ScamType | None = None
    headline: str = ""


def facts(check: Check, suspicion: Suspicion) -> tuple[Fact, ...]:
    """What stands in the content that was confirmed, what speaks against it, and what others of the desk have found."""
    return (
        *(Fact(say("DeskChecks", "Why it is held"), because(each, suspicion)) for each in check.held),
        *((Fact(say("DeskChecks", "Looks like"), SCAM_NAMES[suspicion.scam], "name"),) if suspicion.scam else ()),
        *(Fact(say("DeskChecks", "Found"), sign) for each in check.held for sign in signs_of(each)),
        *(Fact(say("DeskChecks", "Said on the screen"), said_in_short(question, said) or said) for question, said in check.answers),
        Fact(say("DeskChecks", "Name and account"), _found(check.payee_check)),
        *(fact for act in check.acts for fact in _call_of(act)),
        *shortly(check),
        *((Fact(say("DeskChecks", "Words for the payee"), check.note),) if check.note else ()),
        *number_facts(check.creditor_account),
    )


def because(held: Held, suspicion: Suspicion) -> Say:
    """Why it is held. None of it is told to the customer: a watched account must not be found out by trying."""
    if held.reason is HeldFor.ALERT_ACCOUNT and suspicion.headline:
        return say("DeskChecks", "The account is named in our warning “{headline}”")(headline=Name(suspicion.headline))
    words = {
        HeldFor.ALERT_ACCOUNT: say("DeskChecks", "The account is named in one of our warnings"),
        HeldFor.SCAM_SIGNS: say("DeskChecks", "Much in it speaks of a scam"),
        HeldFor.CONFLICT: say("DeskChecks", "The money may come to somebody whom the customer trusts, and too few others may decide"),
        HeldFor.REPORTED: say("DeskChecks", "What the customer said about an earlier payment to this account points to a scam"),
        HeldFor.REFUSED_BEFORE: say("DeskChecks", "We have refused an earlier payment to this account"),
        HeldFor.ASKED_DISCREETLY: say("DeskChecks", "A call was asked for by somebody who is not alone. That does not show on the screen"),
    }
    return words.get(held.reason, say("DeskChecks", "For a reason that only a newer version of this program knows"))


def in_short(check: Check) -> Say:
    """Why it is held, on a line: the first reason stands for all."""
    words = {
        HeldFor.ALERT_ACCOUNT: say("DeskChecks", "Named in a warning"),
        HeldFor.SCAM_SIGNS: say("DeskChecks", "Looks like a scam"),
        HeldFor.CONFLICT: say("DeskChecks", "May come to a helper"),
        HeldFor.REPORTED: say("DeskChecks", "Reported before"),
        HeldFor.REFUSED_BEFORE: say("DeskChecks", "Refused before"),
        HeldFor.ASKED_DISCREETLY: say("DeskChecks", "Not alone"),
    }
    return words.get(HeldFor.ASKED_DISCREETLY if check.not_alone else check.held[0].reason, say("DeskChecks", "For another reason"))


def shortly(check: Check) -> tuple[Fact, ...]:
    """Which payment is spoken of."""
    return (
        Fact(say("DeskChecks", "Amount"), check.amount, "money"),
        Fact(say("DeskChecks", "From"), Name(check.customer_name), "name"),
        Fact(say("DeskChecks", "To"), Name(check.creditor_name), "name"),
    )


def _call_of(act: CheckAct) -> tuple[Fact, ...]:
    """What another of the desk has heard on the phone."""
    reached = act.record.outcome is CallOutcome.SPOKE
    spoke = say("DeskChecks", "Spoke with the customer, {at}") if reached else say("DeskChecks", "Did not reach the customer, {at}")
    decided = say("DeskChecks", "Released by") if act.decision is CheckDecision.RELEASE else say("DeskChecks", "Refused by")
    return (
        Fact(decided, Name(act.name), "name"),
        Fact(say("DeskChecks", "The call"), spoke(at=act.at)),
        *(Fact(IN_SHORT[question], ANSWERS[answer]) for question, answer in act.record.answers.items()),
        *((Fact(say("DeskChecks", "What was said"), act.record.note),) if act.record.note else ()),
    )


def _found(check: PayeeCheck) -> Say:
    if check.match is PayeeMatch.CLOSE and check.matched_name:
        return say("DeskChecks", "The bank has this account as {theirs}")(theirs=Name(check.matched_name))
    return as_found(check.match)
