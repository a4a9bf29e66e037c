"""What a service is given besides its transaction and its request: the bank it works for and the one who asks."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from app.bank.billers.port import Billers, NoBillers
from app.bank.core.port import Core
from app.bank.practice import Practice
from app.bank.services.alert_bundles import Bundles
from app.bank.services.cards import Cards, NoCards
from app.bank.services.refusal import Refusal
from app.bank.services.rules import Rules
from app.bank.store import alert_readers, events
from app.bank.store.port import Tx
from app.contract.events import EventType
from app.domain.alert_aim import Reader


class Clock(Protocol):
    """Business time: what the days of accounts and payments go by."""

    def now(self, tx: Tx) -> datetime:
        """The instant, in the bank's zone."""
        ...

    def advance(self, tx: Tx, by: timedelta) -> None:
        """Moves a practice bank's time forward."""
        ...


def machine_time() -> datetime:
    """The machine's instant, which tokens and pauses go by: no practice moves it."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Bank:
    """The parts that all services share. ``practice`` is there in a sandbox only."""

    core: Core
    clock: Clock
    rules: Rules = field(default_factory=Rules)
    practice: Practice | None = None
    instant: Callable[[], datetime] = machine_time
    bundles: Bundles = field(default_factory=Bundles)
    billers: Billers = field(default_factory=NoBillers)
    cards: Cards = field(default_factory=NoCards)


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks, once the session has been looked at."""

    person_id: str
    device_id: str
    session_id: str
    at_kiosk: bool = False
    """Whether the device is a kiosk's, which others use too."""


@dataclass(slots=True)
class Context:
    """One call: its path's ids, its query, the key that was proven, and, behind a session guard, the caller."""

    bank: Bank
    ids: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    table: bool = False
    """Whether the answer is wanted as a table, of an operation that has one."""
    thumbprint: str = ""
    """RFC 7638, of the key that made the proof."""
    signed: bool = False
    """Whether the request carries a signature by that key over what it says."""
    token_hash: str = ""
    admitted: Caller | None = None
    told: set[str] = field(default_factory=set)
    """People for whom an event was put into the outbox."""
    asked: set[str] = field(default_factory=set)
    """People for whose answer somebody waits."""
    told_once: str | None = None
    """An activation code that this very call has made: told in its answer and never again."""
    _at: datetime | None = None

    @property
    def caller(self) -> Caller:
        """Who asks; only services behind a session guard may want to know."""
        if self.admitted is None:
            raise Refusal("invalid_token")
        return self.admitted

    @property
    def person_id(self) -> str:
        """Whose call it is."""
        return self.caller.person_id

    @property
    def payment_id(self) -> str:
        """The payment that the path names; a standing order is one, and its id is the same."""
        return self.ids["orderId"] if "orderId" in self.ids else self.ids["paymentId"]

    def now(self, tx: Tx) -> datetime:
        """Business time, the same instant for the whole call."""
        if self._at is None:
            self._at = self.bank.clock.now(tx)
        return self._at

    def later(self) -> Context:
        """The same caller at a later instant."""
        return replace(self, _at=None)

    def advance(self, tx: Tx, by: timedelta) -> None:
        """Moves a practice bank's time forward; ``ValueError`` where it does not move so."""
        self.bank.clock.advance(tx, by)
        self._at = None

    def tell(self, tx: Tx, person_id: str, event: EventType, resource: str) -> None:
        """Puts an event into the outbox; whoever listens for that person is woken after the commit."""
        events.tell(tx, person_id, event, resource)
        self.told.add(person_id)

    def poke(self, person_id: str) -> None:
        """Somebody waits for this person's answer: who does not listen is poked after the commit."""
        self.asked.add(person_id)

    def tell_readers(self, tx: Tx, readers: Collection[Reader], event: EventType, resource: str) -> None:
        """The same for all of these whose session is open, and for the fraud desk."""
        self.told.update(alert_readers.tell(tx, readers, event, resource, self.bank.instant()))
