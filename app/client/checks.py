"""The check desk over the wire: what the bank holds, each shown only when its content is what its hash names, and deciding it."""

from __future__ import annotations

import unicodedata
from typing import Final, cast

from app.client.accounts import zoned
from app.client.answers import certain
from app.client.calls import call
from app.client.codes import known
from app.client.content import check_hash, facts_of, received_in
from app.client.pages import paged
from app.client.sessions import Sessions
from app.contract.checks import (
    CallAnswerBody,
    CallQuestionWord,
    CallRecordBody,
    CheckActBody,
    CheckBody,
    DecideCheck,
    TakeCheck,
)
from app.contract.checks import Checks as ChecksBody
from app.contract.hands import DoingWord, HandBody
from app.contract.wire import read
from app.domain.checks import (
    CallAnswer,
    CallOutcome,
    CallQuestion,
    CallRecord,
    Check,
    CheckAct,
    CheckDecision,
    CheckState,
    Held,
    HeldFor,
)
from app.domain.hands import Doing, InHand
from app.domain.payees import PayeeCheck, PayeeMatch

_MOST: Final = 500


class Checks:
    """Reads what waits, and decides."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def all(self) -> tuple[Check, ...]:
        """What waits, the oldest first."""
        return paged(self._sessions, "listChecks", _page, _MOST)

    def one(self, check_id: str) -> Check:
        """How one stands."""
        return self._sessions.ask(call("readCheck", checkId=check_id), _one)

    def take(self, check_id: str, doing: Doing) -> Check:
        """Says what is done about it meanwhile; asked again after ``Unreachable``, it is the same."""
        asked = call("takeCheck", TakeCheck(cast(DoingWord, doing.value)), checkId=check_id)
        return certain(lambda: self._sessions.ask(asked, _one))

    def decide(self, check_id: str, decision: CheckDecision, record: CallRecord) -> Check:
        """Decides; asked again after ``Unreachable``, it is the same decision."""
        asked = call("decideCheck", DecideCheck(decision.value, written(record)), checkId=check_id)
        return certain(lambda: self._sessions.ask(asked, _one))


def _page(body: bytes) -> tuple[list[Check], str | None]:
    told = read(body, ChecksBody)
    for received, item in zip(received_in(body)["items"], told.items, strict=True):
        check_hash(received, item.content_hash)
    return [_check(item) for item in told.items], told.next


def _one(body: bytes) -> Check:
    told = read(body, CheckBody)
    check_hash(received_in(body), told.content_hash)
    return _check(told)


def _check(told: CheckBody) -> Check:
    if told.content.payment_id != told.payment_id:
        raise ValueError("the content of another payment")
    creditor, _, amount, note = facts_of(told.content)
    return Check(
        check_id=told.check_id,
        payment_id=told.payment_id,
        state=known(told.state, CheckState.OTHER),
        customer_name=told.customer_name,
        customer_number=told.customer_number,
        opened_at=zoned(told.opened_at),
        expires_at=zoned(told.expires_at),
        persons_needed=told.persons_needed,
        held=tuple(Held(known(each.reason, HeldFor.OTHER), each.facts) for each in told.held),
        ask=tuple(known(each, CallQuestion.OTHER) for each in told.ask),
        acts=tuple(map(_act, told.acts)),
        creditor_name=told.content.details.creditor_name,
        creditor_account=creditor,
        amount=amount,
        note=note,
        payee_check=PayeeCheck(known(told.content.payee_match, PayeeMatch.NOT_POSSIBLE), told.content.matched_name or ""),
        answers=tuple(told.content.answers.items()),
        hand=in_hand(told.hand) if told.hand else None,
        quiet=told.quiet,
    )


def in_hand(told: HandBody) -> InHand:
    """Who has it in hand."""
    return InHand(told.name, told.yours, known(told.doing, Doing.OTHER), zoned(told.at))


def _act(told: CheckActBody) -> CheckAct:
    record = told.call_record
    answers = {CallQuestion(each.question): CallAnswer(each.answer) for each in record.answers}
    meant = CallRecord(CallOutcome(record.outcome), answers, record.note)
    return CheckAct(told.name, told.yours, CheckDecision(told.decision), meant, zoned(told.at))


def written(record: CallRecord) -> CallRecordBody:
    """What came of a call, in the contract's words."""
    answers = [CallAnswerBody(cast(CallQuestionWord, question.value), answer.value) for question, answer in record.answers.items()]
    return CallRecordBody(record.outcome.value, answers, unicodedata.normalize("NFC", record.note))
