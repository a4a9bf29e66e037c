"""Every screen of a check and of a callback at the bank's desk, with the longest names, every reason and every state there can be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from app.domain.callbacks import Callback
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
from app.domain.scam_payment.questions import ANSWERS as SAID
from app.domain.scam_payment.signs import Sign
from app.domain.scams import ScamType
from app.journeys.callbacks_words import how_shall_we_talk, we_call_you
from app.journeys.desk_callbacks_words import call_now, called, called_already, kindly_hung_up, stays, what_was_said, who_waits
from app.journeys.desk_callbacks_words import in_other_hands as called_by_another
from app.journeys.desk_callbacks_words import line as callback_line
from app.journeys.desk_checks_call import asked, not_reached, reached, really_release, what_to_do
from app.journeys.desk_checks_call import what_was_said as said_of_it
from app.journeys.desk_checks_facts import Suspicion
from app.journeys.desk_checks_words import (
    TRAIL,
    came_of_it,
    facts_and_ways,
    held_for_more,
    in_other_hands,
    line,
    not_all_asked,
    not_yours,
    over,
)
from app.journeys.say import say
from app.journeys.steps import Browse, Step
from tests.audits.bad_world import FIRM, LONGEST, NEW_NUMBER, NOTE, PERSON, WHEN

Steps = Iterator[Step[Any]]
RECORD: Final = CallRecord(
    CallOutcome.SPOKE, {each: CallAnswer.UNCLEAR for each in CallQuestion if each is not CallQuestion.OTHER}, f"{NOTE} {NOTE}"[:200]
)
ACT: Final = CheckAct(PERSON.name, yours=False, decision=CheckDecision.RELEASE, record=RECORD, at=WHEN)
CHECK: Final = Check(
    check_id="chk_1",
    payment_id="p",
    state=CheckState.OPEN,
    customer_name=PERSON.name,
    customer_number="80020001",
    opened_at=WHEN,
    expires_at=WHEN,
    persons_needed=2,
    held=tuple(Held(reason, {"signs": " ".join(Sign)} if reason is HeldFor.SCAM_SIGNS else {}) for reason in HeldFor),
    ask=tuple(RECORD.answers),
    acts=(ACT,),
    creditor_name=FIRM[:70],
    creditor_account=NEW_NUMBER,
    amount=LONGEST,
    note=NOTE,
    payee_check=PayeeCheck(PayeeMatch.CLOSE, FIRM[:70]),
    answers=tuple((question.value, list(answers)[-1].value) for question, answers in SAID.items()),
)
ALONE: Final = replace(CHECK, held=CHECK.held[:1], acts=(), persons_needed=1)
HEADLINE: Final = "Letters and messages that name another account, in the name of people whom one has known for years"
CALLBACK: Final = Callback("cbk_1", WHEN, discreet=True, customer_name=PERSON.name, customer_number="80020001")


def at_the_check_desk() -> Steps:
    """All of them; and how she asks for a call."""
    yield listed()
    yield from looking_into_one()
    yield from on_the_phone()
    yield from decided()
    yield from calling_back()
    yield how_shall_we_talk()
    yield we_call_you()


def listed() -> Browse:
    """A line of every kind."""
    hands = (
        None,
        *(InHand(PERSON.name, yours, Doing.CALLING, WHEN) for yours in (True, False)),
        InHand(FIRM[:70], False, Doing.NOT_REACHED, WHEN),
    )
    checks = (*(replace(CHECK, hand=hand) for hand in hands), ALONE, replace(CHECK, acts=(replace(ACT, yours=True),)))
    lines = (
        *(line(replace(check, opened_at=WHEN + timedelta(place)), f"check:{place}") for place, check in enumerate(checks)),
        callback_line(CALLBACK, "callback:0"),
        callback_line(replace(CALLBACK, discreet=False, customer_name=FIRM[:70]), "callback:1"),
        callback_line(replace(CALLBACK, hand=hands[1], customer_name="Wang"), "callback:2"),
        callback_line(replace(CALLBACK, hand=hands[2], customer_name="Li"), "callback:3"),
    )
    done = say("DeskChecks", "I understand")
    return Browse(key="desk", trail=TRAIL, question=done, items=lines, empty=done, done=done, opens=True)


def looking_into_one() -> Steps:
    """With all that there can be to know, and with nearly nothing."""
    yield facts_and_ways(CHECK, Suspicion(ScamType.RECOVERY, HEADLINE))
    yield facts_and_ways(ALONE, Suspicion())
    yield in_other_hands(CHECK, PERSON.name)


def on_the_phone() -> Steps:
    """The longest question, and what belongs to the scam that takes most words."""
    for check in (CHECK, ALONE):
        yield reached(check)
        yield not_reached(check)
        yield what_to_do(check, RECORD)
        yield really_release(check, 3)
    yield what_to_do(ALONE, replace(RECORD, answers=dict.fromkeys(RECORD.answers, CallAnswer.YES), note=""))
    yield asked(CHECK, CallQuestion.WHERE_FROM, TRAIL)
    yield asked(CHECK, CallQuestion.MET_IN_PERSON, TRAIL)
    yield said_of_it(CHECK, ScamType.CS_REFUND, TRAIL)


def decided() -> Steps:
    """By the reader, or by another."""
    for state in (CheckState.OPEN, CheckState.RELEASED, CheckState.REFUSED):
        yield came_of_it(replace(CHECK, state=state))
    for state in (CheckState.RELEASED, CheckState.OVER):
        yield over(replace(CHECK, state=state))
    yield over(None)
    yield came_of_it(replace(CHECK, quiet=True))
    yield not_yours()
    yield not_all_asked()
    yield held_for_more()


def calling_back() -> Steps:
    """Somebody who is alone, and somebody who is not."""
    for callback in (CALLBACK, replace(CALLBACK, discreet=False)):
        yield who_waits(callback)
        yield call_now(callback)
        yield called(callback)
        yield stays(callback)
    yield what_was_said(CALLBACK)
    yield kindly_hung_up(CALLBACK)
    yield called_already()
    yield called_by_another(CALLBACK, PERSON.name)
