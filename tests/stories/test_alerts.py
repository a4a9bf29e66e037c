"""A warning from the desk to her screen: at once where she only reads, after the step where she types, else at the next start."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from app.client.remote_bank import RemoteBank
from app.domain.alerts import Alert, Severity, Urgency, Wording
from app.domain.scams import ScamType
from app.journeys.steps_alerts import ReadAlert
from tests.bank.alerts.desk import people_and_desk
from tests.bank.cast import WANG
from tests.bank.running import RunningBank, running_bank
from tests.client.desk import at_the_desk
from tests.stories.home_seat import HomeSeat
from tests.ui.until import until


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_and_desk()) as bank:
        yield bank


@pytest.fixture
def desk(bank: RunningBank) -> Iterator[tuple[RemoteBank, RemoteBank]]:
    with at_the_desk(bank, "Sun") as writer, at_the_desk(bank, "He") as publisher:
        yield writer, publisher


def publish(desk: tuple[RemoteBank, RemoteBank], urgency: Urgency = Urgency.IMMEDIATE) -> None:
    writer, publisher = desk
    now = datetime.now(UTC)
    words = (Wording("en", "A caller", "Somebody rings.", ("They hurry you.",), "Hang up.", "159"),)
    alert = Alert("", 0, ScamType.FAMILY, Severity.SEVERE, urgency, now, now + timedelta(days=9), words)
    publisher.publish_alert(writer.write_alert(alert, (), str(uuid.uuid4())))


def fetched(seat: HomeSeat) -> bool:
    """Whether it has come to her machine."""
    return bool(seat.bank.known_alerts().alerts)


def test_an_urgent_one_comes_over_home_and_is_not_told_again(hers: HomeSeat, desk: tuple[RemoteBank, RemoteBank]) -> None:
    hers.see("home")
    hers.take_note()
    publish(desk)
    told = hers.see("alert")
    assert isinstance(told, ReadAlert)
    assert told.alert.headline == "A caller"
    hers.answer("alert", "done")
    hers.answer("home", "sign-out")
    hers.sign_in(WANG.customer.pin)
    hers.see("home")


def test_what_she_is_typing_is_ended_first(hers: HomeSeat, desk: tuple[RemoteBank, RemoteBank]) -> None:
    hers.answer("home", "pay")
    hers.pick_first("payee")
    hers.see("amount")
    publish(desk)
    until(lambda: hers.seat.between.waits)
    assert hers.step
    assert hers.step.key == "amount"
    hers.answer("amount", 12850)
    hers.answer("alert", "done")
    hers.see("note")


def test_one_that_can_wait_is_told_at_the_next_start(hers: HomeSeat, desk: tuple[RemoteBank, RemoteBank]) -> None:
    hers.see("home")
    publish(desk, Urgency.EXPECTED)
    until(lambda: fetched(hers))
    assert hers.step
    assert hers.step.key == "home"
    hers.answer("home", "sign-out")
    hers.sign_in(WANG.customer.pin)
    hers.answer("alert", "done")
    hers.see("home")


def test_one_that_was_published_while_nobody_was_there_is_told_at_the_next_start(
    hers: HomeSeat, desk: tuple[RemoteBank, RemoteBank]
) -> None:
    hers.see("home")
    hers.answer("home", "sign-out")
    publish(desk, Urgency.IMMEDIATE)
    hers.sign_in(WANG.customer.pin)
    hers.answer("alert", "done")
    hers.see("home")


def test_who_helps_reads_it_too_and_can_pass_it_on(his: HomeSeat, desk: tuple[RemoteBank, RemoteBank]) -> None:
    his.see("helping")
    his.take_note()
    publish(desk)
    told = his.see("alert")
    assert isinstance(told, ReadAlert)
    assert "somebody I help" in told.ways[-1].label.text
    his.answer("alert", "show")
    his.answer("nobody-to-show", True)
    his.answer("alert", "done")
    his.answer("helping", "alerts")
    his.see("alerts")
