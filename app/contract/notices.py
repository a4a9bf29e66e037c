"""Notices: what happened while she was away, told on each of her devices until she has seen it there."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Final, Literal

from app.contract.operation import Operation
from app.contract.wire import Id, Told, extensible

NoticeCode = Literal[
    "payment_settled",
    "payment_refused",
    "device_added",
    "device_locked",
    "payment_held_back",
    "code_issued",
    "pin_changed",
    "pin_reset",
    "safeguard_loosened",
    "frozen",
    "unfrozen",
    "link_claimed",
    "link_waiting",
    "link_in_force",
    "link_widening",
    "link_ends_soon",
    "link_left",
    "link_ended",
    "helper_added",
    "payment_approved",
    "payment_family_refused",
    "payment_call_first",
    "payment_family_missing",
    "payment_expired",
    "approval_waits",
    "unfreeze_asked",
    "unfreeze_consented",
    "payment_held_by_bank",
    "payment_bank_released",
    "payment_bank_refused",
    "payment_check_expired",
    "helped_payment_held",
    "helped_payment_released",
    "helped_payment_refused",
    "helped_payment_expired",
    "standing_order_at_risk",
    "standing_order_not_paid",
    "standing_order_given_up",
    "standing_order_over",
    "correction_answered",
    "visit_looked_at",
]


class Notice(Told):
    """One of them. ``facts``: ``paymentId, creditorName, amount``; ``deviceId, name``; ``purpose``; ``field, value, currency``.

    ``payment_held_back``: it was confirmed on the device ``name``, which she has locked, and waits until ``until`` at least.

    Of links: ``pairingId, name``, the other person's, with ``inForceFrom`` or ``until`` where it matters; a ``helper_added`` tells a helper
    the ``customerName`` and the ``name`` of whom else she trusts.

    Of what somebody she trusts said to a payment: ``paymentId, creditorName, amount`` and ``name``, with that person's own ``reason``;
    ``payment_family_missing``: too few are left who may decide, and it waits until ``until`` at least; of so many as are ``stillAsked`` it
    needs the agreement as well. ``payment_expired``: nobody has decided.
    Of a payment that the bank looks into: ``paymentId, creditorName, amount``; ``payment_bank_released``: it goes as soon as nothing else
    has to clear; ``payment_check_expired``: the bank has not decided in time, and nothing was sent.
    Of a standing order: ``orderId, creditorName, amount`` and the ``day`` on which it goes out. ``standing_order_at_risk``: as things are,
    it will not, for this ``reason``; ``standing_order_not_paid``: it has not, and is tried ``again`` on that day;
    ``standing_order_given_up``: it was tried in vain so often that this once it does not go out; the reasons are ``frozen`` and the
    codes by which a payment is refused. Where it has gone out as a payment that ``waits``, that is the reason, with its ``paymentId``.
    ``standing_order_over``: the last has gone out, or would have.
    ``correction_answered``: to the ``correctionId`` that she asked for, about this ``subject``: the ``outcome``, and the ``words`` of
    whoever has answered, where there are any.
    ``visit_looked_at``: ``name`` of the bank's staff looks at what she has prepared for the visit ``visitId``, ``until`` then at most.
    To a helper: ``pairingId, customerName``, with ``paymentId, authorisationId, expiresAt`` in an ``approval_waits``; in a
    ``helped_payment_held``, and in what came of it (``_released, _refused, _expired``), nothing of the payment.
    """

    notice_id: Id
    at: datetime
    code: Annotated[str, extensible(NoticeCode)]
    facts: dict[str, Any] = {}


class Notices(Told):
    """What she has not seen yet on this device, the oldest first; the next ones come when these are seen."""

    items: list[Notice]
    next: str | None = None


CALLS: Final = (
    Operation("listNotices", "GET", "/notices", "What happened while I was away", Notices, role="anybody"),
    Operation(
        "seeNotice", "DELETE", "/notices/{noticeId}", "I have seen it on this device; may be repeated", None, status=204, role="anybody"
    ),
)
