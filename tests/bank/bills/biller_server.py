"""A biller's own address: a real HTTP server that answers as a test says."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[[dict[str, Any]], tuple[int, bytes]]
LIMIT = 20.0


@dataclass
class Says:
    """What it answers, which a test may change; ``hold`` keeps it silent until it is set; ``drip`` sends a byte now and then."""

    answer: Answer
    hold: threading.Event | None = None
    drip: threading.Event | None = None
    asked: int = 0


class _Handler(BaseHTTPRequestHandler):
    says: Says

    def do_POST(self) -> None:
        self.says.asked += 1
        status, body = self.says.answer(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        if self.says.hold:
            self.says.hold.wait(LIMIT)
            return
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.says.drip:
            self._drip(body, self.says.drip)
        else:
            self.wfile.write(body)

    def _drip(self, body: bytes, over: threading.Event) -> None:
        """One byte at a time, as long as anybody listens."""
        with suppress(OSError):
            for byte in body:
                if over.wait(0.02):
                    return
                self.wfile.write(bytes([byte]))

    def log_message(self, *_: object) -> None:
        return


@contextmanager
def biller_server(says: Says) -> Iterator[str]:
    """Serves until the block ends; answers the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"says": says}))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, name="biller")
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/owed"
    finally:
        for event in (says.hold, says.drip):
            if event:
                event.set()
        server.shutdown()
        thread.join(LIMIT)
        server.server_close()
