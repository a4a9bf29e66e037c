"""Opens a bank on a store: a practice bank with its people in it, or a real one, never the one on the other's books."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.bank.billers.port import Billers, NoBillers
from app.bank.clock import BusinessClock
from app.bank.core.ledger import Ledger
from app.bank.practice import Practice
from app.bank.services import alert_keys
from app.bank.services.cards import Cards, KnownCards
from app.bank.services.context import Bank, machine_time
from app.bank.services.rules import Rules
from app.bank.store.facts import claim
from app.bank.store.port import Store, Tx


async def open_bank(
    store: Store,
    practice: Practice | None = None,
    rules: Rules | None = None,
    instant: Callable[[], datetime] = machine_time,
    billers: Billers | None = None,
    cards: Cards | None = None,
) -> Bank:
    """The bank whose books are in ``store``. Raises ``WrongKindOfBank``."""
    clock = BusinessClock(movable=practice is not None)

    def begin(tx: Tx) -> None:
        claim(tx, sandbox=practice is not None)
        alert_keys.ensure(tx)
        if practice is not None:
            practice.fill(tx, clock.now(tx))

    await store.write(begin)
    known = KnownCards({each.card: each.customer_number for each in practice.people if each.card} if practice else {})
    return Bank(Ledger(), clock, rules or Rules(), practice, instant, billers=billers or NoBillers(), cards=cards or known)
