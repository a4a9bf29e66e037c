"""Makes a member of staff known: the first one cannot be made by any other."""

from __future__ import annotations

import asyncio
import secrets
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Literal

from app.bank.clock import BusinessClock
from app.bank.load.letters import Addressee, Letter, keep_code, posted, write_letters
from app.bank.services.credentials import fresh_id
from app.bank.services.rules import Rules
from app.bank.store import kiosks
from app.bank.store.branches import branch, branches, employ
from app.bank.store.databases import open_store
from app.bank.store.facts import claim, is_sandbox
from app.bank.store.people import PersonRow, add_person, has_role, person_numbered
from app.bank.store.port import Store, Tx

StaffRole = Literal["teller", "fraud_desk", "kiosk"]
"""A kiosk is put down like somebody who works at its branch, with a number and a letter of its own."""


class UnknownBranch(ValueError):
    """There is no such branch in this bank."""


class BranchNeeded(ValueError):
    """Whoever serves at a counter does that at a branch: without one there is no queue."""


class UnknownStaff(ValueError):
    """Nobody who works at a counter has this number."""


def add_staff(database_url: str, name: str, role: StaffRole, language: str, letters: Path, branch_id: str | None = None) -> str:
    """Makes somebody known, with a number of her own and where she works, and writes a new file ``letters``. Answers the number.

    Only the fraud desk works at no branch. Raises :class:`BranchNeeded`, :class:`UnknownBranch`; ``WrongKindOfBank``, ``WrongSchema``,
    ``NotADatabase``; ``FileExistsError`` for the letters. Then nothing was changed.
    """
    with closing(open_store(database_url)) as store:
        return asyncio.run(_add(store, name, role, language, letters, branch_id))


async def _add(store: Store, name: str, role: StaffRole, language: str, letters_file: Path, branch_id: str | None) -> str:
    clock = BusinessClock()
    number, now = await store.read(lambda tx: (_free_number(tx), clock.now(tx)))
    await store.read(lambda tx: _refuse_without_branch(tx, role, branch_id))
    letters = await asyncio.to_thread(write_letters, [Addressee(number, name, language)])
    expires_at = now + Rules().activation_life
    with posted(letters, expires_at, letters_file):
        await store.write(lambda tx: _put_down(tx, letters[0], role, branch_id, expires_at, clock.now(tx)))
    return number


def move_staff(database_url: str, number: str, branch_id: str) -> None:
    """Puts down where a teller works from now on.

    Raises :class:`UnknownStaff`, :class:`UnknownBranch`; ``WrongKindOfBank``, ``WrongSchema``, ``NotADatabase``.
    """
    with closing(open_store(database_url)) as store:
        asyncio.run(store.write(lambda tx: _move(tx, number, branch_id)))


def _move(tx: Tx, number: str, branch_id: str) -> None:
    claim(tx, sandbox=False)
    _look_for(tx, branch_id)
    teller = person_numbered(tx, number)
    if teller is None or not has_role(tx, teller.person_id, "teller"):
        raise UnknownStaff(f"no teller has the number {number}")
    employ(tx, teller.person_id, branch_id)


def _refuse_without_branch(tx: Tx, role: StaffRole, branch_id: str | None) -> None:
    if branch_id is None and role != "fraud_desk":
        known = ", ".join(each.branch_id for each in branches(tx)) or "none yet; branches come in with bank load"
        raise BranchNeeded(f"a {role} works at a branch: say which with --branch ID. This bank has: {known}")
    _look_for(tx, branch_id)


def _look_for(tx: Tx, branch_id: str | None) -> None:
    if branch_id is not None and branch(tx, branch_id) is None:
        raise UnknownBranch(f"no branch {branch_id} was loaded into this bank")


def _free_number(tx: Tx) -> str:
    """A number that nobody has. It begins with 9, which tells whoever reads a log that it is not a customer's."""
    if is_sandbox(tx):
        claim(tx, sandbox=False)
    while person_numbered(tx, number := f"9{secrets.randbelow(10**7):07}"):
        pass
    return number


def _put_down(tx: Tx, letter: Letter, role: StaffRole, branch_id: str | None, expires_at: datetime, now: datetime) -> None:
    claim(tx, sandbox=False)
    person_id = fresh_id("per")
    to = letter.to
    add_person(tx, PersonRow(person_id, to.customer_number, to.name, letter.pin_hash, to.language), (role,))
    if branch_id is not None:
        (kiosks.add if role == "kiosk" else employ)(tx, person_id, branch_id)
    keep_code(tx, person_id, letter, expires_at, now)
