"""Any order of confirming, taking back, stopping, thawing, tightening, loosening, settling, against a model of when each payment may go.

Nothing goes sooner, nothing while everything is stopped, nothing twice; and the books are sound all along.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Final

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule, run_state_machine_as_test

from app.bank.services import freeze, payees, payments, recalls, safeguards, settling
from app.bank.services.refusal import Refusal
from app.bank.store.afresh import empty
from app.bank.store.facts import claim
from app.bank.store.port import Tx
from app.bank.verify import verify
from app.contract.payees import AddBeneficiary
from app.contract.payments import AskRecall
from app.contract.safeguards import ChangeSafeguards
from app.contract.wire import Amount
from app.domain.money import Money
from tests.bank.core.books import LI, NOW, WANG, WANG_SAVINGS, Books, on_postgres, on_sqlite
from tests.bank.core.household import KNOWN, PAYEES, Household, reference, until

DAY: Final = timedelta(hours=24)
START: Final = 1000
WAITS: Final = "PDNG"


@dataclass
class Known:
    """A payment as the model knows it."""

    payment_id: str
    payee: str
    amount: int
    status: str = "RCVD"
    confirmed_at: datetime = NOW
    due_at: datetime = NOW

    @property
    def leaves(self) -> bool:
        """Whether it counts for her limits."""
        return self.payee != "Wang" and self.status in (WAITS, "ACSC")


SMALL, LARGE = st.integers(1, 59), st.integers(60, 450)
MOSTLY = st.sampled_from([True, True, False])


def refused(work: Callable[[], object]) -> str | None:
    """The code with which the bank refused it, if it did."""
    try:
        work()
    except Refusal as no:
        return no.code
    return None


class Payments(RuleBasedStateMachine):
    """The model: what each payment has become and when it may go, who is in her list, whether everything is stopped, the limit of a day."""

    payments = Bundle("payments")

    def __init__(self) -> None:
        super().__init__()
        self.home = Household(self.open(), START)
        self.known: list[Known] = []
        self.listed: dict[str, str | None] = {KNOWN: None}
        self.frozen = self.asked = False
        self.limit = 400
        self.raised: tuple[int, datetime] | None = None

    def open(self) -> Books:
        """Fresh books."""
        return on_sqlite(WANG, WANG_SAVINGS, LI)

    @property
    def now(self) -> datetime:
        return self.home.clock.at

    def _limit(self) -> int:
        return self.raised[0] if self.raised and self.raised[1] <= self.now else self.limit

    def _left(self) -> int:
        confirmed = (each.amount for each in self.known if each.leaves and each.confirmed_at.date() == self.now.date())
        return max(0, self._limit() - sum(confirmed))

    @initialize(target=payments)
    def begin_with_one_that_waits(self) -> object:
        """Every story has one: most of what can go wrong is about it."""
        return self.pay("Somebody", 20, confirms=True)

    @rule(target=payments, payee=st.sampled_from(sorted(PAYEES)), minor=st.one_of(SMALL, SMALL, LARGE), confirms=MOSTLY)
    def pay(self, payee: str, minor: int, confirms: bool) -> object:
        available = self.home.books.stands(WANG)[1]
        expected = {"frozen": self.frozen, "AM14": payee != "Wang" and minor > self._left(), "AM04": minor > available}
        payment_id = str(uuid.uuid4())
        code = refused(lambda: self.home.begin(payment_id, payee, minor))
        assert code == next((code for code, is_so in expected.items() if is_so), None)
        if code is not None:
            return multiple()
        payment = self.home.payment(payment_id)
        self._is_what_has_to_clear(payee, minor, {each.reason for each in payment.content.requires})
        begun = Known(payment.payment_id, payee, minor)
        self.known.append(begun)
        if confirms:
            self.confirm_again(begun)
        return begun

    def _is_what_has_to_clear(self, payee: str, minor: int, reasons: set[str]) -> None:
        was_paid = payee == KNOWN or any(each.payee == payee and each.status == "ACSC" for each in self.known)
        if payee == "Wang":
            assert not reasons
        else:
            assert ("new_payee" in reasons) is not was_paid
            assert ("large_amount" in reasons) is (minor >= 60)
            assert ("large_together" in reasons) is (minor < 60 <= minor + self._went_unasked(payee))

    def _went_unasked(self, payee: str) -> int:
        at_once = (each for each in self.known if each.status == "ACSC" and each.due_at == each.confirmed_at)
        return sum(each.amount for each in at_once if each.payee == payee and each.confirmed_at >= self.now - DAY)

    @rule(payment=payments)
    def confirm(self, payment: Known) -> None:
        self.confirm_again(payment)

    def confirm_again(self, payment: Known) -> None:
        """The second confirmation, be it the first of its kind or not."""
        code = refused(lambda: self.home.confirm(payment.payment_id, 2))
        gone_on = {"ACSC": "payment_final", "CANC": "payment_final", WAITS: "payment_exists"}.get(payment.status)
        if code is not None:
            assert code == gone_on if gone_on else code in {"frozen", "AM14", "AM04", "content_changed"}
            return
        assert (payment.status, self.frozen) == ("RCVD", False)
        assert payment.payee == "Wang" or payment.amount <= self._left()
        content = self.home.payment(payment.payment_id).content
        payment.confirmed_at, payment.due_at = self.now, until(content, self.now)
        if content.requires:
            payment.status = WAITS
        else:
            self._gone(payment)

    def _gone(self, payment: Known) -> None:
        payment.status = "ACSC"
        if payment.payee in self.listed:
            self.listed[payment.payee] = None

    @rule(payment=payments)
    def cancel(self, payment: Known) -> None:
        if payment.status == "ACSC":
            with pytest.raises(Refusal, match="payment_final"):
                self.home.call(payments.cancel, paymentId=payment.payment_id)
            return
        self.home.call(payments.cancel, paymentId=payment.payment_id)
        payment.status = "CANC"
        self.listed = {name: after for name, after in self.listed.items() if after != payment.payment_id}

    @rule(minutes=st.sampled_from([1, 61, 600, 1441]), settles=st.booleans())
    def let_pass(self, minutes: int, settles: bool) -> None:
        self.home.clock.at += timedelta(minutes=minutes)
        if settles:
            self.home.books.do(lambda tx: settling.settle_due(tx, self.home.context(), 100))
            for each in self.known:
                if each.status == WAITS and each.due_at <= self.now and not self.frozen:
                    self._gone(each)

    @rule()
    def stop_everything(self) -> None:
        body = self.home.call(freeze.freeze)
        assert {each.payment_id for each in body.stops} == {each.payment_id for each in self.known if each.status == WAITS}
        self.frozen, self.asked = True, False

    @rule()
    def ask_to_undo_it(self) -> None:
        body = self.home.call(freeze.ask_unfreeze)
        self.asked = self.frozen
        assert (body.frozen, body.unfreezing is not None) == (self.frozen, self.asked)

    @rule(asks=st.booleans())
    def staff_undo_it(self, asks: bool) -> None:
        if asks:
            self.ask_to_undo_it()
        applied = self.home.books.do(lambda tx: freeze.thaw(tx, self.home.context(), "p-wang"))
        assert applied == (1 if self.asked else 0)
        if self.asked:
            self.frozen = self.asked = False
            for each in self.known:
                if each.status == WAITS:
                    each.due_at = max(each.due_at, self.now + DAY)

    @rule(limit=st.sampled_from([0, 399, 900]))
    def change_limits(self, limit: int) -> None:
        amount = Amount.of(Money("CNY", limit))
        self.home.call(safeguards.change, ChangeSafeguards("CNY", payment_limit=amount, daily_limit=amount))
        if limit <= self._limit():
            self.limit, self.raised = limit, None
        elif self.raised is None or self.raised[0] != limit:
            self.limit, self.raised = self._limit(), (limit, self.now + DAY)

    @rule()
    def staff_see_her_ask(self) -> None:
        def witnessed(tx: Tx) -> None:
            ctx = self.home.context()
            shown = [each.id for each in safeguards.loosens(tx, ctx, "p-wang")]
            safeguards.apply_pending(tx, ctx, "p-wang", shown)

        self.home.books.do(witnessed)
        self.limit, self.raised = (self.raised[0] if self.raised else self.limit), None

    @rule(payment=payments)
    def ask_for_it_back(self, payment: Known) -> None:
        if payment.status == "ACSC":
            self.home.call(recalls.ask, AskRecall("cheated"), paymentId=payment.payment_id)
        else:
            with pytest.raises(Refusal, match="payment_not_sent"):
                self.home.call(recalls.ask, AskRecall("cheated"), paymentId=payment.payment_id)

    @rule(payment=payments)
    def keep_whom_she_pays(self, payment: Known) -> None:
        asked = AddBeneficiary(payment.payee, reference(PAYEES[payment.payee]), after_payment=payment.payment_id)
        after = None if payment.status == "ACSC" else payment.payment_id
        expected = {
            "same_account": payment.payee == "Wang",
            "beneficiary_exists": self.listed.get(payment.payee, "nobody") is None,
            "payment_final": payment.status == "CANC",
        }
        code = refused(lambda: self.home.call(payees.add, asked))
        assert code == next((code for code, is_so in expected.items() if is_so), None)
        if code is None:
            self.listed[payment.payee] = after

    @invariant()
    def each_payment_stands_as_the_model_says(self) -> None:
        for each in self.known:
            payment = self.home.payment(each.payment_id)
            assert payment.transaction_status == each.status
            assert payment.due_at == (each.due_at if each.status == WAITS else None)
            assert ("frozen" in payment.status_reason) is (self.frozen and each.status == WAITS)

    @invariant()
    def the_money_is_where_the_model_says(self) -> None:
        gone = sum(each.amount for each in self.known if each.status == "ACSC")
        held = sum(each.amount for each in self.known if each.status == WAITS)
        assert self.home.books.stands(WANG) == (START - gone, START - gone - held)

    @invariant()
    def her_list_is_what_the_model_says(self) -> None:
        listed = {each.name for each in self.home.call(payees.list_beneficiaries).items}
        assert listed == {name for name, after in self.listed.items() if after is None}

    @invariant()
    def nothing_is_broken(self) -> None:
        assert self.home.books.do(verify) == []

    def teardown(self) -> None:
        self.home.books.close()


TestPayments = Payments.TestCase
TestPayments.settings = settings(stateful_step_count=40, max_examples=60)


def test_the_same_on_postgresql(postgres_url: str) -> None:
    class OnPostgres(Payments):
        def open(self) -> Books:
            books = on_postgres(postgres_url)
            books.do(lambda tx: claim(tx, sandbox=True))
            books.do(empty)  # of the last example
            for account in (WANG, WANG_SAVINGS, LI):
                books.do(partial(books.ledger.open_account, account=account, at=NOW))
            return books

    run_state_machine_as_test(OnPostgres, settings=settings(max_examples=5, stateful_step_count=20, deadline=None))
