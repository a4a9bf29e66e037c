"""Everything that is kept about the caller."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final

from app.bank.services import (
    accounts,
    assistance,
    bills,
    corrections,
    devices,
    diary,
    drafts,
    feedback,
    link_bodies,
    notices,
    pages,
    payees,
    payments,
    people,
    safeguards,
    shares,
    standing_orders,
    visits,
)
from app.bank.services.context import Context
from app.bank.store import alert_receipts, counter, scam_payment, sessions
from app.bank.store.port import Tx
from app.contract.money import AccountBody
from app.contract.records import (
    AccountRecord,
    AlertReceiptRecord,
    CounterActRecord,
    Export,
    PaymentAnswerRecord,
    SessionRecord,
)

_PARTS: Final = 1000
"""More than a record has parts. A cursor is where to go on within a part, times this, and which part that is."""


def export(tx: Tx, ctx: Context, _: None) -> Export:
    """A page of what the caller's own calls tell, and of what no other call tells: when she was signed in, what staff did."""
    at, part = divmod(pages.cursor(ctx) or 0, _PARTS)
    room = pages.limit(ctx)
    told: dict[str, Any] = {name: [] for name in (*_LISTS, "accounts")}
    parts = [*(partial(_list, told, name) for name in _LISTS), *(partial(_account, told, each) for each in accounts.all_of(tx, ctx))]
    while room > 0 and part < len(parts):
        page = parts[part](tx, _asking(ctx, room, at))
        room -= max(1, len(page.items))
        part, at = (part, int(page.next)) if page.next else (part + 1, 0)
    return Export(
        customer_number=people.caller(tx, ctx).customer_number,
        me=people.read_me(tx, ctx, None),
        safeguards=safeguards.read_safeguards(tx, ctx, None),
        next=str(at * _PARTS + part) if part < len(parts) else None,
        **told,
    )


@dataclass(frozen=True, slots=True)
class _Page:
    items: Sequence[Any]
    next: str | None = None


def _cut(found: Callable[[Tx, Context], Sequence[Any]]) -> Callable[[Tx, Context, None], _Page]:
    """Page by page what is found in one go."""

    def page(tx: Tx, ctx: Context, _: None) -> _Page:
        first, everything = pages.cursor(ctx) or 0, found(tx, ctx)
        reached = first + pages.limit(ctx)
        return _Page(everything[first:reached], str(reached) if reached < len(everything) else None)

    return page


def _sessions(tx: Tx, ctx: Context) -> list[SessionRecord]:
    return [SessionRecord(each.device_id, each.opened_at, each.ended_at) for each in sessions.sessions_of(tx, ctx.person_id)]


def _payment_answers(tx: Tx, ctx: Context) -> list[PaymentAnswerRecord]:
    said = scam_payment.answers_of(tx, ctx.person_id)
    return [PaymentAnswerRecord(each.at, each.payment_id, accounts.ref(each.creditor), each.question, each.answer) for each in said]


def _alert_receipts(tx: Tx, ctx: Context) -> list[AlertReceiptRecord]:
    return [AlertReceiptRecord(each.alert_id, each.what, each.at) for each in alert_receipts.receipts_of(tx, ctx.person_id)]


def _counter_acts(tx: Tx, ctx: Context) -> list[CounterActRecord]:
    return [CounterActRecord(each.at, each.act) for each in counter.acts_for(tx, ctx.person_id)]


_LISTS: Final[dict[str, Callable[[Tx, Context, None], Any]]] = {
    "devices": _cut(lambda tx, ctx: devices.list_devices(tx, ctx, None).items),
    "sessions": _cut(_sessions),
    "beneficiaries": payees.list_beneficiaries,
    "meters": _cut(bills.meters),
    "payments": payments.list_payments,
    "standing_orders": _cut(standing_orders.every),
    "payment_answers": _cut(_payment_answers),
    "drafts": _cut(lambda tx, ctx: drafts.list_drafts(tx, ctx, None).items),
    "alert_receipts": _cut(_alert_receipts),
    "notices": _cut(lambda tx, ctx: notices.all_of(tx, ctx.person_id)),
    "pairings": _cut(lambda tx, ctx: link_bodies.list_pairings(tx, ctx, None).items),
    "diary": diary.read_diary,
    "shares": shares.list_shares,
    "visits": _cut(visits.all_of),
    "assistance": _cut(assistance.all_of),
    "feedback": feedback.list_own,
    "counter_acts": _cut(_counter_acts),
    "corrections": _cut(corrections.all_of),
}
"""The parts of a record in the order in which they are told; her accounts follow."""


def _list(told: dict[str, Any], name: str, tx: Tx, ctx: Context) -> Any:
    page = _LISTS[name](tx, ctx, None)
    told[name] += page.items
    return page


def _account(told: dict[str, Any], account: AccountBody, tx: Tx, ctx: Context) -> Any:
    of_it = replace(ctx, ids={"accountId": account.account_id})
    page = accounts.list_transactions(tx, of_it, None)
    told["accounts"].append(AccountRecord(account, accounts.read_balances(tx, of_it, None), page.items))
    return page


def _asking(ctx: Context, most: int, at: int) -> Context:
    """The caller, asking for so many, and for what follows ``at``."""
    return replace(ctx, query={"limit": str(most)} | ({"cursor": str(at)} if at else {}))
