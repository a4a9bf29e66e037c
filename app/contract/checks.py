"""The check desk: payments that the bank holds, with what speaks against them, and deciding them after a call to the customer."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import Meta

from app.contract.hands import DoingWord, HandBody
from app.contract.operation import PAGED, Operation
from app.contract.payments import Content
from app.contract.wire import PRINTED, Asked, Id, Told, extensible, whole

CheckStateWord = Literal["open", "released", "refused", "over"]
"""``over``: the payment has ended without the bank's decision."""
HeldForWord = Literal["alert_account", "scam_signs", "conflict_of_interest", "reported", "refused_before", "asked_discreetly"]
"""``alert_account``: a published alert names the account, fact ``alertId``; ``scam_signs``: the rules for payments, with their facts;
``conflict_of_interest``: the money may come to somebody whom she trusts, and too few others may decide about it;
``asked_discreetly``: she has asked for a call and is not alone, fact ``callbackId``: nothing of that shows on her screen."""
CallQuestionWord = Literal["told_to_pay", "met_in_person", "keep_secret", "on_the_phone", "where_from"]
"""Did somebody tell her to pay; has she met the payee; was she told to keep it secret; is somebody on the phone with her or beside her now;
has she the account number from a paper or a person that she knew before."""
CallAnswerWord = Literal["yes", "no", "unclear"]
CallOutcomeWord = Literal["spoke", "not_reached"]
CheckDecisionWord = Literal["release", "refuse"]


class CallAnswerBody(Asked):
    """What she said to a question."""

    question: CallQuestionWord
    answer: CallAnswerWord


class CallRecordBody(Asked):
    """What came of the call. ``note``: what she said, as the one who called writes it down."""

    outcome: CallOutcomeWord
    answers: Annotated[list[CallAnswerBody], Meta(max_length=10)] = []
    note: Annotated[str, Meta(max_length=1000, pattern=whole(f"{PRINTED}*"))] = ""


class DecideCheck(Asked):
    """A decision and the call that it rests on. To ``release`` everything in the check's ``ask`` has to be answered."""

    decision: CheckDecisionWord
    call_record: CallRecordBody


class TakeCheck(Asked):
    """What the caller does about it: for half an hour nobody else is to begin ``calling``. Who decides has to be ``calling``, however long
    that takes, and also where it is refused without a call."""

    doing: DoingWord


class HeldBody(Told):
    """One reason to hold it."""

    reason: Annotated[str, extensible(HeldForWord)]
    facts: dict[str, str] = {}


class CheckActBody(Told):
    """What one of the desk has decided."""

    name: str
    decision: Annotated[str, extensible(CheckDecisionWord)]
    call_record: CallRecordBody
    at: datetime
    yours: bool = False


class CheckBody(Told):
    """A held payment. ``content`` is what the customer was shown, with what she answered.

    ``personsNeeded`` have to release it, one refuses it. Of a ``quiet`` one nothing shows on her screen.
    ``ask``: what she is to be asked on the phone, on a number that the bank has had of her for long.
    """

    check_id: Id
    payment_id: Id
    state: Annotated[str, extensible(CheckStateWord)]
    customer_name: str
    customer_number: str
    opened_at: datetime
    expires_at: datetime
    persons_needed: int
    held: list[HeldBody]
    ask: list[Annotated[str, extensible(CallQuestionWord)]]
    content: Content
    content_hash: str
    acts: list[CheckActBody] = []
    hand: HandBody | None = None
    quiet: bool = False


class Checks(Told):
    """What waits for the desk, the oldest first."""

    items: list[CheckBody]
    next: str | None = None


CALLS: Final = (
    Operation("listChecks", "GET", "/checks", "Payments held for the bank, the oldest first", Checks, query=PAGED, role="fraud_desk"),
    Operation("readCheck", "GET", "/checks/{checkId}", "One of them, decided or not", CheckBody, role="fraud_desk"),
    Operation(
        "takeCheck",
        "PUT",
        "/checks/{checkId}/hand",
        "Say that I am calling her about it, did not reach her, or leave it to others",
        CheckBody,
        TakeCheck,
        problems=("check_decided", "check_changed", "check_in_hand", "DS26"),
        role="fraud_desk",
    ),
    Operation(
        "decideCheck",
        "PUT",
        "/checks/{checkId}",
        "Release or refuse it after a call; the same again gets what it got",
        CheckBody,
        DecideCheck,
        problems=("check_decided", "check_changed", "check_in_hand", "call_incomplete", "conflict_of_interest", "DS26"),
        role="fraud_desk",
    ),
)
