"""Alerts at the desk: written, handed in, read and published by another, changed, withdrawn, and begun from what others warn of."""

from __future__ import annotations

import base64
import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, tzinfo
from pathlib import Path

import pytest

from app.client.remote_bank import RemoteBank
from app.domain.accounts import AccountNumber
from app.domain.alert_desk import DeskAlert, Withdrawal
from app.domain.alerts import AlertState, Area, Severity, Urgency, Wording
from app.domain.money import Money
from app.domain.people import Person
from app.domain.scams import ScamType
from app.journeys import desk_writing
from app.journeys.desk_alerts import ALERTS, alerts, one_alert
from app.journeys.desk_home import desk_home
from app.journeys.desk_importing import take_over
from app.journeys.desk_section import FRAUD_DESK, desk_of
from app.journeys.desk_writing import Writing, blank, write_anew, write_new, write_on
from app.journeys.desk_writing_forms import aimed
from app.journeys.home import SIGN_OUT
from app.journeys.ports import Needs, Refused
from app.journeys.say import Digits, Name
from app.journeys.steps import Browse, Confirm, NotAnAnswer, Tell
from app.journeys.steps_desk import FillIn, GiveSource, LookInto, Preview
from tests.bank.alerts.desk import people_and_desk
from tests.bank.running import RunningBank, running_bank
from tests.client.desk import at_the_desk
from tests.journeys.desk import at_a_desk, form
from tests.journeys.drive import BACK, drive, expect, give

ENGLISH = form("A caller", "96110", "Somebody rings.", "Hang up.", "They hurry you.\nThey want a code.")
CHINESE = form("有人来电", "96110", "有人打电话。", "挂断。", "催您。")
NOTHING = form("", "", "", "", "")
AIM = form("成都", "510100", "Chengdu", "510100", "CNY 5000", "安全账户、safe account", "6288000000009999")
NO_AIM = form("", "", "", "", "")
WRITTEN = ["gov_police", ENGLISH, NOTHING, NO_AIM]
"""For those who read English."""


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


def handed_in(sun: Needs) -> str:
    """A draft of hers, by a task of its own; its id."""
    task = replace(sun, task_id=str(uuid.uuid4()))
    runner, _ = drive(lambda: write_new(task), [*WRITTEN, "done"])
    assert expect(runner, Tell).key == "handed-in"
    return desk_of(sun).alerts.desk_alerts()[0].alert.alert_id


def published(sun: Needs, he: Needs) -> str:
    """One that customers see; its id."""
    alert_id = handed_in(sun)
    runner, _ = drive(lambda: one_alert(he, alert_id), ["publish", "done", True])
    assert expect(runner, Tell).key == "published"
    return alert_id


def keys(step: LookInto) -> list[str]:
    return [way.key for way in step.ways]


def headings(step: Browse) -> list[str]:
    return [item.heading.text for item in step.items if item.heading]


def test_an_alert_is_written_part_by_part_and_handed_in(sun: Needs) -> None:
    answers = ["gov_police", ENGLISH, CHINESE, AIM, "urgency", "Immediate", "severity", "Extreme", "done"]
    runner, _ = drive(lambda: write_new(sun), answers)
    assert expect(runner, Tell).key == "handed-in"
    (told,) = desk_of(sun).alerts.desk_alerts()
    alert = told.alert
    assert (alert.scam_type, alert.urgency, alert.severity) == (ScamType.GOV_POLICE, Urgency.IMMEDIATE, Severity.EXTREME)
    assert [(words.language, words.headline) for words in alert.wordings] == [("zh_CN", "有人来电"), ("en", "A caller")]
    assert alert.worded("en").signs == ("They hurry you.", "They want a code.")
    assert [(area.name, area.codes) for area in alert.worded("en").areas] == [("Chengdu", (("GB/T 2260", "510100"),))]
    assert (alert.triggers.words, alert.triggers.amount_above) == (("安全账户", "safe account"), Money("CNY", 500000))
    assert told.accounts == (AccountNumber("CN-BBAN", "6288000000009999"),)
    assert (alert.state, told.yours) == (AlertState.DRAFT, True)


def test_it_is_looked_at_as_customers_will_see_it(sun: Needs) -> None:
    runner, _ = drive(lambda: write_new(sun), [*WRITTEN, "look", "en-200"])
    seen = expect(runner, Preview)
    assert (seen.language, seen.text_size, seen.alert.headline) == ("en", 200, "A caller")
    give(runner, "done")
    give(runner, "done")
    assert expect(runner, LookInto).key == "overview"


