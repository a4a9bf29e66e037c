"""Billers that are asked at their own addresses, over HTTP, with a limit."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from ipaddress import ip_address
from pathlib import Path
from threading import Timer
from typing import Final
from urllib.parse import SplitResult, urlsplit

from app.bank.billers.port import BillerSilent, BillerUnclear
from app.bank.billers.reading import owed
from app.contract.billers import AskBiller, ConfiguredBiller
from app.contract.wire import NotAMessage, read, write
from app.domain.accounts import AccountNumber
from app.domain.bills import Biller, BillKind, Owed
from app.domain.money import MINOR_DIGITS

LIMIT: Final = 8.0
"""Seconds for an answer, however slowly it comes, and for connecting: she waits, and in all no longer than a line may take (`Lines`)."""
_LARGEST: Final = 2**16
_OK: Final = 200
_NOT_FOUND: Final = 404
_SERVER_ERROR: Final = 500


class WrongBillers(ValueError):
    """A file of billers cannot be used; says why."""


class HttpBillers:
    """Those of a configuration. Certificates are always checked; nothing follows a redirect."""

    def __init__(self, billers: Mapping[Biller, str], limit: float = LIMIT, context: ssl.SSLContext | None = None) -> None:
        self._urls = {biller: urlsplit(url) for biller, url in billers.items()}
        self._limit = limit
        self._context = context

    @property
    def known(self) -> Sequence[Biller]:
        """All of them."""
        return tuple(self._urls)

    def ask(self, biller: Biller, customer_ref: str, as_of: date) -> Owed | None:
        """What is owed; none where there is no such customer."""
        status, body = self._answer(self._urls[biller], write(AskBiller(customer_ref, as_of.isoformat())))
        if status == _NOT_FOUND:
            return None
        if status >= _SERVER_ERROR:
            raise BillerSilent
        if status != _OK or len(body) > _LARGEST:
            raise BillerUnclear
        return owed(body, biller, customer_ref, as_of)

    def _answer(self, url: SplitResult, asked: bytes) -> tuple[int, bytes]:
        connection = self._connection(url)
        try:
            connection.connect()
            with _limited(connection.sock, self._limit):
                connection.request("POST", url.path or "/", asked, {"Content-Type": "application/json", "Accept": "application/json"})
                response = connection.getresponse()
                body = response.read(_LARGEST + 1)
                if response.length and len(body) <= _LARGEST:
                    raise BillerSilent
                return response.status, body
        except (OSError, HTTPException, ValueError):  # ValueError: what was cut off while it was read
            raise BillerSilent from None
        finally:
            connection.close()

    def _connection(self, url: SplitResult) -> HTTPConnection:
        host = url.hostname or ""
        if url.scheme == "https":
            return HTTPSConnection(host, url.port, timeout=self._limit, context=self._context)
        return HTTPConnection(host, url.port, timeout=self._limit)


def configured(file: Path) -> HttpBillers:
    """The billers of a file; raises :class:`WrongBillers` or ``OSError``."""
    try:
        told = read(file.read_bytes(), list[ConfiguredBiller])
    except NotAMessage as wrong:
        raise WrongBillers(f"{file}: {wrong}") from None
    billers = {_biller(each): each.url for each in told}
    for part in ({biller.biller_id for biller in billers}, {biller.account for biller in billers}):
        if len(part) != len(told):
            raise WrongBillers(f"{file}: two billers have the same id or account")
    for biller, url in billers.items():
        if biller.currency not in MINOR_DIGITS or biller.least > biller.most or not _is_safe(url):
            raise WrongBillers(f"{file}: {biller.biller_id} has a currency, digits or an address that cannot be")
    return HttpBillers(billers)


def _biller(told: ConfiguredBiller) -> Biller:
    account = AccountNumber(told.account.scheme, told.account.identification)
    return Biller(told.biller_id, BillKind(told.kind), told.name, account, told.currency, told.least_digits, told.most_digits)


def _is_safe(url: str) -> bool:
    """Whether nobody on the way reads a customer number: https, or this very machine."""
    parts = urlsplit(url)
    try:
        _ = parts.port
        return parts.scheme == "https" or ip_address(parts.hostname or "").is_loopback
    except ValueError:
        return False


@contextmanager
def _limited(on: socket.socket, seconds: float) -> Iterator[None]:
    """Cuts a connection off after so long: its own limit begins anew with each byte."""
    over = Timer(seconds, _cut, [on])
    over.daemon = True
    over.start()
    try:
        yield
    finally:
        over.cancel()
        over.join()


def _cut(on: socket.socket) -> None:
    with suppress(OSError):
        on.shutdown(socket.SHUT_RDWR)
