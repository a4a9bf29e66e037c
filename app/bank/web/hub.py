"""Wakes those who listen for a person's events. Holds no event: what there is to tell stands in the outbox."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import contextmanager


class Hub:
    """Listeners by person. Belongs to one event loop."""

    def __init__(self) -> None:
        self._listeners: dict[str, set[asyncio.Event]] = {}
        self.closed = False

    @contextmanager
    def listening(self, person_id: str) -> Iterator[asyncio.Event]:
        """An alarm that rings when there may be something new for a person, or the hub closes."""
        alarm = asyncio.Event()
        mine = self._listeners.setdefault(person_id, set())
        mine.add(alarm)
        try:
            yield alarm
        finally:
            mine.discard(alarm)
            if not mine:
                self._listeners.pop(person_id, None)

    def wake(self, people: Iterable[str]) -> None:
        """Something was committed for these people."""
        for person_id in people:
            for alarm in self._listeners.get(person_id, ()):
                alarm.set()

    def close(self) -> None:
        """Everybody is to stop listening."""
        self.closed = True
        self.wake(list(self._listeners))
