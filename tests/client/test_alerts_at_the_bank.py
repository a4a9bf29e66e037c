"""Alerts from the desk to a customer's program, at the reference bank."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from queue import SimpleQueue

import pytest

from app.bank.services import alert_keys
from app.domain.accounts import AccountNumber
from app.domain.alert_bundle import BundleFault
from app.domain.alert_desk import DeskAlert, Reach, Withdrawal
from app.domain.alerts import Alert, AlertState, Area, Severity, Triggers, Urgency, Wording
from app.domain.money import Money
from app.domain.scams import ScamType
from app.journeys.alerting import AlertDesk, Alerts, Come
from app.journeys.ports import Refused
from tests.bank.alerts.desk import people_and_desk
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer, customer_at
from tests.client.eventually import eventually

ACCOUNTS = (AccountNumber("CN-BBAN", "6288000000009999"),)
ALERT = Alert(
    alert_id="",
    revision=0,
    scam_type=ScamType.BANK_SAFE,
    severity=Severity.SEVERE,
    urgency=Urgency.IMMEDIATE,
    sent=datetime.now(UTC),
    expires=datetime.now(UTC) + timedelta(days=20),
    wordings=(
        Wording(
            "zh_CN",
            "有人冒充银行",
            "有人打电话说账户不安全。",
            ("要您转钱。",),
            "挂断，打卡背面的电话。",
            "95588",
            (Area("成都", (("a", "1"),)),),
        ),
        Wording("en", "Somebody says to be the bank", "They say your account is not safe.", ("They ask for money.",), "Hang up.", "159"),
    ),
    triggers=Triggers(("保护资金",), Money.parse("CNY", "1000.00")),
)


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_and_desk()) as bank:
        yield bank


@pytest.fixture
def wang(bank: RunningBank) -> Iterator[Customer]:
    person = customer_at(bank.url)
    yield person
    person.bank.close()


def published(sun: AlertDesk, he: AlertDesk, alert: Alert = ALERT) -> DeskAlert:
    return he.publish_alert(sun.write_alert(alert, ACCOUNTS, str(uuid.uuid4())))


def come_so_far(reach: Reach) -> tuple[int, int, int]:
    return reach.delivered, reach.shown, reach.read


def test_from_the_desk_to_her_screen(sun: AlertDesk, he: AlertDesk, wang: Customer) -> None:
    heard: SimpleQueue[tuple[str, str]] = SimpleQueue()
    listener = wang.bank.listen(lambda kind, resource: heard.put((kind, resource)))
    assert heard.get(timeout=20)[0] == "resync"
    home: Alerts = wang.bank
    assert home.alerts().alerts == ()
    told = published(sun, he)
    assert heard.get(timeout=20) == ("alert.published", told.alert.alert_id)
    listener.stop()
    (alert,) = home.alerts().alerts
    assert replace(alert, state=AlertState.PUBLISHED) == alert
    assert (alert.wordings, alert.triggers, alert.scam_type) == (ALERT.wordings, ALERT.triggers, ALERT.scam_type)
    assert home.known_alerts().alerts == (alert,)
    home.alert_came(alert, Come.READ)
    eventually(lambda: come_so_far(sun.alert_reach(told.alert.alert_id)) == (1, 1, 1))


def test_what_is_known_already_is_not_sent_again(sun: AlertDesk, he: AlertDesk, wang: Customer) -> None:
    published(sun, he)
    first = wang.bank.alerts()
    again = wang.bank.alerts()
    assert (again.alerts, again.fault) == (first.alerts, None)
    assert again.as_of is not None
    assert first.as_of is not None
    assert again.as_of >= first.as_of


def test_the_desk_works_on_what_it_has(sun: AlertDesk, he: AlertDesk, wang: Customer) -> None:
    name_of_try = str(uuid.uuid4())
    draft = sun.write_alert(ALERT, ACCOUNTS, name_of_try)
    assert sun.write_alert(ALERT, ACCOUNTS, name_of_try) == draft
    assert (draft.alert.state, draft.yours, draft.accounts) == (AlertState.DRAFT, True, ACCOUNTS)
    with pytest.raises(Refused, match="second_person_needed"):
        sun.publish_alert(draft)
    other = sun.rewrite_alert(draft, replace(draft.alert, severity=Severity.MINOR), ())
    with pytest.raises(Refused, match="alert_changed"):
        he.publish_alert(draft)
    done = he.publish_alert(he.desk_alert(other.alert.alert_id))
    assert (done.alert.state, done.published, done.published_by, done.writers) == (AlertState.PUBLISHED, 1, "He", ("Sun",))
    assert he.desk_alerts() == (done,)
    he.cancel_alert(done.alert.alert_id, Withdrawal.OVER)
    assert wang.bank.alerts().alerts == ()
    gone = sun.desk_alerts()[0]
    assert (gone.alert.state, gone.withdrawn_by, gone.withdrawn_for) == (AlertState.CANCELLED, "He", Withdrawal.OVER)


def test_a_customer_is_no_desk(wang: Customer) -> None:
    with pytest.raises(Refused, match="forbidden"):
        wang.bank.desk_alerts()


def test_the_banks_keys_change_one_at_a_time(bank: RunningBank, sun: AlertDesk, he: AlertDesk, wang: Customer) -> None:
    published(sun, he)
    assert wang.bank.alerts().fault is None
    bank.change(alert_keys.rotate)
    assert wang.bank.alerts().fault is None
    bank.change(alert_keys.rotate)
    assert wang.bank.alerts().fault is None
    for _ in range(2):
        bank.change(alert_keys.rotate)
    feed = wang.bank.alerts()
    assert (feed.fault, len(feed.alerts)) == (BundleFault.FORGED, 1)