def test_what_cannot_be_shown_plainly_is_said_at_the_form(sun: Needs) -> None:
    runner, _ = drive(lambda: write_new(sun), ["gov_police"])
    for wrong in (form("", "", "x", "x", "x"), form("see www.evil.example", "", "x", "x", "x"), form("x", "call me", "x", "x", "x")):
        with pytest.raises(NotAnAnswer):
            give(runner, wrong)
    give(runner, ENGLISH)
    assert expect(runner, FillIn).key == "words-zh_CN"


def test_a_region_by_its_code_is_named_in_words_too(sun: Needs) -> None:
    runner, _ = drive(lambda: write_new(sun), ["gov_police", ENGLISH, CHINESE])
    with pytest.raises(NotAnAnswer, match="in words"):
        give(runner, form("成都", "510100", "", "510100", "", "", ""))
    give(runner, form(*[""] * 7))
    assert expect(runner, LookInto).key == "overview"


def test_what_is_known_of_places_stays_with_their_names(sun: Needs) -> None:
    places = (Area("Kent", (("ISO 3166-2", "GB-KEN"), ("SAME", "1"))), Area("Dover", (("SAME", "2"),)))
    words = Wording("en", "A caller", "Somebody rings.", ("They hurry you.",), "Hang up.", areas=places)
    alert = replace(blank().alert, wordings=(words,))
    same, _ = aimed(alert, ("Kent\nDover\nDeal", "GB-KEN", "", "", ""))
    assert same.wordings[0].areas == (*places, Area("Deal"))
    other, _ = aimed(alert, ("Essex\nDover", "GB-ESS", "", "", ""))
    assert other.wordings[0].areas == (Area("Essex", (("ISO 3166-2", "GB-ESS"),)), places[1])
    everywhere, _ = aimed(alert, ("", "", "", "", ""))
    assert everywhere.wordings[0].areas == ()


def test_what_is_thrown_away_never_was(sun: Needs) -> None:
    runner, _ = drive(lambda: write_new(sun), [*WRITTEN, "drop"])
    assert runner.wish is None
    assert desk_of(sun).alerts.desk_alerts() == ()


def test_another_reads_it_in_every_language_and_publishes_it(sun: Needs, he: Needs) -> None:
    drive(lambda: write_new(sun), ["family", ENGLISH, CHINESE, AIM, "done"])
    alert_id = desk_of(he).alerts.desk_alerts()[0].alert.alert_id
    runner, shown = drive(lambda: one_alert(he, alert_id), ["publish", "done", "done"])
    assert [step.key for step in shown] == ["desk-alert", "preview-zh_CN-100", "preview-en-100", "publish"]
    assert desk_of(he).alerts.desk_alert(alert_id).published is None
    give(runner, True)
    assert expect(runner, Tell).key == "published"
    give(runner, True)
    assert keys(expect(runner, LookInto)) == ["look", "reach", "change", "withdraw"]
    told = desk_of(sun).alerts.desk_alert(alert_id)
    assert (told.alert.state, told.writers, told.published_by) == (AlertState.PUBLISHED, ("Sun",), "He")


def test_whoever_wrote_it_is_not_offered_to_publish_it(sun: Needs, he: Needs) -> None:
    alert_id = handed_in(sun)
    mine, _ = drive(lambda: one_alert(sun, alert_id), [])
    his, _ = drive(lambda: one_alert(he, alert_id), [])
    assert ("publish" in keys(expect(mine, LookInto)), "publish" in keys(expect(his, LookInto))) == (False, True)


def test_whoever_publishes_it_sees_each_account_and_the_code_of_each_place(sun: Needs, he: Needs) -> None:
    aimed_at = form("成都", "510100", "Chengdu", "510100", "", "", "6288000000009999\n20304012345678\nDE89370400440532013000")
    drive(lambda: write_new(sun), ["family", ENGLISH, CHINESE, aimed_at, "done"])
    runner, _ = drive(lambda: one_alert(he, desk_of(he).alerts.desk_alerts()[0].alert.alert_id), [])
    facts = [fact.value for fact in expect(runner, LookInto).facts]
    assert Name("成都 (510100) · Chengdu (510100)") in facts
    read = [value.text.replace(" ", "") for value in facts if isinstance(value, Digits)]
    assert sorted(read) == ["12345678", "203040", "6288000000009999", "DE89370400440532013000"]


def test_what_was_changed_since_it_was_read_is_read_again(sun: Needs, he: Needs) -> None:
    alert_id = handed_in(sun)
    runner, _ = drive(lambda: one_alert(he, alert_id), ["publish", "done"])
    drive(lambda: write_anew(sun, alert_id), ["severity", "Minor", "done"])
    give(runner, True)
    assert expect(runner, Tell).key == "refused-alert_changed"
    assert desk_of(he).alerts.desk_alert(alert_id).published is None
    give(runner, True)
    assert "publish" in keys(expect(runner, LookInto))


