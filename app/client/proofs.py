"""The device key, and what it proves: possession at every call (DPoP, RFC 9449), and the customer's will at a confirmation."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
import uuid
from typing import Final, Self, cast

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from app.contract.canonical import AUTHORISATION_TYPE, PROOF_TYPE, canonical
from app.contract.people import PublicKey

_ALGORITHM: Final = "ES256"


class DeviceKey:
    """A P-256 private key. Whoever holds it is this device; nothing but :attr:`secret` gives it away."""

    def __init__(self, key: ECKey) -> None:
        self._key = key
        public = cast("dict[str, str]", key.as_dict(private=False))
        self._jwk = {name: public[name] for name in ("kty", "crv", "x", "y")}

    @classmethod
    def new(cls) -> Self:
        """Makes a key."""
        return cls(ECKey.generate_key("P-256"))

    @classmethod
    def restored(cls, secret: str) -> Self:
        """The key that was kept as ``secret``; raises ``ValueError`` when it is none."""
        try:
            return cls(ECKey.import_key(json.loads(secret)))
        except (JoseError, ValueError, TypeError, AttributeError, KeyError):
            # What the library says of a broken key may quote it.
            broken = "no device key"
        raise ValueError(broken)

    @property
    def secret(self) -> str:
        """The private key as a JWK, for a vault and for nothing else."""
        return json.dumps(self._key.as_dict(private=True))

    @property
    def public(self) -> PublicKey:
        """The public key as the bank takes it."""
        return PublicKey("EC", "P-256", self._jwk["x"], self._jwk["y"])

    @property
    def thumbprint(self) -> str:
        """The name of the public key (RFC 7638)."""
        return thumbprint_of(self.public)

    def proof(self, method: str, url: str, nonce: str | None, token: str | None) -> str:
        """A DPoP proof for one request. ``url`` without its query; ``token`` binds the proof to an access token."""
        claims: dict[str, object] = {"jti": str(uuid.uuid4()), "htm": method, "htu": url, "iat": int(time.time())}
        if nonce is not None:
            claims["nonce"] = nonce
        if token is not None:
            claims["ath"] = _base64url(hashlib.sha256(token.encode()).digest())
        header = {"typ": PROOF_TYPE, "alg": _ALGORITHM, "jwk": self._jwk}
        return jws.serialize_compact(header, json.dumps(claims), self._key)

    def authorise(self, payload: bytes) -> str:
        """The detached signature (RFC 7515, appendix F) over an authorisation's canonical payload."""
        signed = jws.serialize_compact({"typ": AUTHORISATION_TYPE, "alg": _ALGORITHM}, payload, self._key)
        return jws.detach_content(signed)

    def id_for(self, purpose: str, body: bytes) -> str:
        """A UUID that this device alone can derive from a body, so that it can be made again and tells nothing of the body."""
        private = str(self._key.as_dict(private=True)["d"]).encode()
        named = hmac.digest(private, purpose.encode() + b"\0" + body, "sha256")
        return str(uuid.UUID(bytes=named[:16], version=4))


def thumbprint_of(key: PublicKey) -> str:
    """The name of anybody's public key: RFC 7638, whose one writing of a key of this kind is the canonical one."""
    return _base64url(hashlib.sha256(canonical(key)).digest())


def _base64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
