"""Stands between a program and the speech service, and puts down what the program sends, and when."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from time import perf_counter


class Wiretap:
    """Everything that came over the line so far: the time, on the clock of ``time.perf_counter``, and the command or line of text."""

    def __init__(self, at: Path, service: Path) -> None:
        self.sent: list[tuple[float, str]] = []
        self._service = service
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(at))
        self._listener.listen()
        Thread(target=self._serve, daemon=True).start()

    def when(self, command: str, since: float) -> float | None:
        """When a command was sent first after a moment; nothing while it has not been."""
        return next((time for time, line in tuple(self.sent) if time >= since and line == command), None)

    def close(self) -> None:
        """Takes no more calls."""
        self._listener.close()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                program, service = self._listener.accept()[0], socket.socket(socket.AF_UNIX)
                service.connect(str(self._service))
                Thread(target=self._carry, args=(program, service, True), daemon=True).start()
                Thread(target=self._carry, args=(service, program, False), daemon=True).start()

    def _carry(self, here: socket.socket, there: socket.socket, heard: bool) -> None:
        with contextlib.suppress(OSError), here, there:
            while data := here.recv(65536):
                if heard:
                    now = perf_counter()
                    self.sent += [(now, line) for line in data.decode("utf-8", "replace").splitlines()]
                there.sendall(data)
            there.shutdown(socket.SHUT_WR)


@contextlib.contextmanager
def wiretap(at: Path, service: Path) -> Iterator[Wiretap]:
    """Listens ``at`` a socket of its own, and calls the service for whoever comes."""
    tap = Wiretap(at, service)
    try:
        yield tap
    finally:
        tap.close()
