"""Calls that may block for ever, made one after another and waited for no longer than a limit."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock, Thread
from time import monotonic
from typing import TypeVar

T = TypeVar("T")


class Turns:
    """Gives blocking calls their turn, each in a daemon thread of its own.

    A thread pool will not do: the interpreter waits for its threads at exit, and a prompt that nobody answers would keep
    the program from ending. A call that does not get its turn within its limit is never made, so it cannot undo a later one.
    """

    def __init__(self) -> None:
        self._turn = Lock()

    def take(self, call: Callable[[], T], limit: float) -> T:
        """The result of ``call``, or whatever it raises; ``TimeoutError`` after ``limit`` seconds."""
        future: Future[T] = Future()
        Thread(target=self._make, args=(call, future, monotonic() + limit), name="vault", daemon=True).start()
        try:
            return future.result(limit)
        finally:
            del call, future

    def _make(self, call: Callable[[], T], future: Future[T], until: float) -> None:
        with self._turn:
            try:
                if monotonic() < until:
                    future.set_result(call())
            except BaseException as error:  # whatever it is, it belongs to the caller
                future.set_exception(error)
            finally:
                del call, future  # else a failure, its frames and this future hold each other, and the frames hold secrets
