"""How two come to be paired: each step in its turn, by the one whose turn it is, at the device that it was begun with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.bank.verify import verify
from app.domain.pictures import End, pictures
from tests.attacks.recorded import record_of
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.cast import LI, WANG
from tests.bank.family.pairing import DAY, Pair, codes, fresh_nonce, inviting, states, today
from tests.bank.people.asking import happened, newest, noticed
from tests.bank.running import RunningBank


def test_two_are_paired_after_a_day(pair: Pair, bank: RunningBank) -> None:
    pair.invite()
    assert pair.hers_now()["state"] == "invited"
    pair.claim()
    assert states(pair) == ("claimed", "claimed")
    assert (pair.hers_now()["name"], pair.his_now()["name"]) == ("Li", "Wang")
    pair.reveal()
    assert [pair.match(who).json()["state"] for who in (pair.customer, pair.helper)] == ["matched", "waiting"]
    pair.wait(DAY - 60)
    assert states(pair) == ("waiting", "waiting")
    pair.wait(120)
    assert states(pair) == ("active", "active")
    assert pair.his_now()["powers"] == ["coach", "approve"]
    assert bank.look(verify) == []


def test_both_ends_compute_the_same_pictures_from_what_the_bank_tells(pair: Pair) -> None:
    pair.invite().claim().reveal()
    at_her_end, at_his_end = pair.hers_now()["otherEnd"], pair.his_now()["otherEnd"]
    assert at_her_end == {"publicKey": pair.helper.key.jwk, "nonce": pair.his}
    assert (at_his_end["publicKey"], at_his_end["nonce"]) == (pair.customer.key.jwk, pair.hers)
    hers = End(str(pair.customer.key.private.thumbprint()), pair.hers)
    his = End(str(pair.helper.key.private.thumbprint()), pair.his)
    assert len(pictures(pair.pairing_id, hers, his)) == 4


def test_a_code_is_told_once(pair: Pair) -> None:
    asked = inviting(pair.customer, pair.hers)
    first = pair.customer.get("invitePairing", asked, idempotency_key="one")
    again = pair.customer.get("invitePairing", asked, idempotency_key="one")
    assert (len(first["code"]), first["qr"]) == (10, f"banxing:pair:{first['code']}")
    assert again == {name: said for name, said in first.items() if name not in ("code", "qr")}


def test_a_claim_whose_answer_was_lost_is_answered_again(pair: Pair) -> None:
    pair.invite()
    first, again = (pair.helper.get("claimPairing", pair.claiming(), idempotency_key="one") for _ in range(2))
    assert first == again


def test_her_nonce_is_not_taken_before_his(pair: Pair) -> None:
    """Whoever sits between them could choose what he shows her, once he knows hers."""
    pair.invite().claim()
    assert "nonce" not in pair.hers_now()["otherEnd"]
    assert code(pair.customer.ask("revealPairing", {"nonce": pair.hers}, pairingId=pair.pairing_id)) == "pairing_refused"
    assert "nonce" not in pair.his_now()["otherEnd"]


def test_a_nonce_is_told_once_and_hers_is_the_one_she_is_bound_to(pair: Pair) -> None:
    pair.invite().claim()
    for who, nonce in ((pair.helper, pair.his), (pair.customer, pair.hers)):
        if who is pair.customer:
            assert code(who.ask("revealPairing", {"nonce": fresh_nonce()}, pairingId=pair.pairing_id)) == "pairing_refused"
        told = [who.get("revealPairing", {"nonce": nonce}, pairingId=pair.pairing_id) for _ in range(2)]
        assert told[0] == told[1]
        assert code(who.ask("revealPairing", {"nonce": fresh_nonce()}, pairingId=pair.pairing_id)) == "pairing_refused"


def test_nobody_says_that_pictures_match_which_nobody_has_seen(pair: Pair) -> None:
    pair.invite().claim()
    pair.helper.get("revealPairing", {"nonce": pair.his}, pairingId=pair.pairing_id)
    assert [code(pair.match(who)) for who in (pair.customer, pair.helper)] == ["pairing_refused"] * 2


@pytest.mark.parametrize("who", ["customer", "helper"])
def test_one_no_ends_it(pair: Pair, who: str) -> None:
    pair.invite().claim().reveal()
    one = getattr(pair, who)
    other = pair.helper if one is pair.customer else pair.customer
    assert pair.match(other).ok
    first, again = pair.match(one, same=False), pair.match(one, same=False)
    assert first.json() == again.json()
    assert states(pair) == ("ended", "inactive")
    assert code(pair.match(one)) == "pairing_refused"
    diary = codes(pair.customer.get("readDiary")["items"])
    assert ("link_mismatched" in diary) is (who == "helper")


def test_only_the_two_devices_that_began_it_go_on(pair: Pair, signed_in: Callable[[str], Stranger]) -> None:
    pair.invite().claim()
    her_other, his_other = signed_in("Wang"), signed_in("Li")
    assert code(his_other.ask("revealPairing", {"nonce": pair.his}, pairingId=pair.pairing_id)) == "pairing_refused"
    pair.reveal()
    assert [code(pair.match(who)) for who in (her_other, his_other)] == ["pairing_refused"] * 2
    assert her_other.get("readPairing", pairingId=pair.pairing_id) == pair.hers_now()


def test_what_is_not_compared_in_a_day_runs_out(pair: Pair) -> None:
    pair.invite().claim().reveal()
    pair.match(pair.helper)
    pair.wait(DAY + 1)
    assert states(pair) == ("expired", "inactive")
    assert code(pair.match(pair.customer)) == "pairing_refused"


@pytest.mark.parametrize(("remote", "lives"), [(False, 600), (True, 72 * 3600)])
def test_an_invitation_runs_out(pair: Pair, remote: bool, lives: int) -> None:
    pair.invite(remote=remote).wait(lives - 30)
    assert pair.hers_now()["state"] == "invited"
    pair.wait(60)
    assert pair.hers_now()["state"] == "expired"
    assert code(pair.helper.ask("claimPairing", pair.claiming())) == "pairing_refused"


def test_staff_who_see_both_put_it_in_force_at_once(pair: Pair, teller: Stranger) -> None:
    pair.invite().compare()
    waiting = teller.get("listWaitingPairings")["items"]
    assert [(each["pairingId"], each["customerName"], each["helperName"]) for each in waiting] == [(pair.pairing_id, "Wang", "Li")]
    first, again = (teller.get("witnessPairing", pairingId=pair.pairing_id) for _ in range(2))
    assert first == again
    assert states(pair) == ("active", "active")
    assert pair.hers_now()["witnessed"] is True
    assert teller.get("listWaitingPairings")["items"] == []
    assert [act["act"] for act in record_of(pair.customer)["counterActs"]] == ["witnessed_pairing"]


def test_staff_witness_nothing_that_the_two_have_not_compared(pair: Pair, teller: Stranger) -> None:
    pair.invite().claim().reveal()
    pair.match(pair.helper)
    assert code(teller.ask("witnessPairing", pairingId=pair.pairing_id)) == "pairing_refused"
    pair.end(pair.customer)
    assert code(teller.ask("witnessPairing", pairingId=pair.pairing_id)) == "pairing_refused"


def test_nobody_is_the_witness_of_a_link_of_her_own(pair: Pair, bank: RunningBank) -> None:
    pair.invite().compare()
    for who in (WANG, LI):
        bank.change(lambda tx, who=who: tx.run("INSERT INTO roles (person_id, role) VALUES (?, 'teller')", who.customer.person_id))  # type: ignore[misc]
    for end in (pair.customer, pair.helper):
        assert code(end.ask("witnessPairing", pairingId=pair.pairing_id)) == "forbidden"
    assert states(pair) == ("waiting", "waiting")


def test_a_link_in_force_can_be_witnessed_later(pair: Pair, teller: Stranger) -> None:
    pair.pair()
    assert "witnessed" not in pair.hers_now()
    assert teller.get("witnessPairing", pairingId=pair.pairing_id)["witnessed"] is True
    assert pair.hers_now()["witnessed"] is True


def test_her_other_devices_and_whoever_helps_already_are_told(pair: Pair, signed_in: Callable[[str], Stranger]) -> None:
    phone = signed_in("Wang")
    pair.pair()
    assert [each for each, _ in noticed(phone)][1:] == ["link_claimed", "link_waiting", "link_in_force"]
    second = Pair(pair.customer, signed_in("Hughes")).invite().compare()
    facts = dict(noticed(pair.helper))["helper_added"]
    assert (facts["pairingId"], facts["customerName"], facts["name"]) == (pair.pairing_id, "Wang", "Hughes")
    pair.change(paused=True)
    second.end(pair.customer)
    before = len(noticed(pair.helper))
    Pair(pair.customer, second.helper).invite().compare()
    assert len(noticed(pair.helper)) == before  # who is paused is not told


def test_both_are_told_by_an_event_that_names_nothing_but_the_pairing(pair: Pair) -> None:
    pair.invite()
    hers, his = newest(pair.customer), newest(pair.helper)
    pair.claim()
    assert "pairing.updated" in happened(pair.customer, hers)
    events = pair.helper.get("listEvents", query={"after": his})["items"]
    assert {(event["type"], event["resource"]) for event in events} == {("pairing.updated", pair.pairing_id)}


@pytest.mark.parametrize(("days", "fits"), [(-1, False), (0, True), (366, True), (367, False)])
def test_powers_are_given_for_a_year_at_most(pair: Pair, days: int, fits: bool) -> None:
    until = (today(pair.customer) + timedelta(days=days)).isoformat()
    answer = pair.customer.ask("invitePairing", inviting(pair.customer, pair.hers, until=until))
    assert (answer.status_code == 201) is fits
    assert fits or code(answer) == "DT01"


def test_a_day_that_is_none_is_refused(pair: Pair) -> None:
    assert code(pair.customer.ask("invitePairing", inviting(pair.customer, pair.hers, until="2026-02-31"))) == "DT01"


def test_powers_end_on_their_day_and_she_is_asked_before(pair: Pair) -> None:
    last = today(pair.customer) + timedelta(days=30)
    pair.pair(until=last.isoformat()).wait(14 * DAY)
    assert "link_ends_soon" not in dict(noticed(pair.customer))
    pair.wait(2 * DAY)
    assert dict(noticed(pair.customer))["link_ends_soon"]["until"] == last.isoformat()
    pair.wait(12 * DAY)
    assert states(pair) == ("active", "active")
    pair.wait(2 * DAY)
    assert states(pair) == ("expired", "inactive")
    assert [each for each, _ in noticed(pair.customer)].count("link_ends_soon") == 1
    assert "link_ended" in dict(noticed(pair.customer))


def test_everything_stands_in_her_record(pair: Pair) -> None:
    pair.pair()
    mine = record_of(pair.customer)
    assert mine["pairings"] == [pair.hers_now()]
    assert mine["diary"] == pair.customer.get("readDiary")["items"]
    assert codes(mine["diary"]) == ["link_in_force", "link_matched", "link_claimed"]
