"""Two at once, on either database: one of them is first, the other finds what it has left, and nothing comes of it twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import requests

from app.bank.verify import verify
from tests.bank.family.pairing import DAY, Pair, codes, fresh_nonce, states
from tests.bank.family.races.at_once import People, at_once
from tests.bank.running import RunningBank


@pytest.fixture(params=range(3))
def pair(people: People, bank: RunningBank) -> Iterator[Pair]:
    """Wang and Li, with an open invitation; over when the test is, and the books are sound then."""
    for stranger in people.values():
        stranger.sign_in()
    pair = Pair(people["Wang"], people["Li"]).invite()
    yield pair
    pair.end(pair.customer)
    assert bank.look(verify) == []


def test_two_who_claim_at_once_are_not_both_taken(pair: Pair, people: People) -> None:
    other = Pair(pair.customer, people["Hughes"])
    answers = at_once(
        lambda: pair.helper.ask("claimPairing", pair.claiming()), lambda: other.helper.ask("claimPairing", other.claiming(pair.code))
    )
    assert sorted(answer.status_code for answer in answers) == [201, 403]
    entries = pair.customer.get("readDiary", query={"limit": "2"})["items"]
    assert [entry["code"] for entry in entries if entry["pairingId"] == pair.pairing_id] == ["link_claimed"]


def test_of_two_nonces_at_once_one_is_taken(pair: Pair) -> None:
    pair.claim()

    def revealing(nonce: str) -> Callable[[], requests.Response]:
        return lambda: pair.helper.ask("revealPairing", {"nonce": nonce}, pairingId=pair.pairing_id)

    nonces = [fresh_nonce(), fresh_nonce()]
    answers = at_once(*map(revealing, nonces))
    taken = [nonce for nonce, answer in zip(nonces, answers, strict=True) if answer.ok]
    assert [pair.hers_now()["otherEnd"]["nonce"]] == taken


def test_two_who_say_yes_at_once_wait_one_day(pair: Pair) -> None:
    pair.claim().reveal()
    answers = at_once(lambda: pair.match(pair.customer), lambda: pair.match(pair.helper))
    assert sorted(answer.json()["state"] for answer in answers) == ["matched", "waiting"]
    assert states(pair) == ("waiting", "waiting")


def test_a_yes_and_a_no_at_once_are_a_no(pair: Pair) -> None:
    pair.claim().reveal()
    at_once(lambda: pair.match(pair.customer, same=False), lambda: pair.match(pair.helper))
    assert states(pair) == ("ended", "inactive")


def test_what_she_ends_while_he_says_yes_is_over(pair: Pair) -> None:
    pair.claim().reveal()
    pair.match(pair.customer)
    ended, _ = at_once(lambda: pair.end(pair.customer), lambda: pair.match(pair.helper))
    assert ended.status_code == 204
    assert states(pair) == ("ended", "inactive")
    pair.wait(2 * DAY)
    assert states(pair) == ("ended", "inactive")


def test_both_may_end_it_at_once(pair: Pair) -> None:
    pair.compare().wait(DAY + 1)
    answers = at_once(lambda: pair.end(pair.customer), lambda: pair.end(pair.helper))
    assert [answer.status_code for answer in answers] == [204, 204]
    assert states(pair) == ("ended", "inactive")
    assert codes(pair.customer.get("readDiary", query={"limit": "1"})["items"])[0] in ("link_left", "link_ended")


def test_what_she_ends_in_the_second_it_is_due_never_comes_back(pair: Pair) -> None:
    """The settler and she at once: whoever is first, it is over."""
    pair.compare()
    at_once(lambda: pair.end(pair.customer), lambda: pair.helper.ask("advanceClock", {"advanceSeconds": DAY + 1}))
    assert states(pair) == ("ended", "inactive")
