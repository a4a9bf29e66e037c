"""Whether every payment that needed the bank's check has had it: what must hold of checks, as queries that find what breaks it."""

from __future__ import annotations

from typing import Final

from app.bank.store.invariants import Invariant

_ASKS_BANK: Final = """content LIKE '%"kind":"bank"%'"""
"""In the content's RFC 8785 form, where no text of a person's can say so: its quotation marks are written otherwise."""
_JOINED: Final = "FROM checks JOIN payments ON payments.payment_id = checks.payment_id"
_LATER: Final = "EXISTS (SELECT 1 FROM checks AS later WHERE later.payment_id = checks.payment_id AND later.number > checks.number)"
_ACTS: Final = "FROM check_acts WHERE check_acts.check_id = checks.check_id AND decision ="

CHECKED: Final = (
    Invariant(
        "payment_gone_unchecked",
        f"SELECT payment_id FROM payments WHERE status IN ('PATC', 'PDNG', 'ACSC') AND {_ASKS_BANK}"  # noqa: S608 - no value comes in
        " AND NOT EXISTS (SELECT 1 FROM checks WHERE checks.payment_id = payments.payment_id)",
    ),
    Invariant(
        "payment_stands_otherwise_than_checked",
        f"SELECT payments.payment_id AS payment_id, status, state {_JOINED} WHERE NOT CASE state"
        " WHEN 'open' THEN status IN ('PATC', 'PDNG') WHEN 'released' THEN status <> 'RCVD'"
        " WHEN 'refused' THEN status IN ('RJCT', 'CANC')"
        # Of one that is over another may have come in its place, with a reason more.
        f" ELSE status IN ('RJCT', 'CANC') OR {_LATER} END",
    ),
    Invariant(
        "check_released_by_too_few",
        f"SELECT payment_id FROM checks WHERE state = 'released' AND persons > (SELECT COUNT(*) {_ACTS} 'release')",  # noqa: S608
    ),
    Invariant(
        "check_stands_otherwise_than_decided",
        f"SELECT payment_id, state FROM checks WHERE (state = 'refused') <> EXISTS (SELECT 1 {_ACTS} 'refuse')",  # noqa: S608
    ),
    Invariant(
        "check_decided_by_no_staff",
        "SELECT check_id FROM check_acts WHERE NOT EXISTS (SELECT 1 FROM roles WHERE person_id = staff_id AND role = 'fraud_desk')",
    ),
    Invariant(
        "check_decided_out_of_its_time",
        "SELECT checks.check_id AS check_id FROM check_acts JOIN checks ON checks.check_id = check_acts.check_id"
        " WHERE at < opened_at OR at >= expires_at",
    ),
)
