"""HTTP/1.1 on one connection, as uvicorn and httptools speak it, with an end to what a stranger may keep waiting.

uvicorn bounds a request's head in its slower h11 protocol only, and bounds the time of an unfinished request in neither.

What a proxy before this bank has to do besides: TLS; a limit on connections and requests for each address (here all share one limit);
buffering of requests, so that slow ones stay with it; passing ``Host`` and the path on as they came, and ``X-Request-ID`` if it has one;
no buffering of ``text/event-stream``, and no end to a quiet stream before twice the heartbeat. It must not ask again by itself.
"""

from __future__ import annotations

import asyncio
import resource
from typing import Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LARGEST_HEAD: Final = 64 * 1024
"""Bytes of the line and headers of a request; one packet more may be looked at before it is noticed."""
LARGEST_REQUEST: Final = 1024 * 1024
"""Bytes of a request with all that chunks and trailers add to it. Far above any body, which is refused in words."""
UNFINISHED_SECONDS: Final = 15.0
"""So long a request may take to arrive, and so long a new connection may be silent."""
MOST_CONNECTIONS: Final = 4096
_RESERVE: Final = 128
"""Open files that are for other things than connections."""


def most_connections() -> int:
    """How many may be connected at once, as far as this process may open files."""
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return MOST_CONNECTIONS if files == resource.RLIM_INFINITY else max(1, min(MOST_CONNECTIONS, files - _RESERVE))


def allow_connections() -> None:
    """Lets this process open as many files as its connections may need, where its machine's own limit is not below that.

    Who listens holds a connection, and asks over another: the 1,024 files that a process is often begun with are for fewer than 500 people.
    """
    wanted = MOST_CONNECTIONS + _RESERVE
    files, limit = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = wanted if limit == resource.RLIM_INFINITY else min(wanted, limit)
    if files != resource.RLIM_INFINITY and files < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, limit))


class BoundedProtocol(HttpToolsProtocol):
    """Hangs up on a request that is too long or too slow, and on a connection too many: who is connected already is still served."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Begins to wait for the first request."""
        self._received = 0
        self._in_head = True
        self._deadline: asyncio.TimerHandle | None = None
        super().connection_made(transport)
        if len(self.connections) > most_connections():
            transport.abort()
        else:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stops waiting."""
        self._arrived()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Takes what came, and hangs up where too much of an unfinished request has come."""
        self._received += len(data)
        super().data_received(data)
        if not self._received or self.transport.is_closing():
            return
        if self._received > (LARGEST_HEAD if self._in_head else LARGEST_REQUEST):
            self.transport.abort()
        elif self._deadline is None:
            self._wait()

    def on_headers_complete(self) -> None:
        """From here on it is a body that comes."""
        self._in_head = False
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """The request is here; what comes next is another one."""
        self._received, self._in_head = 0, True
        self._arrived()
        super().on_message_complete()

    def _wait(self) -> None:
        self._deadline = self.loop.call_later(UNFINISHED_SECONDS, self.transport.abort)

    def _arrived(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
