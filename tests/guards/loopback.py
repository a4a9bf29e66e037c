"""Tests speak to this machine only. A connection or a name look-up that leaves it is refused and fails the test.

An audit hook sees every socket of the interpreter, whichever library opened it. It does not see into child processes.
"""

from __future__ import annotations

import ipaddress
import socket
import sys

import pytest

from tests.guards.complaints import COMPLAINTS, Complaints

_CALLS = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_LOOKUPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname"})


class LeftTheMachine(AssertionError):
    """Code under test tried to reach beyond the loopback network."""


def is_local(host: object) -> bool:
    """Whether a host, as given to the socket module, stays on this machine."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host).split("%", maxsplit=1)[0]).is_loopback
    except ValueError:
        return False


def _host_of(event: str, arguments: tuple[object, ...]) -> object:
    if event in _LOOKUPS:
        return arguments[0]
    endpoint, address = arguments
    family = getattr(endpoint, "family", None)
    if family in (socket.AF_INET, socket.AF_INET6) and isinstance(address, tuple):
        return address[0]
    return None


def _watch(complaints: Complaints) -> None:
    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event not in _CALLS and event not in _LOOKUPS:
            return
        host = _host_of(event, arguments)
        if not is_local(host):
            complaints.add(f"{event} towards {host!r}: tests may only reach the loopback network")
            raise LeftTheMachine(str(host))

    sys.addaudithook(hook)


def pytest_configure(config: pytest.Config) -> None:
    _watch(config.stash[COMPLAINTS])
