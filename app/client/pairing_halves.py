"""This device's halves of the pairings that are under way: kept in the keyring, because an invitation may outlive the program."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field, replace
from threading import Lock
from typing import Any, Final

from app.client.secrets import PAIRINGS, Remembering
from app.domain.family import Side
from app.journeys.ports import Refused

_MOST: Final = 8
"""The newest. What was given up, and is never heard of again, does not stay for ever."""
_NONCE_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Heard:
    """What the other end was first heard to be: its key's thumbprint, and with it his nonce or her commitment."""

    thumbprint: str
    word: str


@dataclass(frozen=True, slots=True)
class Half:
    """What this end puts into one pairing. A nonce belongs to one pairing and to one thing heard of the other end, and to no other."""

    side: Side
    nonce: str = field(repr=False)
    pairing_id: str = ""
    """Nothing while her invitation has not been answered."""
    heard: Heard | None = None
    told: bool = False
    """Whether the bank is known to have heard the nonce."""
    name_of_try: str = ""
    """Which try of hers the invitation is; from here on hers alone."""
    wish: str = ""
    """What she asked for with it."""
    code: str = field(default="", repr=False)
    qr: str = field(default="", repr=False)
    expires_at: str = ""


class Halves:
    """Keeps them. They belong to the device's key: those of an earlier enrolment count as none."""

    def __init__(self, kept: Remembering, thumbprint: Callable[[], str]) -> None:
        self._kept = kept
        self._thumbprint = thumbprint
        self._lock = Lock()

    def of(self, pairing_id: str) -> Half:
        """Ours of a pairing. Refused ``pairing_elsewhere`` where it is not here."""
        with self._lock:
            return self._of(pairing_id)

    def find(self, pairing_id: str) -> Half | None:
        """The same; nothing where it is not here."""
        with self._lock:
            return self._find(pairing_id)

    def tried(self, name: str, wish: str) -> Half:
        """The half of a try of hers, perhaps of another wish; a new one where there is none."""
        with self._lock:
            found = (each for each in self._all() if each.side is Side.CUSTOMER and each.name_of_try == name)
            return next(found, None) or self._put(Half(Side.CUSTOMER, _nonce(), name_of_try=name, wish=wish))

    def keep(self, half: Half) -> Half:
        """One that has come further; what was heard is kept by :meth:`hear`."""
        with self._lock:
            return self._put(half)

    def claimed(self, pairing_id: str, heard: Heard) -> Half:
        """He has claimed one, and was told her key and her commitment; refused like :meth:`hear` when he was told others before."""
        with self._lock:
            half = self._find(pairing_id) or self._put(Half(Side.HELPER, _nonce(), pairing_id, heard))
            if half.side is not Side.HELPER:  # her own invitation, whose nonce would be told too early
                raise Refused("pairing_tampered")
            return self._hear(pairing_id, heard)

    def hear(self, pairing_id: str, heard: Heard) -> Half:
        """What is told of the other end. Refused ``pairing_tampered`` when it is not what was told before."""
        with self._lock:
            return self._hear(pairing_id, heard)

    def forget(self, pairing_id: str) -> None:
        """The pairing is over, or never was here."""
        with self._lock:
            before = self._all()
            after = [each for each in before if each.pairing_id != pairing_id]
            if after != before:
                self._write(after)

    def forget_try(self, half: Half) -> None:
        """A try that came to nothing."""
        with self._lock:
            self._write(each for each in self._all() if each.nonce != half.nonce)

    def _hear(self, pairing_id: str, heard: Heard) -> Half:
        half = self._of(pairing_id)
        if half.heard is None:
            return self._put(replace(half, heard=heard))
        if half.heard != heard:
            raise Refused("pairing_tampered")
        return half

    def _of(self, pairing_id: str) -> Half:
        half = self._find(pairing_id)
        if half is None:
            raise Refused("pairing_elsewhere")
        return half

    def _find(self, pairing_id: str) -> Half | None:
        return next((each for each in self._all() if each.pairing_id == pairing_id), None)

    def _put(self, half: Half) -> Half:
        others = [each for each in self._all() if each.nonce != half.nonce]
        self._write([*others, half][-_MOST:])
        return half

    def _all(self) -> list[Half]:
        kept = self._kept.get(PAIRINGS)
        return [] if kept is None else _restored(kept, self._thumbprint())

    def _write(self, halves: Iterable[Half]) -> None:
        left = [asdict(each) for each in halves]
        if left:
            self._kept.put(PAIRINGS, json.dumps({"device": self._thumbprint(), "halves": left}))
        else:
            self._kept.forget(PAIRINGS)


def _nonce() -> str:
    return secrets.token_urlsafe(_NONCE_BYTES)


def _restored(kept: str, thumbprint: str) -> list[Half]:
    """What was kept; what cannot be read, or belongs to another key, counts as none."""
    try:
        told = json.loads(kept)
        return [_half(each) for each in told["halves"]] if told["device"] == thumbprint else []
    except (ValueError, KeyError, TypeError):
        return []


def _half(told: dict[str, Any]) -> Half:
    heard = None if told["heard"] is None else Heard(**told["heard"])
    return Half(**told | {"side": Side(told["side"]), "heard": heard})
