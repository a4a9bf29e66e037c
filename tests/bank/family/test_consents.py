"""Undoing "stop everything": a day and somebody she trusts, or the branch; and whoever agrees does so while she trusts that person."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.family.deciding import seasoned
from tests.bank.family.pairing import DAY, Pair, codes
from tests.bank.family.unfreezing import agree, agreement
from tests.bank.people.asking import happened, newest, noticed
from tests.bank.running import RunningBank


@pytest.fixture
def pair(wang: Stranger, li: Stranger, teller: Stranger) -> Pair:
    """Wang and Li, paired before staff."""
    return seasoned(Pair(wang, li), teller)


@pytest.fixture
def stopped(pair: Pair) -> Pair:
    """She has stopped everything, and asked to undo it."""
    pair.customer.get("freeze")
    pair.customer.get("askUnfreeze")
    return pair


@pytest.fixture(autouse=True)
def _books_stay_sound(bank: RunningBank, pair: Pair) -> object:
    yield
    assert bank.look(verify) == []


def needs(pair: Pair) -> list[str] | None:
    """What is missing; none where money may go out again."""
    freeze = pair.customer.get("readFreeze")
    return freeze["unfreezing"]["needs"] if freeze["frozen"] else None


def consent(pair: Pair) -> int:
    return agree(pair).status_code


def test_it_takes_a_day_and_his_consent(stopped: Pair) -> None:
    assert needs(stopped) == ["wait", "family"]
    assert "unfreeze_asked" in dict(noticed(stopped.helper))
    (asked,) = stopped.helper.get("listUnfreezeRequests")["items"]
    assert (asked["customerName"], asked["pairingId"], "consented" in asked) == ("Wang", stopped.pairing_id, False)
    at = newest(stopped.customer)
    assert (consent(stopped), consent(stopped)) == (200, 200)
    assert happened(stopped.customer, at) == ["notice.added", "freeze.updated"]
    assert codes(stopped.customer.get("readDiary")["items"])[0] == "unfreeze_consented"
    assert needs(stopped) == ["wait"]
    stopped.wait(DAY - 60)
    assert needs(stopped) == ["wait"]
    stopped.wait(61)
    assert needs(stopped) is None
    assert "unfrozen" in dict(noticed(stopped.customer))


def test_with_her_day_over_it_is_undone_as_he_agrees(stopped: Pair) -> None:
    stopped.wait(DAY + 1)
    assert needs(stopped) == ["family"]
    assert consent(stopped) == 200
    assert needs(stopped) is None


def test_where_she_changes_her_mind_he_has_to_be_asked_again(stopped: Pair) -> None:
    assert consent(stopped) == 200
    stopped.customer.get("freeze")
    assert code(agree(stopped)) == "DS19"
    stopped.customer.get("askUnfreeze")
    assert needs(stopped) == ["wait", "family"]


@pytest.mark.parametrize("gone", [{"paused": True}, {"powers": ["coach"]}])
def test_the_consent_of_one_whom_she_trusts_no_more_does_not_count(gone: dict[str, object], stopped: Pair) -> None:
    assert consent(stopped) == 200
    stopped.change(**gone)
    assert needs(stopped) == ["branch"]
    stopped.wait(DAY + 1)
    assert needs(stopped) == ["branch"]
    assert code(agree(stopped)) == "DS19"
    assert stopped.helper.get("listUnfreezeRequests")["items"] == []


def test_nor_does_it_once_the_link_has_run_out(stopped: Pair, bank: RunningBank) -> None:
    """While everything is stopped nobody brings links up to date: what has run out has run out all the same."""
    assert consent(stopped) == 200
    [given] = bank.look(lambda tx: tx.rows("SELECT until FROM pairings"))
    bank.change(lambda tx: tx.run("UPDATE pairings SET until = '2001-01-01'"))
    stopped.wait(DAY + 1)
    assert needs(stopped) == ["branch"]
    bank.change(lambda tx: tx.run("UPDATE pairings SET until = ?", given["until"]))


def test_nobody_agrees_who_is_not_asked(stopped: Pair, signed_in: Callable[[str], Stranger]) -> None:
    hughes = signed_in("Hughes")
    assert hughes.get("listUnfreezeRequests")["items"] == []
    for who in (hughes, stopped.customer):
        assert code(agree(stopped, who)) == "not_found"
    assert needs(stopped) == ["wait", "family"]


def test_a_new_device_does_not_agree(stopped: Pair, bank: RunningBank) -> None:
    bank.change(lambda tx: tx.run("UPDATE devices SET at_branch = 0 WHERE device_id = ?", stopped.helper.device_id))
    assert code(agree(stopped)) == "device_untrusted"


@pytest.mark.parametrize("said", [{"act": "approve"}, {"pairingId": "pai_another"}, {"askedAt": "2026-11-22T02:40:00.000000Z"}])
def test_what_he_signs_is_this_and_nothing_else(said: dict[str, str], stopped: Pair) -> None:
    assert code(agree(stopped, None, **said)) == "signature_invalid"
    assert needs(stopped) == ["wait", "family"]


def test_nobody_else_signs_for_him(stopped: Pair) -> None:
    asked = agreement(stopped, stopped.customer)
    assert code(stopped.helper.ask("consentUnfreeze", asked, pairingId=stopped.pairing_id)) == "signature_invalid"


def test_his_word_to_what_she_asked_before_does_not_count_for_what_she_asks_now(stopped: Pair) -> None:
    earlier = agreement(stopped)
    stopped.customer.get("freeze")
    stopped.wait(60)
    stopped.customer.get("askUnfreeze")
    assert code(stopped.helper.ask("consentUnfreeze", earlier, pairingId=stopped.pairing_id)) == "content_changed"
    assert needs(stopped) == ["wait", "family"]
