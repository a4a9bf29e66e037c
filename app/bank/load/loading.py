"""Loads customers from a file: all of it or nothing. The same file again changes nothing; another word on somebody loaded is refused."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.bank.clock import BusinessClock
from app.bank.load import branches
from app.bank.load.checking import check
from app.bank.load.customers import put_down, strangers
from app.bank.load.faults import Fault, Faulty
from app.bank.load.file import LoadedCustomer, LoadFile
from app.bank.load.letters import Addressee, Letter, keep_code, posted, write_letters
from app.bank.load.reading import read_file
from app.bank.services.rules import Rules
from app.bank.store import loads
from app.bank.store.databases import open_store
from app.bank.store.facts import claim, is_sandbox
from app.bank.store.port import Store, Tx
from app.contract.canonical import digest


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A customer who is not here yet, and where she stands in the file."""

    place: str
    customer: LoadedCustomer
    sha256: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many came, with how much, how many were here already, and how many branches the file names."""

    customers: int
    accounts: int
    payees: int
    entries: int
    known: int
    branches: int


def load(database_url: str, file: Path, letters: Path) -> Loaded:
    """Loads ``file``, and writes a new file ``letters`` with what each new customer needs to begin. A bank may run on the database.

    Raises :class:`Faulty`; ``WrongKindOfBank``, ``WrongSchema``, ``NotADatabase``; ``OSError`` for a file, ``FileExistsError`` for letters.
    """
    said = read_file(file.read_bytes())
    with closing(open_store(database_url)) as store:
        return asyncio.run(_load(store, said, letters))


async def _load(store: Store, file: LoadFile, letters_file: Path) -> Loaded:
    clock = BusinessClock()
    now, known = await store.read(lambda tx: (clock.now(tx), _known(tx)))
    check(file, now)
    newcomers = _newcomers(file, known)
    await store.read(lambda tx: _nobody_elses(tx, newcomers))
    letters = await asyncio.to_thread(write_letters, [_addressee(newcomer.customer) for newcomer in newcomers])
    expires_at = now + Rules().activation_life
    with posted(letters, expires_at, letters_file):
        await store.write(lambda tx: _put_down(tx, file, newcomers, letters, expires_at, clock.now(tx)))
    return _counted([newcomer.customer for newcomer in newcomers], file)


def _known(tx: Tx) -> Mapping[str, str]:
    """Who was loaded before. Says at once, not after an hour's work, when this is a practice bank's database."""
    if is_sandbox(tx):
        claim(tx, sandbox=False)
    return loads.loaded(tx)


def _newcomers(file: LoadFile, known: Mapping[str, str]) -> list[Newcomer]:
    newcomers, faults = [], []
    for index, customer in enumerate(file.customers):
        newcomer = Newcomer(f"customers[{index}]", customer, digest(customer))
        before = known.get(customer.number)
        if before is None:
            newcomers.append(newcomer)
        elif before != newcomer.sha256:
            faults.append(Fault(newcomer.place, f"customer {customer.number} was loaded before, and this says something else of her"))
    if faults:
        raise Faulty(faults)
    return newcomers


def _nobody_elses(tx: Tx, newcomers: list[Newcomer]) -> None:
    """Looked up while others may write. Who comes in between by another way is met by the database: ``ConstraintBroken``."""
    faults = [fault for newcomer in newcomers for fault in strangers(tx, newcomer.customer, newcomer.place)]
    if faults:
        raise Faulty(faults)


def _put_down(tx: Tx, file: LoadFile, newcomers: list[Newcomer], letters: list[Letter], expires_at: datetime, now: datetime) -> None:
    claim(tx, sandbox=False)
    branches.keep(tx, file.branches)
    for newcomer, letter in zip(newcomers, letters, strict=True):
        person_id = put_down(tx, newcomer.customer, letter.pin_hash, now)
        keep_code(tx, person_id, letter, expires_at, now)
        loads.add_load(tx, newcomer.customer.number, newcomer.sha256, now)


def _addressee(customer: LoadedCustomer) -> Addressee:
    return Addressee(customer.number, customer.name, customer.language)


def _counted(new: Iterable[LoadedCustomer], file: LoadFile) -> Loaded:
    customers = list(new)
    accounts = [account for customer in customers for account in customer.accounts]
    return Loaded(
        customers=len(customers),
        accounts=len(accounts),
        payees=sum(len(customer.payees) for customer in customers),
        entries=sum(len(account.history) for account in accounts),
        known=len(file.customers) - len(customers),
        branches=len(file.branches),
    )
