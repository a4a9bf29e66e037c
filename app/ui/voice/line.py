"""An open SSIP connection over a Unix socket, with a limit on every wait."""

from __future__ import annotations

import socket
from time import monotonic
from typing import Self

from app.ui.voice.ssip import NotSsip, Reader, Reply, command


class EngineLost(Exception):
    """The speech engine went away, kept silent for too long, or would not do its work."""


class Line:
    """Asks and hears; for one thread at a time. Any failure is ``EngineLost``, after which the line is of no more use."""

    def __init__(self, connection: socket.socket, limit: float) -> None:
        self._connection = connection
        self._limit = limit
        self._reader = Reader()
        self._events: list[Reply] = []
        self._replies: list[Reply] = []

    @classmethod
    def open(cls, path: str, limit: float) -> Self:
        """Connects to a server's socket; every later wait takes ``limit`` seconds at most."""
        connection = socket.socket(socket.AF_UNIX)
        try:
            connection.settimeout(limit)
            connection.connect(path)
        except OSError as error:
            connection.close()
            raise EngineLost(str(error)) from error
        return cls(connection, limit)

    def fileno(self) -> int:
        """For a selector: readable when there is more to ``hear``."""
        return self._connection.fileno()

    def close(self) -> None:
        """Hangs up."""
        self._connection.close()

    def order(self, words: str) -> Reply:
        """Gives a command that must be obeyed."""
        return self.send(command(words))

    def send(self, request: bytes) -> Reply:
        """Sends a request that must be obeyed, and waits for its reply."""
        self.give(request)
        return self.obeyed()

    def obeyed(self) -> Reply:
        """The reply to what was given, which must have been obeyed."""
        reply = self._reply()
        if reply.is_refusal:
            raise EngineLost(f"refused: {reply.code}")
        return reply

    def ask(self, request: bytes) -> Reply:
        """Sends a request and waits for its reply, whatever that is; events that come between are kept for ``hear``."""
        self.give(request)
        return self._reply()

    def give(self, request: bytes) -> None:
        """Sends a request; its reply is still to be waited for."""
        try:
            self._connection.settimeout(self._limit)
            self._connection.sendall(request)
        except OSError as error:
            raise EngineLost(str(error)) from error

    def _reply(self) -> Reply:
        until = monotonic() + self._limit
        while not self._replies:
            left = until - monotonic()
            if left <= 0:
                raise EngineLost("no reply in time")
            self._receive(left)
        return self._replies.pop(0)

    def hear(self) -> list[Reply]:
        """The events since the last time, those on the wire and those that came with replies. Does not wait."""
        self._receive(0)
        events, self._events = self._events, []
        return events

    def _receive(self, limit: float) -> None:
        try:
            self._connection.settimeout(limit)
            received = self._connection.recv(65536)
            replies = self._reader.feed(received)
        except BlockingIOError:
            return
        except (OSError, NotSsip) as error:
            raise EngineLost(str(error)) from error
        if not received:
            raise EngineLost("hung up")
        for reply in replies:
            (self._events if reply.is_event else self._replies).append(reply)
