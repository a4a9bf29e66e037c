"""Whatever is wrong with a coaching or a share is found: each check is shown books that only tampering can make."""

from __future__ import annotations

import pytest

from app.bank.store.coached import COACHED
from app.bank.verify import verify
from tests.bank.family.coached import Coached
from tests.bank.family.pairing import Pair
from tests.bank.running import RunningBank

HINT = "INSERT INTO hints (coaching_id, number, kind, scene, at, text, given_at) SELECT coaching_id, 1, 'call', 0, 0, '', 1 FROM coachings"
TAMPERED = {
    "coaching_of_others": ("UPDATE coachings SET helper_id = 'p-hughes'",),
    "coaching_in_anothers_session": ("UPDATE devices SET person_id = 'p-hughes' WHERE person_id = 'p-wang'",),
    "coaching_unseen": ("DROP TRIGGER diary_is_not_rewritten", "UPDATE diary SET code = 'share_seen' WHERE code = 'coaching_joined'"),
    "hint_kept_too_long": (HINT,),
    "hint_unseen": (HINT,),
    "share_untold": ("UPDATE shares SET seen_at = sent_at + 1, sent_by = 'customer'",),
    "share_of_others": ("UPDATE shares SET customer_id = 'p-hughes'",),
}


def test_every_check_is_tried() -> None:
    assert {invariant.code for invariant in COACHED} == TAMPERED.keys()


@pytest.mark.parametrize("what", sorted(TAMPERED))
def test_it_is_found(pair: Pair, bank: RunningBank, what: str) -> None:
    Coached(pair.pair()).on().end(pair.customer)
    pair.customer.get("giveShare", {"pairingId": pair.pairing_id, "kind": "stop"})
    assert bank.look(verify) == []
    bank.change(lambda tx: [tx.run(statement) for statement in ("DROP TRIGGER coaching_stays_over", *TAMPERED[what])])
    assert what in {breach.code for breach in bank.look(verify)}
