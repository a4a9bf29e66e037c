"""The two confirmations of a payment, and finding out what became of them when an answer was lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock
from typing import Final

from app.client.answers import NotUnderstood, certain, understood
from app.client.calls import Call, call, grown_key
from app.client.content import payment_in, standing_in
from app.client.payments import Payments
from app.client.sessions import Sessions
from app.contract.canonical import authorisation_payload
from app.contract.payments import Authorisation, Confirm, InitiatePayment, PaymentBody
from app.contract.wire import read
from app.domain.payments import Payment, PaymentStatus, Review
from app.journeys.ports import Refused, Unreachable

_OVERTAKEN: Final = frozenset({"challenge_spent", "confirmation_out_of_order", "payment_final"})
"""Refusals that an earlier try of ours may have caused: what counts is how the payment stands."""
_LOOKS: Final = 3


@dataclass(frozen=True, slots=True)
class _Due:
    """The confirmation that is due. The challenge is kept nowhere but here."""

    authorisation_id: str
    confirmations: int
    pause_seconds: int
    challenge: str = field(repr=False)


class Confirmations:
    """Confirms exactly once. Everything may be asked for again after ``Unreachable``: how the payment stands decides what is left to do."""

    def __init__(self, sessions: Sessions, payments: Payments) -> None:
        self._sessions = sessions
        self._payments = payments
        self._due: dict[str, _Due] = {}
        self._lock = Lock()

    def first(self, review: Review) -> int:
        """The first confirmation. Answers how many seconds the second still has to wait; 0 when it has been given already."""
        return certain(lambda: self._first(review))

    def second(self, review: Review) -> Payment:
        """The second confirmation, signed. Answers the payment as it stands."""
        return certain(lambda: self._second(review))

    def _first(self, review: Review) -> int:
        due = _still_due(self._initiated(review), review)
        for _ in range(_LOOKS):
            if due is None:
                return 0
            if due.confirmations == 1:
                self._keep(review, due)
                return due.pause_seconds
            due = self._confirm(review, due)
        raise Unreachable

    def _second(self, review: Review) -> Payment:
        due = self._take(review)
        for _ in range(_LOOKS):
            if due is not None:
                self._sign(review, due)
            standing = self._payments.standing(review.payment_id)
            due = _still_due(standing, review)
            if due is None:
                return understood(standing, payment_in)
            if due.confirmations == 0:
                raise Refused("confirmation_out_of_order")
        raise Unreachable

    def _initiated(self, review: Review) -> PaymentBody:
        """The payment with the customer's authorisation open for exactly this content."""
        standing = self._initiate(review)
        if standing.content_hash == review.content_hash:
            return standing
        # This content was begun before and another took its place: the old key only tells of that, so the new one grows out of it.
        return self._initiate(review, standing.content_hash, *(each.authorisation_id for each in standing.authorisations))

    def _initiate(self, review: Review, *after: str) -> PaymentBody:
        asked = InitiatePayment(review.payment_id, review.content_hash)
        key = grown_key(review.payment_id, "initiate", review.content_hash, *after)
        try:
            return self._sessions.ask(call("initiatePayment", asked, key=key), lambda body: standing_in(body, review.payment_id))
        except Refused as no:
            if no.code != "payment_exists":
                raise
        return self._payments.standing(review.payment_id)

    def _confirm(self, review: Review, due: _Due) -> _Due | None:
        """Gives the first confirmation; answers what is due after it."""
        try:
            told = self._sessions.ask(_put(review, due, Confirm(1, review.content_hash, due.challenge)), _authorisation)
        except Refused as no:
            if no.code not in _OVERTAKEN:
                raise
        else:
            return _due_in(told)
        return _still_due(self._payments.standing(review.payment_id), review)

    def _sign(self, review: Review, due: _Due) -> None:
        """Gives the second confirmation. Says nothing of its outcome: an overtaken one may be our own that was not answered."""
        payload = authorisation_payload(
            payment_id=review.payment_id,
            authorisation_id=due.authorisation_id,
            content_hash=review.content_hash,
            challenge=due.challenge,
            act="confirm",
        )
        signature = self._sessions.key.authorise(payload)
        try:
            self._sessions.ask(_put(review, due, Confirm(2, review.content_hash, due.challenge, signature)), _authorisation)
        except Refused as no:
            if no.code not in _OVERTAKEN:
                raise

    def _keep(self, review: Review, due: _Due) -> None:
        with self._lock:
            self._due[review.payment_id] = due

    def _take(self, review: Review) -> _Due | None:
        with self._lock:
            return self._due.pop(review.payment_id, None)


def _put(review: Review, due: _Due, confirm: Confirm) -> Call:
    return call("authorisePayment", confirm, paymentId=review.payment_id, authorisationId=due.authorisation_id)


def _authorisation(body: bytes) -> Authorisation:
    return read(body, Authorisation)


def _still_due(standing: PaymentBody, review: Review) -> _Due | None:
    """What she has still to confirm of this content; ``None`` when nothing is left, whatever became of the payment."""
    if standing.content_hash != review.content_hash:
        raise Refused("content_changed")
    if standing.transaction_status != PaymentStatus.RECEIVED.value:
        return None
    # Those that failed were voided by a newer one; hers is opened before any helper's.
    open_ones = [each for each in standing.authorisations if each.sca_status != "failed"]
    if not open_ones:
        raise NotUnderstood({"wrong": "no_authorisation"})
    return _due_in(open_ones[0])


def _due_in(told: Authorisation) -> _Due | None:
    if told.confirmations_received == 2:
        return None
    if told.challenge is None:
        raise NotUnderstood({"wrong": "no_challenge"})
    return _Due(told.authorisation_id, told.confirmations_received, told.pause_seconds, told.challenge)
