"""What a reader knows already is not told again; another revision is new; whoever comes for the first time is told of none."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.domain.alert_reading import AlertReading
from app.domain.alerts import Alert, Severity, Urgency, Wording, most_urgent_first
from app.domain.scams import ScamType

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
WORDS = (Wording("en", "headline", "description", (), "instruction"),)

alerts = st.lists(
    st.builds(
        lambda name, revision, severity, urgency: Alert(name, revision, ScamType.PHISH, severity, urgency, NOW, NOW, WORDS),
        st.sampled_from("abcdef"),
        st.integers(1, 3),
        st.sampled_from(Severity),
        st.sampled_from(Urgency),
    ),
    unique_by=lambda alert: alert.alert_id,
)


@given(alerts)
def test_who_comes_for_the_first_time_is_told_of_none(there: list[Alert]) -> None:
    assert AlertReading().new_among(there) == ()


@given(alerts, alerts)
def test_nothing_is_told_twice_and_nothing_is_left_out(before: list[Alert], now: list[Alert]) -> None:
    new = AlertReading().with_told(before).new_among(now)
    assert [alert for alert in now if alert not in new] == [alert for alert in now if named(alert) in map(named, before)]
    assert AlertReading().with_told(before).with_told(now).new_among(now) == ()


@given(alerts.filter(bool))
def test_another_revision_is_new_and_not_read(there: list[Alert]) -> None:
    reading = AlertReading().with_told(there).with_read(there[0])
    revised = replace(there[0], revision=9)
    assert reading.has_read(there[0])
    assert not reading.has_read(revised)
    assert reading.new_among((revised,)) == (revised,)


@given(alerts.filter(bool))
def test_what_was_read_before_it_was_told_is_not_told(there: list[Alert]) -> None:
    assert there[0] not in AlertReading().with_told(()).with_read(there[0]).new_among(there)


@given(alerts.filter(bool))
def test_what_is_over_is_forgotten(there: list[Alert]) -> None:
    reading = AlertReading().with_told(there).with_read(there[0])
    assert reading.with_told(there[1:]).read == frozenset()
    assert reading.with_told(there).has_read(there[0])


@given(alerts)
def test_what_cannot_wait_comes_first(there: list[Alert]) -> None:
    ordered = most_urgent_first(there)
    assert sorted(map(named, ordered)) == sorted(map(named, there))
    urgent = [alert.urgency is Urgency.IMMEDIATE for alert in ordered]
    assert urgent == sorted(urgent, reverse=True)


def named(alert: Alert) -> tuple[str, int]:
    return alert.alert_id, alert.revision
