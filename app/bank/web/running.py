"""Runs a service as its plan says: in which transactions, with the guard inside of them, once per key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from app.bank.services.context import Context
from app.bank.services.idempotency import Key, once, recalled
from app.bank.services.refusal import Refusal
from app.bank.services.table import Creating, Plan, Reading, Weighing, Writing
from app.bank.store.port import Store, Tx
from app.bank.web.lines import Lines
from app.bank.web.weighing import Scales

T = TypeVar("T")
Inside = Callable[[Callable[[Tx], Any]], Callable[[Tx], Any]]
"""Puts the guard before a work, in the work's own transaction."""


class Runner:
    """Runs plans on a store."""

    def __init__(self, store: Store, scales: Scales, lines: Lines) -> None:
        """``lines`` are for what waits for somebody outside."""
        self._store = store
        self._scales = scales
        self._lines = lines

    async def run(self, plan: Plan, ctx: Context, admit: Callable[[Tx, Context], None], asked: Any, key: Key | None) -> Any:
        """What the service answers; raises its ``Refusal``. ``admit`` looks at the session in the service's own transaction."""

        def inside(work: Callable[[Tx], T]) -> Callable[[Tx], T]:
            def admitted(tx: Tx) -> T:
                admit(tx, ctx)
                return work(tx)

            return admitted

        match plan:
            case Reading(service):
                return await self._store.read(inside(lambda tx: service(tx, ctx, asked)))
            case Writing(service):
                return _told(await self._store.write(inside(lambda tx: service(tx, ctx, asked))))
            case Creating(make, tell):
                return _told(await self._store.write(inside(lambda tx: _made(tx, ctx, asked, key, make, tell))))
            case Weighing():
                return _told(await self._weigh(plan, ctx, asked, key, inside))

    async def _weigh(self, plan: Weighing, ctx: Context, asked: Any, key: Key | None, inside: Inside) -> Any:
        tell = plan.tell

        def begin(tx: Tx) -> tuple[Any, bool]:
            made = recalled(tx, ctx, key) if tell and key else None
            return (plan.begin(tx, ctx, asked), False) if made is None or tell is None else (tell(tx, ctx, asked, made), True)

        begun, repeated = await self._store.write(inside(begin))
        if repeated or isinstance(begun, Refusal):  # what is repeated is neither weighed nor counted as a try
            return begun
        weighed = await self._slowly(plan, begun)

        def finish(tx: Tx) -> Any:
            if tell is None:
                return plan.then(tx, ctx, asked, weighed)
            return _made(tx, ctx, asked, key, lambda tx, ctx, asked: plan.then(tx, ctx, asked, weighed), tell)

        return await self._store.write(inside(finish))

    async def _slowly(self, plan: Weighing, begun: Any) -> Any:
        if plan.outside is None:
            return await self._scales.weigh(plan.weigh, begun)
        try:
            return await self._lines.ask(plan.outside.whom(begun), plan.weigh, begun)
        except TimeoutError:
            return plan.outside.late


def _made(
    tx: Tx,
    ctx: Context,
    asked: Any,
    key: Key | None,
    make: Callable[[Tx, Context, Any], str | Refusal],
    tell: Callable[[Tx, Context, Any, str], Any],
) -> Any:
    if key is None:
        raise Refusal("idempotency_key_missing")
    made = once(tx, ctx, key, lambda: make(tx, ctx, asked))
    return made if isinstance(made, Refusal) else tell(tx, ctx, asked, made)


def _told(answer: Any) -> Any:
    """A refusal that a service answers is raised once what it has counted is kept."""
    if isinstance(answer, Refusal):
        raise answer
    return answer
