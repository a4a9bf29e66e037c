"""What she has given: taken away at once and silently, given after a day; and he never learns that he was paused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.family.pairing import DAY, Pair, codes, inviting, states, today
from tests.bank.people.asking import happened, newest, noticed
from tests.bank.running import RunningBank


def test_fewer_powers_and_an_earlier_end_hold_at_once(pair: Pair) -> None:
    pair.pair()
    last = today(pair.customer).isoformat()
    assert pair.change(powers=["coach"], until=last).ok
    assert (pair.his_now()["powers"], pair.his_now()["until"]) == (["coach"], last)


def test_more_powers_and_a_later_end_hold_after_a_day(pair: Pair) -> None:
    pair.pair()
    before = pair.his_now()
    told = pair.change(powers=["coach", "approve", "see_balances"]).json()
    assert (told["powers"], told["comingPowers"]) == (["coach", "approve"], ["coach", "approve", "see_balances"])
    assert pair.his_now() == before
    pair.wait(DAY - 60)
    assert pair.his_now() == before
    pair.wait(120)
    assert pair.his_now()["powers"] == ["coach", "approve", "see_balances"]
    assert "comingPowers" not in pair.hers_now()
    assert "link_widening" in dict(noticed(pair.customer))


def test_said_again_a_day_does_not_begin_anew_and_said_otherwise_it_is_dropped(pair: Pair) -> None:
    pair.pair()
    first = pair.change(powers=["coach", "approve", "see_balances"]).json()
    pair.wait(3600)
    assert pair.change(powers=["coach", "approve", "see_balances"]).json() == first
    dropped = pair.change(powers=["coach", "approve"]).json()
    assert "comingPowers" not in dropped


def test_a_pause_holds_at_once_and_ends_after_a_day(pair: Pair) -> None:
    pair.pair()
    assert pair.change(paused=True).json()["state"] == "paused"
    assert states(pair) == ("paused", "inactive")
    resuming = pair.change(paused=False).json()
    assert (resuming["state"], resuming["resumes"]) == ("paused", True)
    pair.wait(DAY + 1)
    assert states(pair) == ("active", "active")


def paused(pair: Pair) -> None:
    pair.change(paused=True)


def ended(pair: Pair) -> None:
    pair.end(pair.customer)


def run_out(pair: Pair) -> None:
    pair.change(until=today(pair.customer).isoformat())
    pair.wait(DAY)


def paused_then_ended(pair: Pair) -> None:
    pair.change(paused=True)
    pair.wait(DAY)
    pair.end(pair.customer)


def paused_then_changed(pair: Pair) -> None:
    pair.change(paused=True)
    pair.wait(DAY)
    pair.change(powers=["coach"], until=today(pair.customer).isoformat())


GONE = (paused, ended, run_out, paused_then_ended, paused_then_changed)


@pytest.mark.parametrize("gone", GONE)
def test_he_learns_nothing_of_a_pause(gone: Callable[[Pair], None], pair: Pair) -> None:
    """Whatever has become of it: the same words, the same events and notices, namely none, and the same answer to whatever he tries."""
    pair.pair()
    last_day = today(pair.customer).isoformat()
    after, notices = newest(pair.helper), noticed(pair.helper)
    gone(pair)
    assert pair.his_now() == {
        "pairingId": pair.pairing_id,
        "side": "helper",
        "state": "inactive",
        "name": "Wang",
        "powers": [],
        "until": last_day,
        "saidMatch": True,
    }
    assert pair.helper.get("listPairings")["items"] == [pair.his_now()]
    assert set(happened(pair.helper, after)) <= {"account.updated"}  # what the practice bank's clock brings to everybody
    assert noticed(pair.helper) == notices
    assert tried_by_him(pair) == ALL_HE_CAN_DO


ALL_HE_CAN_DO: dict[str, Any] = {
    "match": (200, "inactive"),
    "differ": (403, "pairing_refused"),
    "reveal": (200, "inactive"),
    "reveal another": (403, "pairing_refused"),
    "change": (403, "pairing_refused"),
    "witness": (403, "forbidden"),
    "leave": (204, None),
}


def tried_by_him(pair: Pair) -> dict[str, Any]:
    """What comes of everything that he may try, leaving last."""
    helper, pairing_id = pair.helper, pair.pairing_id
    answers = {
        "match": pair.match(pair.helper),
        "differ": pair.match(pair.helper, same=False),
        "reveal": helper.ask("revealPairing", {"nonce": pair.his}, pairingId=pairing_id),
        "reveal another": helper.ask("revealPairing", {"nonce": pair.hers}, pairingId=pairing_id),
        "change": helper.ask("changePairing", {"paused": False}, pairingId=pairing_id),
        "witness": helper.ask("witnessPairing", pairingId=pairing_id),
        "leave": pair.end(pair.helper),
    }
    told = {name: answer.json() if answer.content else {} for name, answer in answers.items()}
    return {name: (answers[name].status_code, told[name].get("code") or told[name].get("state")) for name in answers}


@pytest.mark.parametrize("gone", GONE)
def test_a_link_that_gives_nothing_leaves_his_list_after_a_year(gone: Callable[[Pair], None], pair: Pair) -> None:
    pair.pair()
    gone(pair)
    pair.wait(363 * DAY)
    assert len(pair.helper.get("listPairings")["items"]) == 1
    pair.wait(4 * DAY)
    assert pair.helper.get("listPairings")["items"] == []


def test_she_ends_it_alone_and_again(pair: Pair) -> None:
    pair.pair()
    assert [pair.end(pair.customer).status_code for _ in range(2)] == [204, 204]
    assert states(pair) == ("ended", "inactive")
    assert dict(noticed(pair.customer))["link_ended"]["name"] == "Li"
    assert code(pair.change(paused=False)) == "pairing_refused"


def test_he_may_leave_and_she_is_told(pair: Pair) -> None:
    pair.pair()
    assert [pair.end(pair.helper).status_code for _ in range(2)] == [204, 204]
    assert states(pair) == ("ended", "inactive")
    assert "link_left" in dict(noticed(pair.customer))
    assert codes(pair.customer.get("readDiary")["items"])[0] == "link_left"


@pytest.mark.parametrize("when", ["invited", "claimed", "matched", "waiting"])
def test_she_can_call_it_off_at_any_time(pair: Pair, when: str) -> None:
    pair.invite()
    for step, state in ((pair.claim, "claimed"), (pair.reveal, "claimed"), (lambda: pair.match(pair.helper), "matched")):
        if pair.hers_now()["state"] != when:
            step()
            assert pair.hers_now()["state"] == state
    if when == "waiting":
        pair.match(pair.customer)
    assert pair.hers_now()["state"] == when
    assert pair.end(pair.customer).status_code == 204
    pair.wait(2 * DAY)
    assert pair.hers_now()["state"] == "ended"


def test_while_everything_is_stopped_nobody_is_let_in(pair: Pair, bank: RunningBank, teller: Stranger) -> None:
    """Neither what waits nor what is coming comes into force, not for a day after either; taking away works as ever."""
    pair.invite().compare()
    pair.customer.get("freeze")
    refused = pair.customer.ask("invitePairing", inviting(pair.customer, pair.hers))
    assert [code(refused), code(pair.change(powers=["coach", "approve", "see_balances"]))] == ["frozen", "frozen"]
    assert pair.change(powers=["coach"]).ok
    pair.wait(3 * DAY)
    assert states(pair) == ("waiting", "waiting")
    pair.customer.get("askUnfreeze")
    assert teller.thaw(pair.customer.at_the_counter()) == 1
    pair.wait(DAY - 60)
    assert states(pair) == ("waiting", "waiting")
    pair.wait(120)
    assert states(pair) == ("active", "active")
    assert bank.look(verify) == []


def test_an_invitation_of_somebody_who_has_stopped_everything_is_worth_nothing(pair: Pair) -> None:
    pair.invite()
    pair.customer.get("freeze")
    assert code(pair.helper.ask("claimPairing", pair.claiming())) == "pairing_refused"


def test_nobody_says_yes_while_everything_is_stopped(pair: Pair) -> None:
    pair.invite().claim().reveal()
    pair.customer.get("freeze")
    assert code(pair.match(pair.customer)) == "frozen"
    assert pair.match(pair.customer, same=False).json()["state"] == "ended"


def test_a_device_that_is_too_new_gives_nobody_anything(pair: Pair, bank: RunningBank) -> None:
    pair.pair()
    bank.change(lambda tx: tx.run("UPDATE devices SET at_branch = 0, enrolled_at = enrolled_at + 172800000000 WHERE person_id = 'p-wang'"))
    assert code(pair.customer.ask("invitePairing", inviting(pair.customer, pair.hers))) == "device_untrusted"
    assert code(pair.change(powers=["coach", "approve", "see_balances"])) == "device_untrusted"
    assert pair.change(paused=True).ok
    assert code(pair.change(paused=False)) == "device_untrusted"


def test_one_may_help_two_and_two_may_help_each_other(pair: Pair, signed_in: Callable[[str], Stranger]) -> None:
    pair.pair()
    Pair(signed_in("Hughes"), pair.helper).pair()
    Pair(pair.helper, pair.customer).pair()
    sides = [(link["name"], link["side"]) for link in pair.helper.get("listPairings")["items"]]
    assert sides == [("Wang", "customer"), ("Hughes", "helper"), ("Wang", "helper")]


def test_somebody_elses_link_is_not_there(pair: Pair, signed_in: Callable[[str], Stranger]) -> None:
    pair.pair()
    hughes = signed_in("Hughes")
    for name, body in {
        "readPairing": None,
        "revealPairing": {"nonce": pair.his},
        "matchPairing": {"picturesMatch": True},
        "changePairing": {"paused": True},
        "endPairing": None,
    }.items():
        assert code(hughes.ask(name, body, pairingId=pair.pairing_id)) == "not_found", name
    assert states(pair) == ("active", "active")
