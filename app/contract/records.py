"""Everything that is kept about me."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from app.contract.alerts import ReceiptWord
from app.contract.assistance import AssistanceBody
from app.contract.bills import MeterBody
from app.contract.corrections import CorrectionBody
from app.contract.diary import DiaryEntry
from app.contract.drafts import KeptDraft
from app.contract.family import PairingBody
from app.contract.feedback import FeedbackBody
from app.contract.money import AccountBody, AccountRef, Balances, TransactionBody
from app.contract.notices import Notice
from app.contract.operation import PAGED, Operation
from app.contract.payees import BeneficiaryBody
from app.contract.payments import PaymentBody, Question
from app.contract.people import Device, Me
from app.contract.safeguards import Safeguards
from app.contract.shares import ShareBody
from app.contract.standing_orders import StandingOrderBody
from app.contract.visits import VisitBody
from app.contract.wire import Id, Told, extensible

CounterAct = Literal[
    "looked_ahead",
    "looked_at_device",
    "looked_at_pin",
    "looked_at_safeguards",
    "looked_at_unfreeze",
    "issued_device_code",
    "issued_pin_code",
    "witnessed_safeguards",
    "witnessed_unfreeze",
    "witnessed_pairing",
]


class SessionRecord(Told):
    """When she was signed in, and with which device."""

    device_id: Id
    opened_at: datetime
    ended_at: datetime | None = None
    """Not there while it is open, and where it ran out by itself."""


class CounterActRecord(Told):
    """Something that staff did for her at the counter."""

    at: datetime
    act: Annotated[str, extensible(CounterAct)]


class PaymentAnswerRecord(Told):
    """Something that she said when the bank asked about a payment, also where it was changed or never made."""

    at: datetime
    payment_id: str
    creditor_account: AccountRef
    question: Annotated[str, extensible(Question)]
    answer: str


class AlertReceiptRecord(Told):
    """How far an alert has come with her: ``delivered`` to her program, ``shown``, or ``read``."""

    alert_id: str
    what: Annotated[str, extensible(ReceiptWord)]
    at: datetime


class AccountRecord(Told):
    """An account, what stands there, and what ever happened on it, newest first; a page may hold a part of that."""

    account: AccountBody
    balances: Balances
    transactions: list[TransactionBody]


class Export(Told):
    """Everything but secrets: of PINs, codes and tokens only hashes are kept, and they stay.

    A page of it: each list goes on where the page before has left it, and an account that is told again has more transactions.
    """

    customer_number: str
    me: Me
    devices: list[Device]
    sessions: list[SessionRecord]
    accounts: list[AccountRecord]
    beneficiaries: list[BeneficiaryBody]
    meters: list[MeterBody]
    payments: list[PaymentBody]
    standing_orders: list[StandingOrderBody]
    payment_answers: list[PaymentAnswerRecord]
    safeguards: Safeguards
    drafts: list[KeptDraft]
    notices: list[Notice]
    alert_receipts: list[AlertReceiptRecord]
    pairings: list[PairingBody]
    diary: list[DiaryEntry]
    shares: list[ShareBody]
    visits: list[VisitBody]
    assistance: list[AssistanceBody]
    feedback: list[FeedbackBody]
    counter_acts: list[CounterActRecord]
    corrections: list[CorrectionBody]
    next: str | None = None


CALLS: Final = (Operation("exportMe", "GET", "/me/export", "Everything that is kept about me", Export, query=PAGED, role="anybody"),)
