"""Payments that the bank holds, at its desk: looking into one, calling the customer, releasing or refusing it once."""

from __future__ import annotations

from typing import Any, Final

from app.domain.checks import CallOutcome, CallRecord, Check, CheckDecision, CheckState, HeldFor, most_urgent_first
from app.domain.hands import Doing
from app.domain.scams import ScamType
from app.journeys.alerting import AlertDesk
from app.journeys.checking import CheckDesk
from app.journeys.desk import Desk
from app.journeys.desk_call_words import LATER, NOBODY, SPOKE, out_of_hand
from app.journeys.desk_checks_call import ask_all, kindly_hung_up, not_reached, reached, really_release, what_to_do
from app.journeys.desk_checks_facts import Suspicion
from app.journeys.desk_checks_words import (
    CALL,
    REFUSE,
    TRAIL,
    came_of_it,
    facts_and_ways,
    held_for_more,
    in_other_hands,
    line,
    not_all_asked,
    not_yours,
    over,
    waits_for_another,
)
from app.journeys.desk_section import FRAUD_DESK, Section, desk_of
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import say
from app.journeys.steps import Item, Tell
from app.journeys.visit import Task

_NAME: Final = "check"
_NOT_REACHED: Final = CallRecord(CallOutcome.NOT_REACHED)
_SCAMS: Final = {scam.value: scam for scam in ScamType}


def one_check(needs: Needs, check_id: str) -> Journey[None]:
    """From the facts to a decision, or to later. Whoever comes second is told so."""
    desk = desk_of(needs)
    try:
        told = yield from _looked_into(needs, desk, check_id)
    except Refused as no:
        told = yield from _told(no, desk.checks, check_id)
    if told:
        yield from ask(told)


def suspicion_of(alerts: AlertDesk, check: Check, language: str) -> Suspicion:
    """What it looks like: as the warning says that names the account, or as the rules for payments have found."""
    for held in check.held:
        if held.reason is HeldFor.ALERT_ACCOUNT and "alertId" in held.facts:
            try:
                alert = alerts.desk_alert(held.facts["alertId"]).alert
            except Refused:
                continue
            return Suspicion(alert.scam_type, alert.worded(language).headline)
    scams = (_SCAMS.get(held.facts.get("scamType", "")) for held in check.held)
    return Suspicion(next(filter(None, scams), None))


def _looked_into(needs: Needs, desk: Desk, check_id: str) -> Journey[Tell | None]:
    """Answers what is left to be told."""
    check = yield from read(desk.checks.check, check_id)
    if check.state is not CheckState.OPEN:
        return over(check)
    if check.yours:
        return waits_for_another(check)
    if check.hand and check.hand.doing is Doing.CALLING and not check.hand.yours:
        return in_other_hands(check, check.hand.name)
    language = (yield from read(needs.settings.preferences)).language
    suspicion = yield from read(suspicion_of, desk.alerts, check, language)
    wish = yield from ask(facts_and_ways(check, suspicion))
    if wish == CALL:
        taken = yield from act(desk.checks.take_check, check, Doing.CALLING)
        return (yield from _called(needs, desk.checks, taken, suspicion.scam))
    if wish == REFUSE:
        taken = yield from act(desk.checks.take_check, check, Doing.CALLING)
        return (yield from _decided(desk.checks, taken, CheckDecision.REFUSE, _NOT_REACHED))
    return None


def _called(needs: Needs, desk: CheckDesk, check: Check, scam: ScamType | None) -> Journey[Tell | None]:
    outcome = yield from ask(reached(check))
    if outcome == LATER:
        yield from act(desk.take_check, check, Doing.PUT_BACK)
        return None
    if outcome != SPOKE:
        return (yield from _not_reached(desk, check, kindly=outcome != NOBODY))
    record = yield from ask_all(check, scam)
    decision = yield from ask(what_to_do(check, record))
    if decision is CheckDecision.RELEASE:
        liked = yield from read(needs.settings.preferences)
        if not (yield from ask(really_release(check, liked.pause_seconds))):
            yield from act(desk.take_check, check, Doing.PUT_BACK)
            return None
    return (yield from _decided(desk, check, decision, record))


def _not_reached(desk: CheckDesk, check: Check, *, kindly: bool) -> Journey[Tell | None]:
    """``kindly``: somebody else is on the phone."""
    if kindly:
        yield from ask(kindly_hung_up(check))
    if (yield from ask(not_reached(check))):
        return (yield from _decided(desk, check, CheckDecision.REFUSE, _NOT_REACHED))
    yield from act(desk.take_check, check, Doing.NOT_REACHED)
    return None


def _decided(desk: CheckDesk, check: Check, decision: CheckDecision, record: CallRecord) -> Journey[Tell]:
    after = yield from act(desk.decide_check, check, decision, record)
    return came_of_it(after)


def _told(no: Refused, desk: CheckDesk, check_id: str) -> Journey[Tell]:
    """What the bank could not take, in words."""
    if no.code == "not_found":
        return over(None)
    if no.code == "conflict_of_interest":
        return not_yours()
    if no.code == "check_changed":
        return held_for_more()
    if no.code == "call_incomplete":
        return not_all_asked()
    if no.code not in ("check_decided", "check_in_hand", "DS26"):
        raise no
    now = yield from read(desk.check, check_id)
    if no.code == "check_in_hand" and now.state is CheckState.OPEN:
        name = str(no.facts.get("name", ""))
        return in_other_hands(now, name) if name else out_of_hand(TRAIL)
    return waits_for_another(now) if no.code == "DS26" and now.state is CheckState.OPEN else over(now)


def _lines(desk: Desk, _: str) -> tuple[Item, ...]:
    return tuple(line(check, CHECKS.key(check.check_id)) for check in most_urgent_first(desk.checks.checks()))


def _task(check_id: str) -> Task[Any]:
    return Task(_NAME, lambda needs: one_check(needs, check_id), leavable=True)


CHECKS: Final = Section(_NAME, FRAUD_DESK, say("DeskChecks", "Payments that the bank holds"), _lines, _task)
