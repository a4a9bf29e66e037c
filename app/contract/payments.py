"""Payments: what is reviewed, confirmed twice, and told."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta

from app.contract.money import AccountRef
from app.contract.wire import PRINTED, Amount, Asked, Hash, Id, Line, Token, Told, Uuid, whole

Signature = Annotated[str, Meta(max_length=1000, pattern=whole(r"[A-Za-z0-9_-]+\.\.[A-Za-z0-9_-]+"))]
"""A detached compact JWS (RFC 7515, appendix F)."""
Status = Literal["RCVD", "PATC", "PDNG", "ACSC", "RJCT", "CANC"]
ScaStatus = Literal["received", "started", "finalised", "failed"]
PayeeMatch = Literal["MTCH", "CMTC", "NMTC", "NOAP"]
"""Verification of payee: the name is the account's, nearly, not at all, or it cannot be looked up."""
TimelineCode = Literal["received", "changed", "confirmed_first", "confirmed_second", "settled", "withdrawn"]
"""What the reference bank writes into a timeline; a client reads over codes that it does not know."""


class Details(Asked):
    """What is to be paid, after Berlin Group's ``payments`` body."""

    debtor_account: AccountRef
    creditor_name: Annotated[str, Meta(min_length=1, max_length=70, pattern=whole(f"{PRINTED}+"))]
    creditor_account: AccountRef
    instructed_amount: Amount
    creditor_agent: Line | None = None
    remittance_information: Line | None = None
    end_to_end_identification: Annotated[str, Meta(max_length=35, pattern=whole(f"{PRINTED}*"))] | None = None
    requested_execution_date: Annotated[str, Meta(pattern=whole(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"))] | None = None


class ReviewPayment(Asked):
    """Asks what would happen; moves nothing."""

    payment_id: Uuid
    details: Details
    answers: dict[Id, Line] = {}
    note_to_family: Line | None = None


class Requirement(Told):
    """What has to clear before the money goes: ``family``, ``wait`` or ``bank``, and why."""

    kind: Literal["family", "wait", "bank"]
    reason: str
    until: datetime | None = None


class Content(Told):
    """All that is shown or said of a payment; ``contentHash`` names it."""

    payment_id: str
    customer_id: str
    details: Details
    answers: dict[str, str]
    payee_match: PayeeMatch
    matched_name: str | None
    fee: Amount
    requires: list[Requirement]
    warnings: list[str]
    note_to_family: str | None


class ReviewedPayment(Told):
    """The review. Check ``contentHash`` yourself before you show ``content``."""

    content: Content
    content_hash: str
    questions: list[str]
    confirm_pause_seconds: int


class InitiatePayment(Asked):
    """Starts the confirmations of a reviewed payment. A newer review's hash, while it is ``RCVD``, voids what was confirmed."""

    payment_id: Uuid
    content_hash: Hash


class Authorisation(Told):
    """One person's authorisation (Berlin Group's SCA states). The challenge is only told to that person."""

    authorisation_id: str
    sca_status: ScaStatus
    confirmations_received: Literal[0, 1, 2]
    challenge: str | None = None
    pause_seconds: int = 0
    """How long the second confirmation still has to wait."""


class TimelineEntry(Told):
    """Something that happened to a payment, as code and time."""

    at: datetime
    code: str


class PaymentBody(Told):
    """How far a payment has come."""

    payment_id: str
    transaction_status: Status
    status_reason: list[str]
    content: Content
    content_hash: str
    authorisations: list[Authorisation]
    timeline: list[TimelineEntry]


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
