"""What a screen reader sees of the programs in an X session; needs nothing but D-Bus."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from jeepney import DBusAddress, HeaderFields, MatchRule, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]

from tests.outside.programs import Environment, NotReady, until
from tests.outside.session_bus import ADDRESS, Bus, Refused, Remote, connected
from tests.outside.x_session import accessibility_bus

_PREFIX = "org.a11y.atspi."
_ACCESSIBLE = _PREFIX + "Accessible"
_ROOT = Remote(_PREFIX + "Registry", "/org/a11y/atspi/accessible/root")
_EVENTS = Remote(_PREFIX + "Registry", "/org/a11y/atspi/registry")
_KEYS = Remote(_PREFIX + "Registry", "/org/a11y/atspi/registry/deviceeventcontroller")
_PRESS_AND_RELEASE = 3


class State(Enum):
    """Of AT-SPI's states those that are asked for here, by their numbers there."""

    CHECKED = 4
    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    SENSITIVE = 24
    SHOWING = 25
    VISIBLE = 30
    CHECKABLE = 41


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

    @property
    def states(self) -> frozenset[State]:
        """Which of the states that matter here it is in."""
        (halves,) = self.bus.ask(self.remote, _ACCESSIBLE, "GetState")
        assert isinstance(halves, list)
        bits = sum(half << 32 * place for place, half in enumerate(halves))
        return frozenset(state for state in State if bits >> state.value & 1)

    @property
    def text(self) -> str:
        """What stands in it, as its text interface says; a covered secret is dots there."""
        return str(self.bus.ask(self.remote, _PREFIX + "Text", "GetText", "ii", (0, -1))[0])

    def write(self, text: str) -> bool:
        """Puts ``text`` in the place of what stands there, by its text interface; whether it was taken."""
        return bool(self.bus.ask(self.remote, _PREFIX + "EditableText", "SetTextContents", "s", (text,))[0])

    def children(self) -> list[Part]:
        """The parts it is made of, in reading order."""
        (found,) = self.bus.ask(self.remote, _ACCESSIBLE, "GetChildren")
        assert isinstance(found, list)
        return [Part(self.bus, Remote(owner, path)) for owner, path in found]

    def walk(self) -> Iterator[Part]:
        """This part and all below it, in reading order, but for what is hidden."""
        yield self
        for child in self.children():
            if State.VISIBLE in child.states:
                yield from child.walk()

    def press(self) -> bool:
        """Does the first action it offers; whether it was taken."""
        return bool(self.bus.ask(self.remote, _PREFIX + "Action", "DoAction", "i", (0,))[0])


class Ear:
    """Hears what programs cry out while somebody is at something else, the way every Orca does: notifications that appear."""

    def __init__(self, bus: Bus, connection: DBusConnection) -> None:
        self._bus = bus
        self._connection = connection
        rule = MatchRule(type="signal", interface=_PREFIX + "Event.Object", member="StateChanged")
        daemon = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        connection.send_and_get_reply(new_method_call(daemon, "AddMatch", "s", (rule.serialise(),)))
        self._came = connection.filter(rule, bufsize=10_000).queue
        bus.ask(_EVENTS, _EVENTS.owner, "RegisterEvent", "s", ("object:state-changed:showing",))

    def heard(self, home: Part) -> list[str]:
        """What the program has cried out since it was last asked for."""
        with contextlib.suppress(TimeoutError):
            while True:
                self._connection.recv_messages(timeout=0)
        cries = []
        while self._came:
            event = self._came.popleft()
            part = Part(self._bus, Remote(event.header.fields[HeaderFields.sender], event.header.fields[HeaderFields.path]))
            if part.remote.owner == home.remote.owner and event.body[:2] == ("showing", 1):
                with contextlib.suppress(Refused):  # it has gone
                    cries += [part.name] if part.role == "notification" else []
        return cries


@dataclass(frozen=True)
class Keyboard:
    """The keys of the session, pressed by the accessibility bus: they reach whatever has the focus, and a screen reader hears of them."""

    bus: Bus
    TAB, ENTER, SPACE, DOWN = 0xFF09, 0xFF0D, 0x20, 0xFF54

    def press(self, keysym: int) -> None:
        """Presses and lets go."""
        self.bus.ask(_KEYS, _PREFIX + "DeviceEventController", "GenerateKeyboardEvent", "isu", (keysym, "", _PRESS_AND_RELEASE))


@contextlib.contextmanager
def screen_reader(env: Environment) -> Iterator[Part]:
    """The root of all programs in an X session."""
    with connected(env[ADDRESS]) as session:
        address = accessibility_bus(session)
    if address is None:
        raise NotReady("the session has no accessibility bus")
    with connected(address) as bus:
        yield Part(bus, _ROOT)


@contextlib.contextmanager
def open_ear(desktop: Part) -> Iterator[Ear]:
    """An ear of its own on the bus of ``desktop``, so that what it hears does not mix with answers."""
    connection = open_dbus_connection(desktop.bus.address)
    try:
        yield Ear(desktop.bus, connection)
    finally:
        connection.close()


def program(desktop: Part, name: str, process: int = 0) -> Part:
    """Waits for a program to show itself to screen readers under this name; ``process``: the one with this id."""

    def found() -> Part | None:
        named = (part for part in desktop.children() if part.name == name)
        return next((part for part in named if process in (0, desktop.bus.process(part.remote.owner))), None)

    return until(found, f"{name} shows itself")
