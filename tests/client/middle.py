"""Somebody between one end of a pairing and the bank: passes everything on and changes what the bank says as a test tells it to."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Said = dict[str, Any]
Change = Callable[[str, Said], Said]
"""Takes the request's line and what the bank answers to it; answers what is told."""
_HOP: frozenset[str] = frozenset({"connection", "transfer-encoding", "content-length"})


@dataclass
class Middle:
    """``asked``: each request's line and body, in their order, put down as they arrive."""

    url: str
    change: Change = lambda _, said: said
    asked: list[tuple[str, Said]] = field(default_factory=list)

    def lines(self) -> list[str]:
        return [line for line, _ in self.asked if "pairings" in line]

    def bodies(self, ending: str) -> list[Said]:
        """What was said in the requests whose line ends so."""
        return [said for line, said in self.asked if line.endswith(ending)]


@contextmanager
def between(bank_url: str) -> Iterator[Middle]:
    """Sits before the bank until the block ends."""
    bank = bank_url.removeprefix("http://")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _any(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            line = f"{self.command} {self.path}"
            middle.asked.append((line, json.loads(body) if body else {}))
            with closing(HTTPConnection(bank, timeout=20)) as connection:
                connection.request(self.command, self.path, body or None, dict(self.headers))
                answer = connection.getresponse()
                if answer.getheader("Content-Type", "").startswith("text/event-stream"):
                    _pass_on(answer, self)
                    return
                told = answer.read()
            if answer.status < 300 and told:
                told = json.dumps(middle.change(line, json.loads(told)), ensure_ascii=False).encode()
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in _HOP:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _any  # noqa: N815 - http.server's names

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        listening.daemon_threads = True
        middle = Middle(f"http://127.0.0.1:{listening.server_port}")
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield middle
        finally:
            listening.shutdown()
            thread.join()


def _pass_on(stream: HTTPResponse, to: BaseHTTPRequestHandler) -> None:
    """What comes bit by bit goes on bit by bit, until either end has enough of it."""
    to.close_connection = True
    to.send_response(stream.status)
    to.send_header("Content-Type", stream.getheader("Content-Type", ""))
    to.send_header("Connection", "close")
    to.end_headers()
    with suppress(OSError):
        while told := stream.read1():
            to.wfile.write(told)
            to.wfile.flush()
