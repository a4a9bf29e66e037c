"""My limits and waits: what is in force, what comes later, and each of them changed: tighter at once, looser only after a while."""

from __future__ import annotations

from app.domain.money import Money
from app.domain.safeguards import SafeguardField, SafeguardsNow
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.safeguard_changing_words import (
    beyond,
    changed,
    dropped,
    how_long,
    how_many,
    how_much,
    it_is_to_change,
    nothing_to_limit,
    pending_of,
    which,
    which_money,
)
from app.journeys.safeguard_words import SafeguardWords


def safeguards(needs: Needs) -> Journey[None]:
    """Goes round until she is content."""
    while True:
        now = yield from of_which_money(needs)
        if now is None:
            return
        chosen = yield from ask(which(now))
        if chosen is None:
            return
        yield from change(needs, now, chosen)


def of_which_money(needs: Needs) -> Journey[SafeguardsNow | None]:
    """Asks only where she has accounts in more than one currency; who has none has nothing to limit."""
    mine = yield from read(needs.bank.safeguards)
    if not mine:
        yield from ask(nothing_to_limit())
        return None
    return mine[0] if len(mine) == 1 else (yield from ask(which_money(mine)))


def of_the_same_money(needs: Needs, before: SafeguardsNow) -> Journey[SafeguardsNow]:
    """What holds by now."""
    mine = yield from read(needs.bank.safeguards)
    return next((now for now in mine if now.effective.currency == before.effective.currency), before)


def change(needs: Needs, now: SafeguardsNow, words: SafeguardWords) -> Journey[None]:
    """Another value for one of them, or rather none where one was to come."""
    pending = pending_of(now, words.field)
    if pending:
        wish = yield from ask(it_is_to_change(now, pending))
        if wish == "drop":
            yield from act(needs.bank.drop_safeguard_change, pending.change_id)
            yield from ask(dropped(now, (yield from of_the_same_money(needs, now)), words))
        if wish != "other":
            return
    value = yield from another_value(now, words)
    try:
        after = yield from act(needs.bank.change_safeguard, now.effective.currency, words.field, value)
    except Refused as no:
        if no.code != "safeguard_beyond_floor":
            raise
        yield from ask(beyond(now, words))
    else:
        yield from ask(changed(now, after, words, value))


def another_value(now: SafeguardsNow, words: SafeguardWords) -> Journey[Money | int]:
    """An amount, or how long; no looser than the bank allows."""
    most = now.floor.value(words.field)
    if isinstance(most, Money):
        return (yield from ask(how_much(now, words, most)))
    return (yield from ask(how_many(now, words) if words.field is SafeguardField.APPROVERS_NEEDED else how_long(now, words)))
