"""A payment that looks like a scam, as she goes through it: asked, warned by name with "not now" marked, and nothing is forgotten."""

from __future__ import annotations

from typing import Any

from app.domain.payments import Clearing, PaymentStatus
from app.domain.scams import ScamType
from app.journeys.pay import pay_someone
from app.journeys.ports import Needs
from app.journeys.runner import Runner
from app.journeys.scam_names import SCAM_NAMES
from app.journeys.scam_payment_words import NOT_NOW, in_short
from app.journeys.steps import Choose, Confirm, Review, Tell
from tests.bank.running import RunningBank
from tests.client.customer import Customer
from tests.journeys.drive import BACK, drive, expect, give

ACCOUNT = "6288000000000077"
TRUE = ("gain", "yes", "no")
AS_TOLD = ("family", "no", "yes")


def asked_about(needs: Needs, minor: int = 600_000, account: str = ACCOUNT) -> Runner[None]:
    """A payment to somebody new, up to the first question."""
    runner, _ = drive(lambda: pay_someone(needs), ["new", "Zhao", account, True, True, minor, ""])
    return runner


def answered(runner: Runner[None], answers: tuple[str, ...]) -> Choose[Any]:
    for answer in answers:
        give(runner, answer)
    return expect(runner, Choose)


def test_she_is_asked_three_things_and_why_with_the_first(needs: Needs) -> None:
    runner = asked_about(needs)
    keys = []
    for answer in AS_TOLD:
        step = expect(runner, Choose)
        keys.append((step.key, bool(step.why)))
        give(runner, answer)
    assert keys == [("asked-purpose", True), ("asked-on_the_phone", False), ("asked-met_in_person", False)]
    assert not any("calls you" in each.text for each in expect(runner, Review).why)


def test_not_now_is_marked_and_sends_nothing(needs: Needs, her: Customer) -> None:
    before = her.booked()
    runner = asked_about(needs)
    warning = answered(runner, TRUE)
    assert (warning.key, warning.chosen, warning.options[0].key) == ("scam-warning", NOT_NOW, NOT_NOW)
    assert SCAM_NAMES[ScamType.INVEST] in [value for _, value in warning.question.params]
    give(runner, NOT_NOW)
    assert expect(runner, Tell).key == "not-sent"
    assert her.booked() == before
    assert needs.bank.read_freeze().stops == ()


def test_going_on_all_the_same_it_waits_for_the_bank(needs: Needs, bank: RunningBank) -> None:
    runner = asked_about(needs)
    answered(runner, TRUE)
    give(runner, "go-on")
    assert any("calls you" in each.text for each in expect(runner, Review).why)
    give(runner, True)
    expect(runner, Confirm)
    bank.move(3)
    give(runner, True)
    payment = needs.bank.payment(needs.task_id)
    assert payment.status is PaymentStatus.PENDING
    assert Clearing.BANK in {each.kind for each in payment.requires}


def test_what_was_said_before_back_is_not_forgotten(needs: Needs) -> None:
    runner = asked_about(needs)
    answered(runner, TRUE)
    for _ in TRUE:
        give(runner, BACK)
    assert answered(runner, AS_TOLD).key == "scam-warning"


def test_who_looks_at_it_with_her_reads_words_and_no_codes() -> None:
    said = in_short("purpose", "gain")
    assert said is not None
    assert said.text == "It is to earn something with the money"
    assert in_short("purpose", "of a newer bank") is None
