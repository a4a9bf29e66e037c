"""What waits for a helper to decide, and deciding it exactly once."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Final

from app.client.accounts import zoned
from app.client.answers import certain
from app.client.calls import call
from app.client.codes import known
from app.client.content import check_hash, facts_of, received_in, requires_of, schedule_of
from app.client.sessions import Sessions
from app.contract.approvals import ApprovalBody, Decide
from app.contract.approvals import Approvals as ApprovalsBody
from app.contract.approvals import Usual as UsualBody
from app.contract.canonical import authorisation_payload
from app.contract.payments import Content
from app.contract.wire import Amount, read
from app.domain.approvals import Request, RequestContent, RequestState, Usual
from app.domain.decisions import Decision
from app.domain.money import Money
from app.domain.payees import PayeeCheck, PayeeMatch
from app.journeys.ports import Refused, Unreachable

_OVERTAKEN: Final = frozenset({"DS26", "challenge_spent"})
"""Refusals that an earlier try of ours may have caused: what counts is how the request stands."""
_OUTCOMES: Final[Mapping[Decision, RequestState]] = {Decision.APPROVE: RequestState.APPROVED, Decision.REFUSE: RequestState.REFUSED}
_LOOKS: Final = 3


@dataclass(frozen=True, slots=True)
class _Challenge:
    """What the bank wants signed with a decision, and over which content."""

    content_hash: str
    challenge: str = field(repr=False)


class Approvals:
    """Reads requests, each shown only when its content is what its hash names, and decides. The challenges are kept nowhere but here."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self._challenges: dict[str, _Challenge] = {}
        self._lock = Lock()

    def all(self) -> tuple[Request, ...]:
        """What waits for him, and what was decided lately, the newest first."""
        return self._sessions.ask(call("listApprovals"), lambda body: tuple(map(self._look, _bodies(body))))

    def one(self, authorisation_id: str) -> Request:
        """One request; that he looked stands in her diary."""
        return self._sessions.ask(call("readApproval", authorisationId=authorisation_id), self._one)

    def decide(self, request: Request, decision: Decision, reason: str) -> Request:
        """Decides over exactly the content that was shown; asked again after ``Unreachable``, it is the same decision."""
        return certain(lambda: self._decide(request, decision, unicodedata.normalize("NFC", reason)))

    def _decide(self, request: Request, decision: Decision, reason: str) -> Request:
        for _ in range(_LOOKS):
            challenge = self._take(request)
            if challenge is not None:
                try:
                    return self._send(request, challenge, decision, reason)
                except Refused as no:
                    if no.code not in _OVERTAKEN:
                        raise
            standing = self.one(request.authorisation_id)
            if standing.state is _OUTCOMES.get(decision):
                return standing
            if standing.state is not RequestState.WAITING:
                raise Refused("DS26")
        raise Unreachable

    def _send(self, request: Request, challenge: _Challenge, decision: Decision, reason: str) -> Request:
        signature = self._signed(request, challenge, decision, reason) if decision in _OUTCOMES else None
        asked = Decide(decision.value, challenge.content_hash, challenge.challenge, reason or None, signature)
        put = call("authorisePayment", asked, paymentId=request.payment_id, authorisationId=request.authorisation_id)
        return self._sessions.ask(put, self._one)

    def _signed(self, request: Request, challenge: _Challenge, decision: Decision, reason: str) -> str:
        payload = authorisation_payload(
            payment_id=request.payment_id,
            authorisation_id=request.authorisation_id,
            content_hash=challenge.content_hash,
            challenge=challenge.challenge,
            act=decision.value,
            reason=reason,
        )
        return self._sessions.key.authorise(payload)

    def _one(self, body: bytes) -> Request:
        return self._look(_body(body))

    def _look(self, told: ApprovalBody) -> Request:
        """The request, in the domain's words; what it wants signed stays here."""
        if told.challenge is not None and told.content_hash is not None:
            with self._lock:
                self._challenges[told.authorisation_id] = _Challenge(told.content_hash, told.challenge)
        return request_in(told)

    def _take(self, request: Request) -> _Challenge | None:
        """Refused ``content_changed`` where it would be for another content than he was shown."""
        with self._lock:
            challenge = self._challenges.pop(request.authorisation_id, None)
        if challenge is not None and (request.content is None or challenge.content_hash != request.content.content_hash):
            raise Refused("content_changed")
        return challenge


def request_in(told: ApprovalBody) -> Request:
    """A request, in the domain's words."""
    return Request(
        told.payment_id,
        told.authorisation_id,
        told.pairing_id,
        told.customer_name,
        zoned(told.asked_at),
        zoned(told.expires_at),
        known(told.state, RequestState.OTHER),
        None if told.content is None else _content(told.content, told.content_hash or "", told.usual),
        told.called_first,
    )


def _content(content: Content, content_hash: str, usual: UsualBody | None) -> RequestContent:
    creditor, _, amount, note = facts_of(content)
    return RequestContent(
        content_hash,
        content.details.creditor_name,
        creditor,
        amount,
        note,
        content.note_to_family or "",
        PayeeCheck(known(content.payee_match, PayeeMatch.NOT_POSSIBLE), content.matched_name or ""),
        tuple(each.scam_type for each in content.warnings),
        tuple(content.answers.items()),
        requires_of(content),
        None if usual is None else _usual(usual),
        schedule_of(content),
    )


def _usual(told: UsualBody) -> Usual:
    return Usual(told.payments, _money(told.median), _money(told.largest), told.to_this_payee)


def _money(amount: Amount | None) -> Money | None:
    return None if amount is None else amount.money


def _bodies(body: bytes) -> list[ApprovalBody]:
    told = read(body, ApprovalsBody)
    for received, each in zip(received_in(body)["items"], told.items, strict=True):
        _check(received, each)
    return told.items


def _body(body: bytes) -> ApprovalBody:
    told = read(body, ApprovalBody)
    _check(received_in(body), told)
    return told


def _check(received: Any, told: ApprovalBody) -> None:
    """Raises ``ValueError`` when its content is not what its hash names, is another payment's, or is missing though he is to judge it."""
    if told.content is not None:
        check_hash(received, told.content_hash or "")
        if told.content.payment_id != told.payment_id:
            raise ValueError("the content of another payment")
    elif told.state == RequestState.WAITING:
        raise ValueError("nothing to judge by")
