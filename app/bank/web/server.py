"""The two HTTP servers of a bank, on one event loop, that start and stop together."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

import uvicorn
from starlette.types import ASGIApp

from app.bank.web.application import Application
from app.bank.web.protocol import BoundedProtocol

_BACKLOG: Final = 2048
_IDLE_SECONDS: Final = 75
"""Longer than clients keep a connection: then it is they who close it, and no request meets a closing one."""
_LEAVING_SECONDS: Final = 5
"""So long a request under way may take to end."""
_LOOK_AGAIN_SECONDS: Final = 0.01
"""How often one that closes looks whether all is ended."""


class _Server(uvicorn.Server):
    """Leaves signals to whoever runs the process, and says when it serves."""

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                http=BoundedProtocol,
                ws="none",
                lifespan="off",
                log_config=None,
                log_level="warning",
                access_log=False,
                server_header=False,
                proxy_headers=False,
                timeout_keep_alive=_IDLE_SECONDS,
            )
        )
        self.serves = asyncio.Event()
        self._leaves = asyncio.Event()

    def leave(self) -> None:
        """Begins to close."""
        self.should_exit = True
        self._leaves.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.serves.set()

    async def main_loop(self) -> None:
        """Wakes once a second, for the date in its answers, and at once when it is to close; uvicorn's own wakes ten times as often."""
        while not await self.on_tick(0):
            with suppress(TimeoutError):
                await asyncio.wait_for(self._leaves.wait(), 1.0)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Lets nobody in any more, and what is under way end; as soon as that is so, for uvicorn's own takes some tenths of a second."""
        for server in self.servers:
            server.close()
        for listening in sockets or ():
            listening.close()
        try:
            async with asyncio.timeout(_LEAVING_SECONDS):
                await self._empty()
        except TimeoutError:
            for task in self.server_state.tasks:
                task.cancel()

    async def _empty(self) -> None:
        """Until nobody is connected any more, those included who have only just been let in."""
        while True:
            for connection in list(self.server_state.connections):
                connection.shutdown()
            await asyncio.sleep(_LOOK_AGAIN_SECONDS)
            if not self.server_state.connections and not self.server_state.tasks:
                return


class Servers:
    """Serves an application on two sockets that listen already."""

    def __init__(self, application: Application, public: socket.socket, health: socket.socket) -> None:
        self._application = application
        self._sockets = (public, health)
        self._servers = (_Server(application.public), _Server(application.health))

    async def run(self) -> None:
        """Serves until :meth:`stop`; then ends the event streams and lets what is under way finish."""
        await asyncio.gather(*(server.serve([on]) for server, on in zip(self._servers, self._sockets, strict=True)))
        self._application.scales.close()
        self._application.lines.close()

    async def serving(self) -> None:
        """Answers when both serve."""
        await asyncio.gather(*(server.serves.wait() for server in self._servers))

    def stop(self) -> None:
        """Begins to close."""
        self._application.hub.close()
        for server in self._servers:
            server.leave()


def run(main: Coroutine[Any, Any, None]) -> None:
    """Runs ``main`` on the fastest event loop that this machine has."""
    with asyncio.Runner(loop_factory=uvicorn.Config("").get_loop_factory()) as runner:
        runner.run(main)


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes a free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family, backlog=_BACKLOG)
    # Handed on to every connection; without it an answer in two packets waits for the other side's delayed acknowledgement.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def address(on: socket.socket) -> str:
    """Where a socket can be reached, as a URL."""
    host, port = on.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def is_loopback(on: socket.socket) -> bool:
    """Whether only this machine reaches a socket."""
    return ipaddress.ip_address(on.getsockname()[0]).is_loopback
