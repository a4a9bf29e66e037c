"""One customer at the services themselves, past HTTP: everything she does is a call, with time that passes only when it is told to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, TypeVar, cast

from app.bank.services import confirmations, payments, reviews
from app.bank.services.context import Bank, Caller, Context
from app.bank.services.refusal import Refusal
from app.bank.services.rules import Rules
from app.bank.store.devices import DeviceRow, add_device
from app.bank.store.payees import BeneficiaryRow, add_beneficiary
from app.bank.store.people import PersonRow, add_person
from app.bank.store.port import Tx
from app.contract.money import AccountRef, Scheme
from app.contract.payments import Confirm, Content, Details, InitiatePayment, PaymentBody, ReviewPayment
from app.contract.wire import Amount
from app.domain.accounts import AccountNumber
from app.domain.money import Money
from app.domain.safeguards import Safeguards
from tests.attacks.proving import Key
from tests.bank.core.books import ELSEWHERE, LI, NOW, WANG, WANG_SAVINGS, Books

T = TypeVar("T")
KEY = Key()
ANOTHER = AccountNumber("CN-BBAN", "6288000000000002")
KNOWN, PAYEES = "Li", {"Li": LI.number, "Somebody": ELSEWHERE, "Another": ANOTHER, "Wang": WANG_SAVINGS.number}
"""One whom she has paid before, two who are new, and herself."""


def _safeguards(limit: int, family_from: int) -> dict[str, Safeguards]:
    return {"CNY": Safeguards(Money("CNY", limit), Money("CNY", limit), Money("CNY", family_from), 24)}


RULES = Rules(
    confirm_pause=timedelta(),
    safeguards=_safeguards(400, 60),
    floors=_safeguards(900, 500),
    large_balances={"CNY": Money("CNY", 500)},
    payee_checks_a_day=10_000,
)


class StandingClock:
    """Business time."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self, _: Tx) -> datetime:
        """The instant."""
        return self.at

    def advance(self, _: Tx, by: timedelta) -> None:
        """Lets time pass."""
        self.at += by


class Household:
    """Wang and her device at a bank with small sums: ``call`` runs a service as she, with whatever she sends signed."""

    def __init__(self, books: Books, money: int) -> None:
        self.books = books
        self.clock = StandingClock()
        self.bank = Bank(books.ledger, self.clock, RULES, None, lambda: datetime.now(UTC))
        books.do(_move_in)
        books.give(WANG, money)

    def call(self, service: Callable[[Tx, Context, Any], T], asked: object = None, **ids: str) -> T:
        """What a service answers; raises its ``Refusal``."""
        return self.books.do(lambda tx: service(tx, self.context(ids), asked))

    def context(self, ids: dict[str, str] | None = None) -> Context:
        """A call of hers."""
        ctx = Context(self.bank, ids=ids or {}, signed=True)
        ctx.admitted = Caller("p-wang", "dev", "ses")
        return ctx

    def begin(self, payment_id: str, payee: str, minor: int) -> None:
        """Reviews a payment and confirms it for the first time."""
        self.start(payment_id, payee, minor)
        self.confirm(payment_id, 1)

    def start(self, payment_id: str, payee: str, minor: int) -> None:
        """Reviews a payment and starts its confirmations."""
        content_hash = self.call(reviews.review, ReviewPayment(payment_id, details(payee, minor)))
        if isinstance(content_hash, Refusal):
            raise content_hash
        self.call(payments.initiate, InitiatePayment(payment_id, content_hash))

    def confirm(self, payment_id: str, confirmation: Literal[1, 2]) -> None:
        """Confirms a payment, and signs the second time."""
        payment = self.payment(payment_id)
        authorisation = payment.authorisations[-1]
        said = {
            "paymentId": payment_id,
            "authorisationId": authorisation.authorisation_id,
            "contentHash": payment.content_hash,
            "challenge": authorisation.challenge or "",
            "act": "confirm",
        }
        signature = KEY.signature(said) if confirmation == 2 else None
        asked = Confirm(confirmation, payment.content_hash, said["challenge"], signature)
        self.call(confirmations.confirm, asked, paymentId=payment_id, authorisationId=authorisation.authorisation_id)

    def payment(self, payment_id: str) -> PaymentBody:
        """How far a payment has come."""
        return self.call(payments.read_payment, paymentId=payment_id)


def reference(number: AccountNumber) -> AccountRef:
    """An account number as the wire has it."""
    return AccountRef(cast(Scheme, number.scheme), number.identification)


def until(content: Content, now: datetime) -> datetime:
    """When a payment of this content may go that is confirmed now."""
    return max([each.until for each in content.requires if each.until], default=now)


def details(payee: str, minor: int) -> Details:
    """What is paid from her daily account."""
    amount = Amount.of(Money("CNY", minor))
    return Details(reference(WANG.number), payee, reference(PAYEES[payee]), amount)


def _move_in(tx: Tx) -> None:
    for account in (WANG, LI):
        number = {"p-wang": "80010001", "p-li": "80010002"}[account.customer_id]
        add_person(tx, PersonRow(account.customer_id, number, account.holder, "hash", "zh_CN", confirm_pause_seconds=0))
    key = (KEY.jwk["x"], KEY.jwk["y"])
    add_device(tx, DeviceRow("dev", "p-wang", "laptop", KEY.private.thumbprint(), at_branch=True, enrolled_at=NOW, key=key))
    add_beneficiary(tx, BeneficiaryRow("ben", "p-wang", KNOWN, PAYEES[KNOWN], last_paid_at=NOW, from_before=True))
