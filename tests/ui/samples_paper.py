"""Sheets of every kind to lay out and to look at, and the steps they stand in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, Final

from app.domain.accounts import AccountNumber
from app.domain.alerts import Wording
from app.domain.family import Link, LinkState, Side
from app.domain.money import Money
from app.domain.payments import Payment, PaymentStatus
from app.journeys.alert_sheet import alert_sheet
from app.journeys.instruction_words import how_to_pay, how_to_stop, when_cheated, who_may_help
from app.journeys.paper_words import LARGE, shown
from app.journeys.receipt import receipt
from app.journeys.receipt_sheet import receipt_sheet
from app.journeys.say import Name, say
from app.journeys.sheets import Foot, Passage, Sheet, Table
from app.journeys.steps import Step, Tell, Trail
from app.journeys.steps_paper import on_paper
from tests.ui.samples_visits import ticket_on_paper

FOOT: Final = Foot(date(2026, 11, 22), "01632 960 155", practice=True)
_HERS: Final = AccountNumber("CN-BBAN", "6222021001110001")
_THEIRS: Final = AccountNumber("CN-BBAN", "6222021001116245702")
_WHEN: Final = datetime(2026, 11, 21, 10, 42, tzinfo=UTC)
_TRAIL: Final = Trail(say("Pay", "Pay someone"), 5, 5)


def payment(note: str = "菜钱", name: str = "李娜") -> Payment:
    return Payment("id", PaymentStatus.SETTLED, (), name, _THEIRS, _HERS, Money("CNY", 12850), note, _WHEN)


def long_table(rows: int = 60) -> Sheet:
    """A statement as long as one can be, with sentences that need several lines."""
    went = say("Test", "You paid {name} for cabbage, eggs, flour and a pair of warm slippers")(name=Name("玉林菜市场"))
    heads = say("Test", "Day"), say("Test", "What"), say("Test", "In or out")
    table = Table(heads, tuple((date(2026, 3, 1 + row % 28), went, Money("CNY", -8650 - row)) for row in range(rows)))
    return Sheet("statement", say("Test", "March 2026"), (Passage((say("Test", "More went out than came in."),)), table))


def _helpers() -> tuple[Link, ...]:
    names = ("李娜", "Wilhelmina Featherstonehaugh-Cholmondeley", "王建国", "Peter")
    return tuple(Link(name, Side.CUSTOMER, LinkState.ACTIVE, name, (), date(2027, 1, 1)) for name in names)


def _warning() -> Sheet:
    words = Wording("en", "Calls about a “safe account”", "Somebody rings.", ("They hurry you.", "It is secret."), "Hang up.", "159")
    return alert_sheet(words, say("Alerts", "From the bank, {day}")(day=_WHEN.date()))


SHEETS: Final[dict[str, Callable[[], Sheet]]] = {
    "how-to-pay": how_to_pay,
    "how-to-stop": how_to_stop,
    "who-may-help": lambda: who_may_help(_helpers()),
    "when-cheated": lambda: when_cheated("96110", "110"),
    "receipt": lambda: receipt_sheet(payment()),
    "alert": _warning,
    "statement": long_table,
    "ticket": ticket_on_paper,
}


def _receipt() -> Tell:
    told = next(receipt(payment(), _TRAIL))
    assert isinstance(told, Tell)
    return on_paper(told, LARGE)


PAPER_STEPS: Final[dict[str, Callable[[], Step[Any]]]] = {
    "receipt-to-keep": _receipt,
    "sheet": lambda: shown(long_table(), FOOT, _TRAIL),
}
