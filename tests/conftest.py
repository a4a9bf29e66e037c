"""What every test stands on. Each guard is a small plugin of its own in tests/guards/; this file only lists them.

The environment is set here, before anything can import Qt: no window on the user's screen, one locale.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

pytest_plugins = (
    "pytester",
    "tests.guards.complaints",
    "tests.guards.loopback",
    "tests.guards.qt",
    "tests.guards.own_home",
    "tests.guards.skips",
    "tests.guards.hashes",
    "tests.guards.examples",
    "tests.guards.house_summary",
    "tests.outside.postgresql",
    "tests.attacks.visitors",
)
