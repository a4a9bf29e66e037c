"""Which of two safeguards protects less, and that what she chose never protects less than the bank allows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Money
from app.domain.safeguards import SafeguardField, Safeguards, is_looser

AMOUNTS = st.integers(0, 1000).map(lambda minor: Money("GBP", minor))
ANY = st.builds(Safeguards, AMOUNTS, AMOUNTS, AMOUNTS, st.integers(1, 240), st.integers(1, 2))


@given(ANY, ANY)
def test_within_a_floor_nothing_is_looser_and_nothing_tighter_is_lost(chosen: Safeguards, floor: Safeguards) -> None:
    kept = chosen.within(floor)
    for field in SafeguardField:
        assert not is_looser(field, kept.value(field), floor.value(field))
        assert kept.value(field) in (chosen.value(field), floor.value(field))
        assert kept.value(field) == chosen.value(field) or is_looser(field, chosen.value(field), floor.value(field))


@pytest.mark.parametrize("field", SafeguardField)
@given(one=ANY, other=ANY)
def test_of_two_values_one_is_looser_unless_they_are_the_same(field: SafeguardField, one: Safeguards, other: Safeguards) -> None:
    mine, its = one.value(field), other.value(field)
    assert is_looser(field, mine, its) + is_looser(field, its, mine) + (mine == its) == 1


def test_a_longer_wait_is_tighter_and_a_higher_limit_looser() -> None:
    assert is_looser(SafeguardField.WAIT_HOURS, 24, 48)
    assert is_looser(SafeguardField.APPROVERS_NEEDED, 1, 2)
    assert is_looser(SafeguardField.DAILY_LIMIT, Money("GBP", 2), Money("GBP", 1))
    with pytest.raises(TypeError):
        is_looser(SafeguardField.DAILY_LIMIT, Money("GBP", 2), 24)
