"""An alert for some: they have it and hear of it, nobody else does, and the desk is told how many they are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from app.bank.services import alerts
from app.bank.services.alert_bundles import Bundles
from tests.attacks.stranger import Stranger
from tests.bank.alerts.desk import alert, bundle_of, published_by, rewritten, words
from tests.bank.people.asking import happened, newest
from tests.bank.running import RunningBank
from tests.client.eventually import eventually

KENT = [{"areaDesc": "Kent", "geocode": [{"valueName": "ISO 3166-2", "value": "GB-KEN"}]}]
HOMES = {"Wang": "510104", "Li": "440103"}
"""In Chengdu, for which the desk writes, and in Guangzhou."""


@pytest.fixture
def li(bank: RunningBank, signed_in: Callable[[str], Stranger]) -> Stranger:
    """She lives elsewhere than Wang."""
    for name, region in HOMES.items():
        bank.change(lambda tx, name=name, region=region: tx.run("UPDATE people SET region = ? WHERE name = ?", region, name))  # type: ignore[misc]
    return signed_in("Li")


def told_to(person: Stranger) -> list[str]:
    return [item["info"][0]["headline"] for item in bundle_of(person)["items"]]


def test_it_reaches_those_who_live_there_and_no_others(sun: Stranger, he: Stranger, wang: Stranger, li: Stranger) -> None:
    assert (wang.get("readMe")["region"], li.get("readMe")["region"]) == ("510104", "440103")
    begun = newest(wang)
    told = published_by(sun, he)
    eventually(lambda: happened(wang, begun))
    assert (happened(wang, begun), happened(li, begun)) == (["alert.published"], [])
    assert (told_to(wang), told_to(li)) == (["有人冒充公安"], [])
    reach = sun.get("readReach", alertId=told["alertId"])
    assert reach["addressed"] == 2  # and Hughes, whose home nobody knows


def test_it_reaches_those_who_read_it(sun: Stranger, he: Stranger, wang: Stranger, li: Stranger) -> None:
    li.get("writePreferences", {"language": "en", "confirmPauseSeconds": 3})
    begun = newest(wang)
    published_by(sun, he, alert(info=[words(area=[])]))
    eventually(lambda: happened(wang, begun))
    assert (told_to(wang), told_to(li), happened(li, begun)) == (["有人冒充公安"], [], [])
    published_by(sun, he, alert(info=[words(area=[]), words("en", area=[])]))
    assert (len(told_to(wang)), len(told_to(li))) == (2, 1)


def test_who_is_left_out_by_an_update_hears_that_it_is_gone(sun: Stranger, he: Stranger, wang: Stranger, li: Stranger) -> None:
    begun = newest(wang)
    first = published_by(sun, he, alert(info=[words(area=[])]))
    eventually(lambda: happened(li, begun))
    assert len(told_to(li)) == 1
    begun = newest(wang)
    narrower = rewritten(he, first, alert())
    sun.get("publishAlert", {"contentHash": narrower["contentHash"]}, alertId=first["alertId"])
    eventually(lambda: happened(wang, begun))
    assert (happened(wang, begun), happened(li, begun)) == (["alert.published"], ["alert.published"])
    assert (len(told_to(wang)), len(told_to(li))) == (1, 0)
    begun = newest(wang)
    he.ask("cancelAlert", alertId=first["alertId"])
    eventually(lambda: happened(wang, begun))
    assert (told_to(wang), happened(li, begun)) == ([], [])


def test_where_it_reaches_nobody_the_desk_hears_of_it_all_the_same(sun: Stranger, he: Stranger, li: Stranger) -> None:
    begun = newest(sun)
    told = published_by(sun, he, alert(info=[words("fr", area=KENT)]))
    eventually(lambda: happened(sun, begun))
    assert (happened(sun, begun), happened(li, begun)) == (["alert.published"], [])
    assert sun.get("readReach", alertId=told["alertId"])["addressed"] == 0


def test_whom_the_same_reaches_has_the_same_bundle_and_it_is_signed_once(
    sun: Stranger, he: Stranger, wang: Stranger, li: Stranger, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Any] = []
    as_it_is = Bundles.signed

    def counted(self: Bundles, *asked: Any) -> str:
        made.append(as_it_is(self, *asked))
        return str(made[-1])

    monkeypatch.setattr(Bundles, "signed", counted)
    monkeypatch.setattr(alerts, "_day", lambda _: datetime(2026, 11, 22, tzinfo=UTC))  # which may turn meanwhile
    published_by(sun, he, alert(info=[words(area=[])]))
    assert wang.get("readAlerts") == li.get("readAlerts") == wang.get("readAlerts")
    assert len({id(each) for each in made}) == 1
    published_by(sun, he)
    assert wang.get("readAlerts") != li.get("readAlerts")
    assert len({id(each) for each in made}) == 3
