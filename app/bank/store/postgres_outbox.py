"""The publisher of events on PostgreSQL. A row of the outbox gets its number when everybody can see it, never before.

Numbers given inside of the transactions would not do: one that takes its number early and commits late would be passed over by everybody
who has already read beyond it. So rows begin without one. After its commit a process takes the publisher's lock, numbers what it sees,
and pokes the others; the lock lets one process publish at a time, and falls to the next when its holder dies. Every process looks again
by itself once in a while, so that a lost poke, or a process killed before it published, costs a moment and no event.
"""

from __future__ import annotations

import select
import socket
from collections.abc import Callable, Iterable
from contextlib import suppress
from threading import Event, Thread
from typing import Final

import psycopg

from app.bank.store.columns import number, text
from app.bank.store.events import let_go
from app.bank.store.port import Overloaded
from app.bank.store.postgres_connection import LOCKS, PUBLISHING
from app.bank.store.postgres_tx import PostgresTx, Wire, command

POLL_SECONDS: Final = 1.0
_CHANNEL: Final = "banxing_events"
_AT_ONCE: Final = 1000

_BEGIN: Final = f"BEGIN; SELECT pg_advisory_xact_lock({LOCKS}, {PUBLISHING})".encode()
_POKE: Final = f"NOTIFY {_CHANNEL}; COMMIT".encode()
_NUMBER: Final = (
    "WITH unnumbered AS MATERIALIZED (SELECT row_id FROM events WHERE event_id IS NULL ORDER BY row_id LIMIT ?),"
    " numbered AS MATERIALIZED (SELECT row_id, nextval('event_numbers') AS event_id FROM unnumbered)"
    " UPDATE events SET event_id = numbered.event_id FROM numbered WHERE events.row_id = numbered.row_id RETURNING events.event_id"
)
_NEWEST: Final = "SELECT COALESCE(MAX(event_id), 0) AS newest FROM events"
_SINCE: Final = "SELECT person_id, MAX(event_id) AS newest FROM events WHERE event_id > ? GROUP BY person_id"


class PostgresOutbox:
    """A thread with a connection of its own, which may come and go."""

    def __init__(self, connect: Callable[[], Wire]) -> None:
        self._connect = connect
        self._wake: Callable[[Iterable[str]], None] = lambda _: None
        self._bell, self._rope = socket.socketpair()
        self._rope.setblocking(False)
        self._ending = Event()
        self._told: int | None = None
        self._thread = Thread(target=self._serve, name="bank-publisher", daemon=True)
        self._thread.start()

    def publish(self) -> None:
        """Rings the bell; one that rings already will do, and one that hangs no more is needed no more."""
        with suppress(OSError):
            self._rope.send(b"!")

    def hear(self, wake: Callable[[Iterable[str]], None]) -> None:
        """Calls ``wake`` with the people for whom there are new events."""
        self._wake = wake

    def close(self) -> None:
        """Publishes what there is, and ends."""
        self._ending.set()
        self.publish()
        self._thread.join()
        self._bell.close()
        self._rope.close()

    def _serve(self) -> None:
        while True:
            with suppress(psycopg.Error, Overloaded):
                self._work()
            if self._ending.is_set():
                return
            self._ending.wait(POLL_SECONDS)  # the database is not there

    def _work(self) -> None:
        with self._connect() as wire:
            command(wire, f"LISTEN {_CHANNEL}".encode())
            tx = PostgresTx(wire)
            if self._told is None:  # before publishing: what others left behind wakes those who have already looked
                self._told = _newest(tx)
            while True:
                ended = self._ending.is_set()
                _publish(wire, tx)
                self._told = self._tell(tx, self._told)
                if ended:
                    return
                self._wait(wire)

    def _wait(self, wire: Wire) -> None:
        """Until the bell or a poke, or until it is time to look again."""
        if _was_poked(wire):  # while it worked
            return
        bell, poke = self._bell.fileno(), wire.fileno()
        ready, _, _ = select.select([bell, poke], [], [], POLL_SECONDS)
        if bell in ready:
            self._bell.recv(4096)
        if poke in ready:
            wire.pgconn.consume_input()
            _was_poked(wire)

    def _tell(self, tx: PostgresTx, told: int) -> int:
        """Wakes those for whom there is something new, and says how far they know. Whoever begins to listen looks for herself."""
        rows = tx.rows(_SINCE, told)
        if rows:
            self._wake([text(row, "person_id") for row in rows])
        return max((number(row, "newest") for row in rows), default=told)


def _newest(tx: PostgresTx) -> int:
    row = tx.row(_NEWEST)
    return number(row, "newest") if row else 0


def _publish(wire: Wire, tx: PostgresTx) -> None:
    """Numbers everything that was committed, and pokes everybody who listens: outside of any transaction that moves money."""
    published = _AT_ONCE
    while published == _AT_ONCE:
        command(wire, _BEGIN)
        numbers = [number(row, "event_id") for row in tx.rows(_NUMBER, _AT_ONCE)]
        if numbers:
            let_go(tx, min(numbers), max(numbers))
        command(wire, _POKE if numbers else b"COMMIT")
        published = len(numbers)


def _was_poked(wire: Wire) -> bool:
    """Whether pokes have come in; takes them all."""
    poked = False
    while wire.pgconn.notifies():
        poked = True
    return poked
