"""How often the rules for payments ask, warn and hold over a year of many lives, and how long one judgement takes."""

from __future__ import annotations

import time
from dataclasses import asdict
from typing import Any

from app.domain.scam_payment.judge import judge
from tests.simulator.report import genuine, report
from tests.simulator.reported import REPORTED


def measure() -> dict[str, Any]:
    """Parts of all genuine payments and of all payments of scams; microseconds of the processor for one judgement."""
    found = report(REPORTED)
    facts = [each for _, each in genuine(REPORTED)]
    begun = time.process_time()
    for each in facts:
        judge(each)
    taken = time.process_time() - begun
    return {
        "genuine": asdict(found.genuine),
        "scams": asdict(found.scams),
        "episodesAskedAbout": found.episodes,
        "judgementMicroseconds": round(taken / len(facts) * 1e6, 1),
    }
