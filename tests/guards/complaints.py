"""A guard that sees something wrong complains here, and the running test fails: even when the code under test swallowed the error."""

from __future__ import annotations

import threading
from collections.abc import Generator

import pytest


class Complaints:
    """What the guards saw since the last look. Guards may complain from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lines: list[str] = []

    def add(self, line: str) -> None:
        with self._lock:
            self._lines.append(line)

    def take(self) -> list[str]:
        """Returns what was said and forgets it."""
        with self._lock:
            lines, self._lines = self._lines, []
            return lines


COMPLAINTS = pytest.StashKey[Complaints]()


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    config.stash[COMPLAINTS] = Complaints()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    yield
    _fail_on_complaints(item, "during the test")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    yield
    _fail_on_complaints(item, "while the test was cleaning up")


def _fail_on_complaints(item: pytest.Item, when: str) -> None:
    lines = item.config.stash[COMPLAINTS].take()
    if lines:
        pytest.fail(f"{when}:\n" + "\n".join(lines), pytrace=False)


@pytest.fixture
def complaints(request: pytest.FixtureRequest) -> Complaints:
    """The complaints about the running test; a test of a guard takes those it provoked."""
    return request.config.stash[COMPLAINTS]
