"""A payment that looks like a scam, as she goes through it: asked, warned by name with "not now" marked, and nothing is forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.accounts import AccountNumber
from app.domain.alert_bundle import AlertFeed
from app.domain.alerts import Alert, Severity, Urgency, Wording
from app.domain.coaching import StepKind
from app.domain.money import Money
from app.domain.payments import Clearing, PaymentStatus, ScamWarning
from app.domain.payments import Review as Reviewed
from app.domain.scams import ScamType
from app.journeys.pay import pay_someone
from app.journeys.ports import Needs
from app.journeys.runner import Runner
from app.journeys.say import Name, say
from app.journeys.scam_names import SCAM_NAMES
from app.journeys.scam_payment import quoted
from app.journeys.scam_payment_words import NOT_NOW, in_short, warned
from app.journeys.scenes import scene_of
from app.journeys.steps import Choose, Confirm, Review, Tell, Trail
from app.journeys.steps_warning import Warn
from tests.bank.running import RunningBank
from tests.client.customer import Customer
from tests.journeys.drive import BACK, drive, expect, give, settle

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
    assert expect(runner, Tell).key == "receipt"
    give(runner, True)
    assert runner.wish is None  # a place in her list is not offered


def test_what_was_said_before_back_is_not_forgotten(needs: Needs) -> None:
    runner = asked_about(needs)
    answered(runner, TRUE)
    for _ in TRUE:
        give(runner, BACK)
    assert answered(runner, AS_TOLD).key == "scam-warning"


def test_no_draft_passes_the_warning_and_back_marks_not_now_again(needs: Needs) -> None:
    runner = asked_about(needs)
    answered(runner, TRUE)
    give(runner, "go-on")
    expect(runner, Review)
    assert "scam-warning" not in [each.key for each in runner.draft]
    kept = runner.draft
    give(runner, BACK)
    assert (expect(runner, Warn).chosen, runner.suggestion) == (NOT_NOW, None)
    resumed = Runner(lambda: pay_someone(needs), kept)
    settle(resumed)
    assert (expect(resumed, Warn).chosen, resumed.suggestion) == (NOT_NOW, None)


def test_a_helper_who_looks_on_sees_the_warning_too(needs: Needs) -> None:
    runner = asked_about(needs)
    warning = answered(runner, TRUE)
    assert scene_of(warning, frozenset(), "en").kind is StepKind.CHOOSE


def test_only_the_alert_that_the_bank_names_is_quoted_and_only_while_it_is_in_force() -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    alert = Alert("alr-1", 1, ScamType.INVEST, Severity.SEVERE, Urgency.EXPECTED, now, now + timedelta(days=9), ())
    feed = AlertFeed((alert,), now)
    assert quoted(feed, ScamWarning((ScamType.INVEST,), "alr-1")) is alert
    assert quoted(feed, ScamWarning((ScamType.INVEST,), "")) is None
    assert quoted(feed, ScamWarning((ScamType.INVEST,), "alr-2")) is None
    assert quoted(replace(feed, old=True), ScamWarning((ScamType.INVEST,), "alr-1")) is None


def test_where_it_may_be_one_of_several_each_is_named_with_what_to_know_of_it(needs: Needs) -> None:
    runner = asked_about(needs)
    warning = answered(runner, ("fee", "no", "no"))
    assert warning.question.params == ()
    assert "scam" in warning.question.text
    named = [value for each in warning.why for name, value in each.params if name == "scam"]
    assert named == [SCAM_NAMES[each] for each in (ScamType.PRIZE, ScamType.LOAN, ScamType.RECOVERY)]


def test_an_alert_that_is_quoted_takes_the_place_of_the_third_name() -> None:
    told = ScamWarning((ScamType.LOAN, ScamType.PRIZE, ScamType.RECOVERY), "alr-1")
    nothing, account = Money("CNY", 0), AccountNumber("CN-BBAN", ACCOUNT)
    review = Reviewed("pay", "hash", "Zhao", account, account, Money("CNY", 600_000), nothing, "", 3)
    now = datetime(2026, 11, 22, tzinfo=UTC)
    words = Wording("en", "Loans that cost a fee first", "", (), "")
    alert = Alert("alr-1", 1, ScamType.LOAN, Severity.SEVERE, Urgency.EXPECTED, now, now + timedelta(days=9), (words,))
    why = warned(told, alert, "en", review, Trail(say("Pay", "Pay someone"))).why
    assert [dict(each.params).get("scam") for each in why[:2]] == [SCAM_NAMES[ScamType.LOAN], SCAM_NAMES[ScamType.PRIZE]]
    assert dict(why[2].params)["headline"] == Name("Loans that cost a fee first")
    assert len(why) == len(warned(told, None, "en", review, Trail(say("Pay", "Pay someone"))).why)


def test_a_scam_without_a_name_is_called_none(needs: Needs) -> None:
    runner, _ = drive(lambda: pay_someone(needs), ["new", "Zhao", ACCOUNT, True, True, 4_000_000, ""])
    warning = answered(runner, ("other", "no", "no"))
    assert warning.question.params == ()
    assert [value for each in warning.why for name, value in each.params if name == "scam"] == []


def test_who_looks_at_it_with_her_reads_words_and_no_codes() -> None:
    said = in_short("purpose", "gain")
    assert said is not None
    assert said.text == "It is to earn something with the money"
    assert in_short("purpose", "of a newer bank") is None
