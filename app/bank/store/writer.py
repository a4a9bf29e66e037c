"""The one thread that writes. What is queued when it looks is committed together: one wait for the disk, many answers."""

from __future__ import annotations

from contextlib import suppress
from threading import Thread
from typing import Final

import apsw

from app.bank.store.jobs import Job, JobQueue, settle
from app.bank.store.port import Overloaded
from app.bank.store.sqlite_tx import SqliteTx

GROUP: Final = 64
"""At most this many pieces of work share a commit, so that the first of them does not wait long."""


class _Undone(Exception):
    """SQLite undid the whole transaction by itself (disk full, I/O error): no work of this group happened."""


class Writer:
    """Runs jobs one after the other, each in a savepoint of its own, and commits them in groups. Takes over ``connection``."""

    def __init__(self, connection: apsw.Connection, limit: int) -> None:
        self._connection = connection
        self._tx = SqliteTx(connection)
        self._jobs = JobQueue(limit)
        self._thread = Thread(target=self._serve, name="bank-writer", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """How many jobs have not begun."""
        return len(self._jobs)

    def take(self, job: Job) -> None:
        """Queues a job; raises :class:`Overloaded` when too many wait."""
        self._jobs.put(job)

    def close(self) -> None:
        """Finishes what is queued, then closes the connection."""
        self._jobs.end()
        self._thread.join()
        self._jobs.refuse_rest()

    def _serve(self) -> None:
        while group := self._jobs.get_group(GROUP):
            self._commit(group)
            settle(group)
        self._connection.close()

    def _commit(self, group: list[Job]) -> None:
        execute = self._connection.execute
        try:
            execute("BEGIN IMMEDIATE")
            for job in group:
                self._try(job)
            execute("COMMIT")
        except BaseException as failure:
            with suppress(apsw.Error):  # this thread has to live on, and to say of each later group that it failed
                if self._connection.in_transaction:
                    execute("ROLLBACK")
            for job in group:
                job.error = job.error or _told(failure)

    def _try(self, job: Job) -> None:
        execute = self._connection.execute
        execute("SAVEPOINT work")
        try:
            job.result = job.work(self._tx)
        except BaseException as error:
            job.error = error
            if not self._connection.in_transaction:
                raise _Undone from error
            execute("ROLLBACK TO work")
        execute("RELEASE work")


def _told(failure: BaseException) -> BaseException:
    """Another process that writes for too long is no fault of the work: it may be asked for again."""
    return Overloaded() if isinstance(failure, apsw.BusyError | _Undone) else failure
