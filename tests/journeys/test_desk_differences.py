"""Who publishes new words is told part by part what they change, and who withdraws is told what is watched on, and until when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.accounts import AccountNumber
from app.domain.alert_desk import DeskAlert
from app.domain.alerts import Area, Severity, Triggers, Urgency
from app.domain.scams import ScamType
from app.journeys.desk_alerts import one_alert
from app.journeys.desk_differences import differences
from app.journeys.desk_section import desk_of
from app.journeys.desk_writing import write_anew
from app.journeys.ports import Needs
from app.journeys.say import Digits, Name, Say
from app.journeys.steps import Confirm, Tell
from app.journeys.steps_desk import LookInto
from tests.bank.alerts.desk import people_and_desk
from tests.bank.running import RunningBank, running_bank
from tests.client.desk import at_the_desk
from tests.journeys.desk import at_a_desk, form
from tests.journeys.drive import drive, expect, give
from tests.ui.samples_desk import ALERT, ENGLISH, NOW

ACCOUNTS = tuple(AccountNumber("CN-BBAN", f"628800000000{last}") for last in ("9999", "8888"))
LIVE = DeskAlert(ALERT, "", ("Sun",), yours=False, accounts=ACCOUNTS, published=1, before=ALERT, accounts_before=ACCOUNTS)


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_and_desk()) as bank:
        yield bank


@pytest.fixture
def sun(bank: RunningBank, tmp_path: Path) -> Iterator[Needs]:
    with at_the_desk(bank, "Sun") as desk:
        yield at_a_desk(desk, tmp_path)


@pytest.fixture
def he(bank: RunningBank, tmp_path: Path) -> Iterator[Needs]:
    with at_the_desk(bank, "He") as desk:
        yield at_a_desk(desk, tmp_path)


def published(sun: Needs, he: Needs) -> str:
    """One that customers see, with two accounts; its id."""
    alert_id = desk_of(sun).alerts.write_alert(ALERT, ACCOUNTS, "a-try-of-this-test").alert.alert_id
    drive(lambda: one_alert(he, alert_id), ["publish", "done", "done", True])
    return alert_id


def labels(told: DeskAlert) -> list[str]:
    return [fact.label.text for fact in differences(told)]


CHANGES = {
    "The kind of scam": {"scam_type": ScamType.FAMILY},
    "How soon": {"urgency": Urgency.EXPECTED},
    "What is at stake": {"severity": Severity.MINOR},
    "Words that fit the moment": {"triggers": replace(ALERT.triggers, words=("医保卡",))},
    "From which amount on": {"triggers": Triggers(ALERT.triggers.words)},
    "Good until": {"expires": NOW + timedelta(days=2)},
}
WORDINGS = {
    "Headline in {language}": {"headline": "Calls"},
    "What is going round, in {language}": {"description": "Somebody rings."},
    "How to tell, in {language}": {"signs": ENGLISH.signs[1:]},
    "What to do now, in {language}": {"instruction": "Ring back."},
    "The number to call, in {language}": {"contact": "0900 12345"},
    "Where, in {language}": {"areas": (Area("Kent"),)},
}


@given(st.sets(st.sampled_from(sorted(CHANGES.keys() - {"From which amount on"}))), st.sets(st.sampled_from(sorted(WORDINGS))))
def test_each_part_that_differs_is_told_and_no_other(parts: set[str], of_the_words: set[str]) -> None:
    english = ENGLISH
    for part in of_the_words:
        english = replace(english, **WORDINGS[part])  # type: ignore[arg-type]
    alert = replace(ALERT, wordings=(ALERT.wordings[0], english))
    for part in parts:
        alert = replace(alert, **CHANGES[part])  # type: ignore[arg-type]
    assert sorted(labels(replace(LIVE, alert=alert))) == sorted(parts | of_the_words)


def test_an_amount_and_a_language_that_are_left_out_are_told() -> None:
    alert = replace(ALERT, triggers=Triggers(ALERT.triggers.words), wordings=(ENGLISH,))
    assert labels(replace(LIVE, alert=alert)) == ["The words in {language}", "From which amount on"]
    (new, *_) = differences(replace(LIVE, before=replace(ALERT, wordings=(ENGLISH,))))
    assert isinstance(new.value, Say)
    assert new.value.text == "New"


def test_what_nobody_sees_yet_replaces_nothing() -> None:
    assert differences(replace(LIVE, before=None, accounts_before=())) == ()


def test_each_account_that_is_dropped_is_told_by_its_last_four() -> None:
    other = AccountNumber("CN-BBAN", "6288000000007777")
    dropped, fresh = differences(replace(LIVE, accounts=(other,)))
    assert isinstance(dropped.value, Say)
    assert dict(dropped.value.params) == {"count": 2, "digits": Digits("9999, 8888")}
    assert (fresh.label.text, fresh.value) == ("Accounts that are new", 1)


def test_who_publishes_new_words_is_told_what_becomes_different(sun: Needs, he: Needs) -> None:
    alert_id = published(sun, he)
    kept = form("成都及周边", "510100", "Kent", "GB-KEN", "CNY 5000", "医保卡, winter fuel", ACCOUNTS[1].identification)
    drive(lambda: write_anew(he, alert_id), ["aim", kept, "severity", "Minor", "done"])
    runner, _ = drive(lambda: one_alert(sun, alert_id), ["publish", "done", "done"])
    asked = expect(runner, Confirm)
    accounts, stake = asked.facts[-2:]
    assert isinstance(accounts.value, Say)
    assert ("digits", Digits("9999")) in accounts.value.params
    assert stake.label.text == "What is at stake"
    assert "becomes different" in asked.why[-1].text
    drive(lambda: write_anew(he, alert_id), ["aim", kept.replace(ACCOUNTS[1].identification, ""), "done"])
    give(runner, True)
    assert expect(runner, Tell).key == "refused-alert_changed"


def test_who_withdraws_it_alone_is_told_that_its_accounts_stay_watched_and_another_ends_that(sun: Needs, he: Needs) -> None:
    alert_id = published(sun, he)
    first, _ = drive(lambda: one_alert(sun, alert_id), ["withdraw", "wrong"])
    assert "one more day at most" in expect(first, Confirm).why[-1].text
    give(first, True)
    assert "until {until}" in expect(first, Tell).why[-1].text
    give(first, True)
    assert [way.key for way in expect(first, LookInto).ways] == ["look"]
    second, _ = drive(lambda: one_alert(he, alert_id), [])
    seen = expect(second, LookInto)
    assert "until a colleague withdraws it too" in seen.why[1].text
    assert [way.key for way in seen.ways] == ["look", "withdraw"]
    for answer in ("withdraw", "over"):
        give(second, answer)
    asked = expect(second, Confirm)
    assert (asked.question.text, dict(asked.why[0].params)) == ("Shall its accounts be watched no more?", {"name": Name("Sun")})
    give(second, True)
    assert len(expect(second, Tell).why) == 1
    give(second, True)
    done = expect(second, LookInto)
    assert ([said.text for said in done.why], [way.key for way in done.ways]) == (["Withdrawn by {name}: {reason}"], ["look"])


def test_of_what_names_no_account_nothing_is_said_of_accounts(sun: Needs, he: Needs) -> None:
    alert_id = desk_of(sun).alerts.write_alert(ALERT, (), "another-try-of-this-test").alert.alert_id
    drive(lambda: one_alert(he, alert_id), ["publish", "done", "done", True])
    runner, _ = drive(lambda: one_alert(sun, alert_id), ["withdraw", "wrong"])
    assert len(expect(runner, Confirm).why) == 1
