"""Notices: what happened while she was away. Each of her devices tells it, so that nobody hides it by having seen it on his."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id
from app.bank.services.refusal import Refusal
from app.bank.store import devices, notices
from app.bank.store.notices import NoticeRow
from app.bank.store.port import Tx
from app.contract.notices import Notice, NoticeCode, Notices
from app.contract.wire import read, write

_AT_ONCE: Final = 100
"""So many one answer carries; the next ones come when these are seen."""


def tell(tx: Tx, ctx: Context, person_id: str, code: NoticeCode, facts: Mapping[str, object]) -> None:
    """Leaves a notice for somebody. ``facts`` are told as they are: nothing secret."""
    notice = NoticeRow(fresh_id("ntc"), person_id, ctx.now(tx), code, write(facts).decode())
    notices.add(tx, notice)
    ctx.tell(tx, person_id, "notice.added", notice.notice_id)


def list_notices(tx: Tx, ctx: Context, _: None) -> Notices:
    """What the caller has not seen yet on the device at hand, the oldest first."""
    device_id = ctx.caller.device_id
    device = devices.device(tx, device_id)
    since = ctx.now(tx) - ctx.bank.rules.notice_life
    if device is not None:
        since = max(since, device.enrolled_at)
    return Notices([_told(notice) for notice in notices.unseen(tx, ctx.person_id, device_id, since, _AT_ONCE)])


def all_of(tx: Tx, person_id: str) -> list[Notice]:
    """Every notice that somebody ever had, the oldest first."""
    return [_told(notice) for notice in notices.notices_of(tx, person_id)]


def see(tx: Tx, ctx: Context, _: None) -> None:
    """The caller has seen one on the device at hand; may be repeated."""
    if not notices.see(tx, ctx.person_id, ctx.caller.device_id, ctx.ids["noticeId"], ctx.now(tx)):
        raise Refusal("not_found")


def _told(notice: NoticeRow) -> Notice:
    return Notice(notice.notice_id, notice.at, cast(NoticeCode, notice.code), read(notice.facts.encode(), dict[str, Any]))
