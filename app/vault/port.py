"""The port of a secret store, and the few ways in which one can fail."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class Reason(StrEnum):
    """Why secrets are not, or no longer, kept by the machine. A stable code; the words for it belong to the screen."""

    NO_SERVICE = "no_service"
    """The machine offers no keyring, or it went away."""
    LOCKED = "locked"
    """The keyring is locked: its prompt was dismissed, or nobody answered it in time."""
    REFUSED = "refused"
    """The keyring would not keep a secret, or is of a kind that keeps them in the clear."""


class VaultTrouble(Exception):
    """The vault could not do what it was asked. Carries a reason and never a secret; the caller goes on without."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class Vault(Protocol):
    """Keeps small secrets by name for one profile of this machine's user.

    Names and values are any text. A call may block until the person has answered an unlock prompt, so none belongs on the
    UI thread; none blocks without limit.
    """

    @property
    def kept(self) -> bool:
        """Whether secrets outlive the program. ``False`` means: the person signs in each time."""
        ...

    @property
    def reason(self) -> Reason | None:
        """Why secrets are not kept; ``None`` where they are."""
        ...

    def get(self, name: str) -> str | None:
        """The value of a name, or ``None`` if nothing is kept under it. Raises ``VaultTrouble``."""
        ...

    def put(self, name: str, value: str) -> None:
        """Keeps a value under a name, in place of any earlier one. Raises ``VaultTrouble``."""
        ...

    def forget(self, name: str) -> None:
        """Forgets a name; one that is not kept is no trouble. Raises ``VaultTrouble``."""
        ...
