"""The signature of a second confirmation or a decision: a detached JWS (RFC 7515, appendix F) by the device key over what it says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from joserfc import jws
from joserfc.errors import JoseError

from app.bank.web.keys import DeviceKey
from app.contract.approvals import Decide
from app.contract.canonical import AUTHORISATION_TYPE, authorisation_payload
from app.contract.payments import Confirm

_ALGORITHMS: Final = ["ES256"]


def is_signed(asked: Confirm | Decide, ids: Mapping[str, str], key: DeviceKey) -> bool:
    """Whether the request carries a signature by ``key`` over the payment, the content and the challenge that it names.

    All of it stands in the request: checked before the transaction, which then only has to compare.
    """
    if asked.signature is None:
        return False
    said = authorisation_payload(
        payment_id=ids["paymentId"],
        authorisation_id=ids["authorisationId"],
        content_hash=asked.content_hash,
        challenge=asked.challenge,
        act="confirm" if isinstance(asked, Confirm) else asked.decision,
        reason="" if isinstance(asked, Confirm) else asked.reason or "",
    )
    return holds(asked.signature, said, key)


def holds(signature: str, said: bytes, key: DeviceKey) -> bool:
    """Whether ``key`` has signed ``said`` as an authorisation."""
    try:
        signed = jws.deserialize_compact(signature, key.public, algorithms=_ALGORITHMS, payload=said)
    except (JoseError, ValueError, TypeError):
        return False
    return signed.protected.get("typ") == AUTHORISATION_TYPE
