"""A D-Bus session bus of its own, and how the tests ask the parts on a bus."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]
from jeepney.wrappers import DBusErrorResponse, unwrap_msg  # type: ignore[import-untyped]

from tests.outside.programs import Environment, fresh_environment, needs, read_line, running

ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
_DBUS = "org.freedesktop.DBus"


class Refused(Exception):
    """A part on the bus answered with an error."""


@dataclass(frozen=True)
class Remote:
    """An object of a part on a bus: who owns it, and its path there."""

    owner: str
    path: str


class Bus:
    """A connection to a bus."""

    def __init__(self, connection: DBusConnection, address: str) -> None:
        self._connection = connection
        self.address = address

    def ask(
        self, remote: Remote, interface: str, method: str, signature: str | None = None, body: tuple[object, ...] = ()
    ) -> tuple[object, ...]:
        """Calls a method and returns its answer."""
        address = DBusAddress(remote.path, remote.owner, interface)
        reply = self._connection.send_and_get_reply(new_method_call(address, method, signature, body))
        try:
            return tuple(unwrap_msg(reply))
        except DBusErrorResponse as refusal:
            raise Refused(str(refusal)) from refusal

    def property(self, remote: Remote, interface: str, name: str) -> object:
        """Reads a property."""
        (variant,) = self.ask(remote, f"{_DBUS}.Properties", "Get", "ss", (interface, name))
        assert isinstance(variant, tuple)
        return variant[1]

    def has(self, name: str) -> bool:
        """Whether a part with this name is on the bus; asking does not start it."""
        return bool(self.ask(Remote(_DBUS, "/org/freedesktop/DBus"), _DBUS, "NameHasOwner", "s", (name,))[0])

    def process(self, owner: str) -> int:
        """The id of the process that holds this name."""
        (found,) = self.ask(Remote(_DBUS, "/org/freedesktop/DBus"), _DBUS, "GetConnectionUnixProcessID", "s", (owner,))
        assert isinstance(found, int)
        return found


@contextlib.contextmanager
def connected(address: str) -> Iterator[Bus]:
    """A connection to the bus at an address."""
    connection = open_dbus_connection(address)
    try:
        yield Bus(connection, address)
    finally:
        connection.close()


@contextlib.contextmanager
def session_bus(env: Environment | None = None) -> Iterator[Environment]:
    """A session bus for a fresh user; given an environment that has a bus already, that one is used on."""
    if env is not None and ADDRESS in env:
        yield env
        return
    needs("dbus-daemon")
    with contextlib.ExitStack() as stack:
        base = env if env is not None else stack.enter_context(fresh_environment())
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
        daemon = stack.enter_context(running(command, base, listen=True))
        assert daemon.stdout is not None
        yield {**base, ADDRESS: read_line(daemon.stdout, "dbus-daemon")}