def test_who_began_to_write_at_it_meanwhile_cannot_publish_it_either(sun: Needs, he: Needs) -> None:
    alert_id = handed_in(sun)
    runner, _ = drive(lambda: one_alert(he, alert_id), ["publish", "done"])
    drive(lambda: write_anew(he, alert_id), ["severity", "Minor", "done"])
    drive(lambda: write_anew(he, alert_id), ["severity", "Severe", "done"])
    give(runner, True)
    assert expect(runner, Tell).key == "refused-second_person_needed"


def test_new_words_are_published_by_another_and_customers_see_the_earlier_ones_meanwhile(sun: Needs, he: Needs) -> None:
    alert_id = published(sun, he)
    runner, _ = drive(lambda: one_alert(he, alert_id), ["change"])
    assert runner.result == ALERTS.key(f"change:{alert_id}")
    drive(lambda: write_anew(he, alert_id), ["zh_CN", CHINESE, "done"])
    told = desk_of(sun).alerts.desk_alert(alert_id)
    assert (told.alert.state, told.alert.revision, told.published) == (AlertState.DRAFT, 2, 1)
    drive(lambda: one_alert(sun, alert_id), ["publish", "done", "done", True, True])
    assert desk_of(sun).alerts.desk_alert(alert_id).published == 2


def test_who_hands_in_what_she_has_not_changed_is_told_what_customers_see(sun: Needs, he: Needs) -> None:
    alert_id = published(sun, he)
    runner, _ = drive(lambda: write_anew(he, alert_id), ["done"])
    assert "as it was" in expect(runner, Tell).why[0].text
    runner, _ = drive(lambda: write_anew(he, alert_id), ["severity", "Minor", "done"])
    assert "the earlier words" in expect(runner, Tell).why[0].text
    assert desk_of(sun).alerts.desk_alert(alert_id).published == 1


def test_withdrawing_new_words_says_that_what_customers_see_goes_too(sun: Needs, he: Needs) -> None:
    def detail(alert_id: str) -> str:
        runner, _ = drive(lambda: one_alert(sun, alert_id), [])
        (withdraw,) = [way for way in expect(runner, LookInto).ways if way.key == "withdraw"]
        assert withdraw.detail
        return withdraw.detail.text

    draft, live = handed_in(sun), published(sun, he)
    assert "what customers see" not in detail(draft) + detail(live)
    drive(lambda: write_anew(he, live), ["severity", "Minor", "done"])
    assert "what customers see" in detail(live)


def test_new_words_are_dropped_after_a_question_and_what_customers_see_stays(sun: Needs, he: Needs) -> None:
    live = published(sun, he)
    drive(lambda: write_anew(he, live), ["severity", "Minor", "done"])
    runner, _ = drive(lambda: one_alert(sun, live), ["drop-draft"])
    expect(runner, Confirm)
    give(runner, False)
    assert desk_of(sun).alerts.desk_alert(live).alert.state is AlertState.DRAFT
    for answer in ("drop-draft", True):
        give(runner, answer)
    assert keys(expect(runner, LookInto)) == ["look", "reach", "change", "withdraw"]
    told = desk_of(he).alerts.desk_alert(live)
    assert (told.alert.state, told.alert.severity) == (AlertState.PUBLISHED, Severity.SEVERE)


def test_new_words_that_were_changed_since_they_were_read_are_not_dropped(sun: Needs, he: Needs) -> None:
    live = published(sun, he)
    drive(lambda: write_anew(he, live), ["severity", "Minor", "done"])
    runner, _ = drive(lambda: one_alert(sun, live), ["drop-draft"])
    drive(lambda: write_anew(he, live), ["severity", "Extreme", "done"])
    give(runner, True)
    assert expect(runner, Tell).key == "refused-alert_changed"
    assert desk_of(he).alerts.desk_alert(live).alert.severity is Severity.EXTREME


def test_nobody_writes_over_a_colleagues_words_without_having_seen_them(sun: Needs, he: Needs) -> None:
    alert_id = handed_in(sun)
    runner, _ = drive(lambda: write_anew(sun, alert_id), ["severity", "Minor"])
    drive(lambda: write_anew(he, alert_id), ["severity", "Extreme", "done"])
    give(runner, "done")
    assert expect(runner, Tell).key == "changed-meanwhile"
    assert desk_of(he).alerts.desk_alert(alert_id).alert.severity is Severity.EXTREME
    for answer in (True, "done"):  # she reads the others in each of their languages
        give(runner, answer)
    assert expect(runner, LookInto).key == "overview"
    give(runner, "done")
    assert expect(runner, Tell).key == "handed-in"
    assert desk_of(he).alerts.desk_alert(alert_id).alert.severity is Severity.MINOR


