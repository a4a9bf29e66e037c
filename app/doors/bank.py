"""The reference bank's tools."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Final

from app.bank import journal as journalling
from app.bank import verify as verifying
from app.bank.alert_key import change_alert_key as changing_alert_key
from app.bank.billers.http import WrongBillers, configured
from app.bank.billers.port import Billers
from app.bank.kiosk_lock import UnknownKiosk
from app.bank.kiosk_lock import lock_kiosk as locking_kiosk
from app.bank.load.faults import Faulty
from app.bank.load.loading import load as loading
from app.bank.load.staff import BranchNeeded, UnknownBranch, UnknownStaff
from app.bank.load.staff import add_staff as adding_staff
from app.bank.load.staff import move_staff as moving_staff
from app.bank.pokes import FilePokes
from app.bank.serve import Place
from app.bank.serve import serve as serving
from app.bank.services.context import machine_time
from app.bank.store.facts import WrongKindOfBank
from app.bank.store.migrations import WrongSchema
from app.bank.store.port import ConstraintBroken, NotADatabase, OutcomeUnknown, Overloaded
from app.bank.workers import WorkerFailed
from app.sandbox.bills import BILLERS
from app.sandbox.people import SamplePeople

_CANNOT_OPEN: Final = (WrongKindOfBank, WrongSchema, NotADatabase, WorkerFailed, WrongBillers, OSError)
"""What lies with the command, its database or its port, and not with this program."""


_NOT_NOW: Final = (Overloaded, ConstraintBroken, OutcomeUnknown)
"""Somebody else was faster, or the database was lost on the way: the same again finds out what holds."""


def serve(options: argparse.Namespace) -> int:
    """Serves until it is told to stop; says in one JSON line where."""
    try:
        serving(
            options.database,
            Place(options.host, options.port, options.health_port, options.public_url),
            practice=SamplePeople(only=options.people) if options.sandbox else None,
            until_no_seat=Path(options.until_no_seat) if options.until_no_seat else None,
            ready=_ready,
            workers=options.workers,
            pokes=FilePokes(Path(options.pokes), machine_time) if options.pokes else None,
            billers=_billers(options),
        )
    except _CANNOT_OPEN as wrong:
        return _cannot(wrong)
    return 0


def verify(options: argparse.Namespace) -> int:
    """Checks the books and says what it found."""
    try:
        report, sound = verifying.run(options.database)
    except _CANNOT_OPEN as wrong:
        return _cannot(wrong)
    _say(report)
    return 0 if sound else 1


def journal(options: argparse.Namespace) -> int:
    """Writes the whole ledger for another program to add up."""
    try:
        journalling.run(options.database, sys.stdout.write)
    except _CANNOT_OPEN as wrong:
        return _cannot(wrong)
    sys.stdout.flush()
    return 0


def load(options: argparse.Namespace) -> int:
    """Loads customers from a file; says how many came, or everything that is wrong with the file."""
    try:
        loaded = loading(options.database, Path(options.file), Path(options.letters))
    except Faulty as wrong:
        return _faulty(options.file, wrong)
    except _CANNOT_OPEN as wrong:
        return _cannot(wrong)
    except _NOT_NOW as trouble:
        return _not_now(trouble)
    _say(asdict(loaded))
    return 0


def add_staff(options: argparse.Namespace) -> int:
    """Makes a member of staff known; says the number."""
    try:
        number = adding_staff(options.database, options.name, options.role, options.language, Path(options.letters), options.branch)
    except (BranchNeeded, UnknownBranch, *_CANNOT_OPEN) as wrong:
        return _cannot(wrong)
    except _NOT_NOW as trouble:
        return _not_now(trouble)
    _say({"number": number, "role": options.role})
    return 0


def lock_kiosk(options: argparse.Namespace) -> int:
    """Locks a kiosk for good; says its number."""
    try:
        number = locking_kiosk(options.database, options.kiosk)
    except (UnknownKiosk, *_CANNOT_OPEN) as wrong:
        return _cannot(wrong)
    except _NOT_NOW as trouble:
        return _not_now(trouble)
    _say({"locked": number})
    return 0


def move_staff(options: argparse.Namespace) -> int:
    """Puts down where a teller works from now on."""
    try:
        moving_staff(options.database, options.number, options.branch)
    except (UnknownStaff, UnknownBranch, *_CANNOT_OPEN) as wrong:
        return _cannot(wrong)
    except _NOT_NOW as trouble:
        return _not_now(trouble)
    _say({"number": options.number, "branch": options.branch})
    return 0


def change_alert_key(options: argparse.Namespace) -> int:
    """Lets the next key sign alerts; says its name."""
    try:
        key = changing_alert_key(options.database)
    except _CANNOT_OPEN as wrong:
        return _cannot(wrong)
    except _NOT_NOW as trouble:
        return _not_now(trouble)
    _say({"alertKey": key})
    return 0


def _faulty(file: str, wrong: Faulty) -> int:
    told = [f"{file}: {fault}" for fault in wrong.faults]
    more = [f"{file}: and {wrong.untold} more of that kind"] if wrong.untold else []
    sys.stderr.write("\n".join([*told, *more, "Nothing was loaded."]) + "\n")
    return 1


def _not_now(trouble: Exception) -> int:
    unknown = isinstance(trouble, OutcomeUnknown)
    kept = "whether anything was put down is not known; keep the letters, and" if unknown else "the database is busy; nothing was put down;"
    sys.stderr.write(f"banxing bank: {kept} run the same command again\n")
    return 3


def _cannot(wrong: Exception) -> int:
    sys.stderr.write(f"banxing bank: {wrong}\n")
    return 2


def _billers(options: argparse.Namespace) -> Billers | None:
    if options.billers:
        return configured(Path(options.billers))
    return BILLERS if options.sandbox else None


def _ready(url: str) -> None:
    _say({"url": url, "ready": True})


def _say(message: object) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()
