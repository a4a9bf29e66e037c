"""Checks: payments that the bank holds because somebody may be cheating her, until a person of the bank has talked to her."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from app.domain.accounts import AccountNumber
from app.domain.hands import InHand
from app.domain.money import Money
from app.domain.payees import PayeeCheck

CHECK_LASTS: Final = timedelta(hours=72)
"""No payment hangs for ever: what the bank has not decided by then does not go, and the money is hers again."""


class CheckState(StrEnum):
    """How a check stands."""

    OPEN = "open"
    RELEASED = "released"
    REFUSED = "refused"
    OVER = "over"
    """The payment has come to its end without a decision of the bank: taken back, refused by the family, or too late."""
    OTHER = "other"
    """Of a bank that is newer than this program."""


class HeldFor(StrEnum):
    """Why the bank holds a payment. Only the desk is told: an account that is watched must not be found out by trying."""

    ALERT_ACCOUNT = "alert_account"
    """The account is named in a published alert."""
    SCAM_SIGNS = "scam_signs"
    """The rules for payments have found too much that speaks of a scam."""
    CONFLICT = "conflict_of_interest"
    """Somebody she trusts, to whom the money may come, cannot decide about it, and too few others can."""
    REPORTED = "reported"
    """Of an earlier payment to this account she has said since that she was cheated, or what victims say."""
    REFUSED_BEFORE = "refused_before"
    """The desk has refused an earlier payment of hers to this account."""
    ASKED_DISCREETLY = "asked_discreetly"
    """She has asked for a call and is not alone. Nothing shows on her screen."""
    OTHER = "other"
    """Of a bank that is newer than this program."""


@dataclass(frozen=True, slots=True)
class Held:
    """One reason to hold a payment; ``facts`` are codes that the desk words."""

    reason: HeldFor
    facts: Mapping[str, str] = field(default_factory=dict)


class CallQuestion(StrEnum):
    """What she is asked on the phone. Each is asked so that neither answer shames her."""

    TOLD_TO_PAY = "told_to_pay"
    MET_IN_PERSON = "met_in_person"
    KEEP_SECRET = "keep_secret"  # noqa: S105 - what she was told to keep
    ON_THE_PHONE = "on_the_phone"
    WHERE_FROM = "where_from"
    """Where she has this account number from."""
    OTHER = "other"
    """Of a bank that is newer than this program."""


class CallAnswer(StrEnum):
    """What she said to it."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


class CallOutcome(StrEnum):
    """Whether she was reached."""

    SPOKE = "spoke"
    NOT_REACHED = "not_reached"


class CheckDecision(StrEnum):
    """What one of the desk decides."""

    RELEASE = "release"
    REFUSE = "refuse"


_ALWAYS: Final = (CallQuestion.TOLD_TO_PAY, CallQuestion.MET_IN_PERSON, CallQuestion.KEEP_SECRET, CallQuestion.ON_THE_PHONE)
_BESIDES: Final[Mapping[HeldFor, CallQuestion]] = {HeldFor.ALERT_ACCOUNT: CallQuestion.WHERE_FROM}
_SPEAKS_AGAINST: Final[Mapping[CallQuestion, CallAnswer]] = {
    CallQuestion.TOLD_TO_PAY: CallAnswer.YES,
    CallQuestion.MET_IN_PERSON: CallAnswer.NO,
    CallQuestion.KEEP_SECRET: CallAnswer.YES,
    CallQuestion.ON_THE_PHONE: CallAnswer.YES,
    CallQuestion.WHERE_FROM: CallAnswer.NO,
}


@dataclass(frozen=True, slots=True)
class CallRecord:
    """What came of a call to her, as the one who called writes it down."""

    outcome: CallOutcome
    answers: Mapping[CallQuestion, CallAnswer] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True, slots=True)
class CheckAct:
    """What one of the desk has decided."""

    name: str
    yours: bool
    decision: CheckDecision
    record: CallRecord
    at: datetime


@dataclass(frozen=True, slots=True)
class Check:
    """A held payment as the desk sees it."""

    check_id: str
    payment_id: str
    state: CheckState
    customer_name: str
    customer_number: str
    opened_at: datetime
    expires_at: datetime
    persons_needed: int
    held: tuple[Held, ...]
    ask: tuple[CallQuestion, ...]
    acts: tuple[CheckAct, ...]
    creditor_name: str
    creditor_account: AccountNumber
    amount: Money
    note: str
    payee_check: PayeeCheck
    answers: tuple[tuple[str, str], ...]
    """What she was asked on her screen, and said."""
    hand: InHand | None = None
    """Nothing where it is nobody's, or was given back."""
    quiet: bool = False
    """Whether nothing of it shows on her screen."""

    @property
    def not_alone(self) -> bool:
        """Whether somebody may be looking at her screen, or listening."""
        return any(each.reason is HeldFor.ASKED_DISCREETLY for each in self.held)

    @property
    def yours(self) -> bool:
        """Whether the reader has decided already: above the limit somebody else has to as well."""
        return any(act.yours for act in self.acts)


def to_ask(held: Iterable[Held]) -> tuple[CallQuestion, ...]:
    """What she has to be asked on the phone before her payment may go."""
    besides = (_BESIDES[each.reason] for each in held if each.reason in _BESIDES)
    return (*_ALWAYS, *dict.fromkeys(besides))


def most_urgent_first(checks: Iterable[Check]) -> tuple[Check, ...]:
    """Those of somebody who is not alone come first, then what ends first; what waits for others than the reader comes last."""
    return tuple(sorted(checks, key=lambda check: (check.yours, not check.not_alone, check.expires_at)))


def speaks_of_scam(answers: Mapping[CallQuestion, CallAnswer]) -> tuple[CallQuestion, ...]:
    """The questions to which she has given the answer that victims give. None of them is no proof that all is well."""
    return tuple(question for question, answer in answers.items() if answer is _SPEAKS_AGAINST.get(question))


def persons_needed(amount: Money, two_from: Money) -> int:
    """How many of the desk have to release it."""
    return 2 if amount >= two_from else 1


def not_asked(record: CallRecord, questions: Sequence[CallQuestion]) -> tuple[CallQuestion, ...]:
    """What is missing of a call after which a payment may be released; all of it where she was not reached."""
    if record.outcome is not CallOutcome.SPOKE:
        return tuple(questions)
    return tuple(question for question in questions if question not in record.answers)


def comes_to(decisions: Sequence[CheckDecision], needed: int) -> CheckState:
    """One refusal ends it; to be released it takes so many as are needed."""
    if CheckDecision.REFUSE in decisions:
        return CheckState.REFUSED
    return CheckState.RELEASED if len(decisions) >= needed else CheckState.OPEN
