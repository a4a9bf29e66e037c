"""Counts for Prometheus, in its text format (0.0.4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

MEDIA_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """Counts answers by operation and status, and how long they took."""

    def __init__(self) -> None:
        self._answers: defaultdict[tuple[str, int], int] = defaultdict(int)
        self._seconds: defaultdict[str, float] = defaultdict(float)

    def count(self, operation: str, status: int, seconds: float) -> None:
        """One more answer."""
        self._answers[operation, status] += 1
        self._seconds[operation] += seconds

    def written(self, *, waiting: int, payments: Mapping[str, int]) -> str:
        """All counts. ``waiting`` is the writer's queue, ``payments`` how many there are in each status."""
        return "".join(f"{line}\n" for line in self._lines(waiting, payments))

    def _lines(self, waiting: int, payments: Mapping[str, int]) -> Iterator[str]:
        yield "# HELP banxing_requests_total Answers, by operation and status."
        yield "# TYPE banxing_requests_total counter"
        for (operation, status), answers in sorted(self._answers.items()):
            yield f'banxing_requests_total{{operation="{operation}",status="{status}"}} {answers}'
        yield "# HELP banxing_request_seconds_total Time spent on answers, by operation."
        yield "# TYPE banxing_request_seconds_total counter"
        for operation, seconds in sorted(self._seconds.items()):
            yield f'banxing_request_seconds_total{{operation="{operation}"}} {seconds:.6f}'
        yield "# HELP banxing_payments Payments, by status."
        yield "# TYPE banxing_payments gauge"
        for status_name, number in sorted(payments.items()):
            yield f'banxing_payments{{status="{status_name}"}} {number}'
        yield "# HELP banxing_writer_waiting Pieces of work that wait to be written."
        yield "# TYPE banxing_writer_waiting gauge"
        yield f"banxing_writer_waiting {waiting}"
