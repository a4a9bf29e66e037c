"""Alerts with and without a line, and with a clock that is wrong: the feed is never silently empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.client.alerts import Alerts, Bundles, MemoryBundles
from app.domain.alert_bundle import BundleFault
from app.domain.scams import ScamType
from app.journeys.alerting import Come
from app.machine.alert_bundles import BundlesFile
from tests.client.bundles import NOW, Signer, Telling, hearing, item
from tests.client.eventually import eventually

YEAR = timedelta(days=365)


class WrongClock:
    """This machine's clock, off by so much."""

    def __init__(self, off: timedelta) -> None:
        self.time = NOW + off

    def __call__(self) -> datetime:
        return self.time


@contextmanager
def by_clock(telling: Telling, bundles: Bundles, clock: Callable[[], datetime]) -> Iterator[Alerts]:
    with hearing(telling) as client:
        yield Alerts(client._sessions, client._http, bundles, "the bank", now=clock)


def test_what_is_going_round() -> None:
    with hearing(Telling(Signer().bundle(1))) as client:
        feed = client.alerts()
    (alert,) = feed.alerts
    assert (alert.alert_id, alert.scam_type, alert.worded("en").language) == ("alt_1", ScamType.GOV_POLICE, "zh_CN")
    assert (feed.as_of, feed.old, feed.fault) == (NOW, False, None)


def test_before_anything_good_came_it_says_so() -> None:
    telling = Telling("hello")
    with hearing(telling) as client:
        assert client.alerts().fault is BundleFault.MALFORMED
        telling.away = True
        feed = client.alerts()
    assert (feed.alerts, feed.as_of, feed.fault) == ((), None, BundleFault.UNREACHED)


def test_without_a_line_the_last_good_is_there_at_the_next_start(tmp_path: Path) -> None:
    telling = Telling(Signer().bundle(1))
    path = tmp_path / "alerts.json"
    with by_clock(telling, BundlesFile(path), WrongClock(timedelta())) as alerts:
        alerts.feed()
    telling.away = True
    with by_clock(telling, BundlesFile(path), WrongClock(timedelta(days=1))) as alerts:
        assert [len(alerts.known().alerts), len(alerts.feed().alerts)] == [1, 1]
        assert alerts.feed().fault is BundleFault.UNREACHED
        assert not alerts.feed().old


@pytest.mark.parametrize("off", [-YEAR, YEAR, -40 * YEAR])
def test_a_clock_that_is_always_wrong_does_not_matter(off: timedelta) -> None:
    clock, telling, bundles = WrongClock(off), Telling(Signer().bundle(1)), MemoryBundles()
    with by_clock(telling, bundles, clock) as alerts:
        assert (alerts.feed().old, len(alerts.feed().alerts), alerts.feed().as_of) == (False, 1, NOW)
        telling.away, clock.time = True, clock.time + timedelta(days=7)
        assert (alerts.feed().old, len(alerts.feed().alerts)) == (False, 1)
        clock.time += timedelta(days=2)
        assert (alerts.feed().old, len(alerts.feed().alerts)) == (True, 1)


@pytest.mark.parametrize(("jump", "old"), [(-YEAR, False), (YEAR, True)])
def test_a_clock_that_jumps_hides_nothing(jump: timedelta, old: bool) -> None:
    clock, telling = WrongClock(timedelta()), Telling(Signer().bundle(1))
    with by_clock(telling, MemoryBundles(), clock) as alerts:
        alerts.feed()
        clock.time += jump
        telling.away = True
        assert (alerts.feed().old, len(alerts.feed().alerts)) == (old, 1)
        telling.away, telling.date = False, NOW + timedelta(minutes=1)
        assert (alerts.feed().old, len(alerts.feed().alerts)) == (False, 1)


def test_an_answer_that_only_comes_again_grows_old() -> None:
    """Whoever stands between says the last one again and again, so that nothing new is heard of: it is said to be old."""
    bank, clock = Signer(), WrongClock(timedelta())
    telling = Telling(bank.bundle(1))
    with by_clock(telling, MemoryBundles(), clock) as alerts:
        for _ in range(8):
            assert not alerts.feed().old
            clock.time += timedelta(days=1)
        assert (alerts.feed().old, len(alerts.feed().alerts), alerts.feed().as_of) == (True, 1, NOW)
        telling.tell(bank.bundle(2))
        telling.date = NOW + timedelta(minutes=1)
        assert (alerts.feed().old, alerts.feed().fault) == (False, None)


def test_a_bank_without_a_date_is_not_believed() -> None:
    telling = Telling(Signer().bundle(1))
    with hearing(telling) as client:
        client.alerts()
        telling.date = NOW + YEAR
        assert client.alerts().fault is BundleFault.EXPIRED
        assert len(client.known_alerts().alerts) == 1


def test_an_exercise_is_no_alert() -> None:
    with hearing(Telling(Signer().bundle(1, items=[item() | {"status": "Exercise"}]))) as client:
        feed = client.alerts()
    assert (feed.alerts, feed.fault, feed.as_of) == ((), None, NOW)


def test_the_bank_hears_how_far_it_came() -> None:
    telling = Telling(Signer().bundle(1))
    with hearing(telling) as client:
        (alert,) = client.alerts().alerts
        client.alerts()
        client.alert_came(alert, Come.READ)
        eventually(lambda: len(telling.receipts) == 2)
        telling.away = True
        client.alert_came(alert, Come.SHOWN)
    assert telling.receipts == [("alt_1", {"revision": 1, "what": "delivered"}), ("alt_1", {"revision": 1, "what": "read"})]
    assert telling.asked_with == [None, '"t"']


@pytest.mark.parametrize("written", [b"", b"[]", b'{"x": 1}', b'{"the bank": {"signed": 1}}', b"\xff", b"[" * 100_000])
def test_a_broken_file_is_set_aside(tmp_path: Path, written: bytes) -> None:
    path = tmp_path / "alerts.json"
    path.write_bytes(written)
    with by_clock(Telling(Signer().bundle(1)), BundlesFile(path), lambda: datetime.now(UTC)) as alerts:
        assert alerts.known().alerts == ()
        assert len(alerts.feed().alerts) == 1
        assert len(alerts.known().alerts) == 1


def test_a_kept_bundle_that_was_changed_is_none_and_its_keys_still_count(tmp_path: Path) -> None:
    path, bank = tmp_path / "alerts.json", Signer()
    telling = Telling(bank.bundle(1))
    with by_clock(telling, BundlesFile(path), WrongClock(timedelta())) as alerts:
        alerts.feed()
        kept = BundlesFile(path).kept("the bank")
        assert kept is not None
        path.write_text(path.read_text().replace(kept.signed[-20:], "A" * 20))
        assert alerts.known().alerts == ()
        telling.tell(Signer().bundle(2))
        assert alerts.feed().fault is BundleFault.FORGED
        telling.tell(bank.bundle(1))
        assert alerts.feed().fault is None


def test_a_fresh_enrolment_begins_anew() -> None:
    """A practice bank begins its books anew whenever somebody likes: lower versions, other keys."""
    bundles = MemoryBundles()
    with by_clock(Telling(Signer().bundle(9)), bundles, WrongClock(timedelta())) as alerts:
        alerts.feed()
        alerts.begin_anew()
    with by_clock(Telling(Signer().bundle(1)), bundles, WrongClock(timedelta())) as alerts:
        assert alerts.feed().fault is None
