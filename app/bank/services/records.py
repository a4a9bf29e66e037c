"""Everything that is kept about the caller, and asking to have it put right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.bank.services import accounts, devices, diary, drafts, link_bodies, notices, pages, payees, payments, people, safeguards, shares
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id
from app.bank.services.refusal import Refusal
from app.bank.store import corrections, counter, sessions
from app.bank.store.corrections import CorrectionRow
from app.bank.store.port import Tx
from app.contract.money import AccountBody
from app.contract.records import AccountRecord, AskCorrection, CorrectionBody, CounterActRecord, Export, SessionRecord


def export(tx: Tx, ctx: Context, _: None) -> Export:
    """What the caller's own calls tell, every page of them; and what no other call tells: when she was signed in, what staff did."""
    person = people.caller(tx, ctx)
    return Export(
        customer_number=person.customer_number,
        me=people.read_me(tx, ctx, None),
        devices=_all(tx, ctx, devices.list_devices),
        sessions=[SessionRecord(each.device_id, each.opened_at, each.ended_at) for each in sessions.sessions_of(tx, person.person_id)],
        accounts=[_account(tx, ctx, account) for account in _all(tx, ctx, accounts.list_accounts)],
        beneficiaries=_all(tx, ctx, payees.list_beneficiaries),
        payments=_all(tx, ctx, payments.list_payments),
        safeguards=safeguards.read_safeguards(tx, ctx, None),
        drafts=_all(tx, ctx, drafts.list_drafts),
        notices=notices.all_of(tx, person.person_id),
        pairings=link_bodies.list_pairings(tx, ctx, None).items,
        diary=_all(tx, ctx, diary.read_diary),
        shares=_all(tx, ctx, shares.list_shares),
        counter_acts=[CounterActRecord(each.at, each.act) for each in counter.acts_for(tx, person.person_id)],
        corrections=[_told(each) for each in corrections.corrections_of(tx, person.person_id)],
    )


def ask_correction(tx: Tx, ctx: Context, asked: AskCorrection) -> str:
    """Puts the request down; answers its id."""
    row = CorrectionRow(fresh_id("cor"), ctx.person_id, ctx.now(tx), asked.subject, asked.words)
    corrections.add_correction(tx, row)
    return row.correction_id


def told_correction(tx: Tx, _: Context, __: AskCorrection, correction_id: str) -> CorrectionBody:
    """A request, as it stands."""
    row = corrections.correction(tx, correction_id)
    if row is None:
        raise Refusal("not_found")
    return _told(row)


def _account(tx: Tx, ctx: Context, account: AccountBody) -> AccountRecord:
    of_it = replace(ctx, ids={"accountId": account.account_id})
    return AccountRecord(account, accounts.read_balances(tx, of_it, None), _all(tx, of_it, accounts.list_transactions))


def _all(tx: Tx, ctx: Context, service: Callable[[Tx, Context, None], Any]) -> list[Any]:
    """Everything that a call tells page by page."""
    query = {"limit": str(pages.MOST)}
    page = service(tx, replace(ctx, query=query), None)
    found = list(page.items)
    while page.next:
        page = service(tx, replace(ctx, query=query | {"cursor": page.next}), None)
        found += page.items
    return found


def _told(row: CorrectionRow) -> CorrectionBody:
    return CorrectionBody(row.correction_id, row.at, row.subject, row.words, row.status)
