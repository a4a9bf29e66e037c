"""Where a bank is: https anywhere, plain http on this machine only."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import Self
from urllib.parse import SplitResult, urlsplit


class NotABankAddress(ValueError):
    """The text is no address a bank may be called at."""


@dataclass(frozen=True, slots=True)
class BankAddress:
    """A bank's address. ``base`` has no slash at its end; ``origin`` names the bank wherever something is kept for it."""

    base: str
    origin: str
    on_this_machine: bool

    @classmethod
    def parse(cls, url: str) -> Self:
        """Reads an address; raises :class:`NotABankAddress` for one that names a user, a query, or plain http to elsewhere."""
        try:
            parts = urlsplit(url.strip())
            port = parts.port
        except ValueError:
            raise NotABankAddress("not an address") from None
        if not _is_plain(parts):
            raise NotABankAddress("not the address of a bank")
        host = str(parts.hostname)
        here = _is_loopback(host)
        if parts.scheme == "http" and not here:
            raise NotABankAddress("plain http only reaches a bank on this machine")
        origin = f"{parts.scheme}://{f'[{host}]' if ':' in host else host}" + (f":{port}" if port else "")
        return cls(origin + parts.path.rstrip("/"), origin, here)


def _is_plain(parts: SplitResult) -> bool:
    ours = parts.scheme in ("https", "http") and bool(parts.hostname)
    return ours and not (parts.username or parts.password or parts.query or parts.fragment)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
