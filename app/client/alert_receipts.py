"""How far alerts have come, told to the bank one after the other while nobody waits for it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Lock, Thread

from app.contract.alerts import ReceiptWord
from app.domain.alerts import Alert


class Receipts:
    """Sends what is added, from a thread that lasts as long as there is something to send. For any number of threads."""

    def __init__(self, send: Callable[[Alert, ReceiptWord], bool]) -> None:
        """``send`` raises nothing and answers whether it was heard: where it was not, what else waits is given up as well."""
        self._send = send
        self._waiting: deque[tuple[Alert, ReceiptWord]] = deque()
        self._sending = False
        self._lock = Lock()

    def add(self, alert: Alert, what: ReceiptWord) -> None:
        """Sends it as soon as may be; answers at once."""
        with self._lock:
            self._waiting.append((alert, what))
            if self._sending:
                return
            self._sending = True
        Thread(target=self._send_all, name="alert-receipts", daemon=True).start()

    def _send_all(self) -> None:
        while receipt := self._next():
            if not self._send(*receipt):
                self._give_up()

    def _next(self) -> tuple[Alert, ReceiptWord] | None:
        with self._lock:
            self._sending = bool(self._waiting)
            return self._waiting.popleft() if self._waiting else None

    def _give_up(self) -> None:
        with self._lock:
            self._waiting.clear()
