"""The reference bank's tools."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Final

from app.bank import verify as verifying
from app.bank.serve import serve as serving
from app.bank.store.facts import WrongKindOfBank
from app.bank.store.migrations import WrongSchema
from app.bank.store.sqlite import NotADatabase
from app.sandbox.people import SamplePeople

_CANNOT_OPEN: Final = (WrongKindOfBank, WrongSchema, NotADatabase, OSError)
"""What lies with the command, its database or its port, and not with this program."""


def serve(options: argparse.Namespace) -> int:
    """Serves until it is told to stop; says in one JSON line where."""
    try:
        serving(
            options.database,
            host=options.host,
            port=options.port,
            health_port=options.health_port,
            practice=SamplePeople() if options.sandbox else None,
            until_no_seat=Path(options.until_no_seat) if options.until_no_seat else None,
            ready=_ready,
            public_url=options.public_url,
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


def _cannot(wrong: Exception) -> int:
    sys.stderr.write(f"banxing bank: {wrong}\n")
    return 2


def _ready(url: str) -> None:
    _say({"url": url, "ready": True})


def _say(message: object) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()
