"""Where this bank is: what ``htu`` of a proof may name. Never taken from the request's own Host."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_LOOPBACK: Final = re.compile(r"http://(127\.0\.0\.1|localhost|\[::1\])(:[0-9]{1,5})?")


class Origins:
    """``known`` are the addresses that customers use. A bank on loopback may be reached through any port of the same machine."""

    def __init__(self, known: Iterable[str], *, loopback: bool) -> None:
        self._known = frozenset(known)
        self._loopback = loopback

    def is_host(self, host: str) -> bool:
        """Whether a Host header names this bank."""
        return any(self._is_here(f"{scheme}://{host}") for scheme in ("http", "https"))

    def accept(self, url: str, path: str) -> bool:
        """Whether ``url`` is ``path`` at this bank, without query and fragment."""
        origin = url.removesuffix(path)
        if origin == url:
            return False
        return self._is_here(origin)

    def is_known(self, origin: str) -> bool:
        """Whether an Origin header names this bank itself; another port of this machine is somebody else's."""
        return origin in self._known

    def _is_here(self, origin: str) -> bool:
        return origin in self._known or (self._loopback and _LOOPBACK.fullmatch(origin) is not None)
