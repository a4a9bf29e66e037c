"""Finds out whether this machine has a keyring that really keeps secrets."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Final

import keyring
from keyring.backend import KeyringBackend

from app.vault.backends import reason_for, trusted
from app.vault.keyring_vault import SERVICE, KeyringVault
from app.vault.memory import MemoryVault
from app.vault.port import Reason, Vault, VaultTrouble
from app.vault.turns import Turns

OPENING_LIMIT: Final = 60.0
"""Seconds until the keyring has proved itself: time for unhurried hands to answer its unlock prompt."""


def open_vault(profile: str, find: Callable[[], KeyringBackend] = keyring.get_keyring, limit: float = OPENING_LIMIT) -> Vault:
    """The vault of a profile: the keyring, if it takes, gives back and drops a trial secret; else memory, with the reason.

    Blocks while the keyring asks the person to unlock it, but no longer than ``limit`` seconds; raises nothing.
    """
    try:
        backend = Turns().take(lambda: _proven(trusted(find())), limit)
    except Exception as error:  # a backend that is missing, broken or misconfigured raises whatever it likes
        return MemoryVault(reason_for(error))
    return KeyringVault(profile, backend)


def _proven(backend: KeyringBackend) -> KeyringBackend:
    """The backend, after a trial under a name that no other seat is using at the same time."""
    name, value = f"trial-{secrets.token_hex(8)}", secrets.token_hex(16)
    backend.set_password(SERVICE, name, value)
    try:
        given_back = backend.get_password(SERVICE, name)
    finally:
        backend.delete_password(SERVICE, name)
    if given_back != value or backend.get_password(SERVICE, name) is not None:
        raise VaultTrouble(Reason.REFUSED)
    return backend
