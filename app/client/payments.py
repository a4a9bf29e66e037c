"""Payments: the review, and what the bank knows of a payment."""

from __future__ import annotations

import unicodedata
from typing import cast

from app.client.accounts import Accounts, ref_of
from app.client.answers import NotUnderstood, certain
from app.client.calls import call, fresh_key, grown_key
from app.client.content import payment_in, payments_in, review_in, standing_in
from app.client.pages import paged
from app.client.sessions import Sessions
from app.contract.payments import AskRecall, Details, PaymentBody, RecallBody, RecallReason, ReviewPayment
from app.contract.schedules import told
from app.contract.wire import Amount, read
from app.domain.payments import Payment, PaymentOrder, Review


class Payments:
    """Asks what a payment would mean, how far one has come, and for one back: before it has gone out, or after."""

    def __init__(self, sessions: Sessions, accounts: Accounts) -> None:
        self._sessions = sessions
        self._accounts = accounts

    def review(self, order: PaymentOrder) -> Review:
        """What would happen. A fresh key each time: a review moves nothing, and what counts is what would happen now."""
        details = self._details(order)
        asked = ReviewPayment(
            order.payment_id,
            details,
            answers={question.value: answer.value for question, answer in order.answers},
            note_to_family=unicodedata.normalize("NFC", order.note_to_family) or None,
        )
        review = self._sessions.ask(call("reviewPayment", asked, key=fresh_key()), review_in)
        if not _is_what_was_asked(review, order, details):
            raise NotUnderstood({"wrong": "another_payment"})
        return review

    def standing(self, payment_id: str) -> PaymentBody:
        """How far a payment has come, with what is still due from her."""
        return self._sessions.ask(call("readPayment", paymentId=payment_id), lambda body: standing_in(body, payment_id))

    def payment(self, payment_id: str) -> Payment:
        """How far a payment has come."""
        return self._sessions.ask(call("readPayment", paymentId=payment_id), lambda body: payment_in(standing_in(body, payment_id)))

    def newest(self, most: int) -> tuple[Payment, ...]:
        """The newest ``most``, newest first."""
        return paged(self._sessions, "listPayments", payments_in, most)

    def cancel(self, payment_id: str) -> Payment:
        """Takes a payment back. One that was taken back already, perhaps by a try whose answer was lost, stays so."""
        asked = call("cancelPayment", paymentId=payment_id)
        return certain(lambda: self._sessions.ask(asked, lambda body: payment_in(standing_in(body, payment_id))))

    def ask_recall(self, payment_id: str, what: str) -> None:
        """Asks for the money of a payment that has gone out; asked again for the same reason, it is the same request."""
        asked = AskRecall(cast("RecallReason", what))
        recall = call("askRecall", asked, key=grown_key(payment_id, "recall", what), paymentId=payment_id)
        certain(lambda: self._sessions.ask(recall, _recall))

    def _details(self, order: PaymentOrder) -> Details:
        return Details(
            debtor_account=self._accounts.number_of(order.debtor_account_id),
            creditor_name=unicodedata.normalize("NFC", order.creditor_name),
            creditor_account=ref_of(order.creditor_account),
            instructed_amount=Amount.of(order.amount),
            remittance_information=unicodedata.normalize("NFC", order.note) or None,
            schedule=told(order.schedule),
        )


def _recall(body: bytes) -> RecallBody:
    return read(body, RecallBody)


def _is_what_was_asked(review: Review, order: PaymentOrder, details: Details) -> bool:
    """What she will be shown comes from the review; here it only must not be about something else."""
    return (review.payment_id, review.amount, review.creditor_account, review.debtor_account.identification, review.schedule) == (
        order.payment_id,
        order.amount,
        order.creditor_account,
        details.debtor_account.identification,
        order.schedule,
    )
