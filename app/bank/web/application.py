"""The whole bank as two ASGI applications: the one that customers reach, and health."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from starlette.types import ASGIApp

from app.bank.services.context import Bank
from app.bank.store.port import Store
from app.bank.web.endpoint import Counter
from app.bank.web.health import health
from app.bank.web.hub import Hub
from app.bank.web.metrics import Metrics
from app.bank.web.nonces import Nonces
from app.bank.web.origins import Origins
from app.bank.web.proofs import Proofs
from app.bank.web.reception import Reception
from app.bank.web.routes import router
from app.bank.web.running import Runner
from app.bank.web.stream import HEARTBEAT_SECONDS, Streams
from app.bank.web.weighing import Scales


@dataclass(frozen=True, slots=True)
class Application:
    """``public`` and ``health`` are to be served; to end, close the ``hub`` (its streams end) and then the ``scales``."""

    public: ASGIApp
    health: ASGIApp
    hub: Hub
    scales: Scales

    @classmethod
    def build(cls, bank: Bank, store: Store, origins: Origins, heartbeat: float = HEARTBEAT_SECONDS) -> Self:
        """Puts the parts together."""
        nonces, metrics, hub, scales = Nonces(), Metrics(), Hub(), Scales()
        counter = Counter(bank, Runner(store, scales), Proofs(nonces, origins), hub)
        inside = router(counter, Streams(store, hub, heartbeat))
        public = Reception(inside, nonces, metrics, origins if bank.practice else None)
        return cls(public, health(store, metrics), hub, scales)
