"""One of each page that a teller at a branch has, with what it may have to hold at its longest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from app.domain.counter import CodeFor, CounterCode, Present, Seen, WaitingLink
from app.domain.money import Money
from app.domain.visits import Looked, PreparedShown, Purpose, VisitState
from app.journeys import desk_counter_words as counter
from app.journeys import desk_queue_words as queue
from app.journeys.ports import Refused
from app.journeys.steps import Step
from tests.ui.samples_visits import VISIT

_NOW: Final = datetime(2026, 11, 23, 2, 40, tzinfo=UTC)
_CALLED: Final = replace(VISIT, state=VisitState.CALLED, window=3, customer_name="欧阳玉兰花", called_by="周敏")
_LOOKED: Final = Looked(
    "ast_1",
    VISIT.visit_id,
    _NOW,
    "周敏",
    PreparedShown(Purpose.CASH, "6611", Money("CNY", 6_000_000), words="我想把存单换成现金，给孙子办喜事"),
)
_PRESENT: Final = Present("80010001", "欧阳玉兰花")
_LINK: Final = WaitingLink("pai_1", "欧阳玉兰花", "Alexandra Featherstonehaugh", _NOW, _NOW)

BRANCH_DESK_STEPS: Final[dict[str, Callable[[], Step[Any]]]] = {
    "queue-called": lambda: queue.what_now(_CALLED, ours=True),
    "queue-prepared": lambda: queue.prepared(_CALLED, _LOOKED, queue.over),
    "queue-colleague": lambda: queue.colleague_has_called(_CALLED, Refused("visit_called", {"name": "吴芳", "window": 7})),
    "counter-sure": lambda: counter.check(counter.ALONE),
    "counter-not-now": lambda: counter.not_now(counter.TOLD),
    "counter-do": lambda: counter.read_back(Seen.UNFREEZE, _PRESENT),
    "counter-code": lambda: counter.code_told(_PRESENT, CounterCode(_NOW, "48210937")),
    "counter-code-lost": lambda: counter.code_told(_PRESENT, CounterCode(_NOW)),
    "counter-code-for": lambda: counter.read_back(CodeFor.DEVICE, _PRESENT),
    "counter-two": lambda: counter.which_two((_LINK,)),
    "counter-link": lambda: counter.link_read_back(_LINK),
}
