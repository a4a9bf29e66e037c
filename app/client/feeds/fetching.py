"""Fetches a document of others: from the outside world alone, over https, of bounded size, within seconds, and nowhere else than asked."""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Callable, Sequence
from typing import Any, Final
from urllib.parse import urlsplit, urlunsplit

import requests
from requests.adapters import HTTPAdapter

from app.client.feeds.faults import FeedFault, FeedRefused
from app.client.feeds.tree import LARGEST

_WITHIN: Final = 20.0
"""Seconds, for all of it."""
_SILENCE: Final = 5.0
_CHUNK: Final = 2**14
_HTTPS: Final = 443
_OK: Final = 200
_LONGEST_ADDRESS: Final = 2000

Resolve = Callable[[str, int], Sequence[str]]
"""The addresses that a name stands for."""


def addresses_of(host: str, port: int) -> Sequence[str]:
    """As this machine resolves it."""
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def is_outside(address: str) -> bool:
    """Whether an address belongs to the outside world: neither this machine nor the bank's own network nor anything of that kind."""
    known = ipaddress.ip_address(address.partition("%")[0])
    mapped = known.ipv4_mapped if isinstance(known, ipaddress.IPv6Address) else None
    known = mapped or known
    return known.is_global and not known.is_multicast


class Fetcher:
    """Fetches documents. The name is resolved once, and what is connected to is the very address that was looked at."""

    def __init__(self, resolve: Resolve = addresses_of, may_reach: Callable[[str], bool] = is_outside, trusted: str | bool = True) -> None:
        """``trusted`` are the certificates of authorities: the machine's own, or those of a file."""
        self._resolve = resolve
        self._may_reach = may_reach
        self._trusted = trusted

    def fetch(self, url: str) -> bytes:
        """The document at an address. Raises :class:`FeedRefused`."""
        try:
            parts = urlsplit(url.strip())
            host, port = parts.hostname, parts.port or _HTTPS
        except ValueError:
            raise FeedRefused(FeedFault.ADDRESS) from None
        if parts.scheme != "https" or not host or parts.username is not None or len(url) > _LONGEST_ADDRESS:
            raise FeedRefused(FeedFault.ADDRESS)
        address = self._address(host, port)
        place = f"[{address}]" if ":" in address else address
        asked = urlunsplit(("https", f"{place}:{port}", parts.path or "/", parts.query, ""))
        with requests.Session() as session:
            session.trust_env = False
            session.mount("https://", _Named(host))
            try:
                return self._received(session, asked, host if port == _HTTPS else f"{host}:{port}")
            except requests.RequestException:
                raise FeedRefused(FeedFault.UNREACHABLE) from None

    def _address(self, host: str, port: int) -> str:
        """One address of a name of which every address is of the outside world."""
        try:
            found = self._resolve(host, port)
            if not found or not all(map(self._may_reach, found)):
                raise FeedRefused(FeedFault.ADDRESS)
        except (OSError, UnicodeError):
            raise FeedRefused(FeedFault.UNREACHABLE) from None
        return found[0]

    def _received(self, session: requests.Session, url: str, host: str) -> bytes:
        until, body = time.monotonic() + _WITHIN, bytearray()
        headers = {"Host": host, "User-Agent": "banxing", "Accept-Encoding": "identity"}
        with session.get(
            url, headers=headers, stream=True, timeout=(_SILENCE, _SILENCE), allow_redirects=False, verify=self._trusted
        ) as answer:
            if answer.status_code != _OK:
                raise FeedRefused(FeedFault.UNREACHABLE)
            for chunk in answer.iter_content(_CHUNK):
                body += chunk
                if len(body) > LARGEST:
                    raise FeedRefused(FeedFault.TOO_LARGE)
                if time.monotonic() > until:
                    raise FeedRefused(FeedFault.UNREACHABLE)
        return bytes(body)


class _Named(HTTPAdapter):
    """Connects to an address and holds its certificate to the name that was asked for."""

    def __init__(self, host: str) -> None:
        self._host = host
        super().__init__()

    def init_poolmanager(self, *args: Any, **more: Any) -> None:
        super().init_poolmanager(*args, **more, server_hostname=self._host, assert_hostname=self._host)
