"""Payments: what is reviewed, confirmed twice, and told."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import UNSET, Meta, UnsetType

from app.contract.alerts import ScamWord
from app.contract.money import AccountRef
from app.contract.operation import PAGED, Operation
from app.contract.payees import HolderName, PayeeMatch
from app.contract.schedules import Day, ScheduleBody
from app.contract.wire import PRINTED, Amount, Asked, Hash, Id, Line, Token, Told, Uuid, extensible, whole

Signature = Annotated[str, Meta(max_length=1000, pattern=whole(r"[A-Za-z0-9_-]+\.\.[A-Za-z0-9_-]+"))]
"""A detached compact JWS (RFC 7515, appendix F)."""
Status = Literal["RCVD", "PATC", "PDNG", "ACSC", "RJCT", "CANC"]
ScaStatus = Literal["received", "started", "finalised", "failed"]
AgreementStatus = Literal["AWAF", "AUTH", "RJCT"]
"""UK Open Banking: awaiting further authorisation, authorised, rejected."""
TimelineCode = Literal[
    "received",
    "changed",
    "confirmed_first",
    "confirmed_second",
    "set_up",
    "waiting_for_family",
    "called_first",
    "approved",
    "wait_stands_in",
    "waiting",
    "held_by_bank",
    "released_by_bank",
    "settled",
    "withdrawn",
    "refused",
    "expired",
    "recall_requested",
]
"""What the reference bank writes into a timeline; a client reads over codes that it does not know."""


class Details(Asked):
    """What is to be paid, after Berlin Group's ``payments`` body."""

    debtor_account: AccountRef
    creditor_name: HolderName
    creditor_account: AccountRef
    instructed_amount: Amount
    creditor_agent: Line | None = None
    remittance_information: Line | None = None
    end_to_end_identification: Annotated[str, Meta(max_length=35, pattern=whole(f"{PRINTED}*"))] | None = None
    requested_execution_date: Day | None = None
    schedule: ScheduleBody | UnsetType = UNSET
    """How often: what is confirmed then is a standing order, and nothing goes out with it."""


class ReviewPayment(Asked):
    """Asks what would happen; moves nothing."""

    payment_id: Uuid
    details: Details
    answers: dict[Id, Line] = {}
    note_to_family: Line | None = None


Clearing = Literal["family", "wait", "bank"]
Reason = Literal["new_payee", "large_amount", "large_together", "large_share", "scam_signs", "conflict_of_interest"]
"""Why: a first payment to somebody; an amount from her own threshold on, by itself or together with what has gone to the same payee within
a day and was not asked about; more than half of what is there within a day; something in it that speaks of a scam, which the bank's desk
looks into: it stands among the ``statusReason`` until the desk has released it."""


Question = Literal["purpose", "on_the_phone", "keep_secret", "told_to_pay", "where_from", "met_in_person"]
"""What she may be asked. ``purpose``: ``family``, ``goods``, ``care``, ``gain``, ``fee``, ``safe``, ``other``; ``where_from``:
``in_person``, ``paper``, ``message``, ``call``, ``changed``; the others ``yes`` or ``no``. Every answer is
kept, also one that was changed."""


class Requirement(Told):
    """What has to clear before the money goes: ``family``, ``wait`` or ``bank``, and why."""

    kind: Annotated[str, extensible(Clearing)]
    reason: Annotated[str, extensible(Reason)]
    until: datetime | None = None
    """When a ``wait`` is over. Once shown it stays as it was while she confirms, for an hour."""


class ScamWarning(Told):
    """What she is warned of: the very scam, or the likeliest of two or three first, and the published alert about that."""

    scam_type: Annotated[str, extensible(ScamWord)]
    alert_id: str | None = None


class Content(Told):
    """All that is shown or said of a payment; ``contentHash`` names it."""

    payment_id: str
    customer_id: str
    details: Details
    answers: dict[str, str]
    payee_match: Annotated[str, extensible(PayeeMatch)]
    matched_name: str | None
    fee: Amount
    requires: list[Requirement]
    warnings: list[ScamWarning]
    note_to_family: str | None
    dates: list[Day] = []
    """Of a standing order: the first days on which it goes out, five of them at most, business days all."""


class ReviewedPayment(Told):
    """The review. Check ``contentHash`` yourself before you show ``content``."""

    content: Content
    content_hash: str
    questions: list[Annotated[str, extensible(Question)]]
    """What is to be answered before it can be confirmed, three at most; the review is asked for again with the answers."""
    confirm_pause_seconds: int


