"""The keys that bundles of alerts are signed with: the current one signs, and the next is told with it and so known before it signs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Self, cast

from joserfc import jws
from joserfc.jwk import OKPKey

from app.bank.store import alert_keys
from app.bank.store.port import Tx
from app.contract.alerts import BUNDLE_ALGORITHM, BUNDLE_TYPE, BundleKeyBody

_CURVE: Final = "Ed25519"
_AT_HAND: Final = 2
"""The current key and the next."""


@dataclass(frozen=True, slots=True)
class SigningKeys:
    """The current key and the next."""

    current: OKPKey
    next: OKPKey

    @classmethod
    def of(cls, private: Iterable[str]) -> Self:
        """Out of what is kept."""
        current, following = (OKPKey.import_key(json.loads(each)) for each in private)
        return cls(current, following)

    @property
    def told(self) -> list[BundleKeyBody]:
        """Both, without what is private."""
        return [_told(self.current), _told(self.next)]

    def sign(self, payload: bytes) -> str:
        """A compact JWS by the current key."""
        header = {"alg": BUNDLE_ALGORITHM, "typ": BUNDLE_TYPE, "kid": self.current.thumbprint()}
        return jws.serialize_compact(header, payload, self.current, algorithms=[BUNDLE_ALGORITHM])


def ensure(tx: Tx) -> None:
    """Makes what keys are missing: both when a bank opens for the first time."""
    for _ in range(_AT_HAND - len(alert_keys.keys(tx))):
        alert_keys.add(tx, json.dumps(OKPKey.generate_key(_CURVE).as_dict(private=True)))


def rotate(tx: Tx) -> None:
    """The next key becomes the current one and a new one the next. A client that sleeps through two of these has to be enrolled anew."""
    alert_keys.forget_first(tx)
    ensure(tx)


def private(tx: Tx) -> tuple[str, ...]:
    """What is kept of the keys of a bank that was opened: equal as long as they are the same."""
    return tuple(alert_keys.keys(tx))


def _told(key: OKPKey) -> BundleKeyBody:
    return BundleKeyBody(key.thumbprint(), cast("dict[str, str]", key.as_dict(private=False))["x"])
