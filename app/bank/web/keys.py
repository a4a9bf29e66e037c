"""Device keys as they come in proofs and enrolments: P-256, public."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from joserfc.jwk import ECKey

from app.contract.people import PublicKey

_COORDINATE: Final = re.compile(r"[A-Za-z0-9_-]{43}")


class NotAKey(ValueError):
    """No public P-256 key."""


@dataclass(frozen=True, slots=True)
class DeviceKey:
    """A public key and its name: the RFC 7638 thumbprint."""

    public: ECKey
    thumbprint: str
    x: str
    y: str

    def is_named(self, key: PublicKey) -> bool:
        """Whether an enrolment names this key."""
        return (key.x, key.y) == (self.x, self.y)


def key_of_jwk(jwk: object) -> DeviceKey:
    """The key that a proof carries; one with a private part in it is refused."""
    if not isinstance(jwk, Mapping) or (jwk.get("kty"), jwk.get("crv")) != ("EC", "P-256") or "d" in jwk:
        raise NotAKey
    x, y = jwk.get("x"), jwk.get("y")
    if not (isinstance(x, str) and isinstance(y, str) and _COORDINATE.fullmatch(x) and _COORDINATE.fullmatch(y)):
        raise NotAKey
    return _key(x, y)


@lru_cache(maxsize=4096)
def _key(x: str, y: str) -> DeviceKey:
    try:
        public = ECKey.import_key({"kty": "EC", "crv": "P-256", "x": x, "y": y})
        return DeviceKey(public, public.thumbprint(), x, y)
    except ValueError as wrong:
        raise NotAKey from wrong
