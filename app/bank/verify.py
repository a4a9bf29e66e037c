"""Adds the whole bank up again and tells what cannot be: after a crash, before an upgrade, every night."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from app.bank.chained import diaries_hold
from app.bank.core.invariants import LEDGER
from app.bank.granted import granted_as_given
from app.bank.signed import consented_by_helpers, signed_by_their_person
from app.bank.store.alerted import ALERTED
from app.bank.store.answered import ANSWERED
from app.bank.store.approved import APPROVALS
from app.bank.store.checked import CHECKED
from app.bank.store.coached import COACHED
from app.bank.store.confirmed import paid_as_confirmed
from app.bank.store.databases import look
from app.bank.store.invariants import PAYMENTS, Breach
from app.bank.store.linked import LINKS, compared_as_committed
from app.bank.store.looked import LOOKED
from app.bank.store.ordered import ORDERED, paid_as_ordered
from app.bank.store.port import Tx
from app.bank.store.taken import TAKEN

_CHECKS: Final[tuple[Callable[[Tx], list[Breach]], ...]] = (
    *(invariant.breaches for invariant in LEDGER),
    *(invariant.breaches for invariant in PAYMENTS),
    *(invariant.breaches for invariant in LINKS),
    *(invariant.breaches for invariant in APPROVALS),
    *(invariant.breaches for invariant in COACHED),
    *(invariant.breaches for invariant in ALERTED),
    *(invariant.breaches for invariant in CHECKED),
    *(invariant.breaches for invariant in ORDERED),
    *(invariant.breaches for invariant in TAKEN),
    *(invariant.breaches for invariant in ANSWERED),
    *(invariant.breaches for invariant in LOOKED),
    paid_as_confirmed,
    paid_as_ordered,
    signed_by_their_person,
    consented_by_helpers,
    compared_as_committed,
    diaries_hold,
    granted_as_given,
)


def verify(tx: Tx) -> list[Breach]:
    """Every breach of every invariant, on one view of the books."""
    return [breach for check in _CHECKS for breach in check(tx)]


def run(url: str) -> tuple[dict[str, Any], bool]:
    """Verifies the database that ``url`` names; a bank may be running on it. Answers a report to print, and whether all is well."""
    return look(url, _report)


def _report(tx: Tx) -> tuple[dict[str, Any], bool]:
    breaches = verify(tx)
    report = {
        "ok": not breaches,
        "checks": len(_CHECKS),
        "breaches": [{"code": breach.code, "facts": dict(breach.facts)} for breach in breaches],
    }
    return report, not breaches
