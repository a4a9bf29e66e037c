"""Somebody who does not give up: asks again when no answer came, and signs in again when she has to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from app.client.answers import NotUnderstood
from app.client.remote_bank import RemoteBank
from app.domain.payments import Payment, PaymentOrder
from app.domain.people import SamplePerson
from app.journeys.ports import Refused, SignedOut, Unreachable

T = TypeVar("T")
_PATIENCE = 30


class Persistent:
    """Goes through a payment as a journey does. ``between`` is called before something is asked for again."""

    def __init__(self, bank: RemoteBank, person: SamplePerson, between: Callable[[], RemoteBank | None] = lambda: None) -> None:
        self.bank = bank
        self.person = person
        self._between = between

    def pay(self, order: PaymentOrder, pause: Callable[[int], None]) -> Payment:
        review = self.insist(lambda: self.bank.review_payment(order), looking=True)
        pause(self.insist(lambda: self.bank.confirm_first(review)))
        return self.insist(lambda: self.bank.confirm_second(review))

    def insist(self, ask: Callable[[], T], looking: bool = False) -> T:
        for _ in range(_PATIENCE):
            try:
                return ask()
            except Unreachable:
                self.bank = self._between() or self.bank
            except Refused as no:
                # Only where nothing was to be done: whether something was done is never answered like that.
                if no.code != "not_understood" or not looking:
                    raise
            except SignedOut:
                self._sign_in()
        raise AssertionError("it never came through")

    def _sign_in(self) -> None:
        for _ in range(_PATIENCE):
            try:
                self.bank.sign_in(self.person.pin)
            except (Unreachable, NotUnderstood):
                continue
            return
