"""Pairing over real HTTP with the reference bank, told truthfully: both ends show the same pictures, and a link comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from app.domain.family import LinkState, Power, Side
from app.journeys.ports import Refused
from tests.bank.running import RunningBank
from tests.client.customer import Customer, customer_at, let_days_pass
from tests.client.pairs import GIVEN, TRY, Pair, invited, pair_at, paired, until


@pytest.fixture
def pair(alone: RunningBank) -> Iterator[Pair]:
    """A customer and her daughter, each with a program of her own."""
    with pair_at(alone.url) as pair:
        yield pair


def test_both_see_the_same_four_pictures_and_a_day_later_the_link_is_in_force(alone: RunningBank, pair: Pair) -> None:
    invitation = invited(pair)
    assert pair.hers.pictures(invitation.pairing_id) == ()
    claimed = pair.his.claim(invitation.code)
    assert (claimed.side, claimed.state, claimed.name, claimed.powers) == (Side.HELPER, LinkState.CLAIMED, "Wang", GIVEN)
    assert pair.his.pictures(claimed.pairing_id) == ()
    hers = pair.hers.pictures(invitation.pairing_id)
    assert len(hers) == 4
    assert pair.his.pictures(claimed.pairing_id) == hers == pair.hers.pictures(invitation.pairing_id)

    for _ in range(2):
        assert pair.hers.say_match(invitation.pairing_id, same=True).state is LinkState.MATCHED
    for _ in range(2):
        waiting = pair.his.say_match(invitation.pairing_id, same=True)
        assert (waiting.state, waiting.said_match) == (LinkState.WAITING, True)
    let_days_pass(alone)
    (link,) = pair.hers.links()
    assert (link.side, link.state, link.name, link.until) == (Side.CUSTOMER, LinkState.ACTIVE, "Li", until())
    assert link.may(Power.APPROVE)
    assert not link.may(Power.SEE_BALANCES)
    assert [entry.code for entry in pair.hers.diary(10).entries] == ["link_in_force", "link_matched", "link_claimed"]
    assert pair.hers.diary(10).sound


def test_no_end_tells_its_nonce_before_it_knows_what_it_is_bound_to(pair: Pair) -> None:
    invitation = invited(pair)
    pair.hers.pictures(invitation.pairing_id)
    pair.his.claim(invitation.code)
    pair.hers.pictures(invitation.pairing_id)
    pair.his.pictures(invitation.pairing_id)
    reveal = f"PUT /v1/pairings/{invitation.pairing_id}/reveal"
    read = f"GET /v1/pairings/{invitation.pairing_id}"
    assert pair.at_his.lines() == ["POST /v1/pairings/claim", reveal, read]
    assert pair.at_hers.lines() == ["POST /v1/pairings", read, read, reveal]
    (claim,) = pair.at_his.bodies("/claim")
    assert claim["nonce"] is None


def test_each_says_its_nonce_once(pair: Pair) -> None:
    pairing_id = paired(pair)
    for bank in (pair.hers, pair.his):
        for _ in range(3):
            bank.pictures(pairing_id)
    assert [len(middle.bodies("/reveal")) for middle in (pair.at_hers, pair.at_his)] == [1, 1]


def test_one_no_ends_it_and_nothing_of_it_is_kept(pair: Pair) -> None:
    pairing_id = paired(pair)
    assert pair.his.say_match(pairing_id, same=False).state is LinkState.INACTIVE
    for bank, state in ((pair.hers, LinkState.ENDED), (pair.his, LinkState.INACTIVE)):
        with pytest.raises(Refused, match="pairing_refused"):
            bank.pictures(pairing_id)
        assert bank.link(pairing_id).state is state
    assert nothing_kept(pair)
    with pytest.raises(Refused, match="pairing_refused"):
        pair.hers.say_match(pairing_id, same=True)


def nothing_kept(pair: Pair) -> bool:
    return not any("pairings" in name for customer in pair.customers for name in names_kept(customer))


def names_kept(customer: Customer) -> list[str]:
    return list(vars(customer.vault)["_secrets"])


def test_what_was_begun_goes_on_after_both_programs_were_ended(pair: Pair) -> None:
    invitation = invited(pair)
    pair.restart()
    assert pair.hers.invitation(invitation.pairing_id) == invitation == invited(pair)
    pair.his.claim(invitation.code)
    pair.restart()
    shown = pair.hers.pictures(invitation.pairing_id)
    pair.restart()
    assert pair.his.pictures(invitation.pairing_id) == pair.hers.pictures(invitation.pairing_id) == shown
    assert [len(middle.bodies("/reveal")) for middle in (pair.at_hers, pair.at_his)] == [1, 1]
    for bank in (pair.hers, pair.his):
        bank.say_match(invitation.pairing_id, same=True)
    pair.hers.links()
    assert nothing_kept(pair)


def test_without_a_keyring_what_the_program_forgot_is_said(alone: RunningBank, pair: Pair) -> None:
    pairing_id = paired(pair)
    for customer in pair.customers:
        bank = customer_at(alone.url, customer.person.customer_number).bank
        assert bank.invitation(pairing_id) is None
        with pytest.raises(Refused, match="pairing_elsewhere"):
            bank.pictures(pairing_id)
        bank.close()


def test_the_same_try_is_one_invitation_and_another_wish_takes_its_place(pair: Pair) -> None:
    first = invited(pair)
    assert invited(pair) == first
    other = pair.hers.invite((Power.COACH,), until(), remote=True, name_of_try=TRY)
    assert other.code != first.code
    assert {link.pairing_id: link.state for link in pair.hers.links()} == {
        first.pairing_id: LinkState.ENDED,
        other.pairing_id: LinkState.INVITED,
    }
    with pytest.raises(Refused, match="pairing_refused"):
        pair.his.claim(first.code)
    assert pair.his.claim(other.code).powers == (Power.COACH,)


def test_two_tries_are_two_invitations_that_share_nothing(pair: Pair) -> None:
    invitations = [pair.hers.invite(GIVEN, until(), remote=True, name_of_try=name) for name in ("one", "two")]
    assert len({invitation.pairing_id for invitation in invitations}) == 2
    assert len({said["commitment"] for said in pair.at_hers.bodies("POST /v1/pairings")}) == 2
    assert all(pair.hers.invitation(invitation.pairing_id) == invitation for invitation in invitations)


def test_a_wrong_code_and_one_that_is_over_are_refused_alike(pair: Pair) -> None:
    invitation = invited(pair)
    wrong = str((int(invitation.code) + 1) % 10**10).zfill(10)
    with pytest.raises(Refused, match="pairing_refused"):
        pair.his.claim(wrong)
    assert pair.his.claim(invitation.code).state is LinkState.CLAIMED
    assert pair.his.claim(invitation.code).state is LinkState.CLAIMED
    pair.hers.end_link(invitation.pairing_id)
    with pytest.raises(Refused, match="pairing_refused"):
        pair.his.claim(invitation.code)


def test_a_link_is_changed_paused_and_ended(alone: RunningBank, pair: Pair) -> None:
    pairing_id = paired(pair)
    for bank in (pair.hers, pair.his):
        bank.say_match(pairing_id, same=True)
    let_days_pass(alone)
    fewer = pair.hers.change_link(pairing_id, powers=(Power.COACH,), until=until() - timedelta(days=1))
    assert (fewer.powers, fewer.until, fewer.coming_powers) == ((Power.COACH,), until() - timedelta(days=1), ())
    more = pair.hers.change_link(pairing_id, powers=(Power.COACH, Power.GET_ALERTS), until=until())
    assert (more.powers, set(more.coming_powers), more.coming_until) == ((Power.COACH,), {Power.COACH, Power.GET_ALERTS}, until())
    assert more.coming_from is not None
    assert pair.hers.change_link(pairing_id, paused=True).state is LinkState.PAUSED
    assert pair.his.link(pairing_id).state is LinkState.INACTIVE
    for _ in range(2):
        pair.hers.end_link(pairing_id)
    assert (pair.hers.link(pairing_id).state, pair.his.link(pairing_id).state) == (LinkState.ENDED, LinkState.INACTIVE)


def test_a_device_that_is_forgotten_keeps_nothing_of_its_pairings(pair: Pair) -> None:
    invitation = invited(pair)
    pair.hers.forget_device()
    assert pair.hers.invitation(invitation.pairing_id) is None
    assert not any("pairings" in name for name in names_kept(pair.customers[0]))