def test_one_person_withdraws_it_after_a_question(sun: Needs, he: Needs) -> None:
    alert_id = published(sun, he)
    runner, _ = drive(lambda: one_alert(sun, alert_id), ["withdraw", "wrong"])
    expect(runner, Confirm)
    give(runner, False)
    assert desk_of(sun).alerts.desk_alert(alert_id).alert.state is AlertState.PUBLISHED
    for answer in ("withdraw", "over", True):
        give(runner, answer)
    told = desk_of(he).alerts.desk_alert(alert_id)
    assert (told.alert.state, told.withdrawn_by, told.withdrawn_for) == (AlertState.CANCELLED, "Sun", Withdrawal.OVER)
    assert expect(runner, Tell).key == "withdrawn"
    give(runner, True)
    assert keys(expect(runner, LookInto)) == ["look"]


def test_new_words_for_what_was_withdrawn_meanwhile_are_not_taken(sun: Needs, he: Needs) -> None:
    alert_id = published(sun, he)
    runner, _ = drive(lambda: write_anew(sun, alert_id), ["severity", "Minor"])
    drive(lambda: one_alert(he, alert_id), ["withdraw", "wrong", True])
    give(runner, "done")
    assert expect(runner, Tell).key == "refused-alert_final"
    give(runner, True)
    give(runner, "drop")
    assert runner.wish is None


def test_what_the_bank_refuses_for_another_reason_is_not_to_be_mended_in_the_alert() -> None:
    def closed(_: Writing) -> DeskAlert:
        raise Refused("forbidden")

    words = Wording("en", "A caller", "Somebody rings.", ("They hurry you.",), "Hang up.")
    writing = Writing(replace(blank().alert, scam_type=ScamType.FAMILY, wordings=(words,)))
    with pytest.raises(Refused, match="forbidden"):
        drive(lambda: write_on(writing, closed), ["done"])


def test_other_words_by_a_task_that_has_handed_in_already_are_not_taken_and_not_lost(sun: Needs) -> None:
    drive(lambda: write_new(sun), [*WRITTEN, "done"])
    runner, _ = drive(lambda: write_new(sun), [*WRITTEN, "severity", "Minor", "done"])
    assert expect(runner, Tell).key == "refused-idempotency_key_reused"
    give(runner, True)
    assert expect(runner, LookInto).key == "overview"
    assert len(desk_of(sun).alerts.desk_alerts()) == 1


class Clock:
    """Stands still, at an hour that a test names."""

    hour = 0

    @classmethod
    def now(cls, zone: tzinfo) -> datetime:
        return datetime(2026, 11, 22, cls.hour, tzinfo=zone)


def test_the_same_written_twice_in_a_day_by_one_task_is_one_alert(sun: Needs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk_writing, "datetime", Clock)
    for hour in (0, 23):
        monkeypatch.setattr(Clock, "hour", hour)
        runner, _ = drive(lambda: write_new(sun), [*WRITTEN, "until", "7", "done"])
        assert expect(runner, Tell).key == "handed-in"
    assert len(desk_of(sun).alerts.desk_alerts()) == 1


def test_how_far_it_has_come_is_told_in_numbers(sun: Needs, he: Needs) -> None:
    drive(lambda: write_new(sun), ["family", ENGLISH, CHINESE, form(*[""] * 7), "done"])
    alert_id = desk_of(he).alerts.desk_alerts()[0].alert.alert_id
    drive(lambda: one_alert(he, alert_id), ["publish", "done", "done", True])
    runner, _ = drive(lambda: one_alert(sun, alert_id), ["reach"])
    numbers = [fact.value for fact in expect(runner, Tell).facts]
    assert numbers[0] == desk_of(sun).alerts.alert_reach(alert_id).addressed > 0
    assert numbers[1:4] == [0, 0, 0]


def test_the_list_says_who_has_to_do_what(sun: Needs, he: Needs) -> None:
    published(sun, he)
    handed_in(sun)
    hers, _ = drive(lambda: alerts(sun), [])
    his, _ = drive(lambda: alerts(he), [])
    assert headings(expect(hers, Browse)) == ["For a colleague to read and publish", "Customers see these"]
    assert headings(expect(his, Browse)) == ["For you to read and publish", "Customers see these"]


