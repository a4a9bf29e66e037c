"""Health, on a port of its own that only this machine reaches: ``/healthz``, ``/readyz``, ``/metrics``."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from app.bank.store.payments import count_by_status
from app.bank.store.port import Store
from app.bank.web.metrics import MEDIA_TYPE, Metrics


def health(store: Store, metrics: Metrics) -> Starlette:
    """The application of the health port."""

    async def alive(_: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def ready(_: Request) -> Response:
        try:
            await store.read(lambda _: None)
        except Exception:
            return PlainTextResponse("the store does not answer\n", 503)
        return PlainTextResponse("ok\n")

    async def counts(_: Request) -> Response:
        payments = await store.read(count_by_status)
        return Response(metrics.written(waiting=store.waiting, payments=payments), media_type=MEDIA_TYPE)

    return Starlette(routes=[Route("/healthz", alive), Route("/readyz", ready), Route("/metrics", counts)])
