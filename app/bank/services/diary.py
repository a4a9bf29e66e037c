"""The diary: everything others saw or did for a customer, in order. Each entry is bound to the one before it, and none is ever changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from typing import Any, cast

from app.bank.services import pages
from app.bank.services.context import Context
from app.bank.store import diary
from app.bank.store.diary import EntryRow
from app.bank.store.port import Tx
from app.contract.diary import Diary, DiaryCode, DiaryEntry, chained
from app.contract.wire import plain, read, write


def note(tx: Tx, ctx: Context, customer_id: str, pairing_id: str, helper_name: str, code: DiaryCode, facts: Mapping[str, object]) -> None:
    """Puts down in a customer's diary what a helper saw or did. ``facts`` are told as they are: nothing secret."""
    last = diary.newest(tx, customer_id)
    entry = DiaryEntry(
        number=last.number + 1 if last else 1,
        at=ctx.now(tx).astimezone(UTC),
        code=code,
        pairing_id=pairing_id,
        name=helper_name,
        facts=plain(facts),
        previous=last.hash if last else "",
        hash="",
    )
    written = write(entry.facts).decode()
    row = EntryRow(customer_id, entry.number, entry.at, code, pairing_id, helper_name, written, entry.previous, chained(entry))
    diary.add(tx, row)


def read_diary(tx: Tx, ctx: Context, _: None) -> Diary:
    """The caller's diary, the newest first."""
    most = pages.limit(ctx)
    found = diary.entries(tx, ctx.person_id, most + 1, pages.cursor(ctx))
    newest = diary.newest(tx, ctx.person_id)
    return Diary(
        items=[told(row) for row in found[:most]],
        head=newest.hash if newest else "",
        count=newest.number if newest else 0,
        next=str(found[most - 1].number) if len(found) > most else None,
    )


def told(row: EntryRow) -> DiaryEntry:
    """An entry as it is told, whether its hash holds or not."""
    facts = read(row.facts.encode(), dict[str, Any])
    at = row.at.astimezone(UTC)
    return DiaryEntry(row.number, at, cast(DiaryCode, row.code), row.pairing_id, row.name, facts, row.previous, row.hash)
