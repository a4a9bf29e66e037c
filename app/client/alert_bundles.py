"""The bundle of alerts as it comes: who signed it, and what stands in it. Whatever is wrong with it, nothing of it is taken."""

from __future__ import annotations

import base64
from collections.abc import Collection
from typing import Final

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import GuestProtocol, OKPKey

from app.client.accounts import zoned
from app.client.codes import known
from app.contract.alert_words import triggers, wording
from app.contract.alerts import BUNDLE_ALGORITHM, BUNDLE_TYPE, AlertItem, Bundle
from app.contract.wire import NotAMessage, read
from app.domain.alert_bundle import AlertBundle, BundleFault, BundleKey
from app.domain.alert_text import wrong_text
from app.domain.alerts import Alert, Severity, Urgency
from app.domain.scams import ScamType

LARGEST: Final = 2**20
"""Bytes; some thousands of alerts."""
_PARTS: Final = 3
_REAL: Final = "Actual"


class _Signatures(jws.JWSRegistry):
    """Takes bundles of some hundred alerts, by the one algorithm."""

    max_payload_length = LARGEST


class BundleRefused(ValueError):
    """A bundle that is not taken, and why."""

    def __init__(self, fault: BundleFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


def opened(signed: str, pinned: Collection[BundleKey]) -> AlertBundle:
    """What stands in a bundle that one of the ``pinned`` keys has signed. Raises :class:`BundleRefused`.

    Where none is pinned yet the first bundle pins its own keys: it came from the bank that this device has just been enrolled at.
    """
    if len(signed) > LARGEST or signed.count(".") != _PARTS - 1:
        raise BundleRefused(BundleFault.MALFORMED)
    told = None if pinned else _told(_payload(signed))
    keys = pinned or (_keys(told) if told else ())
    return _bundle(_told(_verified(signed, {each.kid: each for each in keys})))


def _verified(signed: str, keys: dict[str, BundleKey]) -> bytes:
    """The payload; no other key, algorithm or kind of signature stands in."""

    def key(found: GuestProtocol) -> OKPKey:
        pin = keys[found.headers()["kid"]]
        return OKPKey.import_key({"kty": "OKP", "crv": "Ed25519", "x": pin.x})

    try:
        checked = jws.deserialize_compact(signed, key, registry=_Signatures(algorithms=[BUNDLE_ALGORITHM]))
    except (JoseError, ValueError, TypeError, KeyError):
        raise BundleRefused(BundleFault.FORGED) from None
    if checked.protected.get("typ") != BUNDLE_TYPE:
        raise BundleRefused(BundleFault.FORGED)
    return checked.payload


def _payload(signed: str) -> bytes:
    part = signed.split(".")[1]
    try:
        return base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)
    except ValueError:
        raise BundleRefused(BundleFault.MALFORMED) from None


def _told(payload: bytes) -> Bundle:
    try:
        return read(payload, Bundle)
    except NotAMessage:
        raise BundleRefused(BundleFault.MALFORMED) from None


def _bundle(told: Bundle) -> AlertBundle:
    try:
        alerts = tuple(_alert(item) for item in told.items if item.status == _REAL)
        bundle = AlertBundle(told.version, zoned(told.issued), zoned(told.expires), _keys(told), alerts)
    except ValueError:
        raise BundleRefused(BundleFault.MALFORMED) from None
    if not bundle.keys or any(wrong_text(alert) for alert in alerts):
        raise BundleRefused(BundleFault.MALFORMED)
    return bundle


def _keys(told: Bundle) -> tuple[BundleKey, ...]:
    return tuple(BundleKey(each.kid, each.x) for each in told.keys)


def _alert(item: AlertItem) -> Alert:
    if not item.info:
        raise ValueError("an alert without words")
    first = item.info[0]
    return Alert(
        alert_id=item.identifier,
        revision=item.revision,
        scam_type=known(item.scam_type, ScamType.OTHER),
        severity=known(first.severity, Severity.UNKNOWN),
        urgency=known(first.urgency, Urgency.UNKNOWN),
        sent=zoned(item.sent),
        expires=zoned(first.expires),
        wordings=tuple(map(wording, item.info)),
        triggers=triggers(item.triggers),
    )
