"""Stop everything: one press freezes all outgoing money at once; undoing it takes the branch, or a day and a relative."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import Meta

from app.contract.operation import Operation
from app.contract.payments import Signature
from app.contract.schedules import Day
from app.contract.wire import Amount, Asked, Id, Told, extensible


class Stopped(Told):
    """A payment that does not go out while everything is stopped."""

    payment_id: Id
    creditor_name: str
    amount: Amount


class StoppedOrder(Told):
    """A standing order whose next payment does not go out while everything is stopped: ``on`` that day, soon."""

    order_id: Id
    creditor_name: str
    amount: Amount
    on: Day


Missing = Literal["wait", "family", "branch"]
"""``branch``: only staff can undo it, because there is nobody who could agree. They can at any time."""


class Unfreezing(Told):
    """She has asked to undo it. ``needs`` is what is still missing."""

    asked_at: datetime
    earliest: datetime
    needs: list[Annotated[str, extensible(Missing)]]


class FreezeBody(Told):
    """Whether everything is stopped, and what does not go out then: told before too, so that a screen can say it first."""

    frozen: bool
    stops: list[Stopped]
    since: datetime | None = None
    unfreezing: Unfreezing | None = None
    orders: list[StoppedOrder] = []
    """What is to go out regularly within the next business days, and does not."""


class UnfreezeRequest(Told):
    """Somebody who trusts the caller has asked to undo it, under this link. It is undone at ``earliest`` once somebody has agreed."""

    pairing_id: Id
    customer_name: str
    asked_at: datetime
    earliest: datetime
    consented: bool = False
    """Whether the caller has agreed."""


class AgreeUnfreeze(Asked):
    """He agrees to what she asked at ``askedAt``, signed: canonical.consent_payload."""

    asked_at: Annotated[datetime, Meta(tz=True)]
    signature: Signature


class UnfreezeRequests(Told):
    """All who ask the caller."""

    items: list[UnfreezeRequest]
    next: str | None = None


CALLS: Final = (
    Operation("readFreeze", "GET", "/freeze", "Is everything stopped, and what would not go out?", FreezeBody),
    Operation("freeze", "POST", "/freeze", "Stop everything now; may be repeated", FreezeBody),
    Operation("askUnfreeze", "DELETE", "/freeze", "Ask that money may go out again", FreezeBody),
    Operation("listUnfreezeRequests", "GET", "/freeze/consents", "Who asks me to agree to that", UnfreezeRequests, role="anybody"),
    Operation(
        "consentUnfreeze",
        "PUT",
        "/freeze/consents/{pairingId}",
        "I agree that money may go out again; may be repeated",
        UnfreezeRequest,
        AgreeUnfreeze,
        problems=("DS19", "device_untrusted", "content_changed", "signature_invalid"),
        role="anybody",
    ),
)
