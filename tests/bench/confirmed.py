"""How many payments a second are reviewed, confirmed twice and booked: over HTTP with all proofs, on each database, by one and two workers.

The customers sign on the same processors as the bank checks, so that what a second brings is less than the bank alone could do; what the
bank's processes use for a payment (``serverMs``) is the figure to plan with.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from statistics import median
from typing import Final

from tests.attacks.stranger import Stranger
from tests.bench import breakdown
from tests.bench.workers import bank
from tests.outside.postgresql import Cluster

ROUNDS: Final = 3
PAYMENTS: Final = 160
CUSTOMERS: Final = 8
_AMOUNT: Final = "0.01"
WAYS: Final = (("sqlite", 1), ("postgresql", 1), ("postgresql", 2))


@dataclass(frozen=True)
class Round:
    """Payments a second, and the bank's processor time for one."""

    a_second: float
    server_ms: float


def measure(cluster: Cluster, bare: dict[str, float]) -> dict[str, dict[str, float]]:
    """Each way in turn, the median of some rounds, each as a part of what the bare databases move in a second."""
    found: dict[tuple[str, int], list[Round]] = {way: [] for way in WAYS}
    for _ in range(ROUNDS):
        for (kind, workers), rounds in found.items():
            with tempfile.TemporaryDirectory() as folder, cluster.database() as url:
                rounds.append(_over_http(url if kind == "postgresql" else f"sqlite:///{folder}/bank.db", workers))
    parts = {"proofs": breakdown.proofs_ms(), "json": breakdown.json_ms()}
    told: dict[str, dict[str, float]] = {}
    for (kind, workers), rounds in found.items():
        own = {"store": _alone(cluster, kind, breakdown.store_ms)}
        of_store = {"contentMs": round(_alone(cluster, kind, breakdown.content_ms), 2)}
        told[f"{kind}, {workers} worker{'s' * (workers > 1)}"] = _told(rounds, parts | own, bare) | of_store
    return told


def _told(rounds: list[Round], parts: dict[str, float], bare: dict[str, float]) -> dict[str, float]:
    a_second, server_ms = median(each.a_second for each in rounds), median(each.server_ms for each in rounds)
    told = {"aSecond": round(a_second), "serverMs": round(server_ms, 2)}
    told |= {f"{name}Ms": round(ms, 2) for name, ms in parts.items()}
    told["restMs"] = round(server_ms - sum(parts.values()), 2)
    return told | {f"to bare {name}": round(a_second / figure, 3) for name, figure in bare.items()}


def _alone(cluster: Cluster, kind: str, part: Callable[[str], float]) -> float:
    """A part by itself, on a new database."""
    with tempfile.TemporaryDirectory() as folder, cluster.database() as url:
        return part(url if kind == "postgresql" else f"sqlite:///{folder}/bank.db")


def _over_http(database: str, workers: int) -> Round:
    """A bank in processes of its own, customers in threads of this one."""
    with bank(database, workers) as measured, ThreadPoolExecutor(CUSTOMERS) as threads:
        customers = [_customer(measured.url) for _ in range(CUSTOMERS)]
        used, begun = measured.used_seconds(), time.perf_counter()
        list(threads.map(_pay_many, customers))
        taken, used = time.perf_counter() - begun, measured.used_seconds() - used
        for customer in customers:
            customer.close()
    return Round(PAYMENTS / taken, used / PAYMENTS * 1000)


def _customer(url: str) -> Stranger:
    stranger = Stranger(url)
    stranger.enrol("Wang")
    stranger.sign_in()
    stranger.get("writePreferences", {"confirmPauseSeconds": 0})
    return stranger


def _pay_many(stranger: Stranger) -> None:
    details = stranger.details("Li", _AMOUNT)
    for _ in range(PAYMENTS // CUSTOMERS):
        payment = stranger.initiate(stranger.review(details))
        challenge = stranger.first(payment).json()["challenge"]
        if not stranger.second(payment, challenge).ok:
            raise RuntimeError("a payment was refused")
