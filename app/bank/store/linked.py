"""Whether every link came about as it should: between two who are not one, compared or witnessed, and not before its day was over."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from app.bank.store.columns import number, text
from app.bank.store.invariants import SHOWN, Breach, Invariant
from app.bank.store.port import Tx
from app.domain.family import LINK_WAITS
from app.domain.pictures import End, keeps

_MICROSECONDS: Final = LINK_WAITS // timedelta(microseconds=1)
_PAGE: Final = 1000

LINKS: Final = (
    Invariant("link_with_herself", "SELECT pairing_id FROM pairings WHERE helper_id = customer_id"),
    Invariant(
        "link_doubled",
        "SELECT customer_id, helper_id FROM pairings WHERE ended_at IS NULL AND helper_id IS NOT NULL"
        " GROUP BY customer_id, helper_id HAVING COUNT(*) > 1",
    ),
    Invariant(
        "link_of_no_agreement",
        "SELECT pairing_id FROM pairings WHERE matched_at IS NOT NULL AND (SELECT COUNT(*) FROM pairing_ends"
        " WHERE pairing_ends.pairing_id = pairings.pairing_id AND said_match = 1 AND nonce IS NOT NULL) <> 2",
    ),
    Invariant(
        "link_in_force_too_soon",
        f"SELECT pairing_id FROM pairings WHERE witnessed_by IS NULL AND in_force_at < matched_at + {_MICROSECONDS}",  # noqa: S608 - no value comes in
    ),
    Invariant(
        "link_witnessed_by_nobody",
        "SELECT pairing_id FROM pairings WHERE witnessed_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM counter_acts"
        " WHERE person_id = customer_id AND staff_id = witnessed_by AND act = 'witnessed_pairing')",
    ),
    Invariant(
        "link_on_anothers_device",
        "SELECT pairing_ends.pairing_id AS pairing_id, side FROM pairing_ends"
        " JOIN pairings ON pairings.pairing_id = pairing_ends.pairing_id JOIN devices ON devices.device_id = pairing_ends.device_id"
        " WHERE person_id <> CASE side WHEN 'customer' THEN customer_id ELSE helper_id END",
    ),
    Invariant(
        "link_claimed_unseen",
        "SELECT pairing_id FROM pairings WHERE helper_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM diary"
        " WHERE diary.pairing_id = pairings.pairing_id AND diary.customer_id = pairings.customer_id AND code = 'link_claimed')",
    ),
    Invariant(
        "diary_of_anothers_link",
        "SELECT diary.customer_id AS customer_id, diary.number AS number FROM diary"
        " LEFT JOIN pairings ON pairings.pairing_id = diary.pairing_id AND pairings.customer_id = diary.customer_id"
        " WHERE pairings.pairing_id IS NULL AND (diary.pairing_id <> '' OR code <> 'visit_looked')",
    ),
    Invariant(
        "code_of_no_invitation",
        "SELECT pairing_codes.pairing_id AS pairing_id FROM pairing_codes"
        " JOIN pairings ON pairings.pairing_id = pairing_codes.pairing_id WHERE state <> 'invited'",
    ),
)


def compared_as_committed(tx: Tx) -> list[Breach]:
    """Pairings whose customer has revealed another nonce than the one that she was bound to."""
    breaches: list[Breach] = []
    last = 0
    while len(breaches) < SHOWN:
        rows = tx.rows(
            "SELECT pairings.number AS number, pairings.pairing_id AS pairing_id, commitment, nonce, thumbprint FROM pairings"
            " JOIN pairing_ends ON pairing_ends.pairing_id = pairings.pairing_id JOIN devices ON devices.device_id = pairing_ends.device_id"
            " WHERE side = 'customer' AND nonce IS NOT NULL AND pairings.number > ? ORDER BY pairings.number LIMIT ?",
            last,
            _PAGE,
        )
        if not rows:
            break
        breaches += [
            Breach("link_compared_otherwise_than_committed", {"pairing_id": row["pairing_id"]})
            for row in rows
            if not keeps(text(row, "commitment"), End(text(row, "thumbprint"), text(row, "nonce")))
        ]
        last = number(rows[-1], "number")
    return breaches
