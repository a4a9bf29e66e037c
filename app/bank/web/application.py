"""The whole bank as two ASGI applications: the one that customers reach, and health."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Self

from starlette.types import ASGIApp

from app.bank.pokes import Pokes, poke_the_absent
from app.bank.services.context import Bank
from app.bank.store.port import Store
from app.bank.store.shared import Outbox
from app.bank.web.endpoint import Backing
from app.bank.web.health import health
from app.bank.web.hub import Hub
from app.bank.web.lines import Lines
from app.bank.web.metrics import Metrics
from app.bank.web.nonces import LocalNonces, SharedNonces
from app.bank.web.origins import Origins
from app.bank.web.proofs import Proofs
from app.bank.web.reception import Reception
from app.bank.web.routes import router
from app.bank.web.running import Runner
from app.bank.web.stream import HEARTBEAT_SECONDS, Streams
from app.bank.web.weighing import Scales


@dataclass(frozen=True, slots=True)
class Application:
    """``public`` and ``health`` are to be served; to end, close the ``hub`` (its streams end) and then the ``scales`` and ``lines``."""

    public: ASGIApp
    health: ASGIApp
    hub: Hub
    wake: Callable[[Iterable[str]], None]
    """To be told after each commit for whom there are new events."""
    poke: Callable[[Iterable[str]], None]
    """To be told after each commit for whose answer somebody waits."""
    scales: Scales
    lines: Lines

    @classmethod
    def build(cls, bank: Bank, store: Store, origins: Origins, heartbeat: float = HEARTBEAT_SECONDS, pokes: Pokes | None = None) -> Self:
        """Puts the parts together, on the event loop that will serve them."""
        metrics, hub, scales, lines = Metrics(), Hub(), Scales(), Lines()
        nonces = SharedNonces(store.shared.proofs) if store.shared else LocalNonces()
        wake = _publisher(hub, store.shared.outbox) if store.shared else hub.wake
        poke = partial(poke_the_absent, pokes, hub.listens)
        backing = Backing(bank, Runner(store, scales, lines), Proofs(nonces, origins), wake, poke)
        inside = router(backing, Streams(store, hub, heartbeat))
        public = Reception(inside, nonces, metrics, origins if bank.practice else None)
        return cls(public, health(store, metrics), hub, wake, poke, scales, lines)


def _publisher(hub: Hub, outbox: Outbox) -> Callable[[Iterable[str]], None]:
    """Where several processes serve, an event is published first; then every process hears of it, this one too."""
    loop = asyncio.get_running_loop()

    def wake(people: Iterable[str]) -> None:
        with suppress(RuntimeError):  # the loop was closed: nobody listens there any more
            loop.call_soon_threadsafe(hub.wake, people)

    def publish(people: Iterable[str]) -> None:
        if any(people):
            outbox.publish()

    outbox.hear(wake)
    return publish
