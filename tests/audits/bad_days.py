"""Every screen of a bad day: the steps of troubles, refusals and empty lists, and of the awkward corners of the happy journeys.

The journeys themselves make the steps, so that a screen that is added or worded anew is judged without a change here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any

from app.contract.problems import PROBLEMS
from app.domain.payments import PaymentStatus
from app.domain.people import Preferences
from app.journeys import pay, troubles
from app.journeys.first_start import first_start
from app.journeys.home import tiles
from app.journeys.my_money import my_money
from app.journeys.ports import Needs, Refused
from app.journeys.preferences import ALL, VOICE
from app.journeys.receipt import nothing_was_sent, receipt
from app.journeys.runner import Journey, fingerprint
from app.journeys.settings import TRAIL, which
from app.journeys.sign_in import sign_in
from app.journeys.steps import Plain, Step
from app.journeys.talk import talk_to_a_person
from tests.audits.bad_world import LONGEST, PERSON, SAMPLES, BadBank, needs, payment
from tests.journeys.drive import drive

Steps = Iterator[Step[Any]]
SLIPS = ("credentials_refused", "too_many_attempts", "unavailable")


def bad_days() -> Steps:
    """All of them; what is asked twice in the same words, once."""
    steps = chain(told(), after_a_payment(), liked(), getting_in(), money(), paying(), (tiles(PERSON, "pay"),))
    yield from {fingerprint(step): step for step in steps}.values()


def told() -> Steps:
    """What comes over a task: a person to talk to, and every trouble."""
    yield first(talk_to_a_person())
    yield first(troubles.no_answer(True))
    yield first(troubles.no_answer(False))
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
        yield first(receipt(payment(status), pay.TRAIL.at(5)))
    yield first(nothing_was_sent(pay.TRAIL.at(5)))
    yield first(pay.nobody_to_pay())


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
    yield from walked(sign_in, BadBank(SLIPS), [sample.pin] * len(SLIPS))


def money() -> Steps:
    """A full account with money on its way and more than fits at once; and one on which nothing has happened."""
    yield from walked(my_money, BadBank(), ["0001", "more"])
    yield from walked(my_money, BadBank(most_entries=0), ["0001"])


def paying() -> Steps:
    """As much as there can be, to the longest name, refused at first, and in the end rather not."""
    asked: list[Plain] = [LONGEST.minor - 1, "x" * 40]
    yield from walked(pay.pay_someone, BadBank(["AM04"]), ["0002", "firm", *asked, True, *asked, True, False])


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
