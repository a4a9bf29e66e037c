"""Whether every payment that needed the family has it: who was asked, what they said, and the wait for whoever was missing."""

from __future__ import annotations

from typing import Final

from app.bank.store.invariants import Invariant

_ASKS_FAMILY: Final = """content LIKE '%"kind":"family"%'"""
"""In the content's RFC 8785 form, where no text of a person's can say so: its quotation marks are written otherwise."""
_APPROVED: Final = "(SELECT COUNT(*) FROM decisions WHERE decisions.payment_id = approvals.payment_id AND state = 'approved')"
_JOINED: Final = "FROM approvals JOIN payments ON payments.payment_id = approvals.payment_id"

APPROVALS: Final = (
    Invariant(
        "payment_gone_unasked",
        f"SELECT payment_id FROM payments WHERE status IN ('PATC', 'PDNG', 'ACSC') AND {_ASKS_FAMILY}"  # noqa: S608 - no value comes in
        " AND NOT EXISTS (SELECT 1 FROM approvals WHERE approvals.payment_id = payments.payment_id)",
    ),
    Invariant(
        "payment_waits_otherwise_than_agreed",
        f"SELECT payments.payment_id AS payment_id, status, agreement {_JOINED} WHERE NOT CASE agreement WHEN 'AWAF' THEN status = 'PATC'"
        " WHEN 'RJCT' THEN status IN ('RJCT', 'CANC') ELSE status IN ('PDNG', 'ACSC', 'RJCT', 'CANC') END",
    ),
    Invariant(
        "agreement_of_too_few",
        f"SELECT payment_id FROM approvals WHERE agreement = 'AUTH' AND required > {_APPROVED}",  # noqa: S608 - no value comes in
    ),
    Invariant(
        "agreement_out_of_reach",
        "SELECT payment_id FROM approvals WHERE agreement = 'AWAF' AND required > (SELECT COUNT(*) FROM decisions"
        " WHERE decisions.payment_id = approvals.payment_id AND state IN ('waiting', 'approved'))",
    ),
    Invariant(
        "agreement_against_a_refusal",
        "SELECT payment_id FROM approvals WHERE agreement <> 'RJCT' AND EXISTS (SELECT 1 FROM decisions"
        " WHERE decisions.payment_id = approvals.payment_id AND state = 'refused')",
    ),
    Invariant(
        "wait_does_not_stand_in",
        f"SELECT payments.payment_id AS payment_id {_JOINED} JOIN outgoing ON outgoing.payment_id = approvals.payment_id"
        " WHERE required < wanted AND (stands_in_until IS NULL OR due_at < stands_in_until)",
    ),
    Invariant(
        "decision_by_nobody_asked",
        "SELECT authorisation_id FROM decisions JOIN payments ON payments.payment_id = decisions.payment_id"
        " LEFT JOIN pairings ON pairings.pairing_id = decisions.pairing_id"
        " WHERE pairings.helper_id IS NULL OR pairings.helper_id <> decisions.helper_id OR customer_id <> person_id",
    ),
    Invariant(
        "decision_unseen",
        "SELECT authorisation_id FROM decisions JOIN payments ON payments.payment_id = decisions.payment_id"
        " WHERE state IN ('approved', 'refused') AND NOT EXISTS (SELECT 1 FROM diary WHERE diary.pairing_id = decisions.pairing_id"
        " AND customer_id = person_id AND facts LIKE '%' || decisions.payment_id || '%'"
        " AND code = CASE state WHEN 'approved' THEN 'request_approved' ELSE 'request_refused' END)",
    ),
    Invariant(
        "decision_after_its_link",
        "SELECT authorisation_id FROM decisions JOIN pairings ON pairings.pairing_id = decisions.pairing_id"
        " WHERE decided_at < in_force_at OR decided_at > ended_at OR in_force_at IS NULL AND decided_at IS NOT NULL",
    ),
    Invariant(
        "decision_too_late",
        "SELECT authorisation_id FROM decisions JOIN approvals ON approvals.payment_id = decisions.payment_id"
        " WHERE decided_at < asked_at OR decided_at >= expires_at",
    ),
    Invariant(
        "consent_to_anothers",
        "SELECT pairing_id FROM freezes JOIN pairings ON pairing_id = consent_under WHERE customer_id <> person_id",
    ),
)
