"""A small TCP proxy on loopback that loses requests and answers as a test tells it to. It knows just enough HTTP/1.1 to tell them apart."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum

_CHUNK = 65536


class Fault(StrEnum):
    """What happens to one request and its answer."""

    NONE = "none"
    REFUSED = "refused"
    """The connection ends and nothing arrives."""
    HALF_ASKED = "half_asked"
    """Half of the request arrives."""
    LOST = "lost"
    """The bank has answered; no byte of it comes back."""
    CUT = "cut"
    """Half of the answer comes back."""
    GATEWAY = "gateway"
    """The bank has answered; a gateway says 504 in its place."""
    GARBLED = "garbled"
    """The bank has answered; a network's own page comes in its place and says that all is well."""
    LATE = "late"
    """The bank has answered; the answer is held back until the client has given up."""
    UNAVAILABLE = "unavailable"
    """Nothing arrives; a 503 says so in the bank's own words."""


Plan = Callable[[str], Fault]
"""Decides by the request line (``PUT /v1/payments/...``) what happens to it."""

_NETWORKS_PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 7\r\nConnection: close\r\n\r\n<html/>"
_NOT_NOW = b'{"type":"about:blank","title":"","status":503,"code":"unavailable"}'
_UNAVAILABLE = (
    b"HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/problem+json\r\nRetry-After: 0\r\nContent-Length: %d\r\n"
    b"Connection: close\r\n\r\n%b" % (len(_NOT_NOW), _NOT_NOW)
)
_GATEWAY_TIMEOUT = b"HTTP/1.1 504 Gateway Timeout\r\nContent-Type: text/html\r\nContent-Length: 3\r\nConnection: close\r\n\r\n504"


class FaultProxy:
    """Listens on a port of its own, which stays the same when the bank behind it moves."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.seen: list[str] = []
        self.upstream = ("127.0.0.1", 0)
        self.after_answer: Callable[[str, Fault], None] = lambda _line, _fault: None
        """Called when the bank has answered and before anything of it goes back: the moment to kill it."""
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._open: set[socket.socket] = set()
        self._closed = False
        self._lock = threading.Lock()
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def point_at(self, url: str) -> None:
        host, port = url.removeprefix("http://").split(":")
        self.upstream = (host, int(port))

    def close(self) -> None:
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._accepting.join()  # whom it let in last has a thread among the others then
        with self._lock:
            self._closed = True
            for endpoint in self._open:
                _hang_up(endpoint)
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                thread = threading.Thread(target=self._serve, args=(client,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, client: socket.socket) -> None:
        with self._noted(client), suppress(OSError):
            request = _request(client)
            if request is None:
                return
            line = request.split(b" HTTP/1.1", 1)[0].decode()
            self.seen.append(line)
            fault = self.plan(line)
            if fault is Fault.NONE:
                self._relay(client, request)
            else:
                self._spoil(client, request, line, fault)

    def _relay(self, client: socket.socket, request: bytes) -> None:
        """Passes the answer on as it comes, so that a stream streams."""
        with self._noted(socket.create_connection(self.upstream)) as bank:
            bank.sendall(request)
            while chunk := bank.recv(_CHUNK):
                client.sendall(chunk)

    def _spoil(self, client: socket.socket, request: bytes, line: str, fault: Fault) -> None:
        if fault is Fault.REFUSED:
            return
        if fault is Fault.UNAVAILABLE:
            client.sendall(_UNAVAILABLE)
            return
        with self._noted(socket.create_connection(self.upstream)) as bank:
            if fault is Fault.HALF_ASKED:
                bank.sendall(request[: len(request) // 2])
                return
            bank.sendall(request)
            answer = b"".join(iter(lambda: bank.recv(_CHUNK), b""))
        self.after_answer(line, fault)
        if fault is Fault.CUT:
            client.sendall(answer[: len(answer) // 2])
        elif fault is Fault.GATEWAY:
            client.sendall(_GATEWAY_TIMEOUT)
        elif fault is Fault.GARBLED:
            client.sendall(_NETWORKS_PAGE)
        elif fault is Fault.LATE:
            client.recv(_CHUNK)  # ends when the client hangs up

    @contextmanager
    def _noted(self, endpoint: socket.socket) -> Iterator[socket.socket]:
        with endpoint:
            with self._lock:
                self._open.add(endpoint)
                if self._closed:
                    _hang_up(endpoint)
            try:
                yield endpoint
            finally:
                with self._lock:
                    self._open.discard(endpoint)


def _hang_up(endpoint: socket.socket) -> None:
    """Whoever waits at it, at either end, hears of it."""
    with suppress(OSError):
        endpoint.shutdown(socket.SHUT_RDWR)


@contextmanager
def fault_proxy(url: str, plan: Plan) -> Iterator[FaultProxy]:
    """A proxy before the bank at ``url``."""
    proxy = FaultProxy(plan)
    proxy.point_at(url)
    try:
        yield proxy
    finally:
        proxy.close()


def _request(client: socket.socket) -> bytes | None:
    """One whole request, told to be the last on its connection, so that an answer ends where its connection ends."""
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = client.recv(_CHUNK)
        if not chunk:
            return None
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"connection:")]
    sizes = [line.partition(b":")[2] for line in lines if line.lower().startswith(b"content-length:")]
    missing = int(sizes[0]) - len(body) if sizes else 0
    while missing > 0:
        chunk = client.recv(min(missing, _CHUNK))
        if not chunk:
            return None
        body, missing = body + chunk, missing - len(chunk)
    return b"\r\n".join([*lines, b"Connection: close"]) + b"\r\n\r\n" + body
