"""Letters: what somebody needs to begin here, told on paper and nowhere else. Two for each person, to be sent on different days."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from app.bank.load.faults import Faulty
from app.bank.services.credentials import Code, fresh_code, fresh_id, hash_pin
from app.bank.store import activations
from app.bank.store.activations import ActivationRow
from app.bank.store.facts import WrongKindOfBank
from app.bank.store.port import ConstraintBroken, Overloaded, Tx

_NOTHING_DONE: Final = (Faulty, WrongKindOfBank, ConstraintBroken, Overloaded)
"""After these nobody was put down: the letters would be for nothing. After anything else they may be all that there is."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who gets letters."""

    customer_number: str
    name: str
    language: str


@dataclass(frozen=True, slots=True)
class Letter:
    """What is told to somebody new, and what is kept of it."""

    to: Addressee
    pin: str
    pin_hash: str
    code: Code


def write_letters(people: Sequence[Addressee]) -> list[Letter]:
    """Fresh PINs and codes. Slow on purpose, and done on all processors: it must not hold a transaction."""
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        return list(threads.map(_letter, people))


def keep_code(tx: Tx, person_id: str, letter: Letter, expires_at: datetime, now: datetime) -> None:
    """Keeps the code of a letter. A letter can be read on its way: the device that it enrols is not trusted at once."""
    row = ActivationRow(fresh_id("act"), person_id, "device", letter.code.code_hash, False, expires_at)
    activations.add_activation(tx, row, now)


@contextmanager
def posted(letters: Sequence[Letter], expires_at: datetime, file: Path) -> Iterator[None]:
    """Writes the letters down before the block, which puts the people down, so that no PIN is ever lost; takes them away again
    when nobody was put down. For nobody there is no file. Raises ``FileExistsError`` rather than write over anything.
    """
    if not letters:
        yield
        return
    _write(file, letters, expires_at)
    try:
        yield
    except _NOTHING_DONE:
        file.unlink()
        raise


def _write(file: Path, letters: Sequence[Letter], expires_at: datetime) -> None:
    """One letter a line, as JSON, for its owner's eyes alone; on disk before anybody is put down."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as paper:
        for letter in letters:
            to = {"customerNumber": letter.to.customer_number, "name": letter.to.name, "language": letter.to.language}
            code = {"activationCode": letter.code.told, "expiresAt": expires_at.isoformat(timespec="seconds")}
            for said in ({"letter": "pin", **to, "pin": letter.pin}, {"letter": "activation", **to, **code}):
                paper.write(json.dumps(said, ensure_ascii=False) + "\n")
        paper.flush()
        os.fsync(descriptor)


def _letter(to: Addressee) -> Letter:
    pin = f"{secrets.randbelow(10**6):06}"
    return Letter(to, pin, hash_pin(pin), fresh_code(to.customer_number))
