"""What is going round at the practice bank: for each type of scam, in each language, in words that may be shown."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.bank.store.alerts import in_force
from app.domain.alerts import Alert
from app.domain.scams import ScamType
from app.sandbox.going_round import LANGUAGES
from app.sandbox.people import SamplePeople
from tests.bank.running import running_bank
from tests.client.customer import customer_at
from tests.sandbox.test_people import NOW, filled


@pytest.fixture(scope="module")
def alerts() -> tuple[Alert, ...]:
    """As a customer's program gets them."""
    with running_bank(practice=SamplePeople()) as bank:
        wang = customer_at(bank.url)
        feed = wang.bank.alerts()
        wang.bank.close()
    assert feed.fault is None
    return feed.alerts


def test_every_type_of_scam_has_its_alert(alerts: tuple[Alert, ...]) -> None:
    assert {alert.scam_type for alert in alerts} == set(ScamType) - {ScamType.OTHER}
    assert len(alerts) == len(ScamType) - 1


def test_each_is_written_in_each_language(alerts: tuple[Alert, ...]) -> None:
    for alert in alerts:
        assert tuple(wording.language for wording in alert.wordings) == LANGUAGES
        chinese, english = (alert.worded(language) for language in LANGUAGES)
        assert english.headline.isascii() or "“" in english.headline
        assert not any("a" <= sign <= "z" for sign in chinese.headline + chinese.description + chinese.instruction)
        assert all(2 <= len(wording.signs) <= 3 and wording.areas for wording in alert.wordings)


def test_none_blames_or_shouts(alerts: tuple[Alert, ...]) -> None:
    for wording in (wording for alert in alerts for wording in alert.wordings):
        words = " ".join((wording.headline, wording.description, *wording.signs, wording.instruction))
        assert not {"!", "！"} & set(words)
        assert not any(blame in words for blame in ("上当", "轻信", "贪", "stupid", "fell for", "careless", "victim"))


def test_they_are_published_once() -> None:
    books = filled(NOW, NOW + timedelta(days=30))
    rows = books.do(lambda tx: in_force(tx, NOW))
    assert {row.revision for row in rows} == {1}
    acts = books.do(
        lambda tx: tx.rows("SELECT act, COUNT(*) AS many, COUNT(DISTINCT staff_id) AS people FROM alert_acts GROUP BY act ORDER BY act")
    )
    assert [tuple(row.values()) for row in acts] == [("published", 17, 1), ("written", 17, 1)]
