"""What went past the services about who has something in hand at the desk: ``banxing bank verify`` finds it."""

from __future__ import annotations

import pytest

from app.bank.store.taken import TAKEN
from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.bank.alerts.test_callbacks import finishing, taking, waiting
from tests.bank.alerts.test_check_hands import taking as taking_check
from tests.bank.alerts.test_checks import NOT_REACHED, deciding, held, outcome
from tests.bank.running import RunningBank

_HAND = (
    "INSERT INTO {table} ({column}, staff_id, doing, at) SELECT {column}, '{who}', 'calling', at + {after} FROM {table} WHERE number = 1"
)
TAMPERED = {
    "check_taken_by_no_staff": _HAND.format(table="check_hands", column="check_id", who="p-wang", after=3600 * 10**6),
    "check_in_two_hands": _HAND.format(table="check_hands", column="check_id", who="p-he", after=1),
    "callback_taken_by_no_staff": _HAND.format(table="callback_hands", column="callback_id", who="p-wang", after=3600 * 10**6),
    "callback_in_two_hands": _HAND.format(table="callback_hands", column="callback_id", who="p-he", after=1),
    "check_taken_out_of_its_time": _HAND.format(table="check_hands", column="check_id", who="p-sun", after=100 * 3600 * 10**6),
    "check_released_out_of_anothers_hand": "INSERT INTO check_acts (check_id, staff_id, decision, record, body, at)"
    " SELECT check_id, 'p-he', 'release', '{}', 'hash', at + 1 FROM check_hands WHERE number = 1",
    "callback_called_by_no_staff": "INSERT INTO callback_calls (callback_id, staff_id, record, body, at)"
    " SELECT callback_id, 'p-wang', record, body, at FROM callback_calls",
    "callback_stands_otherwise_than_called": "UPDATE callbacks SET done = 1, discreet = 1",
}


def test_each_check_is_tried() -> None:
    assert {invariant.code for invariant in TAKEN} == TAMPERED.keys()


@pytest.mark.parametrize("breach", TAMPERED)
def test_what_went_past_the_services_is_found(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger, breach: str) -> None:
    check, waits = held(wang, bank, sun, he, "20000.00"), waiting(wang, sun)
    assert (taking_check(sun, check), taking(sun, waits)) == ("Sun calling", "Sun")
    assert (finishing(sun, waits, NOT_REACHED), taking(sun, waits)) == ("waits", "Sun")
    assert bank.look(verify) == []
    bank.change(lambda tx: tx.run(TAMPERED[breach]))
    assert breach in {each.code for each in bank.look(verify)}


def test_nobody_releases_it_while_another_calls_her(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he)
    taking_check(sun, check)
    assert outcome(deciding(he, check, "release")) == "check_in_hand"
    assert wang.status(check) == "PDNG"
    assert outcome(deciding(sun, check, "release")) == "released"
    assert bank.look(verify) == []
