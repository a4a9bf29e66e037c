"""Several at the same moment."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
import requests

from tests.attacks.stranger import Stranger

OFTEN = pytest.mark.parametrize("turn", range(3))
"""A race is run so often."""
People = dict[str, Stranger]


def at_once(*calls: Callable[[], requests.Response]) -> list[requests.Response]:
    """Begins all of them in the same moment."""
    ready = Barrier(len(calls))

    def go(call: Callable[[], requests.Response]) -> requests.Response:
        ready.wait()
        return call()

    with ThreadPoolExecutor(len(calls)) as threads:
        return list(threads.map(go, calls))
