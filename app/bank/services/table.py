"""Which service stands behind which operation of the contract, and how it is to be run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from app.bank.services import (
    accounts,
    alert_desk,
    alerts,
    approvals,
    assistance,
    bills,
    branches,
    callbacks,
    checks,
    coaching,
    comparing,
    consents,
    corrections,
    counter,
    devices,
    diary,
    drafts,
    events,
    feedback,
    freeze,
    hints,
    insight,
    kiosks,
    link_bodies,
    link_course,
    link_terms,
    locking,
    notices,
    pairings,
    payees,
    payments,
    people,
    pins,
    queues,
    recalls,
    records,
    reviews,
    safeguards,
    sandbox,
    scenes,
    sessions,
    shares,
    standing_orders,
    statements,
    verification,
    visits,
)
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store.port import Tx

Service = Callable[[Tx, Context, Any], Any]
"""Answers a message or None; raises ``Refusal``, or answers one to keep what it did."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Looks only."""

    service: Service


@dataclass(frozen=True, slots=True)
class Writing:
    """Changes something, in one transaction."""

    service: Service


@dataclass(frozen=True, slots=True)
class Creating:
    """Makes something once per Idempotency-Key; ``tell`` says how it stands, the first time and every other."""

    make: Callable[[Tx, Context, Any], str | Refusal]
    tell: Callable[[Tx, Context, Any, str], Any]


@dataclass(frozen=True, slots=True)
class Outside:
    """Somebody outside of the bank who is waited for: which one, and what it weighs when that takes too long."""

    whom: Callable[[Any], str]
    late: Any


@dataclass(frozen=True, slots=True)
class Weighing:
    """Has a slow part that must not hold a transaction: ``begin`` in one, ``weigh`` in a thread, ``then`` in a second one."""

    begin: Callable[[Tx, Context, Any], Any]
    weigh: Callable[[Any], Any]
    then: Callable[[Tx, Context, Any, Any], Any]
    tell: Callable[[Tx, Context, Any, str], Any] | None = None
    """Where it creates: then ``then`` answers an id, as ``Creating.make`` does."""
    outside: Outside | None = None
    """Where the slow part waits for somebody outside of the bank: then no PIN waits behind it."""


Plan = Reading | Writing | Creating | Weighing

