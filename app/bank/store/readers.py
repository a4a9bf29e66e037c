"""A few threads that read, each on its own connection, beside the writer and beside one another."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Thread

from app.bank.store.connection import Connection
from app.bank.store.jobs import Job, JobQueue, settle


class Readers:
    """Runs jobs that only look; each sees one unchanging view. Takes over ``connections``, one thread for each."""

    def __init__(self, connections: Sequence[Connection], limit: int) -> None:
        self._jobs: JobQueue[Job] = JobQueue(limit, workers=len(connections))
        self._threads = [
            Thread(target=self._serve, args=(connection,), name=f"bank-reader-{number}", daemon=True)
            for number, connection in enumerate(connections, start=1)
        ]
        for thread in self._threads:
            thread.start()

    def take(self, job: Job) -> None:
        """Queues a job; raises ``Overloaded`` when too many wait."""
        self._jobs.put(job)

    def close(self) -> None:
        """Finishes what is queued, then closes the connections."""
        self._jobs.end()
        for thread in self._threads:
            thread.join()
        self._jobs.refuse_rest()

    def _serve(self, connection: Connection) -> None:
        while job := self._jobs.get():
            try:
                connection.look()
                job.result = job.work(connection.tx)
            except BaseException as error:
                job.error = connection.told(error)
            finally:
                connection.leave()
            settle((job,))
        connection.close()
