"""No sentence about money is forgotten: each either claims something that the fault enumeration checks, or is known to claim nothing."""

from __future__ import annotations

from tests.faults.claims import CLAIMS, NO_CLAIM
from tests.faults.sentences import claiming
from tests.house.tree import REPOSITORY

SAID = set(claiming(REPOSITORY / "app"))


def test_every_sentence_about_money_is_in_a_table() -> None:
    assert sorted(SAID - CLAIMS.keys() - NO_CLAIM) == [], "say in tests/faults/claims.py what must hold while it is shown"


def test_the_tables_hold_no_sentence_that_nobody_says() -> None:
    assert sorted((CLAIMS.keys() | NO_CLAIM) - SAID) == []


def test_a_sentence_is_in_one_table() -> None:
    assert CLAIMS.keys() & NO_CLAIM == set()
