"""The one thread that writes. What is queued when it looks is committed together: one wait for the disk, many answers."""

from __future__ import annotations

from threading import Thread
from typing import Final

from app.bank.store.connection import Connection
from app.bank.store.jobs import Job, JobQueue, settle

GROUP: Final = 64
"""At most this many pieces of work share a commit, so that the first of them does not wait long.

PostgreSQL, too, keeps no more than 64 savepoints of a transaction where everybody can see them quickly.
"""


class Writer:
    """Runs jobs one after the other, each behind a mark of its own, and commits them in groups. Takes over ``connection``."""

    def __init__(self, connection: Connection, limit: int) -> None:
        self._connection = connection
        self._jobs: JobQueue[Job] = JobQueue(limit)
        self._thread = Thread(target=self._serve, name="bank-writer", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """How many jobs have not begun."""
        return len(self._jobs)

    def take(self, job: Job) -> None:
        """Queues a job; raises ``Overloaded`` when too many wait."""
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
        try:
            self._connection.begin()
            for number, job in enumerate(group):
                self._try(job, is_first=number == 0)
            self._connection.commit()
        except BaseException as failure:  # this thread has to live on, and to say of each later group that it failed
            self._connection.leave()
            for job in group:
                job.error = job.error or self._connection.told(failure)

    def _try(self, job: Job, *, is_first: bool) -> None:
        try:
            if not is_first:
                self._connection.mark()
            job.result = job.work(self._connection.tx)
            self._connection.check()
        except BaseException as error:
            job.error = self._connection.told(error)
            self._connection.undo()
