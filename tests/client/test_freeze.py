"""Stop everything: said once or many times it is the same, and it is only said to be stopped when the bank says so."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.client.patience import Limits
from app.domain.freeze import Freeze, Stopped
from app.domain.money import Money
from app.journeys.ports import Refused, Unreachable
from tests.client.odd_server import Reply, client_of, told
from tests.client.samples import AT, PAYMENT, money

STOPS = [{"paymentId": PAYMENT, "creditorName": "李明", "amount": money("200.00")}]
STOPPED = (Stopped(PAYMENT, "李明", Money("CNY", 20_000)),)
SINCE = datetime(2026, 11, 21, 2, 42, tzinfo=UTC)
UNFREEZING = {"askedAt": AT, "earliest": "2026-11-22T10:42:00+08:00", "needs": ["branch", "moon"]}


def test_what_would_not_go_out_is_told_before() -> None:
    with client_of(lambda _: told({"frozen": False, "stops": STOPS})) as (bank, server):
        assert bank.read_freeze() == Freeze(frozen=False, stops=STOPPED)
        assert server.lines()[1:] == ["GET /v1/freeze"]


def test_stopping_is_tried_until_the_bank_has_heard_it() -> None:
    lost = iter([None, Reply(502, b"<html>", {"Content-Type": "text/html"})])
    with client_of(lambda _: next(lost, told({"frozen": True, "stops": STOPS, "since": AT}))) as (bank, server):
        assert bank.freeze() == Freeze(frozen=True, stops=STOPPED, since=SINCE)
        assert server.lines()[1:] == ["POST /v1/freeze"] * 3


@pytest.mark.parametrize(
    "odd", [Reply(200, b"<html>sign in to this network</html>"), Reply(204, b""), told({})], ids=["portal", "empty", "other"]
)
def test_it_is_not_said_to_be_stopped_on_anybody_elses_word(odd: Reply) -> None:
    with client_of(lambda _: odd) as (bank, _):
        with pytest.raises(Unreachable):
            bank.freeze()
        with pytest.raises(Unreachable):
            bank.ask_unfreeze()
        with pytest.raises(Refused, match="not_understood"):
            bank.read_freeze()


def test_a_yes_that_says_no_is_not_taken_for_a_yes() -> None:
    with client_of(lambda _: told({"frozen": False, "stops": STOPS})) as (bank, _), pytest.raises(Unreachable):
        bank.freeze()


def test_where_it_is_only_wanted_soon_a_silent_bank_is_not_waited_for() -> None:
    """A line that is tried for an hour would be tried for all of it."""
    patient = Limits(connect=2.0, read=2.0, total=3600.0, brief=0.2, tries=10**6, first_wait=0.01, longest_wait=0.05)
    with client_of(lambda _: Reply(503, b""), patient) as (bank, _), pytest.raises(Unreachable):
        bank.read_freeze(briefly=True)


def test_what_undoing_it_still_needs_is_passed_on_known_or_not() -> None:
    lost = iter([None])
    answer = told({"frozen": True, "stops": [], "since": AT, "unfreezing": UNFREEZING})
    with client_of(lambda _: next(lost, answer)) as (bank, server):
        freeze = bank.ask_unfreeze()
        assert server.lines()[1:] == ["DELETE /v1/freeze"] * 2
        assert (freeze.frozen, freeze.unfreeze_asked_at, freeze.needs) == (True, SINCE, ("branch", "moon"))
        assert freeze.earliest == datetime(2026, 11, 22, 2, 42, tzinfo=UTC)
