"""My money: what is there, what came and went in sentences, month by month, what she looks up, and her payments."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from app.domain.accounts import Account, Entry
from app.journeys.account_words import account_called
from app.journeys.entry_words import in_a_sentence
from app.journeys.payments import my_payments
from app.journeys.ports import Needs
from app.journeys.runner import Journey, ask, read
from app.journeys.say import Say, as_it_is, say
from app.journeys.standing_order_words import TRAIL as REGULAR
from app.journeys.standing_orders import regular_payments
from app.journeys.statement_search import look_up
from app.journeys.statement_search_words import TRAIL as LOOK_UP
from app.journeys.statement_words import TRAIL as MONTHS
from app.journeys.statements import month_by_month
from app.journeys.steps import Browse, Choose, Fact, Item, Option, Trail

Way = Callable[[Needs], Journey[None]]
TRAIL = Trail(say("MyMoney", "My money"))
AT_ONCE: Final = 12
"""So many lines on one page: what one can take in, and no more."""


def my_money(needs: Needs, *, sets_up: bool = True) -> Journey[None]:
    """Shows what she has, and what happened on the account she picks, or one of the other ways to look; Back leads to the others.

    ``sets_up``: whether regular payments are set up here, too.
    """
    accounts = yield from read(needs.bank.accounts)
    wish = yield from ask(which_account(accounts, sets_up=sets_up))
    yield from one_account(needs, wish) if isinstance(wish, Account) else wish(needs)


def one_account(needs: Needs, account: Account) -> Journey[None]:
    """What happened there, for as long as she reads on."""
    seen = 0
    while True:
        entries = yield from read(needs.bank.activity, account.account_id, seen + AT_ONCE + 1)
        if (yield from ask(on_account(needs, account, entries, seen))) != "more":
            return
        seen += AT_ONCE


def which_account(accounts: tuple[Account, ...], *, sets_up: bool = True) -> Choose[Account | Way]:
    """All accounts with what is on them, one to look into; and nothing of those: the other ways to look."""
    rows: tuple[Option[Account | Way], ...] = tuple(
        Option(account.account_id, account_called(account), account, _there(account), _icon(account)) for account in accounts
    )
    return Choose(
        key="account",
        trail=TRAIL,
        question=say("MyMoney", "This is what you have. Which would you like to see?"),
        options=(*rows, *_ways(sets_up=sets_up)),
    )


def on_account(needs: Needs, account: Account, entries: tuple[Entry, ...], seen: int) -> Browse:
    """What is there, and what happened, newest first; a handful at once, the earlier ones on the next page."""
    held = account.booked - account.available
    on_its_way = (Fact(say("MyMoney", "Set aside for payments on their way"), held),) if held.minor else ()
    return Browse(
        key=f"activity-{seen}" if seen else "activity",
        trail=TRAIL,
        question=account_called(account),
        above=(Fact(say("MyMoney", "You can spend"), account.available, "money"), *on_its_way),
        items=lines(entries[seen : seen + AT_ONCE]),
        empty=say("MyMoney", "Nothing has happened on this account yet."),
        done=say("MyMoney", "Back to the start"),
        fresh=None if seen else lambda: lines(needs.bank.activity(account.account_id, AT_ONCE)),
        more=say("MyMoney", "Show earlier ones") if len(entries) > seen + AT_ONCE else None,
    )


def lines(entries: tuple[Entry, ...]) -> tuple[Item, ...]:
    """Entries as sentences."""
    return tuple(
        Item(entry.entry_id, in_a_sentence(entry), _note(entry), icon="in" if entry.amount.minor > 0 else "out") for entry in entries
    )


def _note(entry: Entry) -> Say | None:
    return as_it_is(entry.note) if entry.note else None


def _there(account: Account) -> Say:
    return say("MyMoney", "There is {amount}")(amount=account.available)


def _icon(account: Account) -> str:
    return "savings" if account.kind == "savings" else "money"


def _ways(*, sets_up: bool) -> tuple[Option[Account | Way], ...]:
    set_up = say("MyMoney", "Such as rent: what comes when, set up or stopped")
    come = say("MyMoney", "Such as rent: what comes when, or stop it")
    return (
        Option(
            "payments",
            say("MyMoney", "My payments"),
            my_payments,
            say("MyMoney", "What you have sent, and what is still on its way"),
            "out",
        ),
        Option(
            "regular",
            REGULAR.task,
            partial(regular_payments, sets_up=sets_up),
            set_up if sets_up else come,
            "clock",
        ),
        Option("months", MONTHS.task, month_by_month, say("MyMoney", "What came in, what went out, and what was left"), "receipt"),
        Option("look-up", LOOK_UP.task, look_up, say("MyMoney", "Whom did I pay in March? Find it again"), "find"),
    )
