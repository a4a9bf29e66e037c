"""Memory keeps to itself, and says why it stands in."""

from __future__ import annotations

from app.vault.memory import MemoryVault
from app.vault.port import Reason


def test_two_memories_share_nothing() -> None:
    MemoryVault().put("name", "value")
    assert MemoryVault().get("name") is None


def test_memory_says_why_it_stands_in() -> None:
    assert MemoryVault(Reason.LOCKED).reason is Reason.LOCKED
