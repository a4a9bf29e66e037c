"""Two people who pair, each with a program of her or his own and somebody between it and the bank."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from app.client.remote_bank import RemoteBank
from app.domain.family import Invitation, Power
from tests.client.customer import LI, Customer, customer_at
from tests.client.middle import Middle, between

GIVEN = (Power.COACH, Power.APPROVE)
TRY = "0a9c2f5e-1f5b-4a8e-9a53-0c6a3b1f7d10"


@dataclass
class Pair:
    """``customers``: she and he, as they were enrolled."""

    customers: tuple[Customer, Customer]
    at_hers: Middle
    at_his: Middle
    hers: RemoteBank
    his: RemoteBank

    def restart(self) -> None:
        """Both programs end and begin again; what they keep is in their keyrings."""
        self.hers, self.his = (self._afresh(bank, customer) for bank, customer in zip((self.hers, self.his), self.customers, strict=True))

    def close(self) -> None:
        self.hers.close()
        self.his.close()

    def _afresh(self, bank: RemoteBank, customer: Customer) -> RemoteBank:
        bank.close()
        return RemoteBank(self.at_hers.url if bank is self.hers else self.at_his.url, customer.vault)


@contextmanager
def pair_at(url: str) -> Iterator[Pair]:
    """The bank's first customer and her daughter."""
    with ExitStack() as held:
        at_hers, at_his = held.enter_context(between(url)), held.enter_context(between(url))
        wang, li = customer_at(at_hers.url), customer_at(at_his.url, LI)
        pair = Pair((wang, li), at_hers, at_his, wang.bank, li.bank)
        held.callback(pair.close)
        yield pair


def until() -> date:
    """Half a year from now; no test runs over midnight of a day that matters."""
    return datetime.now(UTC).date() + timedelta(days=180)


def invited(pair: Pair, *powers: Power) -> Invitation:
    """She invites; always the same try."""
    return pair.hers.invite(powers or GIVEN, until(), remote=True, name_of_try=TRY)


def paired(pair: Pair, *powers: Power) -> str:
    """Both programs have done their part and the pictures can be seen; answers the pairing."""
    invitation = invited(pair, *powers)
    pair.his.claim(invitation.code)
    pair.hers.pictures(invitation.pairing_id)
    return invitation.pairing_id
