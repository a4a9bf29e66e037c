"""Answers are lost on the way at every call of a payment. The client finds out what became of it, and the bank has paid exactly once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.bank.verify import run
from app.client.patience import Limits
from app.client.remote_bank import RemoteBank
from app.domain.money import Money
from app.domain.payments import PaymentStatus
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer, customer_at
from tests.faults.bank_process import BankProcess
from tests.faults.persistence import Persistent
from tests.faults.proxy import Fault, FaultProxy, fault_proxy

PATIENT = Limits(connect=10.0, read=10.0, total=60.0, tries=6, first_wait=0.002, longest_wait=0.01)
HASTY = replace(PATIENT, tries=1)
"""Every loss comes through to the person, who asks again."""
HURRIED = replace(HASTY, read=1.0)
"""Gives up on an answer that is late."""
WAITING = replace(PATIENT, read=60.0, total=120.0)
"""Waits for a bank that has to be started first."""

SMALL = Money("CNY", 100)
"""So little that all payments of this file together go to one payee without anybody being asked."""
CALLS = (
    "GET /v1/accounts?limit=100",
    "POST /v1/payment-reviews",
    "POST /v1/payments",
    "PUT /v1/payments/",
    "PUT /v1/payments/",
    "GET /v1/payments/",
)
"""What a payment sends when nothing goes wrong: the account's number, review, start, two confirmations, how it stands."""


class Losses:
    """What happens to the coming requests, in turn; nothing to those after."""

    def __init__(self) -> None:
        self._coming: list[Fault] = []

    def __call__(self, _line: str) -> Fault:
        return self._coming.pop(0) if self._coming else Fault.NONE

    def come(self, *faults: Fault) -> None:
        self._coming = list(faults)

    @property
    def over(self) -> bool:
        """Whether every fault has met a request."""
        return not self._coming


class Line:
    """A customer behind a bad line: ``far`` goes through the proxy, ``near`` sees the bank as it is."""

    def __init__(self, running: RunningBank, proxy: FaultProxy, losses: Losses, near: Customer) -> None:
        self.running, self.proxy, self.losses, self.near = running, proxy, losses, near
        self._vault = customer_at(proxy.url).vault

    def far(self, limits: Limits) -> RemoteBank:
        """A client as a freshly started program has it: the vault, and nothing else."""
        return RemoteBank(self.proxy.url, self._vault, limits=limits)


@contextmanager
def bad_line() -> Iterator[Line]:
    losses = Losses()
    with running_bank() as running, fault_proxy(running.url, losses) as proxy:
        yield Line(running, proxy, losses, customer_at(running.url))


@pytest.fixture(scope="module")
def line() -> Iterator[Line]:
    with bad_line() as line:
        yield line


def test_these_are_the_calls_of_a_payment(line: Line) -> None:
    _pays_once(line, HASTY, [])
    assert len(line.proxy.seen) == len(CALLS)
    assert all(seen.startswith(call) for seen, call in zip(line.proxy.seen, CALLS, strict=True))


@pytest.mark.parametrize("limits", [PATIENT, HASTY], ids=["client-repeats", "person-repeats"])
@pytest.mark.parametrize("fault", [fault for fault in Fault if fault not in (Fault.NONE, Fault.LATE)])
@pytest.mark.parametrize("nth", range(len(CALLS)))
def test_one_loss_anywhere_pays_once(line: Line, nth: int, fault: Fault, limits: Limits) -> None:
    _pays_once(line, limits, [Fault.NONE] * nth + [fault])
    assert line.losses.over


@pytest.mark.parametrize("nth", range(len(CALLS)))
def test_an_answer_that_comes_too_late_pays_once(line: Line, nth: int) -> None:
    _pays_once(line, HURRIED, [Fault.NONE] * nth + [Fault.LATE])
    assert line.losses.over


@settings(max_examples=max(10, settings().max_examples // 3))
@given(faults=st.lists(st.sampled_from([fault for fault in Fault if fault is not Fault.LATE]), max_size=16), restarts=st.booleans())
def test_any_sequence_of_losses_pays_once(line: Line, faults: list[Fault], restarts: bool) -> None:
    _pays_once(line, HASTY, faults, restarts)


def test_a_bank_killed_before_each_of_its_answers_pays_once(tmp_path: Path) -> None:
    """Killed outright at each call of a payment from its start on: once it has done what was asked, and before it could say so."""
    bank, losses, killed = BankProcess(tmp_path), Losses(), list[str]()

    def kill(line: str, _fault: Fault) -> None:
        killed.append(line.rsplit("/", 1)[0])
        bank.kill()
        bank.start()

    bank.start()
    try:
        with fault_proxy(bank.url, losses) as proxy:
            proxy.after_answer = kill
            customer = customer_at(proxy.url, limits=WAITING)
            order, before = customer.order(), customer.booked()
            review = customer.bank.review_payment(order)
            # After a start the bank's nonces are new: each call is lost, told the new nonce, and then answered.
            losses.come(*[Fault.LOST, Fault.NONE, Fault.NONE] * 4)
            pause = customer.bank.confirm_first(review)
            # Nothing but time ends the bank's own pause.
            Event().wait(pause)
            payment = customer.bank.confirm_second(review)
            assert payment.status is PaymentStatus.SETTLED
            assert customer.booked() == before - order.amount
    finally:
        bank.stop()
    authorisations = f"PUT /v1/payments/{order.payment_id}/authorisations"
    assert killed == ["POST /v1", authorisations, authorisations, "GET /v1/payments"]
    report, sound = run(bank.database)
    assert sound, report


def _pays_once(line: Line, limits: Limits, faults: list[Fault], restarts: bool = False) -> None:
    line.losses.come()
    order, before = replace(line.near.order(), amount=SMALL), line.near.booked()
    with closing(line.far(limits)) as bank:
        person = Persistent(bank, line.near.person, (lambda: line.far(limits)) if restarts else (lambda: None))
        person.insist(bank.payees)
        line.proxy.seen.clear()
        line.losses.come(*faults)
        payment = person.pay(order, line.running.move)
    assert (payment.payment_id, payment.status) == (order.payment_id, PaymentStatus.SETTLED)
    assert line.near.booked() == before - order.amount
    assert line.near.bank.payment(order.payment_id) == payment
