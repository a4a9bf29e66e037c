"""The key with which the bank's people end a kiosk: kept as a hash that is slow to try (scrypt, RFC 7914)."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from pathlib import Path
from typing import Final

from app.machine.files import read_whole, write_whole

LEAST: Final = 8
"""So many characters a key has at least."""
_COST: Final = {"n": 2**15, "r": 8, "p": 1}
_MEMORY: Final = 64 * 2**20


class StaffKey:
    """The key of one machine, in a file beside its settings."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._was_there = path.exists()

    @property
    def is_set(self) -> bool:
        """Whether there is one that can be read."""
        return self._kept() is not None

    @property
    def guards(self) -> bool:
        """Whether one was ever found here. One that was damaged or taken away since then lets nobody past either."""
        self._was_there = self._was_there or self._path.exists()
        return self._was_there

    def set(self, key: str) -> None:
        """Takes another key; raises ``ValueError`` for one that is too short."""
        if len(key) < LEAST:
            raise ValueError(f"a staff key has at least {LEAST} characters")
        salt = secrets.token_bytes(16)
        write_whole(self._path, json.dumps({"salt": salt.hex(), "hash": _hash(key, salt).hex()}).encode())
        self._was_there = True

    def opens(self, text: str) -> bool:
        """Whether this is the key. Takes a moment, whatever it is."""
        kept = self._kept()
        return kept is not None and len(text) >= LEAST and hmac.compare_digest(_hash(text, kept[0]), kept[1])

    def _kept(self) -> tuple[bytes, bytes] | None:
        data = read_whole(self._path)
        try:
            told = json.loads(data) if data else None
            return (bytes.fromhex(told["salt"]), bytes.fromhex(told["hash"])) if told else None
        except (ValueError, KeyError, TypeError):
            return None


def _hash(key: str, salt: bytes) -> bytes:
    return hashlib.scrypt(key.encode(), salt=salt, maxmem=_MEMORY, **_COST)
