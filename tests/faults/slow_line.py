"""A line as in a village far out: little room, far away, and now and then a segment is lost and comes after all, late."""

from __future__ import annotations

import random
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Final

_SEGMENT: Final = 1460
"""Bytes; what one packet carries."""


@dataclass(frozen=True, slots=True)
class Quality:
    """How good a line is. ``latency``: seconds one way. ``loss``: how many of a hundred segments are sent twice."""

    bits_per_second: float
    latency: float
    loss: float

    def faster(self, times: float) -> Quality:
        """The same line in a world where everything goes so many times as fast."""
        return Quality(self.bits_per_second * times, self.latency / times, self.loss)

    @property
    def round_trip(self) -> float:
        """There and back, in seconds; it takes about as long until a lost segment is sent again."""
        return 2 * self.latency


class _Direction:
    """One way of the line; all connections share its room."""

    def __init__(self, quality: Quality, chance: random.Random) -> None:
        self._quality = quality
        self._chance = chance
        self._free_at = 0.0
        self._lock = threading.Lock()

    def arrival(self, size: int, now: float) -> float:
        """When a segment that is handed in now arrives."""
        quality = self._quality
        with self._lock:
            self._free_at = max(self._free_at, now) + 8 * size / quality.bits_per_second
            lost = self._chance.random() * 100 < quality.loss
            return self._free_at + quality.latency + (quality.round_trip if lost else 0.0)


class SlowLine:
    """Carries every connection to a bank over a line of a certain quality."""

    def __init__(self, bank_url: str, quality: Quality, seed: int) -> None:
        host, port = bank_url.removeprefix("http://").split(":")
        self._bank = (host, int(port))
        self._quality = quality
        chance = random.Random(seed)
        self._there, self._back = _Direction(quality, chance), _Direction(quality, chance)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._closing = threading.Event()
        self._start(self._accept)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def close(self) -> None:
        self._closing.set()
        _hang_up(self._listening)
        self._threads[0].join(5.0)  # whom it let in last is among the open ones then
        for endpoint in self._open:
            _hang_up(endpoint)
        for thread in self._threads:
            thread.join(5.0)

    def _start(self, work: object, *arguments: object) -> None:
        assert callable(work)
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                self._open.append(client)
                bank = socket.create_connection(self._bank)
                self._open.append(bank)
                self._carry(client, bank, self._there, self._quality.round_trip)  # two must have greeted each other before
                self._carry(bank, client, self._back, 0.0)

    def _carry(self, source: socket.socket, target: socket.socket, way: _Direction, greeting: float) -> None:
        under_way: SimpleQueue[tuple[float, bytes]] = SimpleQueue()
        self._start(self._take_in, source, way, greeting, under_way)
        self._start(self._hand_out, target, under_way)

    def _take_in(self, source: socket.socket, way: _Direction, greeting: float, under_way: SimpleQueue[tuple[float, bytes]]) -> None:
        latest = time.monotonic() + greeting
        with suppress(OSError):
            while data := source.recv(65536):
                for start in range(0, len(data), _SEGMENT):
                    segment = data[start : start + _SEGMENT]
                    latest = max(latest, way.arrival(len(segment), time.monotonic()))  # nothing overtakes what was lost
                    under_way.put((latest, segment))
        under_way.put((latest, b""))

    def _hand_out(self, target: socket.socket, under_way: SimpleQueue[tuple[float, bytes]]) -> None:
        with suppress(OSError):
            while True:
                due, segment = under_way.get()
                if self._closing.wait(max(0.0, due - time.monotonic())) or not segment:
                    break
                target.sendall(segment)
            target.shutdown(socket.SHUT_WR)


def _hang_up(endpoint: socket.socket) -> None:
    with suppress(OSError):
        endpoint.shutdown(socket.SHUT_RDWR)
    endpoint.close()


@contextmanager
def slow_line(bank_url: str, quality: Quality, seed: int = 1) -> Iterator[SlowLine]:
    """A slow line to the bank at ``bank_url``."""
    line = SlowLine(bank_url, quality, seed)
    try:
        yield line
    finally:
        line.close()
