"""Whether whoever asked to have something put right was answered as it stands, by the desk, and not by herself."""

from __future__ import annotations

from typing import Final

from app.bank.store.invariants import Invariant

ANSWERED: Final = (
    Invariant(
        "correction_stands_otherwise_than_answered",
        "SELECT correction_id, status FROM corrections WHERE status <> CASE WHEN outcome IS NULL THEN 'received'"
        " WHEN outcome = 'corrected' THEN 'done' ELSE 'refused' END"
        " OR (outcome IS NULL) <> (answered_at IS NULL) OR (outcome IS NULL) <> (answered_by IS NULL) OR answered_at < at",
    ),
    Invariant(
        "correction_answered_by_no_staff",
        "SELECT correction_id FROM corrections WHERE answered_by IS NOT NULL AND (answered_by = person_id"
        " OR NOT EXISTS (SELECT 1 FROM roles WHERE roles.person_id = answered_by AND role = 'fraud_desk'))",
    ),
)
