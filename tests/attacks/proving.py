"""Proofs and signatures as the contract's documents describe them, made with nothing of the program under test."""

from __future__ import annotations

import hashlib
import uuid
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from typing import Any

import rfc8785
from joserfc import jws, jwt
from joserfc.jwk import ECKey


class Key:
    """A device's key."""

    def __init__(self) -> None:
        self.private = ECKey.generate_key("P-256")
        public = self.private.as_dict(private=False)
        self.jwk = {name: str(public[name]) for name in ("kty", "crv", "x", "y")}

    def proof(
        self, method: str, url: str, nonce: str | None, token: str | None = None, *, header: Mapping[str, Any] = {}, **claims: Any
    ) -> str:
        """A DPoP proof (RFC 9449, 4.2). ``header`` and ``claims`` replace parts of it; None takes a part out."""
        said: dict[str, Any] = {"jti": str(uuid.uuid4()), "htm": method, "htu": url, "iat": 0, "nonce": nonce}
        if token is not None:
            said["ath"] = unpadded(hashlib.sha256(token.encode()).digest())
        said = {name: value for name, value in (said | claims).items() if value is not None}
        headed = {name: value for name, value in ({"typ": "dpop+jwt", "alg": "ES256", "jwk": self.jwk} | dict(header)).items() if value}
        return jwt.encode(headed, said, self.private, algorithms=[str(headed["alg"])])

    def signature(self, said: Mapping[str, str], typ: str = "banxing-authorisation+jws") -> str:
        """A detached JWS (RFC 7515, appendix F) over the RFC 8785 form of what is said."""
        whole = jws.serialize_compact({"alg": "ES256", "typ": typ}, rfc8785.dumps(dict(said)), self.private)
        header, _, signature = whole.split(".")
        return f"{header}..{signature}"


def unpadded(data: bytes) -> str:
    """base64url without padding."""
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def content_hash(content: Any) -> str:
    """SHA-256, lower hex, of the RFC 8785 form."""
    return hashlib.sha256(rfc8785.dumps(content)).hexdigest()
