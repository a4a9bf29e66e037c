"""Seals what is kept in a file on this machine under a key that only the vault holds."""

from __future__ import annotations

import secrets
from base64 import b64decode, b64encode
from threading import Lock
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.vault.port import Vault

KEY_NAME: Final = "sealing-key"
_HEADER: Final = b"BX1"  # says which cipher and layout follow: AES-256-GCM, 12 bytes of nonce, then the sealed bytes
_NONCE_BYTES: Final = 12
_KEY_BYTES: Final = 32


class Unreadable(Exception):
    """The bytes were not sealed here for this purpose, were changed, or their key is gone: set them aside."""


class NotKept(Exception):
    """The vault forgets its key when the program ends, so nothing may be sealed for the disk."""


class Sealed:
    """Seals and opens bytes, bound to the purpose they were sealed for: one file's bytes never pass for another's."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._making = Lock()

    @property
    def can_keep(self) -> bool:
        """Whether anything may be sealed at all; without a keyring nothing is written to the disk."""
        return self._vault.kept

    def seal(self, purpose: str, data: bytes) -> bytes:
        """The bytes to write to the disk. Raises ``VaultTrouble``, or ``NotKept`` where ``can_keep`` is false."""
        if not self.can_keep:
            raise NotKept
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return _HEADER + nonce + AESGCM(self._key_or_new()).encrypt(nonce, data, purpose.encode())

    def open(self, purpose: str, blob: bytes) -> bytes:
        """The bytes that were sealed. Raises ``Unreadable`` for good, or ``VaultTrouble`` while the vault is in trouble."""
        key = self._key()
        if key is None or not blob.startswith(_HEADER):
            raise Unreadable
        nonce, sealed = blob[len(_HEADER) :][:_NONCE_BYTES], blob[len(_HEADER) + _NONCE_BYTES :]
        try:
            return AESGCM(key).decrypt(nonce, sealed, purpose.encode())
        except (InvalidTag, ValueError):
            raise Unreadable from None

    def _key(self) -> bytes | None:
        try:
            key = b64decode(self._vault.get(KEY_NAME) or "", validate=True)
        except ValueError:
            return None
        return key if len(key) == _KEY_BYTES else None

    def _key_or_new(self) -> bytes:
        with self._making:
            key = self._key()
            if key is None:
                key = secrets.token_bytes(_KEY_BYTES)
                self._vault.put(KEY_NAME, b64encode(key).decode())
            return key
