"""What a screen reader sees of the programs in an X session; needs nothing but D-Bus."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

from tests.outside.programs import Environment, NotReady, until
from tests.outside.session_bus import ADDRESS, Bus, Remote, connected
from tests.outside.x_session import accessibility_bus

_PREFIX = "org.a11y.atspi."
_ACCESSIBLE = _PREFIX + "Accessible"
_ROOT = Remote(_PREFIX + "Registry", "/org/a11y/atspi/accessible/root")


@dataclass(frozen=True)
class Part:
    """A part of a program as a screen reader finds it: a window, a label, a button."""

    bus: Bus
    remote: Remote

    @property
    def name(self) -> str:
        """What a screen reader calls it."""
        return str(self.bus.property(self.remote, _ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        """What a screen reader adds to the name."""
        return str(self.bus.property(self.remote, _ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        """What kind of part it is, in AT-SPI's words, like 'push button'."""
        return str(self.bus.ask(self.remote, _ACCESSIBLE, "GetRoleName")[0])

    def children(self) -> list[Part]:
        """The parts it is made of, in reading order."""
        (found,) = self.bus.ask(self.remote, _ACCESSIBLE, "GetChildren")
        assert isinstance(found, list)
        return [Part(self.bus, Remote(owner, path)) for owner, path in found]

    def walk(self) -> Iterator[Part]:
        """This part and all below it, in reading order."""
        yield self
        for child in self.children():
            yield from child.walk()

    def press(self) -> bool:
        """Does the first action it offers; whether it was taken."""
        return bool(self.bus.ask(self.remote, _PREFIX + "Action", "DoAction", "i", (0,))[0])


@contextlib.contextmanager
def screen_reader(env: Environment) -> Iterator[Part]:
    """The root of all programs in an X session."""
    with connected(env[ADDRESS]) as session:
        address = accessibility_bus(session)
    if address is None:
        raise NotReady("the session has no accessibility bus")
    with connected(address) as bus:
        yield Part(bus, _ROOT)


def program(desktop: Part, name: str) -> Part:
    """Waits for a program to show itself to screen readers under this name."""
    return until(lambda: next((part for part in desktop.children() if part.name == name), None), f"{name} shows itself")
