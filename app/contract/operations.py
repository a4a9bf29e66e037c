"""Every call of the API in one table: the bank routes by it, the client addresses by it, and the OpenAPI document is written from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from app.contract.drafts import DraftBody, Drafts, KeptDraft
from app.contract.events import Events
from app.contract.money import Accounts, Balances, Beneficiaries, Transactions
from app.contract.payments import (
    Authorisation,
    Confirm,
    InitiatePayment,
    PaymentBody,
    Payments,
    ReviewedPayment,
    ReviewPayment,
)
from app.contract.people import Device, Devices, EnrolDevice, Me, OpenSession, PreferencesBody, RefreshSession, Session
from app.contract.sandbox import AdvanceClock, Income, SamplePeople
from app.contract.wire import Asked, Told

BASE: Final = "/v1"
Guard = Literal["open", "proof", "session"]
"""``open``: anybody. ``proof``: a DPoP proof by the key that the call is about. ``session``: access token and proof."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One call. ``creates`` means it wants an Idempotency-Key; ``problems`` are the refusals of its own, besides the common ones."""

    name: str
    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    path: str
    summary: str
    told: type[Told | Asked] | None
    asked: type[Asked] | None = None
    status: int = 200
    guard: Guard = "session"
    creates: bool = False
    query: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    sandbox: bool = False

    def url(self, **ids: str) -> str:
        """The path below the bank's address, with its places filled."""
        return BASE + self.path.format_map(ids)


_PAGED = ("cursor", "limit")
_REFUSALS = ("AM03", "AM04", "AM14", "DT01", "amount_invalid", "account_unknown", "payee_unknown", "same_account")

OPERATIONS: Final = {
    operation.name: operation
    for operation in (
        Operation(
            "enrolDevice",
            "POST",
            "/devices",
            "Enrol a device with an activation code",
            Device,
            EnrolDevice,
            201,
            "proof",
            creates=True,
            problems=("credentials_refused", "too_many_attempts"),
        ),
        Operation("listDevices", "GET", "/devices", "My devices", Devices),
        Operation("lockDevice", "DELETE", "/devices/{deviceId}", "Lock a device of mine", None, status=204),
        Operation(
            "openSession",
            "POST",
            "/sessions",
            "Sign in on an enrolled device",
            Session,
            OpenSession,
            201,
            "proof",
            problems=("credentials_refused", "too_many_attempts"),
        ),
        Operation(
            "refreshSession", "POST", "/sessions/refresh", "Trade the refresh token for fresh ones", Session, RefreshSession, 201, "proof"
        ),
        Operation("closeSession", "DELETE", "/sessions/current", "Sign out", None, status=204),
        Operation("readMe", "GET", "/me", "Who I am and what I chose", Me),
        Operation("writePreferences", "PUT", "/me/preferences", "Choose", PreferencesBody, PreferencesBody),
        Operation("listAccounts", "GET", "/accounts", "My accounts", Accounts, query=_PAGED),
        Operation("readBalances", "GET", "/accounts/{accountId}/balances", "What stands on an account", Balances),
        Operation(
            "listTransactions", "GET", "/accounts/{accountId}/transactions", "What happened on an account", Transactions, query=_PAGED
        ),
        Operation("listBeneficiaries", "GET", "/beneficiaries", "The people and firms I pay", Beneficiaries, query=_PAGED),
        Operation(
            "reviewPayment",
            "POST",
            "/payment-reviews",
            "What would happen? Moves nothing",
            ReviewedPayment,
            ReviewPayment,
            201,
            creates=True,
            problems=(*_REFUSALS, "payment_exists"),
        ),
        Operation(
            "initiatePayment",
            "POST",
            "/payments",
            "Start the confirmations of a reviewed payment",
            PaymentBody,
            InitiatePayment,
            201,
            creates=True,
            problems=(*_REFUSALS, "review_unknown", "content_changed", "payment_exists"),
        ),
        Operation("listDrafts", "GET", "/drafts", "What I left half done", Drafts),
        Operation("readDraft", "GET", "/drafts/{draftId}", "One half-done task", KeptDraft),
        Operation("keepDraft", "PUT", "/drafts/{draftId}", "Keep a half-done task", KeptDraft, DraftBody),
        Operation("forgetDraft", "DELETE", "/drafts/{draftId}", "A half-done task is over", None, status=204),
        Operation("listPayments", "GET", "/payments", "My payments", Payments, query=_PAGED),
        Operation("readPayment", "GET", "/payments/{paymentId}", "How far a payment has come", PaymentBody),
        Operation(
            "confirmPayment",
            "PUT",
            "/payments/{paymentId}/authorisations/{authorisationId}",
            "Confirm, first or second time",
            Authorisation,
            Confirm,
            problems=(
                *_REFUSALS,
                "content_changed",
                "confirmation_too_soon",
                "confirmation_out_of_order",
                "challenge_spent",
                "signature_invalid",
                "payment_exists",
                "payment_final",
            ),
        ),
        Operation(
            "cancelPayment",
            "DELETE",
            "/payments/{paymentId}",
            "Take a payment back while it is not settled",
            PaymentBody,
            problems=("payment_final",),
        ),
        Operation(
            "listEvents", "GET", "/events", "What has changed; a stream when text/event-stream is accepted", Events, query=("after",)
        ),
        Operation("listSamplePeople", "GET", "/sandbox/people", "The sample people", SamplePeople, guard="open", sandbox=True),
        Operation("advanceClock", "POST", "/sandbox/clock", "Move business time", None, AdvanceClock, 204, "open", sandbox=True),
        Operation("resetSandbox", "POST", "/sandbox/reset", "Start the practice bank afresh", None, None, 204, "open", sandbox=True),
        Operation(
            "receiveIncome",
            "POST",
            "/sandbox/income",
            "Money arrives",
            None,
            Income,
            204,
            "open",
            sandbox=True,
            problems=("AM03", "account_unknown", "amount_invalid"),
        ),
    )
}
