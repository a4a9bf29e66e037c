"""Approvals: what waits for a helper, with the facts to judge it by. He decides at the payment's own authorisation."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from app.contract.operation import PAGED, Operation
from app.contract.payments import REFUSALS, Authorisation, Confirm, Content, Deciding, Signature
from app.contract.wire import Amount, Asked, Hash, Id, Line, Token, Told, extensible

RequestState = Literal["waiting", "approved", "refused", "over"]
"""``over``: decided by another, withdrawn, expired, or the link is not in force any more; a helper is not told which."""


class Usual(Told):
    """What she paid others within the year before. ``median`` and ``largest`` are missing where there was nothing."""

    payments: int
    to_this_payee: int
    median: Amount | None = None
    largest: Amount | None = None


class ApprovalBody(Told):
    """A request. Check ``contentHash`` yourself before you show ``content``. Once it is not ``waiting`` any more, ``content``, ``usual``
    and ``challenge`` are left out, unless he decided it himself."""

    payment_id: Id
    authorisation_id: Id
    pairing_id: Id
    customer_name: str
    state: Annotated[str, extensible(RequestState)]
    asked_at: datetime
    expires_at: datetime
    content: Content | None = None
    content_hash: str | None = None
    usual: Usual | None = None
    challenge: str | None = None
    called_first: bool = False


class Decide(Asked):
    """His decision over exactly this content. ``approve`` and ``refuse`` are signed: canonical.authorisation_payload with that ``act``."""

    decision: Deciding
    content_hash: Hash
    challenge: Token
    reason: Line | None = None
    """His own sentence, or the key of a ready one. Like a hint it has no five digits and no link."""
    signature: Signature | None = None


class Approvals(Told):
    """What waits, and what was decided lately, the newest first."""

    items: list[ApprovalBody]
    next: str | None = None


AUTHORISE: Final = Operation(
    "authorisePayment",
    "PUT",
    "/payments/{paymentId}/authorisations/{authorisationId}",
    "Confirm, first or second time; or, where I am asked, approve, refuse, or ask to talk first",
    (Authorisation, ApprovalBody),
    (Confirm, Decide),
    problems=(
        *REFUSALS,
        "content_changed",
        "questions_unanswered",
        "confirmation_too_soon",
        "confirmation_out_of_order",
        "challenge_spent",
        "signature_invalid",
        "payment_exists",
        "payment_final",
        "DS19",
        "DS26",
        "conflict_of_interest",
        "words_refused",
    ),
    role="anybody",
)
CALLS: Final = (
    Operation(
        "listApprovals",
        "GET",
        "/approvals",
        "What waits for me to decide, and what I decided; that I looked stands in her diary",
        Approvals,
        query=PAGED,
        role="anybody",
    ),
    Operation(
        "readApproval",
        "GET",
        "/approvals/{authorisationId}",
        "One request; that I looked stands in her diary",
        ApprovalBody,
        role="anybody",
    ),
    AUTHORISE,
)
