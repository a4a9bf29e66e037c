"""Every screen of a bad day: the steps of troubles, refusals and empty lists, and of the awkward corners of the happy journeys.

The journeys themselves make the steps, so that a screen that is added or worded anew is judged without a change here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Any

from app.contract.problems import PROBLEMS
from app.domain.accounts import AccountNumber
from app.domain.freeze import Freeze
from app.domain.money import Money
from app.domain.payees import PayeeMatch
from app.domain.payments import PaymentStatus
from app.domain.people import Preferences
from app.journeys import pay, troubles
from app.journeys.branch_trip_looks import LOOKED_AT
from app.journeys.cheated import not_heard, so_far, what_happened, what_to_do_now
from app.journeys.first_start import first_start
from app.journeys.freeze import leave_it_stopped, not_known, not_reached, stop_everything, undone
from app.journeys.home import tiles
from app.journeys.my_money import my_money
from app.journeys.news import news
from app.journeys.news import told as told_news
from app.journeys.pay_words import nobody_to_pay, nothing_to_pay_from
from app.journeys.payees import enter_number, read_back
from app.journeys.payments import as_it_stands, came_too_late
from app.journeys.pins import change_pin, forgotten
from app.journeys.ports import Needs, Refused
from app.journeys.preferences import ALL, VOICE
from app.journeys.receipt import nothing_was_sent, receipt
from app.journeys.refusals import refusal
from app.journeys.runner import Journey, fingerprint
from app.journeys.settings import TRAIL, settings, which
from app.journeys.sign_in import sign_in
from app.journeys.steps import Plain, Step
from app.journeys.talk import talk_to_a_person
from app.journeys.waiting import nothing_waits, waiting
from tests.audits.bad_bills import billed
from tests.audits.bad_checks import at_the_check_desk
from tests.audits.bad_coaching import helped_from_afar
from tests.audits.bad_family import among_those_she_trusts
from tests.audits.bad_helping import at_the_helpers_seat
from tests.audits.bad_message_check import asked_about
from tests.audits.bad_orders import going_out
from tests.audits.bad_shares import shown_and_read
from tests.audits.bad_visits import on_a_trip
from tests.audits.bad_world import FROZEN, LONGEST, NEW_NUMBER, NUMBER, PERSON, SAMPLES, BadBank, needs, notices, payment
from tests.journeys.drive import drive

Steps = Iterator[Step[Any]]
NEW_PIN = ("246810", "246810")
SLIPS = ("credentials_refused", "too_many_attempts", "unavailable")


def bad_days() -> Steps:
    """All of them; what is asked twice in the same words, once."""
    around = chain(told(), liked(), getting_in(), coming_home(), setting_up(), stopping_everything(), among_those_she_trusts())
    steps = chain(
        around,
        money(),
        paying(),
        paying_somebody_new(),
        after_a_payment(),
        waiting_for(),
        gone_wrong(),
        at_the_helpers_seat(),
        shown_and_read(),
        asked_about(),
        billed(),
        going_out(),
        helped_from_afar(),
        at_the_check_desk(),
        on_a_trip(),
    )
    yield from {fingerprint(step): step for step in steps}.values()


def told() -> Steps:
    """What comes over a task: a person to talk to, and every trouble."""
    yield first(talk_to_a_person())
    for acting, kept in ((True, True), (True, False), (False, False)):
        yield first(troubles.no_answer(acting=acting, kept=kept))
    yield from refusals()
    yield first(troubles.our_fault())
    yield first(troubles.no_voice())
    yield first(troubles.no_keyring())
    yield first(troubles.set_aside())


def refusals() -> Steps:
    """Each thing that is said when the bank refuses, once: most of its codes are told in the same words."""
    steps = (first(troubles.said_no(Refused(code))) for code in (*PROBLEMS, "unheard-of"))
    yield from {(step.question, step.why): step for step in steps}.values()


def after_a_payment() -> Steps:
    """Receipts, and none."""
    for status in PaymentStatus:
        yield first(receipt(payment(status), pay.TASK))
    yield first(nothing_was_sent(pay.TASK))
    yield first(nobody_to_pay(pay.TASK))
    yield first(nothing_to_pay_from(pay.TASK))


def liked() -> Steps:
    """How she likes it; the question about the voice is one of them."""
    assert VOICE in ALL
    for preference in ALL:
        yield preference.question(Preferences(), TRAIL)
    yield which(Preferences(), can_speak=True)
    yield which(Preferences(), can_speak=False)


def getting_in() -> Steps:
    """The first start and signing in, with every slip that has words of its own."""
    sample = SAMPLES[1]
    slips: list[Plain] = [sample.customer_number, sample.activation_code] * len(SLIPS)
    tuning: list[Plain] = ["en", "100", "day", "False"]
    yield from walked(
        first_start, BadBank(SLIPS), [*tuning, sample.customer_number, *slips, sample.customer_number, sample.activation_code]
    )
    yield from walked(sign_in, BadBank(SLIPS), [sample.pin, "again"] * len(SLIPS))
    yield from walked(forgotten, BadBank(SLIPS), ["12345678", *NEW_PIN, "again"] * len(SLIPS))


def coming_home() -> Steps:
    """All that can have happened; then home with something left half done, something on its way, and everything stopped."""
    yield from walked(
        news,
        BadBank(),
        [True] * 2 + ["lock"] + [True] * (sum(each.code == LOOKED_AT or told_news(each) is not None for each in notices()) - 1),
    )
    yield tiles(PERSON, "pay", FROZEN)
    yield tiles(PERSON, "pay", None)


def setting_up() -> Steps:
    """Limits that are to change and that the bank does not allow, computers, and a secret number with every slip."""
    limits: list[Plain] = ["paymentLimit", "other", LONGEST.minor - 1, True, "waitHours", "other", "168", True, "dailyLimit", "drop", True]
    yield from walked(settings, BadBank(["safeguard_beyond_floor"]), ["limits", *limits, "done"])
    yield from walked(settings, BadBank(), ["devices", "new", True, True, "old", True, "here"])
    yield from walked(change_pin, BadBank(SLIPS), ["135790", "111111", "keep", "246810", *NEW_PIN, *["135790", *NEW_PIN] * len(SLIPS)])


def stopping_everything() -> Steps:
    """Before, after, long after, and where the bank does not answer."""
    yield from walked(stop_everything, BadBank(), [True])
    yield from walked(stop_everything, BadBank(stopped=True), [])
    yield leave_it_stopped(replace(FROZEN, unfreeze_asked_at=None))
    yield undone(FROZEN)
    yield undone(Freeze(False, ()))
    yield not_reached()
    yield not_known()


def money() -> Steps:
    """A full account with money on its way and more than fits at once; and one on which nothing has happened. Payments of each kind."""
    yield from walked(my_money, BadBank(), ["0001", "more"])
    yield from walked(my_money, BadBank(most_entries=0), ["0001"])
    yield from walked(my_money, BadBank(now=PaymentStatus.SETTLED), ["payments", "id", "done", "more"])
    yield from walked(my_money, BadBank(most_entries=0), ["payments"])
    for status in PaymentStatus:
        yield as_it_stands(replace(payment(status), recalled=True))


def paying() -> Steps:
    """As much as there can be, to the longest name, refused at first, and in the end rather not."""
    asked: list[Plain] = [LONGEST.minor - 1, "x" * 40]
    yield from walked(pay.pay_someone, BadBank(["AM04"]), ["0002", "firm", *asked, "again", *asked, True, False])
    yield from walked(pay.pay_someone, BadBank(["device_untrusted"]), ["0002", "firm", *asked])
    yield refusal(Refused("AM14", {"which": "daily", "limit": _on_the_wire(LONGEST), "left": _on_the_wire(LONGEST)}), pay.TASK)


def paying_somebody_new() -> Steps:
    """Whatever the bank finds, every reason to wait, and into the list or not."""
    named: list[Plain] = ["0002", "new", PERSON.name, NEW_NUMBER.identification, True]
    asked: list[Plain] = [LONGEST.minor - 1, "x" * 40, "x" * 40, True, True, True]
    """The second of the two notes is for her family."""
    kept: list[Plain] = ["yes", "Little Willie from number seventeen", "garden"]
    for found in PayeeMatch:
        yield from walked(pay.pay_someone, BadBank(found=found), named)
    yield from walked(pay.pay_someone, BadBank(), [*named, "take", *asked, *kept])
    settled = BadBank(found=PayeeMatch.NO_MATCH, now=PaymentStatus.SETTLED)
    yield from walked(pay.pay_someone, settled, [*named, "go-on", *asked, *kept])
    yield from walked(pay.pay_someone, BadBank(), ["0002", "new", PERSON.name, NUMBER.identification, True])
    yield from enter_number_at(AccountNumber("GB-SCAN", ""))


def enter_number_at(number: AccountNumber) -> Steps:
    """A number of another country."""
    _, shown = drive(lambda: enter_number(number, pay.TASK), ["993101"])
    yield from shown
    yield read_back(AccountNumber(number.scheme, "99310121061940"), pay.TASK)


def waiting_for() -> Steps:
    """Several on their way, stopped, too late, and while everything is stopped."""
    yield from walked(waiting, BadBank(), ["0", True])
    yield from walked(waiting, BadBank(stopped=True), ["0"])
    yield came_too_late()
    yield nothing_waits()


def gone_wrong() -> Steps:
    """What can be wrong with a payment that has gone, and with one that has not."""
    for what in ("cheated", "mistake", "not_mine"):
        yield what_to_do_now(what)
    yield what_happened(payment(PaymentStatus.SETTLED))
    yield so_far(payment(PaymentStatus.SETTLED))
    yield so_far(payment(PaymentStatus.CANCELLED))
    yield so_far(payment(PaymentStatus.OTHER))
    yield not_heard()


def _on_the_wire(money: Money) -> dict[str, str]:
    return {"currency": money.currency, "amount": money.decimal}


def walked(journey: Callable[[Needs], Journey[Any]], bank: BadBank, answers: Iterable[Plain]) -> Steps:
    """The steps of a journey through the bad world."""
    given = needs(bank)
    _, shown = drive(lambda: journey(given), answers)
    yield from shown


def first(journey: Journey[Any]) -> Step[Any]:
    """What a journey asks before anything else."""
    step = next(journey)
    assert isinstance(step, Step)
    return step
