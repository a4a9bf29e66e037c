"""Hands at an X display, and what a window manager says of its windows: keys by XTEST, the rest by xprop and xwininfo."""

from __future__ import annotations

import ctypes
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from tests.outside.programs import Environment, find, needs

SHIFT: Final = "Shift_L"


@dataclass(frozen=True)
class Shown:
    """A window: its id, whose process it is, where it lies (x, y, width, height), and its states by the names of EWMH."""

    window: str
    pid: int
    place: tuple[int, int, int, int]
    states: frozenset[str]


class Display:
    """One X display, as somebody stands before it."""

    def __init__(self, env: Environment) -> None:
        self._env = env
        self._x11, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XStringToKeysym.restype = ctypes.c_ulong
        opened = self._x11.XOpenDisplay(env["DISPLAY"].encode())
        assert opened, "no display"
        self._open = ctypes.c_void_p(opened)

    def close(self) -> None:
        """Goes away."""
        self._x11.XCloseDisplay(self._open)

    def press(self, *keys: str) -> None:
        """Presses these keys together, by their X names, and lets go again."""
        codes = [self._x11.XKeysymToKeycode(self._open, ctypes.c_ulong(self._x11.XStringToKeysym(key.encode()))) for key in keys]
        for down, each in ((True, codes), (False, codes[::-1])):
            for code in each:
                self._test.XTestFakeKeyEvent(self._open, code, down, 0)
        self._x11.XSync(self._open, 0)

    def type(self, text: str) -> None:
        """Letters, digits and blanks, then the key that ends the line, as fast as a reader does."""
        names = {" ": "space", "-": "minus", ":": "colon", "/": "slash", ".": "period"}
        for sign in text:
            shifted = sign.isupper() or sign == ":"
            self.press(*([SHIFT] if shifted else []), names.get(sign, sign))
        self.press("Return")

    def windows(self) -> list[Shown]:
        """The windows that are managed, the lowest first."""
        return [self._shown(each) for each in re.findall(r"0x[0-9a-f]+", self._prop("-root", "_NET_CLIENT_LIST_STACKING"))]

    def active(self) -> str:
        """The window that hears the keys. What a window manager calls active may be so only in a moment."""
        window, back_to = ctypes.c_ulong(), ctypes.c_int()
        self._x11.XGetInputFocus(self._open, ctypes.byref(window), ctypes.byref(back_to))
        return f"0x{window.value:x}"

    def _shown(self, window: str) -> Shown:
        pid = re.search(r"_NET_WM_PID\(CARDINAL\) = (\d+)", self._prop("-id", window, "_NET_WM_PID"))
        told = self._ask("xwininfo", "-id", window)
        x, y, width, height = (
            int(found.group(1)) if (found := re.search(rf"{what}:\s+(-?\d+)", told)) else -1
            for what in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        )
        states = re.findall(r"_NET_WM_STATE_(\w+)", self._prop("-id", window, "_NET_WM_STATE"))
        return Shown(window, int(pid.group(1)) if pid else 0, (x, y, width, height), frozenset(states))

    def _prop(self, *arguments: str) -> str:
        return self._ask("xprop", *arguments)

    def _ask(self, program: str, *arguments: str) -> str:
        """A window that has just gone is told of by an empty answer."""
        return subprocess.run([find(program), *arguments], env=self._env, capture_output=True, text=True, timeout=20, check=False).stdout


@contextmanager
def at(env: Environment) -> Iterator[Display]:
    """Stands before the display of this environment."""
    needs("xprop", "xwininfo")
    shown = Display(env)
    try:
        yield shown
    finally:
        shown.close()
