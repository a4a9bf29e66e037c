"""What confirmations, decisions and consents are signed with: a detached JWS (RFC 7515, appendix F) by the device key."""

from __future__ import annotations

from typing import Final

from joserfc import jws
from joserfc.errors import JoseError

from app.bank.services.context import Context
from app.bank.web.keys import DeviceKey
from app.contract.approvals import Decide
from app.contract.canonical import AUTHORISATION_TYPE, authorisation_payload, consent_payload
from app.contract.freeze import AgreeUnfreeze
from app.contract.payments import Confirm

_ALGORITHMS: Final = ["ES256"]


def is_signed(asked: Confirm | Decide | AgreeUnfreeze, ctx: Context, key: DeviceKey) -> bool:
    """Whether the request carries a signature by ``key`` over all that it names.

    All of it stands in the request: checked before the transaction, which then only has to compare.
    """
    return asked.signature is not None and holds(asked.signature, _said(asked, ctx), key)


def _said(asked: Confirm | Decide | AgreeUnfreeze, ctx: Context) -> bytes:
    if isinstance(asked, AgreeUnfreeze):
        return consent_payload(pairing_id=ctx.ids["pairingId"], asked_at=asked.asked_at)
    return authorisation_payload(
        payment_id=ctx.payment_id,
        authorisation_id=ctx.ids["authorisationId"],
        content_hash=asked.content_hash,
        challenge=asked.challenge,
        act="confirm" if isinstance(asked, Confirm) else asked.decision,
        reason="" if isinstance(asked, Confirm) else asked.reason or "",
    )


def holds(signature: str, said: bytes, key: DeviceKey) -> bool:
    """Whether ``key`` has signed ``said`` as an authorisation."""
    try:
        signed = jws.deserialize_compact(signature, key.public, algorithms=_ALGORITHMS, payload=said)
    except (JoseError, ValueError, TypeError):
        return False
    return signed.protected.get("typ") == AUTHORISATION_TYPE