def test_the_desks_home_shows_what_is_to_be_read_and_only_to_its_own(sun: Needs, he: Needs) -> None:
    alert_id = handed_in(sun)
    of_the_desk, of_a_branch = Person("p", "He", roles=tuple(FRAUD_DESK)), Person("p", "Zhou", roles=("teller",))
    his, _ = drive(lambda: desk_home(he, of_the_desk), [])
    assert ALERTS.key(alert_id) in [item.key for item in expect(his, Browse).items]
    hers, _ = drive(lambda: desk_home(sun, of_the_desk), [])
    assert ALERTS.key(alert_id) not in [item.key for item in expect(hers, Browse).items]
    tellers, _ = drive(lambda: desk_home(he, of_a_branch), ["done"])
    assert tellers.result == SIGN_OUT


CAP = """<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>a-1</identifier><sender>police@example.org</sender>
<sent>2026-11-20T10:00:00+00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
<info><language>en-GB</language><category>Security</category><event>Fraud</event><urgency>Expected</urgency><severity>Severe</severity>
<certainty>Observed</certainty><headline>False couriers</headline><description>They collect cards.</description></info>
<info><language>zh-CN</language><category>Security</category><event>诈骗</event><urgency>Expected</urgency><severity>Severe</severity>
<certainty>Observed</certainty><headline>冒充快递</headline><description>上门收卡。</description></info></alert>"""


def as_file(document: str) -> str:
    return GiveSource.FILE + base64.b64encode(document.encode()).decode()


def test_what_others_warn_of_is_begun_in_both_languages_and_completed_here(sun: Needs) -> None:
    runner, _ = drive(lambda: take_over(sun), [as_file(CAP), "0", "phish"])
    first = expect(runner, FillIn)
    assert [blank.text for blank in first.blanks][:3] == ["False couriers", "", "They collect cards."]
    give(runner, form("False couriers", "", "They collect cards.", "Do not open.", "They hurry you."))
    assert expect(runner, FillIn).blanks[0].text == "冒充快递"
    give(runner, form("冒充快递", "", "上门收卡。", "不要开门。", "催您。"))
    give(runner, form(*[""] * 7))
    give(runner, "done")
    assert expect(runner, Tell).key == "handed-in"


def test_a_number_that_others_have_written_is_to_be_looked_up(sun: Needs) -> None:
    with_number = CAP.replace("<headline>False", "<senderName>County police</senderName><headline>False").replace(
        "cards.</description></info>", "cards.</description><contact>0800 731 0160</contact></info>"
    )
    runner, _ = drive(lambda: take_over(sun), [as_file(with_number), "0", "phish"])
    first = expect(runner, FillIn)
    assert (first.why[0].params, first.blanks[1].text) == ((("source", Name("County police")),), "0800 731 0160")
    give(runner, form("False couriers", "", "They collect cards.", "Do not open.", "They hurry you."))
    assert len(expect(runner, FillIn).why) == 2  # in Chinese nobody has given one
    give(runner, form("冒充快递", "", "上门收卡。", "不要开门。", "催您。"))
    for answer in (form(*[""] * 7), "en"):
        give(runner, answer)
    assert "taken over" not in expect(runner, FillIn).why[0].text  # it was left out


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ("<html/>", "no kind in which warnings are sent"),
        ('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "definitions"),
        (CAP.replace(">Actual<", ">Exercise<"), "exercise"),
        (CAP.replace("cap:1.2", "cap:1.1"), "too old a form"),
    ],
)
def test_what_is_not_taken_is_said_and_another_can_be_given(sun: Needs, document: str, words: str) -> None:
    runner, _ = drive(lambda: take_over(sun), [as_file(document)])
    step = expect(runner, GiveSource)
    assert words in step.why[0].text
    give(runner, as_file(CAP))
    assert len(expect(runner, Browse).items) == 2
    give(runner, BACK)
    expect(runner, GiveSource)


def test_an_address_of_the_banks_own_network_is_not_asked(sun: Needs) -> None:
    runner, _ = drive(lambda: take_over(sun), ["https://127.0.0.1/feed"])
    assert "outside world" in expect(runner, GiveSource).why[0].text
    with pytest.raises(NotAnAnswer):
        give(runner, "  ")


def test_a_desk_is_not_within_a_customers_reach(her_needs: Needs) -> None:
    with pytest.raises(RuntimeError):
        desk_of(her_needs)


@pytest.fixture
def her_needs(sun: Needs) -> Needs:
    bank = sun.bank
    assert isinstance(bank, RemoteBank)
    return Needs(bank, sun.settings, sun.drafts, "task")
