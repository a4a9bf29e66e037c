"""What the client needs of a place for secrets, and how it goes on when that place gives up."""

from __future__ import annotations

from threading import Lock
from typing import Final, Protocol

DEVICE: Final = "device"
"""The enrolled device: customer number, device id and private key."""
NEW_DEVICE_KEY: Final = "new-device-key"
"""The private key of a device whose enrolment has been sent and is not known to have come through."""
REFRESH_TOKEN: Final = "refresh-token"  # noqa: S105 - the secret's name
"""The session's refresh token; a new one after every use."""
PAIRINGS: Final = "pairings"
"""This device's halves of the pairings under way: nonces, and codes that are still to be told."""


class Secrets(Protocol):
    """Keeps small secrets by name. May block; a keyring, or memory."""

    def get(self, name: str) -> str | None:
        """The secret of a name, or ``None``."""
        ...

    def put(self, name: str, value: str) -> None:
        """Keeps a secret in place of any earlier one."""
        ...

    def forget(self, name: str) -> None:
        """Forgets a name, kept or not."""
        ...


class Remembering:
    """Secrets of one bank, remembered while the program runs.

    The place behind is asked once per name. When it fails (a keyring that was locked meanwhile), memory goes on alone: nothing is
    lost before the program ends, and then the person signs in again.
    """

    def __init__(self, secrets: Secrets, origin: str, troubles: tuple[type[Exception], ...] = ()) -> None:
        self._secrets = secrets
        self._origin = origin
        self._troubles = troubles
        self._known: dict[str, str | None] = {}
        self._lock = Lock()

    def get(self, name: str) -> str | None:
        """The secret of a name, or ``None`` where there is none or it cannot be had."""
        with self._lock:
            if name not in self._known:
                try:
                    self._known[name] = self._secrets.get(self._scoped(name))
                except self._troubles:
                    self._known[name] = None
            return self._known[name]

    def put(self, name: str, value: str) -> None:
        """Keeps a secret; in memory at least."""
        with self._lock:
            self._known[name] = value
            try:
                self._secrets.put(self._scoped(name), value)
            except self._troubles:
                return

    def forget(self, name: str) -> None:
        """Forgets a secret; in memory at least."""
        with self._lock:
            self._known[name] = None
            try:
                self._secrets.forget(self._scoped(name))
            except self._troubles:
                return

    def _scoped(self, name: str) -> str:
        return f"{name}@{self._origin}"
