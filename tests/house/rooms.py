"""The table of rooms: what each may name. The docstring of a room's `__init__` tells it in words."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Room:
    """`ours`: rooms, or single modules of rooms, it may import. `outside`: packages from elsewhere it may name."""

    ours: frozenset[str] = field(default=frozenset())
    outside: frozenset[str] = field(default=frozenset())


def _room(ours: str = "", outside: str = "") -> Room:
    return Room(frozenset(ours.split()), frozenset(outside.split()))


ROOMS = {
    "domain": _room(),
    "contract": _room("domain", "msgspec rfc8785"),
    "journeys": _room("domain"),
    "client": _room(
        "contract domain journeys.ports journeys.drafts journeys.linking journeys.alerting", "requests joserfc cryptography defusedxml"
    ),
    "vault": _room("", "keyring cryptography"),
    "machine": _room("domain journeys vault"),
    "ui": _room("journeys domain", "PySide6 shiboken6 qrcode zxingcpp"),
    "bank": _room("contract domain", "msgspec starlette uvicorn apsw psycopg argon2 joserfc cryptography"),
    "sandbox": _room("bank contract domain", "joserfc"),
    "doors": _room("domain contract journeys client vault machine ui bank sandbox", "platformdirs PySide6"),
    "__main__": _room("doors"),
}

# Composition: only here may an import stand inside a function, so that a window paints before the rest is loaded.
MAY_IMPORT_LATE = frozenset({"doors", "__main__"})

# The only modules, with all below them, that speak SQL.
SQL_SPEAKERS = ("app.bank.store", "app.bank.core")
SQL_PACKAGES = frozenset({"apsw", "sqlite3", "psycopg"})

MOST_LINES = 300
