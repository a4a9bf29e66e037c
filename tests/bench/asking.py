"""From her second press to his screen: `python -m tests.bench.asking` prints it as JSON.

Three processes, as in life: the bank, her program, and his with its window. ``announced``: his home has painted that there is something
new. ``decision``: opened at once, the page on which he decides is painted. His home asks by no clock: the bank's event brings it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Sequence
from contextlib import closing
from typing import IO, Final

from app.client.remote_bank import RemoteBank
from app.domain.money import Money
from app.domain.payments import PaymentOrder, PaymentStatus
from app.domain.people import Preferences
from app.doors.tour_link import Known, link
from app.vault.memory import MemoryVault
from tests.bank.cast import LANDLORD, LI, WANG
from tests.bench.asked import READY
from tests.bench.workers import bank

ROUNDS: Final = 200
AMOUNT: Final = Money("CNY", 3000_00)
"""From 2,000 yuan on she has to ask."""


def measure(rounds: int = ROUNDS) -> dict[str, dict[str, float]]:
    """Milliseconds from her press: until her own program has its answer, and until each thing on his screen."""
    with tempfile.TemporaryDirectory() as folder, bank(f"sqlite:///{folder}/bank.db", 1) as running:
        vault = MemoryVault()
        link(running.url, Known(WANG.customer.customer_number, vault), Known(LI.customer.customer_number, MemoryVault()))
        his = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.asked", running.url, str(rounds + 1)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            text=True,
        )
        with his, closing(RemoteBank(running.url, vault)) as hers:
            assert his.stdout is not None
            hers.sign_in(WANG.customer.pin)
            hers.prefer(Preferences(pause_seconds=0))
            _round(hers, his.stdout)  # the first warms everything up
            found = [_round(hers, his.stdout) for _ in range(rounds)]
    return {name: _told([each[name] for each in found]) for name in found[0]}


def _round(hers: RemoteBank, his: IO[str]) -> dict[str, float]:
    """She pays so much that he is asked; answers what it took."""
    review = hers.review_payment(_order(hers))
    hers.confirm_first(review)
    if his.readline() != READY:
        raise RuntimeError("he is not there")
    pressed = time.monotonic()
    payment = hers.confirm_second(review)
    answered = time.monotonic()
    if payment.status is not PaymentStatus.WAITING_FOR_FAMILY:
        raise RuntimeError("he was not asked")
    seen: dict[str, float] = json.loads(his.readline())
    return {"answered": answered - pressed} | {name: at - pressed for name, at in seen.items()}


def _order(hers: RemoteBank) -> PaymentOrder:
    account = hers.accounts()[0]
    return PaymentOrder(str(uuid.uuid4()), account.account_id, "Zhang Wei", LANDLORD, AMOUNT, "rent")


def _told(seconds: Sequence[float]) -> dict[str, float]:
    """The middle one, the hundredth from the worst, and the worst."""
    ordered = sorted(1000 * each for each in seconds)
    return {
        "p50Ms": round(ordered[len(ordered) // 2], 1),
        "p99Ms": round(ordered[len(ordered) * 99 // 100], 1),
        "worstMs": round(ordered[-1], 1),
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]) if sys.argv[1:] else ROUNDS), indent=2) + "\n")
