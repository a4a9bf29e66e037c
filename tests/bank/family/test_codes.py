"""Guessing the code of an invitation: few tries, and an answer from which nobody learns why it was no."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from argon2.low_level import hash_secret_raw

from app.bank.services import credentials
from app.bank.store.columns import text
from app.bank.store.port import Tx
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.family.pairing import DAY, Pair, fresh_nonce, inviting, states
from tests.bank.running import RunningBank

MOST_A_DAY = 10
TRIES = 5


def wrong(right: str) -> str:
    """Another code with the same first four digits."""
    return f"{right[:4]}{(int(right[4:]) + 1) % 10**6:06}"


def elsewhere(right: str) -> str:
    """A code with other first digits."""
    return f"{(int(right[:4]) + 1) % 10**4:04}{right[4:]}"


@pytest.fixture
def hughes(signed_in: Callable[[str], Stranger]) -> Stranger:
    """Somebody who guesses."""
    return signed_in("Hughes")


def test_five_wrong_codes_end_an_invitation(pair: Pair, hughes: Stranger) -> None:
    pair.invite()
    guessing = Pair(pair.customer, hughes)
    for _ in range(TRIES - 1):
        assert code(hughes.ask("claimPairing", guessing.claiming(wrong(pair.code)))) == "pairing_refused"
    assert pair.hers_now()["state"] == "invited"
    assert code(hughes.ask("claimPairing", guessing.claiming(wrong(pair.code)))) == "pairing_refused"
    assert pair.hers_now()["state"] == "ended"
    assert code(pair.helper.ask("claimPairing", pair.claiming())) == "pairing_refused"
    assert pair.hers_now()["state"] == "ended"


def test_four_wrong_codes_leave_a_try_for_the_right_one(pair: Pair, hughes: Stranger) -> None:
    pair.invite()
    for _ in range(TRIES - 1):
        hughes.ask("claimPairing", Pair(pair.customer, hughes).claiming(wrong(pair.code)))
    pair.claim()
    assert states(pair) == ("claimed", "claimed")


def test_codes_that_begin_otherwise_do_her_no_harm(pair: Pair, hughes: Stranger) -> None:
    pair.invite()
    for _ in range(TRIES + 1):
        assert code(hughes.ask("claimPairing", Pair(pair.customer, hughes).claiming(elsewhere(pair.code)))) == "pairing_refused"
    pair.claim()
    assert states(pair) == ("claimed", "claimed")


def test_one_person_tries_ten_codes_a_day_on_all_devices(hughes: Stranger, signed_in: Callable[[str], Stranger], bank: RunningBank) -> None:
    """A right one forgives nothing: else a friend's invitations would buy as many guesses as one likes."""
    friend, other = Pair(signed_in("Li"), hughes).invite(), signed_in("Hughes")
    for attempt in range(MOST_A_DAY - 1):
        device = (hughes, other)[attempt % 2]
        assert code(device.ask("claimPairing", Pair(device, device).claiming(elsewhere(friend.code)))) == "pairing_refused"
    friend.claim()
    refused = other.ask("claimPairing", Pair(other, other).claiming(elsewhere(friend.code)))
    assert (refused.status_code, code(refused)) == (429, "too_many_attempts")
    assert int(refused.headers["Retry-After"]) > 0
    bank.move(DAY)
    hughes.sign_in()
    assert code(hughes.ask("claimPairing", Pair(hughes, hughes).claiming(elsewhere(friend.code)))) == "pairing_refused"


def test_every_no_is_the_same_no(pair: Pair, hughes: Stranger, signed_in: Callable[[str], Stranger]) -> None:
    """Unknown, wrong, own, used, run out, ended, already paired with her, another's key: one answer, to the byte."""
    pair.invite().compare()
    own, run_out, ended, again = (Pair(pair.customer, pair.helper).invite(remote=False) for _ in range(4))
    ended.end(pair.customer)
    not_hers = again.claiming()
    answers = {
        "unknown": hughes.ask("claimPairing", Pair(hughes, hughes).claiming("0" * 10)),
        "wrong": hughes.ask("claimPairing", Pair(hughes, hughes).claiming(wrong(own.code))),
        "own": pair.customer.ask("claimPairing", own.claiming() | {"publicKey": pair.customer.key.jwk}),
        "used": hughes.ask("claimPairing", Pair(hughes, hughes).claiming(pair.code)),
        "ended": hughes.ask("claimPairing", Pair(hughes, hughes).claiming(ended.code)),
        "already paired": pair.helper.ask("claimPairing", again.claiming()),
        "another's key": hughes.ask("claimPairing", not_hers),
    }
    run_out.wait(700)
    answers["run out"] = hughes.ask("claimPairing", Pair(hughes, hughes).claiming(run_out.code))
    assert {(answer.status_code, answer.content) for answer in answers.values()} == {(403, answers["unknown"].content)}
    assert code(answers["unknown"]) == "pairing_refused"


def test_it_takes_as_long_to_say_no_to_nothing(
    bank: RunningBank, signed_in: Callable[[str], Stranger], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both are weighed: what takes the time is done once and as hard for the one as for the other."""
    wang, guesser = signed_in("Wang"), signed_in("Hughes")
    code_of_hers = Pair(wang, guesser).invite().code
    weighed: list[tuple[Any, ...]] = []

    def weigh(secret: bytes, *rest: Any) -> bytes:
        weighed.append((secret, *rest))
        return hash_secret_raw(secret, *rest)

    monkeypatch.setattr(credentials, "hash_secret_raw", weigh)
    guesses = (wrong(code_of_hers), elsewhere(code_of_hers))
    for guess in guesses:
        guesser.once("claimPairing", Pair(wang, guesser).claiming(guess))
    assert [secret for secret, *_ in weighed] == [guess.encode() for guess in guesses]
    assert weighed[0][2:] == weighed[1][2:]
    assert bank.look(lambda tx: tx.row("SELECT 1 FROM pairing_codes")) is not None


def test_staff_help_nobody_in_this_way(pair: Pair, teller: Stranger) -> None:
    pair.invite()
    refused = teller.ask("claimPairing", Pair(pair.customer, teller).claiming(pair.code))
    assert code(refused) == "forbidden"
    pair.claim()


def test_nobody_invites_without_end(wang: Stranger) -> None:
    for _ in range(10):
        assert wang.ask("invitePairing", inviting(wang, fresh_nonce())).status_code == 201
    assert code(wang.ask("invitePairing", inviting(wang, fresh_nonce()))) == "too_many_attempts"


def test_no_code_is_kept_that_could_be_told(pair: Pair, bank: RunningBank) -> None:
    pair.invite()
    kept = bank.look(everything)
    assert pair.pairing_id in kept
    assert pair.code not in kept


def everything(tx: Tx) -> str:
    """All that the books hold."""
    tables = [text(row, "name") for row in tx.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return str([tx.rows(f"SELECT * FROM {table}") for table in tables])  # noqa: S608 - the names are the schema's own
