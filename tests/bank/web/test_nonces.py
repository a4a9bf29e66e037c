"""Nonces last five minutes, and within them no proof is taken twice."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bank.web.nonces import HANDED_OUT_SECONDS, TAKEN_SECONDS, LocalNonces, Replayed, StaleNonce


class Clock:
    """Seconds, moved by the test."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def test_a_proof_is_taken_once() -> None:
    nonces = LocalNonces(Clock())
    nonce = nonces.current()
    asyncio.run(nonces.use(nonce, "a"))
    asyncio.run(nonces.use(nonce, "b"))
    with pytest.raises(Replayed):
        asyncio.run(nonces.use(nonce, "a"))


def test_another_process_knows_none_of_it() -> None:
    with pytest.raises(StaleNonce):
        asyncio.run(LocalNonces(Clock()).use(LocalNonces(Clock()).current(), "a"))


@pytest.mark.parametrize("step", [1, 30, 90, 299])
def test_a_nonce_counts_for_five_minutes_however_busy_the_bank(step: int) -> None:
    clock = Clock()
    nonces = LocalNonces(clock)
    nonce, begun = nonces.current(), clock.seconds
    while clock.seconds + step < begun + TAKEN_SECONDS:
        clock.seconds += step
        nonces.current()
        asyncio.run(nonces.use(nonce, f"at {clock.seconds}"))
    clock.seconds = begun + TAKEN_SECONDS
    with pytest.raises(StaleNonce):
        asyncio.run(nonces.use(nonce, "late"))


@given(st.lists(st.tuples(st.floats(0, 400), st.integers(0, 5)), max_size=40))
def test_whatever_the_pace_no_proof_is_taken_twice(steps: list[tuple[float, int]]) -> None:
    clock = Clock()
    nonces = LocalNonces(clock)
    handed_out: list[tuple[str, float]] = []
    taken: set[tuple[str, int]] = set()
    for seconds, proof in steps:
        clock.seconds += seconds
        handed_out.append((nonces.current(), clock.seconds))
        for nonce, since in handed_out:
            try:
                asyncio.run(nonces.use(nonce, str(proof)))
            except Replayed:
                assert (nonce, proof) in taken
            except StaleNonce:
                assert clock.seconds - since > TAKEN_SECONDS - HANDED_OUT_SECONDS
            else:
                assert (nonce, proof) not in taken
                taken.add((nonce, proof))
