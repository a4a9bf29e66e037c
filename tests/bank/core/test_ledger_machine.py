"""Any order of holding, posting, voiding, receiving and spending, with repeats and contradictions, against a model of five lines."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from app.bank.core.ledger import Expense, Income
from app.bank.core.port import Contradiction, CoreAccount, NotEnough, Transfer
from app.bank.store.afresh import empty
from app.bank.store.facts import claim
from app.bank.store.port import Tx
from app.bank.verify import verify
from app.domain.accounts import AccountNumber
from app.domain.entries import EntryCode
from app.domain.money import Money
from tests.bank.core.books import ELSEWHERE, LI, NOW, WANG, WANG_SAVINGS, Books, on_postgres, on_sqlite

ACCOUNTS = (WANG, WANG_SAVINGS, LI)
AMOUNTS = st.integers(1, 50)


@dataclass
class Asked:
    """A transfer as the model knows it."""

    transfer: Transfer
    state: str = "held"


class Ledger(RuleBasedStateMachine):
    """The model: what stands booked and held on each account, and how each transfer ended."""

    transfers = Bundle("transfers")
    incomes = Bundle("incomes")

    def __init__(self) -> None:
        super().__init__()
        self.books = self.open()
        self.booked = {account.account_id: 0 for account in ACCOUNTS}
        self.held = dict(self.booked)
        self.count = 0
        self.at = NOW

    def open(self) -> Books:
        """Fresh books."""
        return on_sqlite(*ACCOUNTS)

    def _name(self) -> str:
        self.count += 1
        self.at += timedelta(seconds=1)
        return f"n{self.count}"

    def _available(self, account_id: str) -> int:
        return self.booked[account_id] - self.held[account_id]

    @rule(target=incomes, to=st.sampled_from(ACCOUNTS), minor=AMOUNTS)
    def receive(self, to: CoreAccount, minor: int) -> Income:
        income = Income(self._name(), to.account_id, Money("CNY", minor), "Somebody")
        self.books.do(lambda tx: self.books.ledger.receive(tx, income, self.at))
        self.booked[to.account_id] += minor
        return income

    @rule(income=incomes)
    def receive_again(self, income: Income) -> None:
        self.books.do(lambda tx: self.books.ledger.receive(tx, income, self.at))

    @rule(income=incomes, minor=AMOUNTS)
    def receive_otherwise(self, income: Income, minor: int) -> None:
        other = Income(income.income_id, income.account_id, Money("CNY", income.amount.minor + minor), "Somebody")
        with pytest.raises(Contradiction):
            self.books.do(lambda tx: self.books.ledger.receive(tx, other, self.at))

    @rule(account=st.sampled_from(ACCOUNTS), minor=AMOUNTS)
    def spend(self, account: CoreAccount, minor: int) -> None:
        expense = Expense(self._name(), account.account_id, Money("CNY", minor), "Market", EntryCode.MARKET)
        if minor > self._available(account.account_id):
            with pytest.raises(NotEnough):
                self.books.do(lambda tx: self.books.ledger.spend(tx, expense, self.at))
            return
        self.books.do(lambda tx: self.books.ledger.spend(tx, expense, self.at))
        self.booked[account.account_id] -= minor

    @rule(
        target=transfers,
        debtor=st.sampled_from(ACCOUNTS),
        creditor=st.sampled_from([*(account.number for account in ACCOUNTS), ELSEWHERE]),
        minor=AMOUNTS,
    )
    def hold(self, debtor: CoreAccount, creditor: AccountNumber, minor: int) -> Asked:
        to = ELSEWHERE if creditor == debtor.number else creditor
        asked = Asked(Transfer(self._name(), debtor.account_id, to, "Somebody", Money("CNY", minor), ""))
        if minor > self._available(debtor.account_id):
            with pytest.raises(NotEnough):
                self.books.do(lambda tx: self.books.ledger.hold(tx, asked.transfer, self.at))
            asked.state = "refused"
        else:
            self.books.do(lambda tx: self.books.ledger.hold(tx, asked.transfer, self.at))
            self.held[debtor.account_id] += minor
        return asked

    @rule(asked=transfers)
    def hold_again(self, asked: Asked) -> None:
        if asked.state != "refused":
            self.books.do(lambda tx: self.books.ledger.hold(tx, asked.transfer, self.at))

    @rule(asked=transfers, minor=AMOUNTS)
    def hold_otherwise(self, asked: Asked, minor: int) -> None:
        first = asked.transfer
        other = Transfer(
            first.transfer_id, first.debtor_account_id, first.creditor, first.creditor_name, first.amount + Money("CNY", minor), ""
        )
        if asked.state != "refused":
            with pytest.raises(Contradiction):
                self.books.do(lambda tx: self.books.ledger.hold(tx, other, self.at))

    @rule(asked=transfers)
    def post(self, asked: Asked) -> None:
        if asked.state not in ("held", "posted"):
            with pytest.raises(Contradiction):
                self.books.do(lambda tx: self.books.ledger.post(tx, asked.transfer.transfer_id, self.at))
            return
        self.books.do(lambda tx: self.books.ledger.post(tx, asked.transfer.transfer_id, self.at))
        if asked.state == "held":
            self._let_go(asked, "posted")
            self.booked[asked.transfer.debtor_account_id] -= asked.transfer.amount.minor
            for account in ACCOUNTS:
                if account.number == asked.transfer.creditor:
                    self.booked[account.account_id] += asked.transfer.amount.minor

    @rule(asked=transfers)
    def void(self, asked: Asked) -> None:
        if asked.state not in ("held", "voided"):
            with pytest.raises(Contradiction):
                self.books.do(lambda tx: self.books.ledger.void(tx, asked.transfer.transfer_id, self.at))
            return
        self.books.do(lambda tx: self.books.ledger.void(tx, asked.transfer.transfer_id, self.at))
        if asked.state == "held":
            self._let_go(asked, "voided")

    @rule(asked=transfers)
    def work_that_fails_later_leaves_nothing(self, asked: Asked) -> None:
        def work(tx: Tx) -> None:
            with suppress(Contradiction):
                self.books.ledger.post(tx, asked.transfer.transfer_id, self.at)
            raise LookupError

        with pytest.raises(LookupError):
            self.books.do(work)

    def _let_go(self, asked: Asked, state: str) -> None:
        asked.state = state
        self.held[asked.transfer.debtor_account_id] -= asked.transfer.amount.minor

    @invariant()
    def the_books_say_what_the_model_says(self) -> None:
        for account in ACCOUNTS:
            assert self.books.stands(account) == (self.booked[account.account_id], self._available(account.account_id))

    @invariant()
    def nothing_is_broken(self) -> None:
        assert self.books.do(verify) == []

    def teardown(self) -> None:
        self.books.close()


TestLedger = Ledger.TestCase


def test_the_same_on_postgresql(postgres_url: str) -> None:
    class OnPostgres(Ledger):
        def open(self) -> Books:
            books = on_postgres(postgres_url)
            books.do(lambda tx: claim(tx, sandbox=True))
            books.do(empty)  # of the last example
            for account in ACCOUNTS:
                books.do(partial(books.ledger.open_account, account=account, at=NOW))
            return books

    run_state_machine_as_test(OnPostgres, settings=settings(max_examples=10, stateful_step_count=20, deadline=None))