class InitiatePayment(Asked):
    """Starts the confirmations of a reviewed payment. A newer review's hash, while it is ``RCVD``, voids what was confirmed."""

    payment_id: Uuid
    content_hash: Hash


Deciding = Literal["approve", "refuse", "call_first"]


class Authorisation(Told):
    """One person's authorisation (Berlin Group's SCA states). The challenge is only told to that person.

    Hers come first. One of somebody who is asked to agree has a ``name``; it is ``finalised`` once decided, ``failed`` when it will not be.
    """

    authorisation_id: str
    sca_status: Annotated[str, extensible(ScaStatus)]
    confirmations_received: Literal[0, 1, 2]
    challenge: str | None = None
    pause_seconds: int = 0
    """How long the second confirmation still has to wait."""
    name: str | None = None
    decision: Annotated[str, extensible(Deciding)] | None = None
    reason: str | None = None
    """That person's own sentence."""


class MultiAuthorisation(Told):
    """How many have to agree and have (UK Open Banking). For whoever is missing the safety wait stands in: then fewer are required."""

    status: Annotated[str, extensible(AgreementStatus)]
    number_required: int
    number_received: int
    expiration_date_time: datetime


class TimelineEntry(Told):
    """Something that happened to a payment, as code and time."""

    at: datetime
    code: str


RecallReason = Literal["cheated", "mistake", "not_mine"]


class AskRecall(Asked):
    """Asks for money back that has gone out: she was cheated, or it was a slip, or it was not she."""

    what: RecallReason


class RecallBody(Told):
    """A request to get money back. The bank asks the other bank; nobody can promise it."""

    recall_id: Id
    what: Annotated[str, extensible(RecallReason)]
    status: Annotated[str, extensible(Literal["requested"])]
    at: datetime


class PaymentBody(Told):
    """How far a payment has come."""

    payment_id: str
    transaction_status: Annotated[str, extensible(Status)]
    status_reason: list[str]
    content: Content
    content_hash: str
    authorisations: list[Authorisation]
    timeline: list[TimelineEntry]
    due_at: datetime | None = None
    """While it waits: when it goes, or not before when, where somebody has to agree. Never sooner than any ``until``; later where
    everything was stopped meanwhile, or the safety wait stands in for somebody."""
    recall: RecallBody | None = None
    multi_authorisation: MultiAuthorisation | None = None
    """Where the family is asked: since the second confirmation."""


class Payments(Told):
    """A page of payments, newest first."""

    items: list[PaymentBody]
    next: str | None = None


class Confirm(Asked):
    """A confirmation. The second one carries the signature."""

    confirmation: Literal[1, 2]
    content_hash: Hash
    challenge: Token
    signature: Signature | None = None


REFUSALS: Final = (
    "AM03",
    "AM04",
    "AM14",
    "DT01",
    "amount_invalid",
    "account_unknown",
    "same_account",
    "bill_paid",
    "bill_under_way",
    "bill_changed",
    "frozen",
    "device_untrusted",
    "standing_orders_full",
)

INITIATE: Final = Operation(
    "initiatePayment",
    "POST",
    "/payments",
    "Start the confirmations of a reviewed payment",
    PaymentBody,
    InitiatePayment,
    201,
    creates=True,
    problems=(*REFUSALS, "review_unknown", "content_changed", "questions_unanswered", "payment_exists"),
)
CALLS: Final = (
    Operation(
        "reviewPayment",
        "POST",
        "/payment-reviews",
        "What would happen? Moves nothing",
        ReviewedPayment,
        ReviewPayment,
        201,
        creates=True,
        problems=(*REFUSALS, "answer_unknown", "payment_exists", "too_many_attempts", "words_refused"),
    ),
    INITIATE,
    Operation("listPayments", "GET", "/payments", "My payments", Payments, query=PAGED),
    Operation("readPayment", "GET", "/payments/{paymentId}", "How far a payment has come", PaymentBody),
    Operation(
        "cancelPayment",
        "DELETE",
        "/payments/{paymentId}",
        "Take a payment back while it is not settled",
        PaymentBody,
        problems=("payment_final",),
    ),
    Operation(
        "askRecall",
        "POST",
        "/payments/{paymentId}/recall",
        "I was cheated: ask for a payment back",
        RecallBody,
        AskRecall,
        201,
        creates=True,
        problems=("payment_not_sent",),
    ),
)
