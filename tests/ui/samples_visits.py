"""A number for the counter to draw in tests and in the gallery, with all that can stand on its page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, Final

from app.domain.money import Money
from app.domain.visits import Branch, BranchText, Purpose, Visit, VisitState
from app.journeys.branch_trip_preparing_words import AMOUNT
from app.journeys.branch_trip_ticket_words import about_it, show_ticket, where_and_when
from app.journeys.sheets import Sheet
from app.journeys.steps import Fact, Step
from app.journeys.steps_visits import ShowTicket
from app.journeys.ticket_sheet import ticket_sheet

_NOW: Final = datetime(2026, 11, 23, 2, 40, tzinfo=UTC)
BRANCH: Final = Branch(
    "b1",
    BranchText("成都市锦江区春熙路支行营业部", "Canterbury, St George’s Street"),
    BranchText("锦江区东大街下东大街段 216 号", "27 St George’s Street, Canterbury"),
    open=True,
    ahead=3,
    estimated_wait_minutes=18,
)
VISIT: Final = Visit(
    "4f1c2d3e-0000-4000-8000-000000000001",
    "b1",
    Purpose.CASH,
    date(2026, 11, 23),
    "A017",
    VisitState.TAKEN,
    3,
    18,
    qr="BANXING1:4f1c2d3e-0000-4000-8000-000000000001:Zk3v9QpX7LmT2aRb",
    prepared=True,
)


def ticket(visit: Visit = VISIT, language: str = "zh_CN") -> ShowTicket:
    """As it is shown."""
    prepared = (Fact(AMOUNT, Money("CNY", 6_000_000), "money"),)
    facts = (*where_and_when(visit, BRANCH, language), *about_it(visit, prepared))
    return show_ticket(visit, facts, lambda: visit, can_print=True)


def ticket_on_paper() -> Sheet:
    """As it is printed."""
    return ticket_sheet(VISIT, where_and_when(VISIT, BRANCH, "zh_CN"))


VISIT_STEPS: Final[dict[str, Callable[[], Step[Any]]]] = {"ticket": ticket}
