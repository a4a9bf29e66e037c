"""A real keyring service (gnome-keyring), with an open, empty keyring."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from tests.outside.programs import Environment, needs, running, until
from tests.outside.session_bus import ADDRESS, Bus, Refused, Remote, connected, session_bus

NAME = "org.freedesktop.secrets"
_DEFAULT = Remote(NAME, "/org/freedesktop/secrets/aliases/default")
_PASSWORD = b"a keyring for tests"


@contextlib.contextmanager
def secret_service(env: Environment | None = None) -> Iterator[Environment]:
    """Starts a Secret Service on a session bus, its default keyring open; yields the environment of its user."""
    needs("dbus-daemon", "gnome-keyring-daemon")
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    with session_bus(env) as user, running(command, user, words=_PASSWORD) as daemon:
        with connected(user[ADDRESS]) as bus:
            until(lambda: _is_open(bus) or None, "the default keyring is open", daemon)
        yield user


def _is_open(bus: Bus) -> bool:
    try:
        return bus.has(NAME) and bus.property(_DEFAULT, "org.freedesktop.Secret.Collection", "Locked") is False
    except Refused:
        return False
