"""What must hold in the ledger. Everything is added up again from the entries and transfers; nothing kept beside them is believed."""

from __future__ import annotations

from typing import Final

from app.bank.store.invariants import Invariant

_SIDES: Final = (
    "SELECT transfer_id, debtor_account_id AS account_id, -amount AS amount FROM ledger_transfers WHERE state = 'posted'"
    " UNION ALL SELECT transfer_id, creditor_account_id, amount FROM ledger_transfers WHERE state = 'posted'"
)
_ENTRIES: Final = "SELECT transfer_id, account_id, amount FROM ledger_entries"

LEDGER: Final = (
    Invariant(
        "transfer_unbalanced", "SELECT transfer_id, SUM(amount) AS over FROM ledger_entries GROUP BY transfer_id HAVING SUM(amount) <> 0"
    ),
    Invariant(
        "books_unbalanced",
        "SELECT currency, SUM(amount) AS over FROM ledger_entries JOIN ledger_accounts USING (account_id)"
        " GROUP BY currency HAVING SUM(amount) <> 0",
    ),
    Invariant("entry_missing", f"SELECT * FROM ({_SIDES}) AS sides EXCEPT {_ENTRIES}"),  # noqa: S608 - no value comes in
    Invariant("entry_unfounded", f"{_ENTRIES} EXCEPT SELECT * FROM ({_SIDES}) AS sides"),  # noqa: S608 - no value comes in
    Invariant(
        "entry_doubled",
        "SELECT transfer_id, account_id, COUNT(*) AS times FROM ledger_entries GROUP BY transfer_id, account_id HAVING COUNT(*) > 1",
    ),
    Invariant(
        "booked_differs",
        "SELECT account_id, booked, COALESCE(SUM(amount), 0) AS entries FROM ledger_accounts LEFT JOIN ledger_entries USING (account_id)"
        " GROUP BY account_id, booked HAVING booked <> COALESCE(SUM(amount), 0)",
    ),
    Invariant(
        "held_differs",
        "SELECT account_id, held, COALESCE(SUM(amount), 0) AS holds FROM ledger_accounts"
        " LEFT JOIN ledger_transfers ON debtor_account_id = account_id AND state = 'held'"
        " GROUP BY account_id, held HAVING held <> COALESCE(SUM(amount), 0)",
    ),
    Invariant("overdrawn", "SELECT account_id, booked, held FROM ledger_accounts WHERE customer_id IS NOT NULL AND booked - held < 0"),
    Invariant(
        "currency_mixed",
        "SELECT transfer_id FROM ledger_transfers JOIN ledger_accounts ON account_id IN (debtor_account_id, creditor_account_id)"
        " WHERE ledger_accounts.currency <> ledger_transfers.currency",
    ),
    Invariant("hold_ended_wrongly", "SELECT transfer_id FROM ledger_transfers WHERE (state = 'held') <> (ended_at IS NULL)"),
)
