"""Whether every coaching and share is of the two whom its link joins, stands in her diary, and leaves nothing behind when it is over."""

from __future__ import annotations

from typing import Final

from app.bank.store.invariants import Invariant

COACHED: Final = (
    Invariant(
        "coaching_of_others",
        "SELECT coaching_id FROM coachings JOIN pairings ON pairings.pairing_id = coachings.pairing_id"
        " WHERE coachings.customer_id <> pairings.customer_id OR coachings.helper_id <> pairings.helper_id",
    ),
    Invariant(
        "coaching_in_anothers_session",
        "SELECT coaching_id FROM coachings JOIN sessions ON sessions.session_id = coachings.session_id"
        " JOIN devices ON devices.device_id = sessions.device_id WHERE devices.person_id <> customer_id",
    ),
    Invariant(
        "coaching_unseen",
        "SELECT coaching_id FROM coachings WHERE joined_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM diary"
        " WHERE diary.pairing_id = coachings.pairing_id AND code = 'coaching_joined')",
    ),
    Invariant(
        "hint_kept_too_long",
        "SELECT hints.coaching_id AS coaching_id, hints.number AS number FROM hints"
        " JOIN coachings ON coachings.coaching_id = hints.coaching_id WHERE ended_at IS NOT NULL",
    ),
    Invariant(
        "hint_unseen",
        "SELECT hints.coaching_id AS coaching_id, hints.number AS number FROM hints"
        " JOIN coachings ON coachings.coaching_id = hints.coaching_id WHERE kind <> 'point' AND NOT EXISTS (SELECT 1 FROM diary"
        " WHERE diary.pairing_id = coachings.pairing_id AND code = 'coaching_hint' AND diary.at = hints.given_at)",
    ),
    Invariant(
        "share_of_others",
        "SELECT share_id FROM shares JOIN pairings ON pairings.pairing_id = shares.pairing_id"
        " WHERE shares.customer_id <> pairings.customer_id OR shares.helper_id <> pairings.helper_id",
    ),
    Invariant(
        "share_untold",
        "SELECT share_id FROM shares WHERE (sent_by = 'helper' OR seen_at IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM diary"
        " WHERE diary.pairing_id = shares.pairing_id AND code = CASE sent_by WHEN 'helper' THEN 'share_sent' ELSE 'share_seen' END"
        " AND diary.at = CASE sent_by WHEN 'helper' THEN sent_at ELSE seen_at END)",
    ),
)
