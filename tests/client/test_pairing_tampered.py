"""A bank, or somebody before it, that puts keys and nonces of its own in the place of the two people's: they see it, or are told."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator

import pytest

from app.bank.services.rules import Rules
from app.client.proofs import DeviceKey
from app.domain.pictures import End, commitment
from app.journeys.ports import Refused, Unreachable
from tests.bank.running import RunningBank, running_bank
from tests.client.middle import Change, Said
from tests.client.pairs import Pair, invited, pair_at


class Between:
    """One who sits between them, with a key and a nonce of his own for each end."""

    def __init__(self) -> None:
        self.key = DeviceKey.new()
        self.end = End(self.key.thumbprint, secrets.token_urlsafe(32))
        public = self.key.public
        self.jwk = {"kty": public.kty, "crv": public.crv, "x": public.x, "y": public.y}

    def as_him(self, _: str, said: Said) -> Said:
        """What she is told: his own key and nonce are the middle's."""
        return _other_end(said, publicKey=self.jwk, nonce=self.end.nonce)

    def as_her(self, _: str, said: Said) -> Said:
        """What he is told: her key and commitment are the middle's, and, once hers is told, the nonce."""
        return _other_end(said, publicKey=self.jwk, commitment=commitment(self.end), nonce=self.end.nonce)


def _other_end(said: Said, **told: object) -> Said:
    """Says something else of the other end, as far as the bank says anything of it yet."""
    there = said.get("otherEnd")
    if there is None:
        return said
    return said | {"otherEnd": there | {name: value for name, value in told.items() if there.get(name) is not None}}


def only(method: str, change: Change) -> Change:
    return lambda line, said: change(line, said) if line.startswith(method) else said


@pytest.fixture(scope="module")
def patient() -> Iterator[RunningBank]:
    """A bank that lets the same two pair all day."""
    with running_bank(rules=Rules(invitations_a_day=1000, pairing_tries_a_day=1000)) as bank:
        yield bank


@pytest.fixture
def pair(patient: RunningBank) -> Iterator[Pair]:
    with pair_at(patient.url) as pair:
        yield pair


@pytest.fixture
def pairing_id(pair: Pair) -> Iterator[str]:
    """Of an invitation that nobody has claimed."""
    pairing_id = invited(pair).pairing_id
    yield pairing_id
    pair.hers.end_link(pairing_id)


def claimed(pair: Pair, pairing_id: str) -> None:
    invitation = pair.hers.invitation(pairing_id)
    assert invitation is not None
    pair.his.claim(invitation.code)