SERVICES: Final[dict[str, Plan]] = {
    "enrolDevice": Weighing(devices.begin_enrolling, devices.hash_code, devices.enrol, devices.enrolled),
    "listDevices": Reading(devices.list_devices),
    "lockDevice": Writing(locking.lock),
    "openSession": Weighing(sessions.begin_signing_in, sessions.check_pin, sessions.open_session),
    "refreshSession": Writing(sessions.refresh),
    "closeSession": Writing(sessions.close),
    "readMe": Reading(people.read_me),
    "writePreferences": Writing(people.write_preferences),
    "changePin": Weighing(pins.begin_changing, pins.weigh_change, pins.change),
    "resetPin": Weighing(pins.begin_resetting, pins.weigh_reset, pins.reset),
    "exportMe": Reading(records.export),
    "askCorrection": Creating(corrections.ask, corrections.told_asked),
    "listCorrections": Reading(corrections.list_own),
    "listDeskCorrections": Reading(corrections.list_waiting),
    "answerCorrection": Writing(corrections.answer),
    "issueActivation": Weighing(counter.begin_issuing, counter.make_code, counter.issue, counter.issued),
    "lookAhead": Writing(counter.look_ahead),
    "witness": Writing(counter.witness),
    "listAccounts": Reading(accounts.list_accounts),
    "readBalances": Reading(accounts.read_balances),
    "listTransactions": Reading(accounts.list_transactions),
    "readStatement": Reading(statements.read_statement),
    "listBeneficiaries": Reading(payees.list_beneficiaries),
    "addBeneficiary": Creating(payees.add, payees.added),
    "changeBeneficiary": Writing(payees.change),
    "removeBeneficiary": Writing(payees.remove),
    "verifyPayee": Writing(verification.verify),
    "listBillers": Reading(bills.list_billers),
    "forgetMeter": Writing(bills.forget),
    "lookUpBill": Weighing(bills.begin_looking, bills.ask, bills.look_up, outside=Outside(bills.whom, "biller_silent")),
    "reviewPayment": Creating(reviews.review, reviews.told_review),
    "initiatePayment": Creating(payments.initiate, payments.told_payment),
    "listDrafts": Reading(drafts.list_drafts),
    "readDraft": Reading(drafts.read_draft),
    "keepDraft": Writing(drafts.keep_draft),
    "forgetDraft": Writing(drafts.forget_draft),
    "listBranches": Reading(branches.list_branches),
    "listVisits": Reading(visits.list_visits),
    "takeNumber": Creating(visits.take, visits.taken),
    "giveUpVisit": Writing(visits.give_up),
    "checkInVisit": Writing(queues.check_in),
    "callVisit": Writing(queues.call),
    "finishVisit": Writing(queues.finish),
    "readKiosk": Reading(kiosks.read_kiosk),
    "lookAtTicket": Writing(kiosks.look_at_ticket),
    "listAssistance": Reading(assistance.list_open),
    "beginAssistance": Creating(assistance.begin, assistance.begun),
    "readAssistance": Reading(assistance.read),
    "endAssistance": Writing(assistance.end),
    "listPayments": Reading(payments.list_payments),
    "readPayment": Reading(payments.read_payment),
    "authorisePayment": Writing(approvals.authorise),
    "listStandingOrders": Reading(standing_orders.list_orders),
    "initiateStandingOrder": Creating(standing_orders.initiate, payments.told_payment),
    "authoriseStandingOrder": Writing(approvals.authorise_order),
    "stopStandingOrder": Writing(standing_orders.stop),
    "listApprovals": Writing(approvals.list_approvals),
    "readApproval": Writing(approvals.read_approval),
    "cancelPayment": Writing(payments.cancel),
    "askRecall": Creating(recalls.ask, payments.told_recall),
    "readSafeguards": Reading(safeguards.read_safeguards),
    "changeSafeguards": Writing(safeguards.change),
    "dropSafeguardChange": Writing(safeguards.drop),
    "readFreeze": Reading(freeze.read_freeze),
    "freeze": Writing(freeze.freeze),
    "askUnfreeze": Writing(freeze.ask_unfreeze),
    "listUnfreezeRequests": Reading(consents.list_requests),
    "consentUnfreeze": Writing(consents.consent),
    "listPairings": Reading(link_bodies.list_pairings),
    "readPairing": Reading(link_bodies.read_pairing),
    "invitePairing": Weighing(pairings.begin_inviting, pairings.make_code, pairings.invite, pairings.invited),
    "claimPairing": Weighing(pairings.begin_claiming, pairings.hash_code, pairings.claim, pairings.claimed),
    "revealPairing": Writing(comparing.reveal),
    "matchPairing": Writing(comparing.match),
    "listWaitingPairings": Reading(comparing.list_waiting),
    "witnessPairing": Writing(comparing.witness),
    "changePairing": Writing(link_terms.change),
    "endPairing": Writing(link_course.end),
    "seeBalances": Writing(insight.see_balances),
    "seeActivity": Writing(insight.see_activity),
    "listCoaching": Reading(coaching.list_open),
    "askCoaching": Creating(coaching.ask, coaching.begun),
    "offerCoaching": Creating(coaching.offer, coaching.begun),
    "readCoaching": Reading(coaching.read),
    "joinCoaching": Writing(coaching.join),
    "showScene": Writing(scenes.show),
    "giveHint": Creating(hints.give, hints.given),
    "endCoaching": Writing(coaching.end),
    "listShares": Reading(shares.list_shares),
    "giveShare": Creating(shares.give, shares.given),
    "seeShare": Writing(shares.see),
    "readAlerts": Reading(alerts.read_alerts),
    "acknowledgeAlert": Writing(alerts.acknowledge),
    "listDeskAlerts": Reading(alert_desk.list_alerts),
    "readDeskAlert": Reading(alert_desk.read_alert),
    "writeAlert": Creating(alert_desk.draft, alert_desk.drafted),
    "rewriteAlert": Writing(alert_desk.rewrite),
    "dropDraft": Writing(alert_desk.drop),
    "publishAlert": Creating(alert_desk.publish, alert_desk.published),
    "cancelAlert": Writing(alert_desk.cancel),
    "readReach": Reading(alert_desk.reach),
    "listChecks": Reading(checks.list_checks),
    "readCheck": Reading(checks.read_check),
    "takeCheck": Writing(checks.take),
    "decideCheck": Writing(checks.decide),
    "listCallbacks": Reading(callbacks.list_own),
    "askCallback": Creating(callbacks.ask, callbacks.told_asked),
    "listDeskCallbacks": Reading(callbacks.list_waiting),
    "takeCallback": Writing(callbacks.take),
    "finishCallback": Writing(callbacks.finish),
    "withdrawCallback": Writing(callbacks.withdraw),
    "listFeedback": Reading(feedback.list_own),
    "giveFeedback": Creating(feedback.give, feedback.given),
    "listDeskFeedback": Reading(feedback.list_all),
    "readDiary": Reading(diary.read_diary),
    "listNotices": Reading(notices.list_notices),
    "seeNotice": Writing(notices.see),
    "listEvents": Reading(events.list_events),
    "listSamplePeople": Weighing(sandbox.begin_listing, sandbox.make_codes, sandbox.list_people),
    "advanceClock": Writing(sandbox.advance),
    "resetSandbox": Writing(sandbox.reset),
    "receiveIncome": Writing(sandbox.receive_income),
}
