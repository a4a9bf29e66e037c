"""What this device keeps of its pairings: little, readable again, and nobody else's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.client.pairing_halves import Halves, Heard
from app.client.secrets import PAIRINGS, Remembering
from app.journeys.ports import Refused
from app.vault.memory import MemoryVault

HEARD = Heard("thumbprint", "word")


def halves(vault: MemoryVault, device: str = "device") -> Halves:
    """As a program that has just begun sees them."""
    return Halves(Remembering(vault, "o"), lambda: device)


def test_only_the_newest_few_are_kept() -> None:
    kept = halves(MemoryVault())
    for number in range(20):
        kept.claimed(f"p{number}", HEARD)
    found = [number for number in range(20) if kept.find(f"p{number}")]
    assert found == list(range(12, 20))


def test_what_was_heard_stays_and_another_is_refused() -> None:
    vault = MemoryVault()
    half = halves(vault).claimed("p1", HEARD)
    assert halves(vault).hear("p1", HEARD) == half == halves(vault).claimed("p1", HEARD)
    for other in (Heard("another", "word"), Heard("thumbprint", "another")):
        with pytest.raises(Refused, match="pairing_tampered"):
            halves(vault).hear("p1", other)
        with pytest.raises(Refused, match="pairing_tampered"):
            halves(vault).claimed("p1", other)
    assert halves(vault).of("p1") == half


def test_what_is_told_to_a_helper_is_not_heard_at_an_invitation_of_hers() -> None:
    kept = halves(MemoryVault())
    half = kept.keep(replace(kept.tried("t", "w"), pairing_id="p1"))
    with pytest.raises(Refused, match="pairing_tampered"):
        kept.claimed("p1", HEARD)
    assert kept.of("p1") == half


def test_another_pairing_has_another_nonce() -> None:
    kept = halves(MemoryVault())
    assert len({kept.claimed("p1", HEARD).nonce, kept.claimed("p2", HEARD).nonce, kept.tried("t", "w").nonce}) == 3


def test_those_of_another_key_and_those_that_cannot_be_read_count_as_none() -> None:
    vault = MemoryVault()
    halves(vault).claimed("p1", HEARD)
    assert halves(vault, "another").find("p1") is None
    assert halves(vault).find("p1") is not None
    for text in ("", "[]", "{}", '{"device": "device", "halves": [{}]}', '{"device": "device", "halves": 4}'):
        vault.put(f"{PAIRINGS}@o", text)
        assert halves(vault).find("p1") is None
        with pytest.raises(Refused, match="pairing_elsewhere"):
            halves(vault).of("p1")


def test_the_last_that_is_forgotten_leaves_nothing() -> None:
    vault = MemoryVault()
    halves(vault).claimed("p1", HEARD)
    halves(vault).forget("p2")
    assert vault.get(f"{PAIRINGS}@o") is not None
    halves(vault).forget("p1")
    assert vault.get(f"{PAIRINGS}@o") is None


def test_no_half_shows_its_secrets() -> None:
    half = halves(MemoryVault()).tried("t", "w")
    assert half.nonce not in repr(half)
