"""A real X session: a screen in memory, a window manager, and the accessibility bus that screen readers use."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from tests.outside.programs import Environment, needs, read_line, running, until
from tests.outside.session_bus import ADDRESS, Bus, Refused, Remote, connected, session_bus

_A11Y = Remote("org.a11y.Bus", "/org/a11y/bus")


@contextlib.contextmanager
def x_session(env: Environment | None = None, *, screen: str = "1280x800") -> Iterator[Environment]:
    """Starts Xvfb, openbox and AT-SPI; yields the environment in which a Qt program shows its windows there."""
    needs("Xvfb", "openbox", "at-spi-bus-launcher")
    with session_bus(env) as user, display(user, screen) as shown:
        seat = {**user, "DISPLAY": shown, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        with _window_manager(seat), _accessibility(seat):
            yield seat


@contextlib.contextmanager
def display(env: Environment, screen: str) -> Iterator[str]:
    """Xvfb picks a free display number itself, and tells it once it takes connections."""
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", f"{screen}x24", "-nolisten", "tcp", "-noreset"]
    with open(told, "rb") as answer, running(command, env, keep=(tell,)):
        os.close(tell)
        yield ":" + read_line(answer, "Xvfb")


@contextlib.contextmanager
def _window_manager(env: Environment) -> Iterator[None]:
    """Openbox runs its start-up command when it manages the screen."""
    managing = Path(env["XDG_RUNTIME_DIR"], "openbox-manages")
    with running(["openbox", "--sm-disable", "--startup", f"touch {managing}"], env) as process:
        until(lambda: managing.exists() or None, "openbox manages the screen", process)
        yield


@contextlib.contextmanager
def _accessibility(env: Environment) -> Iterator[None]:
    with running(["at-spi-bus-launcher", "--launch-immediately"], env) as process, connected(env[ADDRESS]) as bus:
        until(lambda: accessibility_bus(bus), "the accessibility bus is up", process)
        yield


def accessibility_bus(session: Bus) -> str | None:
    """The address of the bus on which programs show what they are to screen readers; None while there is none."""
    try:
        return str(session.ask(_A11Y, _A11Y.owner, "GetAddress")[0]) or None if session.has(_A11Y.owner) else None
    except Refused:
        return None
