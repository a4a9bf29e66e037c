"""Wakes those who listen for a person's events. Holds no event: what there is to tell stands in the outbox."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final

MOST_STREAMS: Final = 4
"""Of one session. A client needs one; a few more are left over from connections that broke without a word."""
MOST_STREAMS_OF_PERSON: Final = 16
"""On all her devices. Who only signs in again and again gets no more connections of the bank's than that."""


class Listener:
    """Who listens. ``alarm`` rings when there may be something new, or when to stop; ``leaves`` says which."""

    __slots__ = ("alarm", "leaves")

    def __init__(self) -> None:
        self.alarm = asyncio.Event()
        self.leaves = False

    def leave(self) -> None:
        """Is to stop listening."""
        self.leaves = True
        self.alarm.set()


class Hub:
    """Listeners by person and session. Belongs to one event loop."""

    def __init__(self) -> None:
        self._of_person: dict[str, dict[Listener, None]] = {}
        self._of_session: dict[str, dict[Listener, None]] = {}
        self.closed = False

    @contextmanager
    def listening(self, person_id: str, session_id: str) -> Iterator[Listener]:
        """Listens for a person; one stream too many of a session, or of hers, ends the oldest."""
        listener = Listener()
        places = (self._of_person, person_id, MOST_STREAMS_OF_PERSON), (self._of_session, session_id, MOST_STREAMS)
        for place, name, most in places:
            place.setdefault(name, {})[listener] = None
            for oldest in list(place[name])[:-most]:
                oldest.leave()
        try:
            yield listener
        finally:
            for place, name, _ in places:
                place[name].pop(listener)
                if not place[name]:
                    del place[name]

    def listens(self, person_id: str) -> bool:
        """Whether a program of this person's listens here."""
        return person_id in self._of_person

    def wake(self, people: Iterable[str]) -> None:
        """Something was committed for these people."""
        for person_id in people:
            for listener in self._of_person.get(person_id, ()):
                listener.alarm.set()

    def close(self) -> None:
        """Everybody is to stop listening."""
        self.closed = True
        for listeners in self._of_person.values():
            for listener in listeners:
                listener.leave()
