"""Whether money may go out again: who asks somebody they trust to agree to that, and agreeing."""

from __future__ import annotations

from app.client.accounts import zoned
from app.client.answers import certain
from app.client.calls import call
from app.client.sessions import Sessions
from app.contract.canonical import consent_payload
from app.contract.freeze import AgreeUnfreeze, UnfreezeRequests
from app.contract.freeze import UnfreezeRequest as UnfreezeRequestBody
from app.contract.wire import read
from app.domain.freeze import UnfreezeRequest


class Consents:
    """What is asked of a helper, and his word. Both may be repeated."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def asked(self) -> tuple[UnfreezeRequest, ...]:
        """Everybody who asks."""
        return self._sessions.ask(call("listUnfreezeRequests"), _all)

    def agree(self, request: UnfreezeRequest) -> UnfreezeRequest:
        """He agrees to exactly this, signed with this device's key. Refused ``DS19`` where nobody asks under this link any more."""
        signature = self._sessions.key.authorise(consent_payload(pairing_id=request.pairing_id, asked_at=request.asked_at))
        consent = call("consentUnfreeze", AgreeUnfreeze(request.asked_at, signature), pairingId=request.pairing_id)
        return certain(lambda: self._sessions.ask(consent, _one))


def _all(body: bytes) -> tuple[UnfreezeRequest, ...]:
    return tuple(map(_request, read(body, UnfreezeRequests).items))


def _one(body: bytes) -> UnfreezeRequest:
    return _request(read(body, UnfreezeRequestBody))


def _request(told: UnfreezeRequestBody) -> UnfreezeRequest:
    return UnfreezeRequest(told.pairing_id, told.customer_name, zoned(told.asked_at), zoned(told.earliest), told.consented)
