"""Whether nothing was looked at that she prepared but as it may be, as queries that find what breaks it."""

from __future__ import annotations

from typing import Final

from app.bank.store.invariants import Invariant

_VISIT: Final = "FROM assistance JOIN visits ON visits.visit_id = assistance.visit_id"

LOOKED: Final = (
    Invariant(
        "look_not_in_her_diary",
        f"SELECT assistance_id {_VISIT} WHERE NOT EXISTS (SELECT 1 FROM diary"  # noqa: S608 - no value comes in
        " WHERE customer_id = visits.person_id AND code = 'visit_looked' AND at = begun_at)",
    ),
    Invariant(
        "look_by_no_teller",
        "SELECT assistance_id, staff_id FROM assistance"
        " WHERE NOT EXISTS (SELECT 1 FROM roles WHERE person_id = staff_id AND role = 'teller')",
    ),
    Invariant(
        "look_before_she_came",
        f"SELECT assistance_id {_VISIT} WHERE checked_in_at IS NULL OR begun_at < checked_in_at",
    ),
    Invariant(
        "look_after_the_visit",
        f"SELECT assistance_id {_VISIT} WHERE visits.ended_at IS NOT NULL AND (assistance.ended_at IS NULL OR begun_at > visits.ended_at)",
    ),
)