def seen(pair: Pair, pairing_id: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What each end shows, in the end."""
    pair.his.pictures(pairing_id)
    hers = pair.hers.pictures(pairing_id)
    return hers, pair.his.pictures(pairing_id)


def test_whoever_swaps_both_keys_gives_two_different_rows_of_pictures(pair: Pair, pairing_id: str) -> None:
    pair.at_hers.change, pair.at_his.change = Between().as_him, Between().as_her
    claimed(pair, pairing_id)
    hers, his = seen(pair, pairing_id)
    assert (len(hers), len(his)) == (4, 4)
    assert hers != his


@pytest.mark.parametrize("end", ["hers", "his"])
def test_so_does_whoever_swaps_one_of_them(pair: Pair, pairing_id: str, end: str) -> None:
    if end == "hers":
        pair.at_hers.change = Between().as_him
    else:
        pair.at_his.change = Between().as_her
    claimed(pair, pairing_id)
    hers, his = seen(pair, pairing_id)
    assert len(hers) == len(his) == 4
    assert hers != his


def test_and_whoever_leaves_the_keys_and_swaps_a_nonce(pair: Pair, pairing_id: str) -> None:
    nonce = secrets.token_urlsafe(32)
    pair.at_hers.change = lambda _, said: _other_end(said, nonce=nonce)
    claimed(pair, pairing_id)
    hers, his = seen(pair, pairing_id)
    assert len(hers) == len(his) == 4
    assert hers != his


def test_a_nonce_that_changes_is_found(pair: Pair, pairing_id: str) -> None:
    pair.at_hers.change = lambda _, said: _other_end(said, nonce=secrets.token_urlsafe(32))
    claimed(pair, pairing_id)
    assert len(pair.hers.pictures(pairing_id)) == 4
    with pytest.raises(Refused, match="pairing_tampered"):  # for it is another at every look
        pair.hers.pictures(pairing_id)


AT_HIS: dict[str, Callable[[Between], Change]] = {
    "her key": lambda middle: lambda _, said: _other_end(said, publicKey=middle.jwk),
    "her commitment": lambda middle: lambda _, said: _other_end(said, commitment=commitment(middle.end)),
    "her nonce": lambda middle: lambda _, said: _other_end(said, nonce=middle.end.nonce),
    "all of it": lambda middle: middle.as_her,
}


@pytest.mark.parametrize("change", AT_HIS.values(), ids=AT_HIS.keys())
def test_he_refuses_what_is_not_what_he_was_told_when_he_claimed(pair: Pair, pairing_id: str, change: Callable[[Between], Change]) -> None:
    pair.at_his.change = only("GET", change(Between()))
    claimed(pair, pairing_id)
    pair.hers.pictures(pairing_id)
    for _ in range(2):
        with pytest.raises(Refused, match="pairing_tampered"):
            pair.his.pictures(pairing_id)
    pair.restart()
    with pytest.raises(Refused, match="pairing_tampered"):
        pair.his.pictures(pairing_id)


def test_he_need_not_wait_for_her_nonce_to_see_another_key(pair: Pair, pairing_id: str) -> None:
    claimed(pair, pairing_id)
    assert pair.his.pictures(pairing_id) == ()
    pair.at_his.change = AT_HIS["her key"](Between())
    with pytest.raises(Refused, match="pairing_tampered"):
        pair.his.pictures(pairing_id)


def test_he_refuses_a_second_answer_to_his_claim(pair: Pair, pairing_id: str) -> None:
    claimed(pair, pairing_id)
    pair.at_his.change = Between().as_her
    with pytest.raises(Refused, match="pairing_tampered"):
        claimed(pair, pairing_id)


@pytest.mark.parametrize("what", ["publicKey", "nonce"])
def test_she_refuses_another_helper_than_the_one_she_was_told_of_first(pair: Pair, pairing_id: str, what: str) -> None:
    middle = Between()
    claimed(pair, pairing_id)
    hers = pair.hers.pictures(pairing_id)
    pair.at_hers.change = lambda _, said: _other_end(said, **{what: {"publicKey": middle.jwk, "nonce": middle.end.nonce}[what]})
    pair.restart()
    for _ in range(2):
        with pytest.raises(Refused, match="pairing_tampered"):
            pair.hers.pictures(pairing_id)
    pair.at_hers.change = lambda _, said: said
    assert pair.hers.pictures(pairing_id) == hers == pair.his.pictures(pairing_id)
    assert len(pair.at_hers.bodies("/reveal")) == 1


def test_nobody_gets_her_nonce_by_saying_that_she_is_the_helper(pair: Pair, pairing_id: str) -> None:
    """As a helper she would tell it at once; it depends on her own half alone."""
    middle = Between()

    def as_helper(_: str, said: Said) -> Said:
        return said | {"side": "helper", "state": "claimed", "otherEnd": {"publicKey": middle.jwk, "commitment": commitment(middle.end)}}

    pair.at_hers.change = only("GET", as_helper)
    assert pair.hers.pictures(pairing_id) == ()
    assert pair.at_hers.bodies("/reveal") == []


def test_nobody_gets_his_nonce_without_a_commitment(pair: Pair, pairing_id: str) -> None:
    invitation = pair.hers.invitation(pairing_id)
    assert invitation is not None
    pair.at_his.change = lambda _, said: said | {"otherEnd": said["otherEnd"] | {"commitment": None}}
    with pytest.raises(Unreachable):
        pair.his.claim(invitation.code)
    assert pair.at_his.bodies("/reveal") == []


def test_a_pairing_told_under_another_id_gives_other_pictures_or_none(pair: Pair, pairing_id: str) -> None:
    pair.at_his.change = lambda _, said: said | ({"pairingId": "pai-other"} if "pairingId" in said else {})
    claimed(pair, pairing_id)
    with pytest.raises(Refused, match="pairing_elsewhere"):
        pair.his.pictures(pairing_id)
