"""A document is fetched from where it was asked for, over https, and from nowhere inside."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app.client.feeds.faults import FeedFault, FeedRefused
from app.client.feeds.fetching import Fetcher, is_outside
from app.client.feeds.importing import OthersWarnings as Importing
from app.client.feeds.tree import LARGEST
from app.domain.alerts import Wording
from app.journeys.alerting import OthersWarnings
from app.journeys.ports import Refused
from tests.client.certificates import certificate
from tests.client.feeds.test_reading import CAP


class Site:
    """A site over https on this machine, and what it was asked."""

    def __init__(self, folder: Path) -> None:
        self.certificate = certificate(folder, "warnings.example")
        self.asked: list[tuple[str, str | None]] = []
        self.port = 0

    def url(self, path: str = "/feed", host: str = "warnings.example") -> str:
        """An address on it."""
        return f"https://{host}:{self.port}{path}"

    def fetcher(self, *found: str) -> Fetcher:
        """Whose names all stand for these addresses, and which takes this machine for the outside world."""
        return Fetcher(lambda *_: found or ("127.0.0.1",), lambda _: True, str(self.certificate))


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with serving(Site(tmp_path)) as site:
        yield site


@contextmanager
def serving(site: Site) -> Iterator[Site]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append((self.path, self.headers["Host"]))
            status, body = {
                "/feed": (200, b"<rss/>"),
                "/police.cap": (200, CAP),
                "/large": (200, b"x" * (LARGEST + 1)),
                "/moved": (302, b""),
            }.get(self.path, (404, b""))
            self.send_response(status)
            if status == 302:
                self.send_header("Location", site.url("/feed"))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """The client hangs up when it has had enough."""

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(site.certificate)
    with Server(("127.0.0.1", 0), Handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        site.port = server.server_port
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield site
        finally:
            server.shutdown()
            thread.join()


def refused(fetcher: Fetcher, url: str) -> FeedFault:
    """Why an address is not fetched."""
    with pytest.raises(FeedRefused) as no:
        fetcher.fetch(url)
    return no.value.fault


def test_a_document_is_fetched_under_its_name(site: Site) -> None:
    assert site.fetcher().fetch(site.url()) == b"<rss/>"
    assert site.asked == [("/feed", f"warnings.example:{site.port}")]


def test_the_desk_has_it_as_drafts(site: Site) -> None:
    warnings: OthersWarnings = Importing(site.fetcher())
    (found, _) = warnings.warnings_at(site.url("/police.cap"))
    assert found.wording == Wording("zh_CN", found.headline, found.description, (), found.instruction, "96110", found.areas)
    with pytest.raises(Refused, match="feed_unknown"):
        warnings.warnings_in(b"<svg/>")
    with pytest.raises(Refused, match="feed_address"):
        warnings.warnings_at("http://warnings.example/")


def test_another_name_than_the_certificates_is_not_believed(site: Site) -> None:
    assert refused(site.fetcher(), site.url(host="other.example")) is FeedFault.UNREACHABLE
    assert site.asked == []


def test_a_certificate_that_nobody_vouches_for_is_not_believed(site: Site) -> None:
    assert refused(Fetcher(lambda *_: ("127.0.0.1",), lambda _: True), site.url()) is FeedFault.UNREACHABLE
    assert site.asked == []


def test_nothing_follows_a_redirect(site: Site) -> None:
    assert refused(site.fetcher(), site.url("/moved")) is FeedFault.UNREACHABLE
    assert len(site.asked) == 1


def test_what_is_too_large_is_not_read_to_its_end(site: Site) -> None:
    assert refused(site.fetcher(), site.url("/large")) is FeedFault.TOO_LARGE


def test_what_is_not_there_is_unreachable(site: Site) -> None:
    assert refused(site.fetcher(), site.url("/none")) is FeedFault.UNREACHABLE


def test_a_name_that_stands_for_something_inside_is_not_asked(site: Site) -> None:
    for inside in ("127.0.0.1", "10.1.2.3", "169.254.169.254", "fd00::1"):
        fetcher = Fetcher(lambda *_, inside=inside: ("203.0.113.7", inside), trusted=str(site.certificate))
        assert refused(fetcher, site.url()) is FeedFault.ADDRESS
    assert site.asked == []


def test_a_name_that_nobody_knows_is_unreachable() -> None:
    def unknown(*_: object) -> list[str]:
        raise socket.gaierror

    assert refused(Fetcher(unknown), "https://nobody.example/") is FeedFault.UNREACHABLE


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://warnings.example/feed",
        "file:///etc/passwd",
        "ftp://warnings.example/feed",
        "https:///feed",
        "https://user:secret@warnings.example/feed",
        "https://warnings.example:99999/",
        "https://[::1",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://warnings.example/" + "a" * 3000,
    ],
)
def test_what_is_no_such_address_is_refused(url: str) -> None:
    fetcher = Fetcher(lambda host, _: (host,) if host[0].isdigit() or ":" in host else ("127.0.0.1",))
    assert refused(fetcher, url) is FeedFault.ADDRESS


@pytest.mark.parametrize("address", ["8.8.8.8", "2001:4860:4860::8888", "114.114.114.114"])
def test_the_outside_world(address: str) -> None:
    assert is_outside(address)


@pytest.mark.parametrize(
    "address",
    "0.0.0.0 127.0.0.1 10.0.0.1 100.64.0.1 169.254.169.254 172.16.0.1 192.168.1.1 224.0.0.1 255.255.255.255 ::1 :: fe80::1%eth0 fc00::1"
    " ff02::1 ::ffff:127.0.0.1 ::ffff:192.168.0.1".split(),
)
def test_what_is_inside(address: str) -> None:
    assert not is_outside(address)
