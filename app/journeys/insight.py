"""Looking at what somebody has who trusts a helper, or at what came and went there: to be read, and nothing to be done with it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Final, TypeVar

from app.domain.family import Link
from app.domain.insight import SeenAccount, SeenEntry
from app.journeys.account_words import called
from app.journeys.entry_words import of_another
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, ask, read
from app.journeys.say import Name, Say, say
from app.journeys.steps import Browse, Item, Tell, Trail

T = TypeVar("T")

TRAIL: Final = Trail(say("Helped", "Who trusts me"))
AT_ONCE: Final = 12
"""So many lines on one page."""
_BACK: Final = say("Insight", "Back to the start")


def what_is_there(needs: Needs, link: Link) -> Journey[None]:
    """How much is on each account."""
    accounts = yield from looked_at(needs.bank.balances_seen, link)
    if accounts is not None:
        yield from ask(balances(link, accounts))


def what_came_and_went(needs: Needs, link: Link) -> Journey[None]:
    """The newest first; a handful at once, the earlier ones on the next page."""
    entries = yield from looked_at(needs.bank.activity_seen, link)
    if entries is None:
        return
    for seen in count(step=AT_ONCE):
        if (yield from ask(activity(link, entries, seen))) != "more":
            return


def looked_at(look: Callable[[str], tuple[T, ...]], link: Link) -> Journey[tuple[T, ...] | None]:
    """What is there to be seen; nothing, and he is told so, where the link does not give that any more."""
    try:
        return (yield from read(look, link.pairing_id))
    except Refused as no:
        if no.code not in ("DS19", "not_found"):
            raise
    yield from ask(not_for_him(link))
    return None


def balances(link: Link, accounts: tuple[SeenAccount, ...]) -> Browse:
    """All accounts with what is on them."""
    return Browse(
        key="balances-seen",
        trail=TRAIL,
        question=say("Insight", "This is what {name} has.")(name=Name(link.name)),
        why=_told(link),
        items=tuple(_account(str(number), account) for number, account in enumerate(accounts)),
        empty=say("Insight", "{name} has no account here.")(name=Name(link.name)),
        done=_BACK,
    )


def activity(link: Link, entries: tuple[SeenEntry, ...], seen: int) -> Browse:
    """Those after the ``seen`` newest, in sentences."""
    page = entries[seen : seen + AT_ONCE]
    return Browse(
        key=f"activity-seen-{seen}" if seen else "activity-seen",
        trail=TRAIL,
        question=say("Insight", "This came in and went out for {name}.")(name=Name(link.name)),
        why=() if seen else _told(link),
        items=tuple(_entry(str(number), entry) for number, entry in enumerate(page, seen)),
        empty=say("Insight", "Nothing has come in or gone out yet."),
        done=_BACK,
        more=say("Insight", "Show earlier ones") if len(entries) > seen + AT_ONCE else None,
    )


def not_for_him(link: Link) -> Tell:
    """Why is not told: that is hers to say."""
    return Tell(
        key="not-for-him",
        trail=TRAIL,
        question=say("Insight", "At present you cannot look at this for {name}.")(name=Name(link.name)),
        why=(say("Insight", "There is nothing you need to do. If you wonder about it, call {name}.")(name=Name(link.name)),),
        go_on=say("Insight", "All right"),
    )


def _told(link: Link) -> tuple[Say, ...]:
    return (say("Insight", "You can only look. {name} can read in the diary that you did.")(name=Name(link.name)),)


def _account(key: str, account: SeenAccount) -> Item:
    there = say("Insight", "There is {amount}")(amount=account.available)
    return Item(key, called(account.kind, account.last_four), there, icon="savings" if account.kind == "savings" else "money")


def _entry(key: str, entry: SeenEntry) -> Item:
    return Item(key, of_another(entry), icon="in" if entry.amount.minor > 0 else "out")
