"""What is hashed and what is signed: the RFC 8785 (JCS) form, so that both ends speak of exactly the same bytes."""

from __future__ import annotations

import hashlib

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


AUTHORISATION_TYPE = "banxing-authorisation+jws"
"""The ``typ`` of the detached JWS (ES256) over :func:`authorisation_payload`."""
PROOF_TYPE = "dpop+jwt"
"""The ``typ`` of a proof of possession (RFC 9449, 4.2)."""
