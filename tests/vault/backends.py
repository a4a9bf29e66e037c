"""The keyring library's backends: the real one, and some that misbehave, one way each."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Final

from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.backends.SecretService import Keyring

real: Final[Callable[[], KeyringBackend]] = Keyring
"""Makes the backend of the Secret Service on the bus that the environment names."""

no_keyring: Final[Callable[[], KeyringBackend]] = fail.Keyring
"""Makes what the library offers where it found nothing."""

forgetful: Final[Callable[[], KeyringBackend]] = null.Keyring
"""Makes the backend that takes everything and keeps nothing."""


class Plain(KeyringBackend):
    """Keeps secrets, but nobody knows where."""

    priority = -1.0  # the library lists every backend that is defined; it must never choose this one

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


class Stuck(Plain):
    """Waits whenever it is asked for a secret, as behind a prompt, until it is released."""

    def __init__(self) -> None:
        super().__init__()
        self.entered = Event()
        self.released = Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.entered.set()
        self.released.wait(60)
        return super().get_password(service, username)


class Raising(Plain):
    """Fails with what it was given when it is asked for a secret."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:  # noqa: ARG002
        raise self.error


class Impostor(Plain):
    """Bears the name of a backend that is trusted, but takes, gives back or drops wrongly, as a test says."""

    __module__ = "keyring.backends.libsecret"

    def __init__(self, takes: bool = True, given_back: str | None = None, drops: bool = True) -> None:
        super().__init__()
        self.takes = takes
        self.given_back = given_back
        self.drops = drops

    def get_password(self, service: str, username: str) -> str | None:
        return self.given_back or super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.takes:
            super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        if self.drops:
            self.entries.pop((service, username), None)


Impostor.__qualname__ = "Keyring"


class Chain(ChainerBackend):
    """A chain of the members that a test names."""

    priority = -1.0
    backends: tuple[KeyringBackend, ...] = ()

    def __init__(self, *members: KeyringBackend) -> None:
        self.backends = members
