"""Looking at what she has with both real clients at the reference bank: he reads what she reads, and she reads that he looked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.domain.family import Power
from app.journeys.ports import Refused
from tests.bank.running import RunningBank
from tests.client.customer import let_days_pass
from tests.client.pairs import Pair, pair_at, paired


@pytest.fixture
def pairing_id(alone: RunningBank, pair: Pair) -> str:
    """Their link, which gives both powers."""
    pairing_id = paired(pair, Power.SEE_BALANCES, Power.SEE_ACTIVITY)
    pair.his.pictures(pairing_id)
    for bank in (pair.his, pair.hers):
        bank.say_match(pairing_id, same=True)
    let_days_pass(alone)
    return pairing_id


@pytest.fixture
def pair(alone: RunningBank) -> Iterator[Pair]:
    with pair_at(alone.url) as pair:
        yield pair


def test_he_reads_what_she_reads_and_she_reads_that_he_looked(alone: RunningBank, pair: Pair, pairing_id: str) -> None:
    wang = pair.customers[0]
    wang.pay(wang.order("200.00"), alone)
    hers = pair.hers.accounts()
    seen = pair.his.balances_seen(pairing_id)
    assert [(each.kind, each.last_four, each.available) for each in seen] == [
        (account.kind, account.number.last_four, account.available) for account in hers
    ]
    newest = pair.hers.activity(hers[0].account_id, 1)[0]
    first = pair.his.activity_seen(pairing_id)[0]
    assert (first.amount, first.code, first.counterparty) == (newest.amount, newest.code, newest.counterparty)
    assert first.amount.minor < 0
    assert [entry.code for entry in pair.hers.diary(2).entries] == ["activity_seen", "balances_seen"]


def test_what_she_takes_away_is_refused_at_once(pair: Pair, pairing_id: str) -> None:
    pair.hers.change_link(pairing_id, powers=(Power.SEE_ACTIVITY,))
    with pytest.raises(Refused, match="DS19"):
        pair.his.balances_seen(pairing_id)
    assert pair.his.activity_seen(pairing_id)
