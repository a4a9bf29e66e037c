"""What is prepared at home for the counter: by purpose, as little as the counter needs to have it ready."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.accounts import Account
from app.domain.visits import Prepared, Purpose
from app.journeys.account_words import account_called
from app.journeys.branch_trip_preparing_words import (
    AMOUNT,
    COPIES,
    FROM,
    WORDS,
    how_many,
    how_much_cash,
    how_much_of_it,
    how_much_on_it,
    no_account,
    of_which_card,
    stop_first,
    there_at_once,
    which_account,
    which_money,
    your_words,
)
from app.journeys.freeze import offer_to_stop
from app.journeys.ports import Needs
from app.journeys.runner import Journey, ask, read
from app.journeys.steps import Fact


@dataclass(frozen=True, slots=True)
class Ready:
    """What was prepared, and the same as lines of a read-back; nothing prepared where the purpose has no form."""

    prepared: Prepared | None = None
    facts: tuple[Fact, ...] = ()


Prepare = Callable[[Needs], Journey[Ready]]


def prepare(needs: Needs, purpose: Purpose) -> Journey[Ready]:
    """Asks what belongs to the purpose."""
    return (yield from _FORMS.get(purpose, _nothing)(needs))


def lines_of(prepared: Prepared | None) -> tuple[Fact, ...]:
    """What was prepared before, as far as it is told without asking for her accounts."""
    if prepared is None:
        return ()
    return (
        *((Fact(AMOUNT, prepared.amount, "money"),) if prepared.amount else ()),
        *((Fact(COPIES, prepared.copies),) if prepared.copies else ()),
        *((Fact(WORDS, prepared.words),) if prepared.words else ()),
    )


def _cash(needs: Needs) -> Journey[Ready]:
    account = yield from _account(needs, Purpose.CASH)
    if account is None:
        return Ready()
    amount = yield from ask(how_much_cash(account))
    return Ready(Prepared(Purpose.CASH, account.account_id, amount), (Fact(AMOUNT, amount, "money"), _from(account)))


def _deposit_certificate(needs: Needs) -> Journey[Ready]:
    account = yield from _account(needs, Purpose.DEPOSIT_CERTIFICATE)
    if account is None:
        return Ready()
    amount = yield from ask(how_much_on_it(account))
    copies = yield from ask(how_many())
    prepared = Prepared(Purpose.DEPOSIT_CERTIFICATE, account.account_id, amount, copies)
    return Ready(prepared, (Fact(AMOUNT, amount, "money"), Fact(COPIES, copies), _from(account)))


def _foreign_notes(needs: Needs) -> Journey[Ready]:
    accounts = yield from read(needs.bank.accounts)
    own = accounts[0].available.currency if accounts else ""
    currency = yield from ask(which_money(own))
    amount = yield from ask(how_much_of_it(currency))
    return Ready(Prepared(Purpose.FOREIGN_NOTES, amount=amount), (Fact(AMOUNT, amount, "money"),))


def _lost_card(needs: Needs) -> Journey[Ready]:
    """Whoever has found it does not wait for a number: everything can be stopped first."""
    if (yield from ask(stop_first())):
        yield from offer_to_stop(needs)
    account = yield from _account(needs, Purpose.LOST_CARD)
    return Ready(Prepared(Purpose.LOST_CARD, account.account_id), (_from(account),)) if account else Ready()


def _help(_: Needs) -> Journey[Ready]:
    words = yield from ask(your_words())
    return Ready(Prepared(Purpose.HELP, words=words), (Fact(WORDS, words),))


def _at_once(purpose: Purpose) -> Prepare:
    def told(_: Needs) -> Journey[Ready]:
        yield from ask(there_at_once(purpose))
        return Ready()

    return told


def _nothing(_: Needs) -> Journey[Ready]:
    yield from ()
    return Ready()


def _account(needs: Needs, purpose: Purpose) -> Journey[Account | None]:
    """Of which account; asked only where there is a choice, and nothing where she has none."""
    accounts: Sequence[Account] = yield from read(needs.bank.accounts)
    if purpose is Purpose.CASH:
        accounts = [each for each in accounts if each.available.minor > 0]
    if len(accounts) == 1:
        return accounts[0]
    if accounts:
        return (yield from ask((of_which_card if purpose is Purpose.LOST_CARD else which_account)(accounts)))
    yield from ask(no_account())
    return None


def _from(account: Account) -> Fact:
    return Fact(FROM, account_called(account))


_FORMS: Final[dict[Purpose, Prepare]] = {
    Purpose.CASH: _cash,
    Purpose.DEPOSIT_CERTIFICATE: _deposit_certificate,
    Purpose.FOREIGN_NOTES: _foreign_notes,
    Purpose.LOST_CARD: _lost_card,
    Purpose.FAMILY_LINK: _at_once(Purpose.FAMILY_LINK),
    Purpose.SAFETY: _at_once(Purpose.SAFETY),
    Purpose.HELP: _help,
}
