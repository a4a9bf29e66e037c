"""Every test has a home of its own: nothing reads or writes the user's files, keyring or session bus."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

# Where programs look for the user's own services; a test that wants one starts its own (tests/outside).
_OUTSIDE = ("DISPLAY", "WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "SSH_AUTH_SOCK")
# D-Bus would otherwise find the user's bus by itself.
_NO_BUS = "disabled:"


@pytest.fixture(autouse=True)
def own_home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty home directory, as HOME and through the XDG variables; gone after the test.

    It has a short path of its own, because a Unix socket's path may not be longer than 107 bytes.
    """
    home = Path(tempfile.mkdtemp(prefix="bx-"))
    for name in _OUTSIDE:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home))  # as mkdtemp makes it: mode 0700
    for name, folder in (("CONFIG", ".config"), ("DATA", ".local/share"), ("STATE", ".local/state"), ("CACHE", ".cache")):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / folder))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", _NO_BUS)
    yield home
    shutil.rmtree(home, ignore_errors=True)
