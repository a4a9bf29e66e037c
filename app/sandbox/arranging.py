"""What sample people have arranged to go out regularly: confirmed twice, and signed, as they would have done it at the branch."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any, Final, Literal, TypeVar, cast

from joserfc import jws
from joserfc.jwk import ECKey

from app.bank.core.ledger import Ledger
from app.bank.services import confirmations, payments, reviews
from app.bank.services.accounts import ref
from app.bank.services.context import Bank, Caller, Context
from app.bank.store import devices
from app.bank.store.devices import DeviceRow
from app.bank.store.port import Tx
from app.contract.canonical import AUTHORISATION_TYPE, authorisation_payload
from app.contract.payments import Authorisation, Confirm, Details, InitiatePayment, ReviewPayment
from app.contract.schedules import told
from app.contract.wire import Amount
from app.domain.money import Money
from app.domain.schedules import MONTHS_A_YEAR, Frequency, Schedule
from app.sandbox.cast import SampleOrder, SamplePerson
from app.sandbox.standing_clock import StandingClock

T = TypeVar("T")
_SOONEST: Final = timedelta(days=7)
"""The first time lies so far ahead at least."""
_AT_THE_BRANCH: Final = {"zh_CN": "网点柜台的电脑", "en": "The computer at the branch"}


class _AtTheBranch:
    """A person at a device that is used once, and locked afterwards."""

    def __init__(self, tx: Tx, person: SamplePerson, now: datetime) -> None:
        self._tx = tx
        self._now = now
        self._key = ECKey.generate_key("P-256")
        customer, public = person.customer, cast("dict[str, str]", self._key.as_dict(private=False))
        self._caller = Caller(customer.person_id, f"{customer.person_id}-at-the-branch", "")
        named = _AT_THE_BRANCH[customer.language]
        key = (public["x"], public["y"])
        row = DeviceRow(self._caller.device_id, customer.person_id, named, self._key.thumbprint(), at_branch=True, enrolled_at=now, key=key)
        devices.add_device(tx, row)

    def call(self, service: Callable[[Tx, Context, Any], T], asked: object, *, later: timedelta = timedelta(), **ids: str) -> T:
        """What a service answers, so much later."""
        ctx = Context(Bank(Ledger(), StandingClock(self._now), instant=lambda: self._now + later), ids=ids, signed=True)
        ctx.admitted = self._caller
        return service(self._tx, ctx, asked)

    def signature(self, payload: bytes) -> str:
        """Over what is confirmed."""
        return jws.detach_content(jws.serialize_compact({"typ": AUTHORISATION_TYPE, "alg": "ES256"}, payload, self._key))

    def leave(self) -> None:
        """Nobody confirms anything there any more."""
        devices.lock_device(self._tx, self._caller.device_id, self._now)


def arrange(tx: Tx, person: SamplePerson, now: datetime) -> None:
    """Sets up all that a person has."""
    if person.orders:
        her = _AtTheBranch(tx, person, now)
        for order in person.orders:
            _set_up(her, order.order_id, _details(person, order, now.astimezone(person.zone).date()))
        her.leave()


def _set_up(her: _AtTheBranch, order_id: str, details: Details) -> None:
    """Reviewed, confirmed, and after the pause confirmed and signed."""
    content_hash = her.call(reviews.review, ReviewPayment(order_id, details))
    if not isinstance(content_hash, str):
        raise content_hash
    her.call(payments.initiate, InitiatePayment(order_id, content_hash))
    first = her.call(payments.read_payment, None, paymentId=order_id).authorisations[-1]
    second = _confirm(her, 1, order_id, content_hash, first, None)
    said = authorisation_payload(
        payment_id=order_id,
        authorisation_id=second.authorisation_id,
        content_hash=content_hash,
        challenge=second.challenge or "",
        act="confirm",
    )
    _confirm(her, 2, order_id, content_hash, second, her.signature(said))


def _confirm(
    her: _AtTheBranch, number: Literal[1, 2], order_id: str, content_hash: str, authorisation: Authorisation, signature: str | None
) -> Authorisation:
    asked = Confirm(number, content_hash, authorisation.challenge or "", signature)
    ids = {"paymentId": order_id, "authorisationId": authorisation.authorisation_id}
    return her.call(confirmations.confirm, asked, later=timedelta(minutes=number), **ids)


def _details(person: SamplePerson, order: SampleOrder, today: date) -> Details:
    account = person.accounts[0]
    payee = next(each for each in person.payees if each.name == order.payee)
    amount = Amount.of(Money.parse(account.currency, order.amount))
    schedule = told(Schedule(Frequency.MONTHLY, _first(today, order.day), order.day))
    return Details(ref(account.number), payee.name, ref(payee.account), amount, remittance_information=order.note, schedule=schedule)


def _first(today: date, day: int) -> date:
    """The first such day of a month that is not too near."""
    soonest = today + _SOONEST
    year, month = soonest.year, soonest.month + (soonest.day > day)
    return date(year + (month > MONTHS_A_YEAR), (month - 1) % MONTHS_A_YEAR + 1, day)
