"""Beneficiaries: the people and firms a customer pays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment_or_none, number, text, text_or_none
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.accounts import AccountNumber


@dataclass(frozen=True, slots=True)
class BeneficiaryRow:
    """Somebody in a customer's list. ``picture`` is a key of the client's own pictures. With ``after_payment``: only once it is settled."""

    beneficiary_id: str
    person_id: str
    name: str
    account: AccountNumber
    nickname: str = ""
    picture: str = ""
    suggested_by: str | None = None
    last_paid_at: datetime | None = None
    after_payment: str | None = None
    from_before: bool = False
    """Whether her list has them from before she banked here."""


def add_beneficiary(tx: Tx, payee: BeneficiaryRow) -> None:
    """Puts somebody into a customer's list."""
    tx.run(
        "INSERT INTO beneficiaries (beneficiary_id, person_id, name, scheme, identification, nickname, picture, suggested_by, last_paid_at,"
        " after_payment, from_before) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        payee.beneficiary_id,
        payee.person_id,
        payee.name,
        payee.account.scheme,
        payee.account.identification,
        payee.nickname,
        payee.picture,
        payee.suggested_by,
        kept(payee.last_paid_at) if payee.last_paid_at else None,
        payee.after_payment,
        int(payee.from_before),
    )


def beneficiaries(tx: Tx, person_id: str, limit: int, offset: int) -> list[BeneficiaryRow]:
    """A customer's list, those paid most lately first."""
    rows = tx.rows(
        "SELECT * FROM beneficiaries WHERE person_id = ? AND after_payment IS NULL"
        " ORDER BY COALESCE(last_paid_at, 0) DESC, beneficiary_id LIMIT ? OFFSET ?",
        person_id,
        limit,
        offset,
    )
    return [_beneficiary(row) for row in rows]


def beneficiary(tx: Tx, person_id: str, beneficiary_id: str) -> BeneficiaryRow | None:
    """One in a customer's list, or on the way there."""
    row = tx.row("SELECT * FROM beneficiaries WHERE person_id = ? AND beneficiary_id = ?", person_id, beneficiary_id)
    return _beneficiary(row) if row else None


def beneficiary_at(tx: Tx, person_id: str, account: AccountNumber) -> BeneficiaryRow | None:
    """Who in a customer's list, or on the way there, has this account."""
    row = tx.row(
        "SELECT * FROM beneficiaries WHERE person_id = ? AND scheme = ? AND identification = ?",
        person_id,
        account.scheme,
        account.identification,
    )
    return _beneficiary(row) if row else None


def call(tx: Tx, beneficiary_id: str, *, nickname: str, picture: str) -> None:
    """Remembers what a customer calls somebody."""
    tx.run("UPDATE beneficiaries SET nickname = ?, picture = ? WHERE beneficiary_id = ?", nickname, picture, beneficiary_id)


def remove(tx: Tx, person_id: str, beneficiary_id: str) -> int:
    """Takes somebody out of a customer's list; answers how many there were."""
    return tx.run("DELETE FROM beneficiaries WHERE person_id = ? AND beneficiary_id = ?", person_id, beneficiary_id)


def paid(tx: Tx, person_id: str, account: AccountNumber, at: datetime) -> None:
    """Remembers that a payment to somebody in the list, or on the way there, has settled: from now on they are in it."""
    tx.run(
        "UPDATE beneficiaries SET last_paid_at = ?, after_payment = NULL WHERE person_id = ? AND scheme = ? AND identification = ?",
        kept(at),
        person_id,
        account.scheme,
        account.identification,
    )


def not_paid(tx: Tx, payment_id: str) -> None:
    """Lets go of whoever was to come into the list with a payment that has not gone to them and never will."""
    tx.run("DELETE FROM beneficiaries WHERE after_payment = ?", payment_id)


def _beneficiary(row: Row) -> BeneficiaryRow:
    return BeneficiaryRow(
        text(row, "beneficiary_id"),
        text(row, "person_id"),
        text(row, "name"),
        AccountNumber(text(row, "scheme"), text(row, "identification")),
        text(row, "nickname"),
        text(row, "picture"),
        text_or_none(row, "suggested_by"),
        moment_or_none(row, "last_paid_at"),
        text_or_none(row, "after_payment"),
        bool(number(row, "from_before")),
    )
