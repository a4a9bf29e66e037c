"""Proof of possession: DPoP (RFC 9449) with ES256 and the bank's own nonces. No rule here looks at the client's clock."""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from typing import Final

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jws import CompactSignature

from app.bank.services.refusal import Refusal
from app.bank.web.keys import DeviceKey, NotAKey, key_of_jwk
from app.bank.web.nonces import Nonces, Replayed, StaleNonce
from app.bank.web.origins import Origins
from app.contract.canonical import PROOF_TYPE
from app.contract.proofs import ProofClaims
from app.contract.wire import NotAMessage, read

_LONGEST: Final = 2048
_ALGORITHMS: Final = ["ES256"]


class Proofs:
    """Takes proofs that are for this bank, for this very request, and new."""

    def __init__(self, nonces: Nonces, origins: Origins) -> None:
        self._nonces = nonces
        self._origins = origins

    async def take(self, proof: str, method: str, path: str, token: str | None) -> DeviceKey:
        """The key that proves itself. Refused ``invalid_dpop_proof``, or ``use_dpop_nonce`` where only the nonce is wanting."""
        try:
            signature = _parsed(proof)
            claims = read(signature.payload, ProofClaims)
            key = key_of_jwk(signature.protected.get("jwk"))
        except (JoseError, NotAMessage, NotAKey, ValueError, TypeError):
            raise Refusal("invalid_dpop_proof") from None
        if claims.htm != method or not self._origins.accept(claims.htu, path) or claims.ath != _hash(token):
            raise Refusal("invalid_dpop_proof")
        if claims.nonce is None or not self._nonces.known(claims.nonce):
            raise Refusal("use_dpop_nonce")
        if not _holds(signature, key):
            raise Refusal("invalid_dpop_proof")
        return await self._once(claims.nonce, claims.jti, key)

    async def _once(self, nonce: str, proof_id: str, key: DeviceKey) -> DeviceKey:
        try:
            await self._nonces.use(nonce, proof_id)
        except StaleNonce:
            raise Refusal("use_dpop_nonce") from None
        except Replayed:
            raise Refusal("invalid_dpop_proof") from None
        return key


def _parsed(proof: str) -> CompactSignature:
    if len(proof) > _LONGEST:
        raise ValueError
    signature = jws.extract_compact(proof.encode("ascii"))
    if (signature.protected.get("typ"), signature.protected.get("alg")) != (PROOF_TYPE, "ES256"):
        raise ValueError
    return signature


def _holds(signature: CompactSignature, key: DeviceKey) -> bool:
    try:
        return jws.validate_compact(signature, key.public, algorithms=_ALGORITHMS)
    except (JoseError, ValueError):
        return False


def _hash(token: str | None) -> str | None:
    """``ath`` of RFC 9449, 4.2."""
    if token is None:
        return None
    return urlsafe_b64encode(hashlib.sha256(token.encode("ascii")).digest()).rstrip(b"=").decode()
