"""The reference bank's tools."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from app.bank import verify as verifying
from app.bank.serve import serve as serving
from app.sandbox.people import SamplePeople


def serve(options: argparse.Namespace) -> int:
    """Serves until it is told to stop; says in one JSON line where."""
    serving(
        options.database,
        host=options.host,
        port=options.port,
        health_port=options.health_port,
        practice=SamplePeople() if options.sandbox else None,
        until_no_seat=Path(options.until_no_seat) if options.until_no_seat else None,
        ready=_ready,
    )
    return 0


def verify(options: argparse.Namespace) -> int:
    """Checks the books and says what it found."""
    report, sound = verifying.run(options.database)
    _say(report)
    return 0 if sound else 1


def _ready(url: str) -> None:
    _say({"url": url, "ready": True})


def _say(message: object) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()
