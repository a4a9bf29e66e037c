"""Shares: one end of a link hands the other something to look at. Nothing happens by it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from app.bank.services import attempts, diary, link_bodies, links, pages
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id
from app.bank.services.refusal import Refusal
from app.bank.store import pairings, shares
from app.bank.store.port import Tx
from app.bank.store.shares import ShareRow
from app.contract.shares import GiveShare, ShareBody, Shares
from app.domain.family import Side
from app.domain.shares import SHARES_KEPT, ShareKind, may_be_shared


def give(tx: Tx, ctx: Context, asked: GiveShare) -> str:
    """Hands something over; answers its id."""
    link = link_bodies.own_link(tx, ctx, asked.pairing_id)
    side, now, kind = link.side(ctx.person_id), ctx.now(tx), ShareKind(asked.kind)
    if side is None or link.helper_id is None or not links.in_force(link, now):
        raise Refusal("pairing_refused")
    if not may_be_shared(kind, asked.text or "", side):
        raise Refusal("share_refused")
    rules = ctx.bank.rules
    attempts.count_sparingly(tx, ctx, f"sharing:{link.pairing_id}:{side.value}", rules.shares_an_hour, rules.shares_a_day)
    share = ShareRow(fresh_id("sha"), link.pairing_id, link.customer_id, link.helper_id, side, kind, asked.text or "", now)
    shares.add(tx, share)
    if side is Side.HELPER:
        _note(tx, ctx, share, "share_sent")
    ctx.tell(tx, _receiver(share), "share.received", share.share_id)
    ctx.poke(_receiver(share))
    return share.share_id


def given(tx: Tx, ctx: Context, _: GiveShare, share_id: str) -> ShareBody:
    """What was handed over, as it stands."""
    share = shares.share(tx, share_id)
    if share is None:
        raise Refusal("not_found")
    return _told(tx, ctx, share)


def list_shares(tx: Tx, ctx: Context, _: None) -> Shares:
    """What was handed to the caller, or by the caller, within thirty days."""
    now, most = ctx.now(tx), pages.limit(ctx)
    found = shares.shares_of(tx, ctx.person_id, now - SHARES_KEPT, now.date(), most + 1, pages.cursor(ctx))
    return Shares([_told(tx, ctx, share) for share in found[:most]], str(found[most - 1].number) if len(found) > most else None)


def see(tx: Tx, ctx: Context, _: None) -> ShareBody:
    """Whoever received it looks at it; may be repeated. That a helper has looked stands in her diary."""
    share, now = shares.share(tx, ctx.ids["shareId"]), ctx.now(tx)
    if share is None or _receiver(share) != ctx.person_id or share.sent_at <= now - SHARES_KEPT or not _is_for(tx, ctx, share, now):
        raise Refusal("not_found")
    if shares.see(tx, share.share_id, now) and share.sent_by is Side.CUSTOMER:
        _note(tx, ctx, share, "share_seen")
    return _told(tx, ctx, shares.share(tx, share.share_id) or share)


def let_go(tx: Tx, ctx: Context, share_id: str) -> int:
    """Its thirty days are over."""
    share = shares.share(tx, share_id)
    return shares.let_go(tx, share_id) if share and share.sent_at <= ctx.now(tx) - SHARES_KEPT else 0


def _is_for(tx: Tx, ctx: Context, share: ShareRow, now: datetime) -> bool:
    """To him it is there while the link is in force, and gone alike however that has ended."""
    link = pairings.link(tx, share.pairing_id)
    return share.side(ctx.person_id) is Side.CUSTOMER or (link is not None and links.in_force(link, now))


def _receiver(share: ShareRow) -> str:
    return share.helper_id if share.sent_by is Side.CUSTOMER else share.customer_id


def _note(tx: Tx, ctx: Context, share: ShareRow, code: Literal["share_sent", "share_seen"]) -> None:
    diary.note(tx, ctx, share.customer_id, share.pairing_id, links.name_of(tx, share.helper_id), code, {"kind": share.kind.value})


def _told(tx: Tx, ctx: Context, share: ShareRow) -> ShareBody:
    hers = share.side(ctx.person_id) is Side.CUSTOMER
    is_told = share.seen_at is not None or _receiver(share) != ctx.person_id
    return ShareBody(
        share_id=share.share_id,
        pairing_id=share.pairing_id,
        side="customer" if hers else "helper",
        kind=share.kind.value,
        sent_by=share.sent_by.value,
        name=links.name_of(tx, share.helper_id if hers else share.customer_id),
        at=share.sent_at,
        seen=share.seen_at is not None,
        text=share.text or None if is_told else None,
    )
