"""The vault in the keyring of the operating system."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from app.vault.backends import reason_for
from app.vault.port import VaultTrouble
from app.vault.turns import Turns

SERVICE: Final = "banxing"
"""The name under which a person finds our secrets in the keyring's own window."""

CALL_LIMIT: Final = 10.0
"""Seconds for one call on a keyring that has been open; a healthy one answers in 30 ms."""

T = TypeVar("T")


class KeyringVault:
    """Keeps the secrets of one profile. Two profiles of the same user never see each other's."""

    def __init__(self, profile: str, backend: KeyringBackend, limit: float = CALL_LIMIT) -> None:
        if "/" in profile:  # it ends the profile within an entry's name
            raise ValueError(f"{profile!r} is no name of a profile")
        self._profile = profile
        self._backend = backend
        self._limit = limit
        self._turns = Turns()

    @property
    def kept(self) -> bool:
        """Always: the keyring outlives the program."""
        return True

    @property
    def reason(self) -> None:
        """None: secrets are kept."""
        return

    def get(self, name: str) -> str | None:
        """The value of a name, or ``None``. Raises ``VaultTrouble``."""
        entry = self._entry(name)
        return self._call(lambda: self._backend.get_password(SERVICE, entry))

    def put(self, name: str, value: str) -> None:
        """Keeps a value under a name, in place of any earlier one. Raises ``VaultTrouble``."""
        entry = self._entry(name)
        self._call(lambda: self._backend.set_password(SERVICE, entry, value))

    def forget(self, name: str) -> None:
        """Forgets a name, kept or not. Raises ``VaultTrouble``."""
        entry = self._entry(name)
        self._call(lambda: self._delete(entry))

    def _delete(self, entry: str) -> None:
        try:
            self._backend.delete_password(SERVICE, entry)
        except PasswordDeleteError:
            # Raised alike for "there is none", which is as wished, and for "it would not go", which is not.
            if self._backend.get_password(SERVICE, entry) is not None:
                raise

    def _entry(self, name: str) -> str:
        return f"{self._profile}/{name}"

    def _call(self, call: Callable[[], T]) -> T:
        try:
            return self._turns.take(call, self._limit)
        except Exception as error:  # every backend has failures of its own
            reason = reason_for(error)
        # Outside the handler, so that the failure, which may quote its input, does not travel along as its context.
        raise VaultTrouble(reason)
