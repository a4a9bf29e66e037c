"""What must hold in the books whatever happens, as queries that find what breaks it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.bank.store.port import Tx, Value

SHOWN: Final = 100
"""So many breaches of one invariant are told; one is bad enough."""


@dataclass(frozen=True, slots=True)
class Breach:
    """Something in the books that cannot be. ``facts`` say where, without names."""

    code: str
    facts: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Invariant:
    """A rule of the books: ``offenders`` is a query that finds nothing while the rule is kept."""

    code: str
    offenders: str

    def breaches(self, tx: Tx) -> list[Breach]:
        """What breaks the rule."""
        return [Breach(self.code, row) for row in tx.rows(f"{self.offenders} LIMIT {SHOWN}")]


_TRANSFER_OF_PAYMENT: Final = (
    "SELECT payment_id, status, state FROM payments"
    " LEFT JOIN ledger_transfers ON ledger_transfers.transfer_id = 'payment:' || payments.payment_id"
)
_NO_ORDER: Final = "NOT EXISTS (SELECT 1 FROM standing_orders WHERE order_id = payments.payment_id)"
"""A standing order is a payment with which nothing leaves: what it sends are payments of their own."""
_OUTGOING_TRANSFER: Final = "SELECT payment_id FROM outgoing JOIN ledger_transfers ON transfer_id = 'payment:' || payment_id"

PAYMENTS: Final = (
    Invariant("payment_settled_but_not_posted", f"{_TRANSFER_OF_PAYMENT} WHERE status = 'ACSC' AND COALESCE(state, '') <> 'posted'"),
    Invariant("payment_ended_but_money_kept", f"{_TRANSFER_OF_PAYMENT} WHERE status IN ('RJCT', 'CANC') AND state IN ('held', 'posted')"),
    Invariant(
        "payment_waits_but_not_held",
        f"{_TRANSFER_OF_PAYMENT} WHERE status IN ('PATC', 'PDNG') AND COALESCE(state, '') <> 'held' AND {_NO_ORDER}",
    ),
    Invariant("payment_unconfirmed_but_money_moved", f"{_TRANSFER_OF_PAYMENT} WHERE status = 'RCVD' AND state IS NOT NULL"),
    Invariant(
        "payment_settled_unconfirmed",
        "SELECT payment_id FROM payments WHERE status IN ('ACSC', 'PATC', 'PDNG') AND NOT EXISTS (SELECT 1 FROM authorisations"
        " WHERE authorisations.payment_id = COALESCE((SELECT order_id FROM standing_order_runs"
        " WHERE standing_order_runs.payment_id = payments.payment_id), payments.payment_id)"
        " AND authorisations.person_id = payments.person_id AND sca_status = 'finalised' AND confirmations = 2 AND signature IS NOT NULL)",
    ),
    Invariant(
        "payment_from_a_strangers_account",
        "SELECT payment_id FROM payments JOIN ledger_transfers ON transfer_id = 'payment:' || payment_id"
        " JOIN ledger_accounts ON account_id = debtor_account_id WHERE customer_id IS NULL OR customer_id <> person_id",
    ),
    Invariant(
        "payment_leaves_otherwise_than_it_stands",
        "SELECT payments.payment_id AS payment_id, status FROM payments"  # noqa: S608 - no value comes in
        " LEFT JOIN outgoing ON outgoing.payment_id = payments.payment_id WHERE (status = 'ACSC') <> (settled_at IS NOT NULL)"
        f" OR (status IN ('PATC', 'PDNG') AND {_NO_ORDER}) <> (outgoing.payment_id IS NOT NULL AND settled_at IS NULL)"
        " OR outgoing.person_id <> payments.person_id",
    ),
    Invariant(
        "payment_leaves_otherwise_than_held",
        f"{_OUTGOING_TRANSFER} WHERE (account_id, outgoing.amount, outgoing.currency, scheme, identification) <>"
        " (debtor_account_id, ledger_transfers.amount, ledger_transfers.currency, creditor_scheme, creditor_identification)"
        " OR settled_at <> ended_at",
    ),
    Invariant("payment_settled_before_its_time", f"{_OUTGOING_TRANSFER} WHERE state = 'posted' AND ended_at < due_at"),
    Invariant(
        "payment_settled_while_frozen",
        "SELECT payment_id FROM payments JOIN ledger_transfers ON transfer_id = 'payment:' || payment_id"
        " JOIN freezes ON freezes.person_id = payments.person_id WHERE state = 'posted' AND ledger_transfers.ended_at > frozen_at"
        " AND (freezes.ended_at IS NULL OR ledger_transfers.ended_at < freezes.ended_at)",
    ),
    Invariant(
        "recall_of_what_has_not_gone",
        "SELECT recall_id FROM recalls JOIN payments ON payments.payment_id = recalls.payment_id WHERE status <> 'ACSC'",
    ),
    Invariant(
        "bill_held_by_what_has_ended",
        "SELECT biller_id, payments.payment_id AS payment_id FROM bills JOIN payments ON payments.payment_id = bills.payment_id"
        " WHERE status NOT IN ('ACSC', 'PATC', 'PDNG') OR (status = 'ACSC') <> (paid_at IS NOT NULL)",
    ),
    Invariant(
        "bill_paid_otherwise_than_told",
        "SELECT biller_id, bills.payment_id AS payment_id FROM bills JOIN outgoing ON outgoing.payment_id = bills.payment_id"
        " WHERE (bills.amount, bills.currency) <> (outgoing.amount, outgoing.currency) OR bills.paid_at <> settled_at",
    ),
    Invariant(
        "payee_waits_for_what_has_ended",
        "SELECT beneficiary_id FROM beneficiaries JOIN payments ON payments.payment_id = after_payment"
        " WHERE status IN ('ACSC', 'RJCT', 'CANC')",
    ),
)
