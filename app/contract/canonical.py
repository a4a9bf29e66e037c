"""What is hashed and what is signed: the RFC 8785 (JCS) form, so that both ends speak of exactly the same bytes."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import rfc8785

from app.contract.wire import plain


def canonical(message: object) -> bytes:
    """The message's one canonical writing."""
    return rfc8785.dumps(plain(message))


def digest(message: object) -> str:
    """SHA-256 of the canonical writing, lower hex: the ``contentHash``."""
    return digest_of(canonical(message))


def digest_of(writing: bytes) -> str:
    """SHA-256 of a canonical writing at hand, lower hex."""
    return hashlib.sha256(writing).hexdigest()


def authorisation_payload(
    *, payment_id: str, authorisation_id: str, content_hash: str, challenge: str, act: str, reason: str = ""
) -> bytes:
    """What a device key signs for a payment: ``act`` is ``confirm``, ``approve`` or ``refuse``. ``reason`` only where given."""
    said = {
        "paymentId": payment_id,
        "authorisationId": authorisation_id,
        "contentHash": content_hash,
        "challenge": challenge,
        "act": act,
    }
    return rfc8785.dumps(said | ({"reason": reason} if reason else {}))


def consent_payload(*, pairing_id: str, asked_at: datetime) -> bytes:
    """What a helper's device key signs for a customer who asks that money may go out again, as she asked at that instant.

    ``askedAt`` is signed in UTC with six digits behind the second, whatever zone it was told in: ``2026-11-22T02:40:00.000000Z``.
    """
    told = asked_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return rfc8785.dumps({"pairingId": pairing_id, "askedAt": told, "act": "unfreeze"})


AUTHORISATION_TYPE = "banxing-authorisation+jws"
"""The ``typ`` of the detached JWS (ES256) over :func:`authorisation_payload` or :func:`consent_payload`."""
PROOF_TYPE = "dpop+jwt"
"""The ``typ`` of a proof of possession (RFC 9449, 4.2)."""
