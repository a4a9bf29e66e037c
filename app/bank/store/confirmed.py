"""Whether what was booked is what was confirmed: the content that the customer signed, against the transfer in the ledger."""

from __future__ import annotations

import hashlib
from typing import Final

from app.bank.store.columns import moment_or_none, number, text
from app.bank.store.invariants import SHOWN, Breach
from app.bank.store.port import Row, Tx
from app.contract.payments import Content
from app.contract.wire import read
from app.domain.money import Money

_PAGE: Final = 1000


def paid_as_confirmed(tx: Tx) -> list[Breach]:
    """Payments whose transfer or time is not what their content says, or whose content is not what its hash names."""
    breaches: list[Breach] = []
    last = 0
    while len(breaches) < SHOWN:
        rows = tx.rows(
            "SELECT payments.number AS number, content, content_hash, transfer_id, ledger_transfers.currency AS currency, amount,"
            " creditor_scheme, creditor_identification, creditor_name, note, scheme, identification,"
            " (SELECT due_at FROM outgoing WHERE outgoing.payment_id = payments.payment_id) AS due_at FROM payments"
            " LEFT JOIN ledger_transfers ON transfer_id = 'payment:' || payment_id"
            " LEFT JOIN ledger_accounts ON account_id = debtor_account_id"
            " WHERE payments.number > ? ORDER BY payments.number LIMIT ?",
            last,
            _PAGE,
        )
        if not rows:
            break
        breaches += [breach for row in rows for breach in _breaches(row)]
        last = number(rows[-1], "number")
    return breaches


def _breaches(row: Row) -> list[Breach]:
    writing = text(row, "content").encode()
    content = read(writing, Content)
    found = []
    if hashlib.sha256(writing).hexdigest() != text(row, "content_hash"):
        found.append(Breach("payment_content_differs_from_its_hash", {"payment_id": content.payment_id}))
    if row["transfer_id"] is not None and _booked(row) != _confirmed(content):
        found.append(Breach("payment_booked_otherwise_than_confirmed", {"payment_id": content.payment_id}))
    if (due_at := moment_or_none(row, "due_at")) is not None and any(each.until and each.until > due_at for each in content.requires):
        found.append(Breach("payment_due_sooner_than_confirmed", {"payment_id": content.payment_id}))
    return found


def _booked(row: Row) -> tuple[object, ...]:
    return (
        row["transfer_id"],
        Money(text(row, "currency"), number(row, "amount")),
        (row["scheme"], row["identification"]),
        (row["creditor_scheme"], row["creditor_identification"]),
        row["creditor_name"],
        row["note"],
    )


def _confirmed(content: Content) -> tuple[object, ...]:
    details = content.details
    return (
        f"payment:{content.payment_id}",
        details.instructed_amount.money,
        (details.debtor_account.scheme, details.debtor_account.identification),
        (details.creditor_account.scheme, details.creditor_account.identification),
        details.creditor_name,
        details.remittance_information or "",
    )
