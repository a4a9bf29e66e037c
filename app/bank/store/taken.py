"""Whether the desk has called as it may: one person at a time, each of the desk, as queries that find what breaks it."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from app.bank.store.hands import CALLBACKS, CHECKS, Hands
from app.bank.store.invariants import Invariant
from app.domain.hands import HAND_HOLDS

_HOLDS: Final = HAND_HOLDS // timedelta(microseconds=1)
_NO_STAFF: Final = "NOT EXISTS (SELECT 1 FROM roles WHERE person_id = staff_id AND role = 'fraud_desk')"
_SPOKE: Final = """record LIKE '%"outcome":"spoke"%'"""
"""In the contract's JSON, where no note can say so: its quotation marks are written otherwise."""


_NO_TELLER_EITHER: Final = "NOT EXISTS (SELECT 1 FROM roles WHERE person_id = staff_id AND role IN ('fraud_desk', 'teller'))"


def _of(hands: Hands, what: str, nobody_who_may: str) -> tuple[Invariant, ...]:
    """``what`` it is that is taken in hand, as the codes name it."""
    table, column = hands.table, hands.column
    return (
        Invariant(f"{what}_taken_by_no_staff", f"SELECT {column}, staff_id FROM {table} WHERE {nobody_who_may}"),  # noqa: S608
        Invariant(
            f"{what}_in_two_hands",
            f"SELECT later.{column} AS {column} FROM {table} AS later JOIN {table} AS earlier ON earlier.number ="  # noqa: S608
            f" (SELECT MAX(number) FROM {table} AS before WHERE before.{column} = later.{column} AND before.number < later.number)"
            f" WHERE earlier.doing = 'calling' AND earlier.staff_id <> later.staff_id AND later.at < earlier.at + {_HOLDS}",
        ),
    )


TAKEN: Final = (
    *_of(CHECKS, "check", _NO_STAFF),
    *_of(CALLBACKS, "callback", _NO_TELLER_EITHER),
    Invariant(
        "check_taken_out_of_its_time",
        "SELECT checks.check_id AS check_id FROM check_hands JOIN checks ON checks.check_id = check_hands.check_id"
        " WHERE at < opened_at OR at >= expires_at",
    ),
    Invariant(
        "check_released_out_of_anothers_hand",
        "SELECT check_acts.check_id AS check_id FROM check_acts JOIN check_hands ON check_hands.number ="  # noqa: S608
        " (SELECT MAX(number) FROM check_hands AS before WHERE before.check_id = check_acts.check_id AND before.at < check_acts.at)"
        " WHERE decision = 'release' AND doing = 'calling' AND check_hands.staff_id <> check_acts.staff_id"
        f" AND check_acts.at < check_hands.at + {_HOLDS}",
    ),
    Invariant("callback_called_by_no_staff", f"SELECT callback_id, staff_id FROM callback_calls WHERE {_NO_TELLER_EITHER}"),  # noqa: S608
    # Who is alone may take it back: then nobody has called. Who is not is called by the fraud desk, whatever she has said to a teller.
    Invariant(
        "callback_stands_otherwise_than_called",
        f"SELECT callback_id, done FROM callbacks WHERE (done = 1) <> EXISTS (SELECT 1 FROM callback_calls"  # noqa: S608
        f" WHERE callback_calls.callback_id = callbacks.callback_id AND {_SPOKE}"
        f" AND (discreet = 0 OR NOT {_NO_STAFF})) AND (done = 0 OR discreet = 1)",
    ),
)
