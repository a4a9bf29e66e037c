"""A real HTTP server that answers as a test says: what the reference bank would never send."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from app.client.patience import Limits
from app.client.proofs import DeviceKey
from app.client.remote_bank import RemoteBank
from app.vault.memory import MemoryVault

QUICK = Limits(connect=10.0, read=10.0, total=40.0, first_wait=0.005, longest_wait=0.02)
REFRESH = "POST /v1/sessions/refresh"
PERSON = {"personId": "p1", "name": "王秀兰", "roles": ["customer"], "preferences": {}}


@dataclass(frozen=True)
class Seen:
    """One request as it arrived."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def line(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(frozen=True)
class Reply:
    """One answer. ``cut_at``: the connection ends after so many bytes of the body; ``None`` as a reply: before any."""

    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})
    cut_at: int | None = None
    stays_open: threading.Event | None = None
    """The body is sent and then nothing more comes until the event is set."""


def told(message: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Reply:
    return Reply(status, json.dumps(message).encode(), {"Content-Type": "application/json", **(headers or {})})


def problem(code: str, status: int, headers: Mapping[str, str] | None = None, facts: Mapping[str, object] | None = None) -> Reply:
    body = {"type": "about:blank", "title": "no", "status": status, "code": code, "facts": facts or {}}
    return Reply(status, json.dumps(body).encode(), {"Content-Type": "application/problem+json", **(headers or {})})


Answering = Callable[[Seen], Reply | None]


class OddServer:
    """Keeps what it has seen; hands out tokens ``access-1``, ``access-2``, ... unless the test answers otherwise."""

    def __init__(self, answering: Answering) -> None:
        self.seen: list[Seen] = []
        self.url = ""
        self._answering = answering
        self._lock = threading.Lock()
        self._sessions = 0

    def lines(self) -> list[str]:
        return [seen.line for seen in self.seen]

    def answer(self, seen: Seen) -> Reply | None:
        with self._lock:
            self.seen.append(seen)
        return self._answering(seen)

    def fresh_session(self) -> Reply:
        with self._lock:
            self._sessions += 1
            number = self._sessions
        return told({"accessToken": f"access-{number}", "refreshToken": f"refresh-token-{number:04}", "expiresIn": 600}, 201)


@contextmanager
def odd_server(answering: Answering) -> Iterator[OddServer]:
    """The server, running."""
    server = OddServer(answering)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _any(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            reply = server.answer(Seen(self.command, self.path, dict(self.headers), body))
            self.close_connection = reply is None or reply.cut_at is not None
            if reply is not None:
                self._send(reply)

        def _send(self, reply: Reply) -> None:
            (self.send_response_only if "Date" in reply.headers else self.send_response)(reply.status)
            for name, value in {**reply.headers, "Content-Length": str(len(reply.body) + bool(reply.stays_open))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply.body[: reply.cut_at])
            if reply.stays_open:
                self.wfile.flush()
                reply.stays_open.wait(60.0)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _any  # noqa: N815 - http.server's names

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        listening.daemon_threads = True
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        server.url = f"http://127.0.0.1:{listening.server_port}"
        try:
            yield server
        finally:
            listening.shutdown()
            thread.join()


def enrolled_vault(url: str) -> MemoryVault:
    """A vault as an earlier run would have left it."""
    vault = MemoryVault()
    vault.put(f"device@{url}", json.dumps({"customerNumber": "10000001", "deviceId": "d1", "key": DeviceKey.new().secret}))
    vault.put(f"refresh-token@{url}", "refresh-token-0000")
    return vault


@contextmanager
def client_of(answering: Answering, limits: Limits = QUICK) -> Iterator[tuple[RemoteBank, OddServer]]:
    """A client that was signed in by an earlier run, and the odd server it talks to."""

    def refreshing(seen: Seen) -> Reply | None:
        return server.fresh_session() if seen.line == REFRESH else answering(seen)

    with odd_server(refreshing) as server:
        bank = RemoteBank(server.url, enrolled_vault(server.url), limits=limits)
        try:
            yield bank, server
        finally:
            bank.close()
