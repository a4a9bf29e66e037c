"""Secrets are scoped by bank, asked for once, and survive a keyring that gives up."""

from __future__ import annotations

from typing import NoReturn

from app.client.secrets import Remembering
from app.vault.memory import MemoryVault
from app.vault.port import Reason, VaultTrouble


def _refuse(name: str) -> NoReturn:
    assert name == "device@o"
    raise VaultTrouble(Reason.LOCKED)


class Locked:
    """A keyring that was locked meanwhile."""

    def get(self, name: str) -> str | None:
        _refuse(name)

    def put(self, name: str, value: str) -> None:
        assert value
        _refuse(name)

    def forget(self, name: str) -> None:
        _refuse(name)


def test_two_banks_do_not_share_secrets() -> None:
    vault = MemoryVault()
    one, other = Remembering(vault, "https://one.example"), Remembering(vault, "https://other.example")
    one.put("device", "a")
    assert other.get("device") is None
    assert vault.get("device@https://one.example") == "a"


def test_what_another_run_kept_is_found_and_what_is_forgotten_is_gone() -> None:
    vault = MemoryVault()
    Remembering(vault, "o").put("device", "a")
    again = Remembering(vault, "o")
    assert again.get("device") == "a"
    again.forget("device")
    assert again.get("device") is None
    assert vault.get("device@o") is None


def test_a_keyring_that_gives_up_loses_nothing_before_the_program_ends() -> None:
    remembering = Remembering(Locked(), "o", (VaultTrouble,))
    assert remembering.get("device") is None
    remembering.put("device", "a")
    assert remembering.get("device") == "a"
    remembering.forget("device")
    assert remembering.get("device") is None
