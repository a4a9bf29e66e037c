"""What scammers do now, as she reads it: told once, read ones step back, old ones say so, and nothing is lost without a line."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from app.client.remote_bank import RemoteBank
from app.domain.alert_bundle import AlertFeed, BundleFault
from app.domain.alert_desk import Reach
from app.domain.alert_reading import AlertReading
from app.domain.alerts import Alert, Severity, Urgency, Wording
from app.domain.family import Side
from app.domain.people import Preferences
from app.domain.scams import ScamType
from app.domain.shares import LONGEST_SHARE, ShareKind, may_be_shared
from app.journeys.alert_words import listed, text_to_show
from app.journeys.alerts import news_of_alerts, urgent_alerts, what_goes_round
from app.journeys.paper_words import PAPER
from app.journeys.ports import Needs
from app.journeys.say import Digits
from app.journeys.steps import Browse, Choose, NotAnAnswer, Tell
from app.journeys.steps_alerts import ReadAlert
from app.journeys.steps_paper import ReadSheet
from tests.bank.alerts.desk import people_and_desk
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import customer_at
from tests.client.desk import at_the_desk
from tests.client.eventually import eventually
from tests.journeys.conftest import Given
from tests.journeys.drawer import Drawer
from tests.journeys.drive import BACK, drive, expect, give

NOW = datetime.now(UTC)
WORDS = Wording("en", "A caller", "Somebody rings.", ("They hurry you.",), "Hang up.", "159")


def alert(headline: str, urgency: Urgency = Urgency.EXPECTED, alert_id: str = "") -> Alert:
    words = (replace(WORDS, language="zh_CN", headline=f"{headline}（中文）"), replace(WORDS, headline=headline))
    return Alert(alert_id, 1, ScamType.FAMILY, Severity.SEVERE, urgency, NOW, NOW + timedelta(days=20), words)


@dataclass
class Desk:
    """Two of the fraud desk at work."""

    writer: RemoteBank
    publisher: RemoteBank

    def publish(self, *headlines: str, urgency: Urgency = Urgency.EXPECTED) -> str:
        """Publishes one for each; answers the id of the last."""
        for headline in headlines:
            written = self.writer.write_alert(alert(headline, urgency), (), str(uuid.uuid4()))
            self.publisher.publish_alert(written)
        return written.alert.alert_id

    def reach(self, alert_id: str) -> Reach:
        return self.writer.alert_reach(alert_id)


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_and_desk()) as bank:
        yield bank


@pytest.fixture
def desk(bank: RunningBank) -> Iterator[Desk]:
    with at_the_desk(bank, "Sun") as writer, at_the_desk(bank, "He") as publisher:
        yield Desk(writer, publisher)


@pytest.fixture
def needs(bank: RunningBank, given: Given) -> Iterator[Needs]:
    customer = customer_at(bank.url)
    needs = given(customer)
    needs.settings.prefer(Preferences(language="en"))
    yield needs
    customer.bank.close()


def titles(step: Browse) -> list[tuple[str, str]]:
    """Each line with the heading of its group."""
    heading, lines = "", []
    for item in step.items:
        heading = item.heading.text if item.heading else heading
        lines.append((heading, str(dict(item.sentence.params)["it"])))
    return lines


def here_before(needs: Needs) -> None:
    """She has been here before, and was told of what there was."""
    drive(lambda: news_of_alerts(needs), [])


def test_what_was_read_steps_back_and_the_desk_hears_of_it(needs: Needs, desk: Desk) -> None:
    first = desk.publish("first")
    desk.publish("second")
    runner, _ = drive(lambda: what_goes_round(needs), [first])
    step = expect(runner, ReadAlert)
    assert (step.alert.headline, step.alert.contact) == ("first", "159")
    give(runner, "done")
    assert titles(expect(runner, Browse)) == [("Not read yet", "second"), ("Read before", "first")]
    eventually(lambda: desk.reach(first) == replace(desk.reach(first), delivered=1, shown=1, read=1))


def test_whoever_reads_another_form_of_a_tongue_gets_what_was_written_for_it(needs: Needs, desk: Desk) -> None:
    needs.settings.prefer(Preferences(language="zh_TW"))
    runner, _ = drive(lambda: what_goes_round(needs), [desk.publish("first")])
    assert expect(runner, ReadAlert).alert.headline == "first（中文）"


def test_what_cannot_wait_stands_first(needs: Needs, desk: Desk) -> None:
    desk.publish("urgent", urgency=Urgency.IMMEDIATE)
    desk.publish("newer")
    runner, _ = drive(lambda: what_goes_round(needs), [])
    assert [title for _, title in titles(expect(runner, Browse))] == ["urgent", "newer"]


def test_back_leads_to_the_list_and_nothing_is_read_by_it(needs: Needs, desk: Desk) -> None:
    first = desk.publish("first")
    runner, _ = drive(lambda: what_goes_round(needs), [first, BACK])
    assert titles(expect(runner, Browse)) == [("Not read yet", "first")]
    assert needs.bank.alert_reading().read == frozenset()


def test_the_number_is_shown_to_be_dialled_by_her_own_hand(needs: Needs, desk: Desk) -> None:
    runner, _ = drive(lambda: what_goes_round(needs), [desk.publish("first"), "call"])
    (fact,) = expect(runner, Tell).facts
    assert (fact.value, fact.weight) == (Digits("159"), "money")
    give(runner, True)
    expect(runner, ReadAlert)


def test_with_nobody_to_show_it_to_she_hears_so_and_is_back(needs: Needs, desk: Desk) -> None:
    runner, shown = drive(lambda: what_goes_round(needs), [desk.publish("first"), "show", True])
    assert shown[2].key == "nobody-to-show"
    expect(runner, ReadAlert)


def test_who_is_here_for_the_first_time_is_told_of_none(needs: Needs, desk: Desk) -> None:
    desk.publish("first", "second", urgency=Urgency.IMMEDIATE)
    runner, _ = drive(lambda: news_of_alerts(needs), [])
    assert runner.wish is None
    here_before(needs)
    assert drive(lambda: news_of_alerts(needs), [])[1] == []


def test_one_that_came_meanwhile_is_shown_once(needs: Needs, desk: Desk) -> None:
    here_before(needs)
    desk.publish("meanwhile")
    runner, _ = drive(lambda: news_of_alerts(needs), [])
    assert expect(runner, ReadAlert).alert.headline == "meanwhile"
    give(runner, "done")
    assert runner.wish is None
    assert drive(lambda: news_of_alerts(needs), [])[1] == []


def test_of_several_she_is_told_how_many_and_may_look_later(needs: Needs, desk: Desk) -> None:
    here_before(needs)
    desk.publish("one", "two", "three")
    runner, _ = drive(lambda: news_of_alerts(needs), [])
    assert dict(expect(runner, Choose).question.params)["count"] == 3
    give(runner, "later")
    assert runner.wish is None
    assert drive(lambda: news_of_alerts(needs), [])[1] == []
    runner, _ = drive(lambda: what_goes_round(needs), [])
    assert {heading for heading, _ in titles(expect(runner, Browse))} == {"Not read yet"}


def test_while_she_works_only_what_cannot_wait_is_told(needs: Needs, desk: Desk) -> None:
    here_before(needs)
    desk.publish("later")
    desk.publish("now", urgency=Urgency.IMMEDIATE)
    needs.bank.alerts()
    runner, _ = drive(lambda: urgent_alerts(needs), [])
    assert expect(runner, ReadAlert).alert.headline == "now"
    give(runner, "done")
    assert runner.wish is None
    runner, _ = drive(lambda: news_of_alerts(needs), [])
    assert expect(runner, ReadAlert).alert.headline == "later"


def test_a_revision_is_told_anew(needs: Needs, desk: Desk) -> None:
    first = desk.publish("first")
    here_before(needs)
    drive(lambda: what_goes_round(needs), [first, "done"])
    written = desk.writer.desk_alert(first)
    again = replace(written.alert, wordings=alert("first, and worse").wordings)
    desk.publisher.publish_alert(desk.writer.rewrite_alert(written, again, ()))
    runner, _ = drive(lambda: news_of_alerts(needs), [])
    assert expect(runner, ReadAlert).alert.headline == "first, and worse"


def test_without_a_bank_the_last_good_ones_are_there_and_say_how_old_they_are(needs: Needs, desk: Desk, bank: RunningBank) -> None:
    first = desk.publish("first")
    needs.bank.alerts()
    needs.bank.sign_out()
    runner, _ = drive(lambda: what_goes_round(needs), [])
    step = expect(runner, Browse)
    assert titles(step) == [("Not read yet", "first")]
    assert "cannot be reached" in step.why[0].text
    assert step.fresh is None
    give(runner, first)
    expect(runner, ReadAlert)


@pytest.mark.parametrize(
    ("feed", "told"),
    [
        (AlertFeed((), NOW), ""),
        (AlertFeed((), NOW, old=True), "cannot be reached"),
        (AlertFeed((), NOW, fault=BundleFault.UNREACHED), "cannot be reached"),
        (AlertFeed((), NOW, fault=BundleFault.FORGED), "not surely from the bank"),
        (AlertFeed((), NOW, fault=BundleFault.OLDER), "not surely from the bank"),
    ],
)
def test_the_age_is_said_where_they_are_not_of_now(feed: AlertFeed, told: str) -> None:
    step = listed(feed, AlertReading(), "en", lambda: ())
    first = step.why[0].text
    assert told in first
    assert (step.fresh is None) == bool(told)


def test_an_empty_list_does_not_say_that_nothing_goes_round() -> None:
    never, nothing = (listed(feed, AlertReading(), "en", lambda: ()).empty for feed in (AlertFeed((), None), AlertFeed((), NOW)))
    assert "have not come" in never.text
    assert "ask somebody you trust" in nothing.text


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("length", [10, 300, 500])
def test_what_is_handed_on_is_what_may_be(side: Side, length: int) -> None:
    long = alert("A caller")
    long = replace(
        long, wordings=(replace(WORDS, description="Somebody rings. " * (length // 16), instruction="Hang up. " * (length // 9)),)
    )
    text = text_to_show(long, "en", side)
    assert may_be_shared(ShareKind.ALERT, text, side)
    assert text.startswith("A caller")
    assert len(text) <= LONGEST_SHARE


def test_no_other_answer_is_one(needs: Needs, desk: Desk) -> None:
    runner, _ = drive(lambda: what_goes_round(needs), [desk.publish("first")])
    for answer in ("pay", True, None):
        with pytest.raises(NotAnAnswer):
            runner.answer(answer)
    expect(runner, ReadAlert)


def test_it_can_be_had_on_paper_where_there_is_paper(desk: Desk, needs: Needs) -> None:
    alert_id = desk.publish("A trick")
    bare, _ = drive(lambda: what_goes_round(needs), [alert_id])
    assert PAPER not in [way.key for way in expect(bare, ReadAlert).ways]
    runner, _ = drive(lambda: what_goes_round(replace(needs, paper=Drawer())), [alert_id, PAPER])
    assert expect(runner, ReadSheet).sheet.title == expect(bare, ReadAlert).question
    give(runner, "done")
    expect(runner, ReadAlert)
