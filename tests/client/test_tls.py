"""Over https a bank has to prove who it is before it hears a word."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app.client.remote_bank import RemoteBank
from app.journeys.ports import Unreachable
from tests.client.certificates import certificate
from tests.client.odd_server import QUICK, enrolled_vault


def test_a_bank_that_nobody_vouches_for_hears_nothing(tmp_path: Path) -> None:
    heard: list[str] = []
    with impostor(tmp_path, heard) as url:
        bank = RemoteBank(url, enrolled_vault(url), limits=QUICK)
        with pytest.raises(Unreachable):
            bank.accounts()
        with pytest.raises(Unreachable):
            bank.sign_in("246810")
        bank.close()
    assert heard == []


@contextmanager
def impostor(folder: Path, heard: list[str]) -> Iterator[str]:
    """A server with a certificate that it wrote itself."""

    class Handler(BaseHTTPRequestHandler):
        def handle_one_request(self) -> None:
            heard.append(self.rfile.readline().decode())
            self.close_connection = True

    class Server(ThreadingHTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """The client hangs up in the middle of the greeting, as it should."""

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate(folder, "localhost"))
    with Server(("127.0.0.1", 0), Handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"https://localhost:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
