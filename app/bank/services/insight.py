"""Insight: a helper looks at how much she has, or at what came and went. Her link gives that in the very transaction in which he looks."""

from __future__ import annotations

from datetime import datetime, time, tzinfo

from app.bank.core.port import CoreAccount, CoreEntry
from app.bank.services import diary, link_bodies, links
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import diary as diaries
from app.bank.store.pairings import LinkRow
from app.bank.store.port import Tx
from app.contract.diary import DiaryCode
from app.contract.insight import MOST_ENTRIES, SeenAccount, SeenActivity, SeenBalances, SeenEntry
from app.contract.wire import Amount
from app.domain.family import Power, Side


def see_balances(tx: Tx, ctx: Context, _: None) -> SeenBalances:
    """What is on each of her accounts. Refused ``DS19`` where the link does not give that now, whatever the reason."""
    link = _looked(tx, ctx, Power.SEE_BALANCES, "balances_seen")
    return SeenBalances([_account(tx, ctx, account) for account in ctx.bank.core.accounts_of(tx, link.customer_id)])


def see_activity(tx: Tx, ctx: Context, _: None) -> SeenActivity:
    """The newest of what happened on all her accounts. Refused as above."""
    link = _looked(tx, ctx, Power.SEE_ACTIVITY, "activity_seen")
    accounts, zone = ctx.bank.core.accounts_of(tx, link.customer_id), ctx.now(tx).tzinfo
    found = [entry for account in accounts for entry in ctx.bank.core.entries(tx, account.account_id, None, MOST_ENTRIES)]
    found.sort(key=lambda entry: (entry.booked_at, entry.entry_id), reverse=True)
    return SeenActivity([_entry(entry, zone) for entry in found[:MOST_ENTRIES]])


def _looked(tx: Tx, ctx: Context, power: Power, code: DiaryCode) -> LinkRow:
    """The caller's link, which gives the power. That he looked stands in her diary, once a day of the bank's: oftener it would drown."""
    link, now = link_bodies.own(tx, ctx), ctx.now(tx)
    if link.side(ctx.person_id) is not Side.HELPER:
        raise Refusal("not_found")
    if not links.in_force(link, now) or power not in link.powers:
        raise Refusal("DS19")
    if not diaries.holds(tx, link.pairing_id, code, since=datetime.combine(now.date(), time(), now.tzinfo)):
        diary.note(tx, ctx, link.customer_id, link.pairing_id, links.name_of(tx, link.helper_id), code, {})
    return link


def _account(tx: Tx, ctx: Context, account: CoreAccount) -> SeenAccount:
    available = ctx.bank.core.balances(tx, account.account_id).available
    return SeenAccount(account.kind, account.number.last_four, Amount.of(available))


def _entry(entry: CoreEntry, zone: tzinfo | None) -> SeenEntry:
    comes, day = entry.amount.minor >= 0, entry.booked_at.astimezone(zone).date()
    amount = entry.amount if comes else -entry.amount
    return SeenEntry(day.isoformat(), "in" if comes else "out", Amount.of(amount), entry.code, entry.counterparty)
