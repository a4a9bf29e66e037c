"""The whole session of a kiosk's user, in a real X server: nothing leads out of it but the staff key, and what is killed comes back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from tests.bench.kiosk_holds import serving
from tests.client.eventually import eventually
from tests.house.tree import REPOSITORY
from tests.outside.programs import Environment, fresh_environment, needs
from tests.outside.session_bus import session_bus
from tests.outside.x_keys import Display, Shown, at
from tests.outside.x_session import display

pytestmark = pytest.mark.outside
KEY: Final = "staff key of the hall"
CARD: Final = "BXCARD-41-7Q2M-9T4W-8R1Z"
WIDTH, HEIGHT = 1080, 1920
AGAIN_S: Final = 5.0
ATTEMPTS: Final = (
    *(("Alt_L", "F4"), ("Alt_L", "Tab"), ("Alt_L", "Escape"), ("Alt_L", "space"), ("Alt_L", "F2")),
    *(("Control_L", "Alt_L", each) for each in ("Delete", "BackSpace", "F1", "F7", "t", "Left", "d")),
    *(("Control_L", each) for each in ("q", "w", "Escape", "n")),
    *(("Super_L",), ("Super_L", "d"), ("Super_L", "e"), ("Menu",), ("F11",), ("Escape",), ("Print",)),
)


@contextmanager
def session() -> Iterator[tuple[Display, subprocess.Popen[bytes]]]:
    """Set up by staff with a key, and begun at this machine's practice bank."""
    needs("Xvfb", "openbox", "xprop", "xwininfo")
    with fresh_environment() as fresh, session_bus(fresh) as user, display(user, f"{WIDTH}x{HEIGHT}") as name:
        bin_folder = Path(sys.executable).parent
        env: Environment = user | {
            "DISPLAY": name,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "PATH": f"{bin_folder}{os.pathsep}{user['PATH']}",
        }
        subprocess.run([bin_folder / "banxing", "kiosk", "--new-staff-key"], env=env, input=f"{KEY}\n".encode(), check=True, timeout=60)
        begun = subprocess.Popen(
            ["/bin/sh", REPOSITORY / "packaging" / "kiosk" / "session"], env=env, stderr=subprocess.DEVNULL, start_new_session=True
        )
        try:
            with at(env) as hands:
                yield hands, begun
        finally:
            if begun.poll() is None:
                os.killpg(begun.pid, signal.SIGKILL)
            begun.wait()


def on_top(hands: Display, but: frozenset[int] = frozenset()) -> Shown:
    """The one window that is above all others and hears the keys, of a process that is none of these."""

    def found() -> bool:
        windows = hands.windows()
        return bool(windows) and windows[-1].pid not in but | {0} and windows[-1].window == hands.active()

    eventually(found, limit_s=60.0)
    return hands.windows()[-1]


def comes_in(hands: Display, welcome: Shown) -> Shown:
    """A card is read, now and then, until the welcome is there to let somebody in; her window."""
    read_at = 0.0

    def tried() -> bool:
        nonlocal read_at
        if time.monotonic() - read_at > AGAIN_S:
            read_at = time.monotonic()
            hands.type(CARD)
        return [each.pid for each in hands.windows()][-1:] not in ([], [welcome.pid])

    eventually(tried, limit_s=120.0)
    return on_top(hands, frozenset({welcome.pid}))


def test_nothing_leads_out_but_the_staff_key_and_what_is_killed_comes_back() -> None:
    with session() as (hands, begun):
        welcome = on_top(hands)
        assert (welcome.place, "FULLSCREEN" in welcome.states) == ((0, 0, WIDTH, HEIGHT), True)
        hers = comes_in(hands, welcome)
        assert (hers.place, "FULLSCREEN" in hers.states) == ((0, 0, WIDTH, HEIGHT), True)
        for keys in ATTEMPTS:
            hands.press(*keys)
        assert on_top(hands) == hers
        assert {each.pid for each in hands.windows()} == {welcome.pid, hers.pid}

        os.kill(hers.pid, signal.SIGKILL)
        eventually(lambda: [each.pid for each in hands.windows()] == [welcome.pid], limit_s=30.0)
        for keys in ATTEMPTS:
            hands.press(*keys)
        assert on_top(hands) == welcome

        for pid in (*serving(welcome.pid), welcome.pid):  # a blank lets somebody in with a card for practice, and she would come on top
            os.kill(pid, signal.SIGKILL)
        again = on_top(hands, frozenset({welcome.pid}))
        assert (again.place, begun.poll()) == ((0, 0, WIDTH, HEIGHT), None)

        hands.type("another key altogether")
        hands.type(KEY)
        assert begun.wait(60) == 0
