"""Whether payments were confirmed by their own people, decided by those who were asked, and stops undone with a helper's word.

Each signature is checked once more. Nothing is asked but what the books hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from app.bank.store import authorisations, decisions, freezes
from app.bank.store.authorisations import SignedRow
from app.bank.store.freezes import ConsentRow
from app.bank.store.invariants import SHOWN, Breach
from app.bank.store.port import Tx
from app.bank.web.keys import DeviceKey, NotAKey, key_of_jwk
from app.bank.web.signatures import holds
from app.contract.canonical import authorisation_payload, consent_payload

_PAGE: Final = 1000


def signed_by_their_person(tx: Tx) -> list[Breach]:
    """Authorisations whose signature does not hold over what was confirmed or decided, or whose device is somebody else's."""
    return _breaches(tx, authorisations.signed_after) + _breaches(tx, decisions.signed_after)


def consented_by_helpers(tx: Tx) -> list[Breach]:
    """Consents to undo a stop whose signature does not hold over what was asked, or that another's device has signed."""
    breaches: list[Breach] = []
    last = 0
    while len(breaches) < SHOWN and (rows := freezes.consents_after(tx, last, _PAGE)):
        breaches += [Breach("consent_signature_does_not_hold", {"pairing_id": row.pairing_id}) for row in rows if not _is_his(row)]
        last = rows[-1].number
    return breaches


def _is_his(row: ConsentRow) -> bool:
    key = _key(row)
    said = consent_payload(pairing_id=row.pairing_id, asked_at=row.asked_at)
    return row.device_person_id == row.helper_id and key is not None and holds(row.signature, said, key)


def _breaches(tx: Tx, signed_after: Callable[[Tx, int, int], list[SignedRow]]) -> list[Breach]:
    breaches: list[Breach] = []
    last = 0
    while len(breaches) < SHOWN:
        rows = signed_after(tx, last, _PAGE)
        if not rows:
            break
        breaches += [Breach(code, {"authorisation_id": row.authorisation_id}) for row in rows for code in _faults(row)]
        last = rows[-1].number
    return breaches


def _faults(row: SignedRow) -> Iterator[str]:
    if row.device_person_id != row.person_id:
        yield "authorisation_by_anothers_device"
    key = _key(row)
    if key is None or not holds(row.signature, _said(row), key):
        yield "authorisation_signature_does_not_hold"


def _key(row: SignedRow | ConsentRow) -> DeviceKey | None:
    """The key that the books keep for the device; none where it is not the one that its thumbprint names."""
    try:
        key = key_of_jwk({"kty": "EC", "crv": "P-256", "x": row.key_x, "y": row.key_y})
    except NotAKey:
        return None
    return key if key.thumbprint == row.thumbprint else None


def _said(row: SignedRow) -> bytes:
    return authorisation_payload(
        payment_id=row.payment_id,
        authorisation_id=row.authorisation_id,
        content_hash=row.content_hash,
        challenge=row.challenge,
        act=row.act,
        reason=row.reason,
    )
