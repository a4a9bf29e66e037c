"""Asking, offering and handing over are counted by the hour and by the day, each under its link: nobody is pestered by them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta

import pytest
import requests

from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.family.coached import Coached
from tests.bank.family.pairing import Pair
from tests.bank.running import RunningBank

HOUR = 3600


def ask(coached: Coached) -> requests.Response:
    """She asks, and has it end at once."""
    return _begun(coached, coached.hers, "askCoaching")


def offer(coached: Coached) -> requests.Response:
    """He offers, and takes it back at once."""
    return _begun(coached, coached.his, "offerCoaching")


def hand_over(coached: Coached) -> requests.Response:
    """He asks her to stop everything."""
    return coached.his.ask("giveShare", {"pairingId": coached.pair.pairing_id, "kind": "stop"})


def _begun(coached: Coached, who: Stranger, operation: str) -> requests.Response:
    answer = who.ask(operation, {"pairingId": coached.pair.pairing_id})
    if answer.ok:
        coached.coaching_id = answer.json()["coachingId"]
        coached.end(who)
    return answer


def until_the_day_begins() -> float:
    """Seconds until the next day (UTC): what is counted by the day may take a few hours of it."""
    now = datetime.now(UTC)
    return (datetime.combine(now.date() + timedelta(days=1), time(minute=1), UTC) - now).total_seconds()


@pytest.mark.parametrize(("do", "an_hour", "a_day"), [(ask, 6, 20), (offer, 4, 10), (hand_over, 10, 30)])
def test_so_often_in_an_hour_and_in_a_day(
    pair: Pair, bank: RunningBank, do: Callable[[Coached], requests.Response], an_hour: int, a_day: int
) -> None:
    coached = Coached(pair.pair())
    bank.move(until_the_day_begins())
    for who in (pair.customer, pair.helper):
        who.sign_in()
    done = 0
    while done < a_day:
        this_hour = min(an_hour, a_day - done)
        assert all(do(coached).ok for _ in range(this_hour))
        done += this_hour
        refused = do(coached)
        assert code(refused) == "too_many_attempts"
        if done < a_day:
            assert 0 < refused.json()["facts"]["retryAfterSeconds"] <= HOUR
            bank.move(HOUR)
            for who in (pair.customer, pair.helper):
                who.sign_in()


def test_what_one_may_not_any_more_the_other_still_may(pair: Pair, signed_in: Callable[[str], Stranger]) -> None:
    """Counted under each link and at each end by itself."""
    coached = Coached(pair.pair())
    while ask(coached).ok:
        pass
    assert offer(coached).ok
    other = Coached(Pair(coached.hers, signed_in("Hughes")).pair())
    assert ask(other).ok


def test_what_was_asked_already_is_no_more_asking(pair: Pair) -> None:
    coached = Coached(pair.pair()).asked()
    for _ in range(30):
        assert coached.hers.ask("askCoaching", {"pairingId": pair.pairing_id}).ok
