"""What came and went on a customer's accounts between two instants: the sums, and the entries, the oldest first.

Both go through the entries of her accounts alone, by the index of those; no row of anybody else is looked at.
"""

from __future__ import annotations

from app.bank.core.port import CoreEntry, CoreLine, CoreSums, Span
from app.bank.store.columns import moment, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.money import Money


def sums(tx: Tx, customer_id: str, span: Span) -> list[CoreSums]:
    """Of each of her accounts. What stood there is counted back from what stands there now."""
    since, before = kept(span.since), kept(span.before)
    rows = tx.rows(
        "SELECT ledger_accounts.account_id AS account_id, currency, booked,"
        " COALESCE(SUM(CASE WHEN booked_at >= ? THEN amount END), 0) AS later,"
        " COALESCE(SUM(CASE WHEN booked_at < ? AND amount > 0 THEN amount END), 0) AS came,"
        " COALESCE(SUM(CASE WHEN booked_at < ? AND amount < 0 THEN -amount END), 0) AS went"
        " FROM ledger_accounts LEFT JOIN ledger_entries ON ledger_entries.account_id = ledger_accounts.account_id AND booked_at >= ?"
        " WHERE customer_id = ? GROUP BY ledger_accounts.account_id, currency, booked",
        before,
        before,
        before,
        since,
        customer_id,
    )
    return [_sums(row) for row in rows]


def lines(tx: Tx, customer_id: str, span: Span, after: int, most: int) -> list[CoreLine]:
    """Her ``most`` oldest entries, or of those that come after entry ``after``, where that is one of hers."""
    known = tx.row(
        "SELECT booked_at FROM ledger_entries JOIN ledger_accounts USING (account_id) WHERE entry_id = ? AND customer_id = ?",
        after,
        customer_id,
    )
    if after and known is None:
        return []
    begun = number(known, "booked_at") if known else kept(span.since) - 1
    rows = tx.rows(
        "SELECT entry_id, account_id, booked_at, amount, currency, code, counterparty, note"
        " FROM ledger_accounts JOIN ledger_entries USING (account_id)"
        " WHERE customer_id = ? AND booked_at >= ? AND booked_at < ? AND (booked_at > ? OR booked_at = ? AND entry_id > ?)"
        " ORDER BY booked_at, entry_id LIMIT ?",
        customer_id,
        kept(span.since),
        kept(span.before),
        begun,
        begun,
        after,
        most,
    )
    return [_line(row) for row in rows]


def _sums(row: Row) -> CoreSums:
    currency = text(row, "currency")
    came, went = number(row, "came"), number(row, "went")
    closing = number(row, "booked") - number(row, "later")
    opening = closing - came + went
    return CoreSums(text(row, "account_id"), *(Money(currency, minor) for minor in (opening, came, went, closing)))


def _line(row: Row) -> CoreLine:
    entry = CoreEntry(
        number(row, "entry_id"),
        moment(row, "booked_at"),
        Money(text(row, "currency"), number(row, "amount")),
        text(row, "code"),
        text(row, "counterparty"),
        text(row, "note"),
    )
    return CoreLine(text(row, "account_id"), entry)
