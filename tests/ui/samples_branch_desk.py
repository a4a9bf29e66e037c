"""One of each page that a teller at a branch has, with what it may have to hold at its longest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from app.domain.counter import CodeFor, CounterCode, Loosening, Present, Seen, WaitingLink, WhatComes
from app.domain.family import Power
from app.domain.freeze import Stopped, StoppedOrder
from app.domain.money import Money
from app.domain.safeguards import SafeguardField
from app.domain.visits import Looked, PreparedShown, Purpose, VisitState
from app.journeys import desk_counter_review_words as review
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
_LINK: Final = WaitingLink("pai_1", "欧阳玉兰花", "Alexandra Featherstonehaugh", _NOW, _NOW, tuple(Power), _NOW.date())
_COMES: Final = WhatComes(
    "欧阳玉兰花",
    2,
    (
        Loosening("1", SafeguardField.DAILY_LIMIT, Money("CNY", 2_000_000), Money("CNY", 20_000_000)),
        Loosening("2", SafeguardField.FAMILY_FROM, Money("CNY", 500_000), Money("CNY", 5_000_000)),
        Loosening("3", SafeguardField.WAIT_HOURS, 72, 24),
        Loosening("4", SafeguardField.APPROVERS_NEEDED, 2, 1),
    ),
    frozen_at=_NOW,
    stops=tuple(Stopped(str(each), "成都市锦江区春熙路物业服务中心", Money("CNY", 1_234_567)) for each in range(6)),
    orders=(StoppedOrder("国网四川电力", Money("CNY", 16_588), _NOW.date()),),
)

BRANCH_DESK_STEPS: Final[dict[str, Callable[[], Step[Any]]]] = {
    "queue-called": lambda: queue.what_now(_CALLED, ours=True),
    "queue-prepared": lambda: queue.prepared(_CALLED, _LOOKED, queue.over),
    "queue-colleague": lambda: queue.colleague_has_called(_CALLED, Refused("visit_called", {"name": "吴芳", "window": 7})),
    "counter-sure": lambda: counter.check(counter.ALONE),
    "counter-not-now": lambda: counter.not_now(counter.TOLD),
    "counter-do": lambda: review.read_back(Seen.UNFREEZE, _PRESENT, _COMES),
    "counter-do-limits": lambda: review.read_back(Seen.SAFEGUARDS, _PRESENT, _COMES),
    "counter-do-pin": lambda: review.read_back(CodeFor.PIN, _PRESENT, _COMES),
    "counter-code": lambda: counter.code_told(_PRESENT, CounterCode(_NOW, "48210937")),
    "counter-code-lost": lambda: counter.code_told(_PRESENT, CounterCode(_NOW)),
    "counter-code-for": lambda: review.read_back(CodeFor.DEVICE, _PRESENT, _COMES),
    "counter-two": lambda: counter.which_two((_LINK,)),
    "counter-link": lambda: review.link_read_back(_LINK),
}
