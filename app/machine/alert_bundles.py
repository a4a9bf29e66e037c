"""The last good bundle of alerts of each bank, kept in a file: what is going round can be read without a line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Any

from app.domain.alert_bundle import BundleKey, KeptBundle
from app.machine.files import read_whole, set_aside, write_whole


class BundlesFile:
    """The bundles, over a file. A disk that cannot be written keeps the older one, which is told from the newer by its version."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()

    def kept(self, bank: str) -> KeptBundle | None:
        """The last good one of a bank, if any ever came."""
        with self._lock:
            return self._read().get(bank)

    def keep(self, bank: str, bundle: KeptBundle | None) -> None:
        """Keeps it in place of any earlier one; nothing: as if none had ever come."""
        with self._lock:
            bundles = {name: each for name, each in self._read().items() if name != bank} | ({bank: bundle} if bundle else {})
            with suppress(OSError):
                write_whole(self._path, json.dumps({name: _written(each) for name, each in bundles.items()}, indent=2).encode())

    def _read(self) -> dict[str, KeptBundle]:
        with suppress(OSError):
            data = read_whole(self._path)
            return {} if data is None else self._understood(data)
        return {}

    def _understood(self, data: bytes) -> dict[str, KeptBundle]:
        try:
            return {name: _kept(each) for name, each in json.loads(data).items()}
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            set_aside(self._path)
            return {}


def _written(bundle: KeptBundle) -> dict[str, Any]:
    return {
        "signed": bundle.signed,
        "keys": [[key.kid, key.x] for key in bundle.keys],
        "bankTime": bundle.bank_time.isoformat(),
        "cameAt": bundle.came_at.isoformat(),
        "tag": bundle.tag,
    }


def _kept(written: Mapping[str, Any]) -> KeptBundle:
    bank_time, came_at = (datetime.fromisoformat(written[name]) for name in ("bankTime", "cameAt"))
    keys = tuple(BundleKey(kid, x) for kid, x in written["keys"])
    texts = (written["signed"], written["tag"], *(part for key in keys for part in (key.kid, key.x)))
    if not all(isinstance(each, str) for each in texts) or None in (bank_time.tzinfo, came_at.tzinfo):
        raise TypeError("not a bundle")
    return KeptBundle(written["signed"], keys, bank_time, came_at, written["tag"])
