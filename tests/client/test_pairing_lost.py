"""Whatever is lost on the way, asking again leads to the same pairing, the same pictures and one link."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from typing import TypeVar

import pytest

from app.bank.services.rules import Rules
from app.client.answers import NotUnderstood
from app.client.remote_bank import RemoteBank
from app.domain.family import LinkState
from app.journeys.ports import Unreachable
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import LI, Customer, customer_at
from tests.client.odd_server import QUICK
from tests.client.pairs import GIVEN, TRY, until
from tests.faults.proxy import Fault, FaultProxy, fault_proxy

T = TypeVar("T")
_ASKED = 20


@pytest.fixture(scope="module")
def patient() -> Iterator[RunningBank]:
    """A bank that lets the same two pair all day."""
    with running_bank(rules=Rules(invitations_a_day=1000, pairing_tries_a_day=1000)) as bank:
        yield bank


class Losing:
    """Spoils the first so many requests of each kind that changes something in a pairing."""

    def __init__(self, fault: Fault, times: int) -> None:
        self._fault = fault
        self._times = times
        self._seen: dict[str, int] = {}
        self.spoilt: set[str] = set()

    def __call__(self, line: str) -> Fault:
        kind = "/".join(part for part in line.split("/") if not part.startswith("pai_"))
        if "pairings" not in line or line.startswith("GET"):
            return Fault.NONE
        self._seen[kind] = self._seen.get(kind, 0) + 1
        if self._seen[kind] > self._times:
            return Fault.NONE
        self.spoilt.add(kind)
        return self._fault


def answered(ask: Callable[[], T]) -> T:
    """Asks again, as a person would, until there is an answer."""
    for _ in range(_ASKED):
        with suppress(Unreachable, NotUnderstood):
            return ask()
    raise AssertionError("never answered")


def behind(proxy: FaultProxy, customer: Customer, bank_url: str) -> RemoteBank:
    """Her program at the same bank, with somebody between who loses things."""
    for name, value in dict(vars(customer.vault)["_secrets"]).items():
        customer.vault.put(name.replace(bank_url, proxy.url), value)
    return RemoteBank(proxy.url, customer.vault, limits=QUICK)


@pytest.mark.parametrize("times", [1, 8], ids=["once", "until she gives up"])
@pytest.mark.parametrize("fault", [Fault.REFUSED, Fault.LOST, Fault.CUT, Fault.GATEWAY, Fault.GARBLED, Fault.UNAVAILABLE])
def test_whatever_is_lost_there_is_one_link_in_the_end(patient: RunningBank, fault: Fault, times: int) -> None:
    losing = Losing(fault, times)
    with ExitStack() as held:
        banks = []
        for number in (None, LI):
            customer = customer_at(patient.url, number)
            held.callback(customer.bank.close)
            bank = behind(held.enter_context(fault_proxy(patient.url, losing)), customer, patient.url)
            held.callback(bank.close)
            banks.append(bank)
        hers, his = banks
        invitation = answered(lambda: hers.invite(GIVEN, until(), remote=True, name_of_try=TRY))
        pairing_id = answered(lambda: his.claim(invitation.code)).pairing_id
        assert pairing_id == invitation.pairing_id
        answered(lambda: his.pictures(pairing_id))
        shown = answered(lambda: hers.pictures(pairing_id))
        assert len(shown) == 4
        assert answered(lambda: his.pictures(pairing_id)) == shown
        answered(lambda: hers.say_match(pairing_id, same=True))
        assert answered(lambda: his.say_match(pairing_id, same=True)).state is LinkState.WAITING
        open_ones = [link for link in hers.links() if link.state.comparing or link.state is LinkState.WAITING]
        assert [link.pairing_id for link in open_ones] == [pairing_id]
        answered(lambda: hers.end_link(pairing_id))
        assert hers.link(pairing_id).state is LinkState.ENDED
        changing = {
            "POST /v1/pairings",
            "POST /v1/pairings/claim",
            "PUT /v1/pairings/reveal",
            "PUT /v1/pairings/match",
            "DELETE /v1/pairings",
        }
        assert losing.spoilt == changing
