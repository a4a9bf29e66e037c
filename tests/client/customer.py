"""A customer at the reference bank, with the real client in her hands."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import Final

import requests

from app.client.patience import Limits
from app.client.remote_bank import RemoteBank
from app.client.secrets import Secrets
from app.domain.accounts import AccountNumber
from app.domain.money import Money
from app.domain.payments import Payment, PaymentOrder, Review
from app.domain.people import SamplePerson
from app.domain.scam_payment.questions import Answer, Purpose, Question, Whence, YesNo
from app.vault.memory import MemoryVault
from tests.bank.running import RunningBank

LI = "70010002"
HARMLESS: Final[dict[Question, Answer]] = {
    Question.PURPOSE: Purpose.GOODS,
    Question.ON_THE_PHONE: YesNo.NO,
    Question.KEEP_SECRET: YesNo.NO,
    Question.TOLD_TO_PAY: YesNo.NO,
    Question.WHERE_FROM: Whence.PAPER,
    Question.MET_IN_PERSON: YesNo.YES,
}
PAUSE = 3
"""Seconds between the two confirmations."""
DAY = 86400


@dataclass(frozen=True)
class Customer:
    """Who she is, what her machine keeps, and the bank as she sees it."""

    person: SamplePerson
    vault: Secrets
    bank: RemoteBank

    def order(self, amount: str = "200.00", note: str = "十一月房租") -> PaymentOrder:
        """A payment to the first in her list, with an id of its own."""
        payee = self.bank.payees()[0]
        account = self.bank.accounts()[0]
        return PaymentOrder(str(uuid.uuid4()), account.account_id, payee.name, payee.account, Money.parse("CNY", amount), note)

    def order_to(self, name: str, account: AccountNumber, amount: str = "200.00") -> PaymentOrder:
        """A payment to anybody."""
        return PaymentOrder(str(uuid.uuid4()), self.bank.accounts()[0].account_id, name, account, Money.parse("CNY", amount))

    def reviewed(self, order: PaymentOrder) -> Review:
        """What would happen, once she has said to every question what somebody says whom nobody cheats."""
        review = self.bank.review_payment(order)
        if not review.questions:
            return review
        return self.bank.review_payment(replace(order, answers=tuple((question, HARMLESS[question]) for question in review.questions)))

    def pay(self, order: PaymentOrder, running: RunningBank) -> Payment:
        """Reviews and confirms twice."""
        review = self.reviewed(order)
        self.bank.confirm_first(review)
        running.move(PAUSE)
        return self.bank.confirm_second(review)

    def booked(self) -> Money:
        """What stands on her account for daily use."""
        return self.bank.accounts()[0].booked


def customer_at(url: str, number: str | None = None, limits: Limits | None = None) -> Customer:
    """A customer, enrolled and signed in; the bank's first unless one is named."""
    vault = MemoryVault()
    bank = RemoteBank(url, vault, limits=limits)
    person = next(person for person in bank.sample_people() if number in (None, person.customer_number))
    bank.enrol(person.customer_number, person.activation_code)
    bank.sign_in(person.pin)
    return Customer(person, vault, bank)


def let_days_pass(running: RunningBank, days: int = 1) -> None:
    """Moves the bank's business time, and a minute more because waits end on a whole one; what has become due happens."""
    requests.post(f"{running.url}/v1/sandbox/clock", json={"advanceSeconds": days * DAY + 60}, timeout=20).raise_for_status()
