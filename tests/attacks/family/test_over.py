"""What is over: whatever he tries under a link that gives nothing, and from no answer, nor from how long it takes, does he learn why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import requests

from tests.attacks.books import untouched
from tests.attacks.family.household import Household, bound
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.attacks.visitors import on_both
from tests.bank.family.coached import Coached
from tests.bank.family.deciding import deciding, pay, request_of, send, stands
from tests.bank.family.pairing import DAY, Pair, today
from tests.bank.running import RunningBank

pytestmark = on_both

End = Callable[[Pair], object]
ENDS: Final[dict[str, End]] = {
    "paused": lambda pair: pair.change(paused=True),
    "ended": lambda pair: pair.end(pair.customer),
    "run out": lambda pair: pair.change(until=today(pair.customer).isoformat()) and pair.wait(DAY),
}

_NOT_HIS_ANY_MORE: Final = ("approve", "refuse", "call_first", "seeBalances", "seeActivity")


def asked_of_him(household: Household, bank: RunningBank) -> tuple[dict[str, Any], dict[str, str]]:
    """A request that waits for him, and the ids of all that went on under the link."""
    pair = household.pair
    payment = pay(household.wang, bank)
    request = request_of(household.li, payment)
    shared = household.wang.get("giveShare", {"pairingId": pair.pairing_id, "kind": "stop"})
    ids = {"pairingId": pair.pairing_id, "coachingId": Coached(pair).on().coaching_id, "shareId": shared["shareId"]}
    return request, ids | {"authorisationId": request["authorisationId"], "paymentId": request["paymentId"]}


def tries(li: Stranger, request: dict[str, Any], ids: dict[str, str]) -> Iterator[tuple[str, requests.Response]]:
    """Everything that he can do under it, leaving excepted."""
    link, coaching = ids["pairingId"], ids["coachingId"]
    for decision in ("approve", "refuse", "call_first"):
        yield decision, send(li, request, deciding(li, request, decision))
    yield "request", li.ask("readApproval", authorisationId=ids["authorisationId"])
    yield "link", li.ask("readPairing", pairingId=link)
    for name in ("listApprovals", "listPairings", "listCoaching", "listShares", "listUnfreezeRequests"):
        yield name, li.ask(name)
    for name in ("seeBalances", "seeActivity"):
        yield name, li.ask(name, pairingId=link)
    yield "match", li.ask("matchPairing", {"picturesMatch": True}, pairingId=link)
    yield "offer", li.ask("offerCoaching", {"pairingId": link})
    yield "coaching", li.ask("readCoaching", coachingId=coaching)
    yield "join", li.ask("joinCoaching", {}, coachingId=coaching)
    yield "hint", li.ask("giveHint", {"kind": "call"}, coachingId=coaching)
    yield "share", li.ask("giveShare", {"pairingId": link, "kind": "stop"})
    yield "see", li.ask("seeShare", shareId=ids["shareId"])


def without_days(answer: requests.Response) -> str:
    """What he is told but for moments, which tell when and not why; of a list the newest, for the rest was there before."""
    said = answer.json()
    newest = said["items"][0] if said.get("items") else said
    return repr({name: value for name, value in newest.items() if name not in ("next", "askedAt", "expiresAt", "until")})


@contextmanager
def anew(household: Household) -> Iterator[None]:
    """Leaves the two paired as they were before."""
    yield
    household.over()
    household.wang.get("advanceClock", {"advanceSeconds": 8 * DAY})
    household.pair = bound(household.wang, household.li, household.zhou)


def named(said: str, ids: dict[str, str]) -> str:
    for place, value in ids.items():
        said = said.replace(value, place)
    return said


def test_whatever_he_tries_he_is_told_the_same_however_it_ended(household: Household, bank: RunningBank) -> None:
    told: dict[str, dict[str, tuple[int, str]]] = {}
    for how, end in ENDS.items():
        with anew(household):
            request, ids = asked_of_him(household, bank)
            end(household.pair)
            household.pair.wait(0)  # what has come due meanwhile is put down first
            before = stands(household.wang, request)
            with untouched(bank):
                answers = list(tries(household.li, request, ids))
            told[how] = {name: answered(answer, ids) for name, answer in answers}
            assert stands(household.wang, request) == before
    assert told["paused"] == told["ended"] == told["run out"]
    assert {said for name, (_, said) in told["ended"].items() if name in _NOT_HIS_ANY_MORE} == {"DS19"}


def answered(answer: requests.Response, ids: dict[str, str]) -> tuple[int, str]:
    return answer.status_code, code(answer) if not answer.ok else named(without_days(answer), ids)
