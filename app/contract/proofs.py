"""The claims of a proof of possession (RFC 9449, 4.2), as far as this contract looks at them."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

JwtId = Annotated[str, Meta(min_length=1, max_length=128)]


class ProofClaims(Struct):
    """``iat`` has to be there and is not looked at: no rule trusts a client's clock. ``ath`` belongs to calls with an access token."""

    jti: JwtId
    htm: str
    htu: str
    iat: float
    nonce: str | None = None
    ath: str | None = None
