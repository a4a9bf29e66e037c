"""Which of the keyring library's backends may hold a secret, and what their failures mean."""

from __future__ import annotations

from typing import Final

from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import InitError, KeyringLocked

from app.vault.port import Reason, VaultTrouble

TRUSTED: Final = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)
"""The backends that hand secrets to the operating system. A list of the good: a backend yet unknown is not trusted."""

ABSENT: Final = frozenset({"keyring.backends.fail.Keyring"})
"""What the library offers where it found no keyring at all."""

_GONE_BY_NAME = frozenset({"SecretServiceNotAvailableException", "ItemNotFoundException", "DBusErrorResponse"})
_LOCKED_BY_NAME = frozenset({"LockedException", "PromptDismissedException"})


def trusted(backend: KeyringBackend) -> KeyringBackend:
    """The backend to use: this one, or the one that a chain would write to. Raises ``VaultTrouble`` for any not trusted."""
    if isinstance(backend, ChainerBackend):
        # A chain reads from all its members; only the first is written to, and only what was written is wanted back.
        members = list(backend.backends)
        if not members:
            raise VaultTrouble(Reason.NO_SERVICE)
        backend = members[0]
    kind = f"{type(backend).__module__}.{type(backend).__qualname__}"
    if kind in ABSENT:
        raise VaultTrouble(Reason.NO_SERVICE)
    if kind not in TRUSTED:
        raise VaultTrouble(Reason.REFUSED)
    return backend


def reason_for(error: BaseException) -> Reason:
    """What a failure of the keyring means to the person.

    A backend that cannot work on this machine says so by ``RuntimeError``. The Secret Service's own errors reach us
    unwrapped; they are known by name, because its library exists on Linux alone.
    """
    if isinstance(error, VaultTrouble):
        return error.reason
    if isinstance(error, InitError) and error.__cause__ is not None:
        return reason_for(error.__cause__)
    kind = type(error).__name__
    if isinstance(error, KeyringLocked | TimeoutError) or kind in _LOCKED_BY_NAME:
        return Reason.LOCKED
    if isinstance(error, InitError | OSError | EOFError | RuntimeError | ImportError) or kind in _GONE_BY_NAME:
        return Reason.NO_SERVICE
    return Reason.REFUSED
