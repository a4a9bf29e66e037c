"""The vault of a machine without a usable keyring: secrets live as long as the program."""

from __future__ import annotations

from app.vault.port import Reason


class MemoryVault:
    """Keeps secrets in this process alone; nothing of them reaches the disk."""

    def __init__(self, reason: Reason = Reason.NO_SERVICE) -> None:
        self._secrets: dict[str, str] = {}
        self._reason = reason

    @property
    def kept(self) -> bool:
        """Never: whoever ends the program signs in again."""
        return False

    @property
    def reason(self) -> Reason:
        """Why this vault stands in for the keyring."""
        return self._reason

    def get(self, name: str) -> str | None:
        """The value of a name, or ``None``."""
        return self._secrets.get(name)

    def put(self, name: str, value: str) -> None:
        """Keeps a value until the program ends."""
        self._secrets[name] = value

    def forget(self, name: str) -> None:
        """Forgets a name, kept or not."""
        self._secrets.pop(name, None)
