"""What the signs of a scam are looked for in: what she paid and to whom, what happened just before, and what she has answered."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.bank.store.columns import moment, moment_or_none, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.accounts import AccountNumber
from app.domain.money import Money

_DAYS: Final = timedelta(days=1)
_SETTLED: Final = "person_id = ? AND settled_at >= 0"
_TO_PAYEE: Final = f"{_SETTLED} AND scheme = ? AND identification = ?"
_USUAL: Final = (
    "SELECT COUNT(*) AS payments, COALESCE(SUM(CASE WHEN amount * 5 < ? THEN 1 ELSE 0 END), 0) AS far_smaller,"  # noqa: S608 - no value comes in
    " COALESCE(MAX(amount), 0) AS largest FROM (SELECT amount FROM outgoing"
    f" WHERE {_SETTLED} AND currency = ? AND own = 0 ORDER BY settled_at DESC LIMIT 100) AS latest"
)
_PAYEE: Final = (
    "SELECT COUNT(*) AS times, COALESCE(MAX(amount), 0) AS largest_here FROM (SELECT amount FROM outgoing"  # noqa: S608 - no value comes in
    f" WHERE {_TO_PAYEE} AND currency = ? ORDER BY settled_at DESC LIMIT 20) AS latest"
)
_PAYEE_LATELY: Final = (
    "SELECT COALESCE(SUM(amount), 0) FROM outgoing WHERE person_id = ? AND scheme = ? AND identification = ?"
    " AND currency = ? AND settled_at"
)
_KNOWN: Final = (
    "EXISTS (SELECT 1 FROM beneficiaries WHERE beneficiaries.person_id = ? AND beneficiaries.scheme = recent.scheme"
    " AND beneficiaries.identification = recent.identification AND from_before = 1)"
)
_RECENT: Final = (
    "SELECT * FROM (SELECT scheme, identification FROM outgoing AS recent WHERE person_id = ? AND own = 0 AND settled_at >= ?"  # noqa: S608 - no value comes in
    f" AND NOT {_KNOWN} ORDER BY settled_at DESC LIMIT 20) AS gone"
    " UNION ALL SELECT scheme, identification FROM outgoing AS recent WHERE person_id = ? AND own = 0 AND settled_at IS NULL"
    f" AND NOT {_KNOWN}"
)
_SINCE: Final = (
    "EXISTS (SELECT 1 FROM outgoing AS before WHERE before.person_id = ? AND before.scheme = recent.scheme"
    " AND before.identification = recent.identification AND before.settled_at < ?)"
)
_LATELY: Final = (
    f"SELECT COALESCE(SUM(CASE WHEN {_SINCE} THEN 0 ELSE 1 END), 0) AS payments_lately,"  # noqa: S608 - no value comes in
    f" COUNT(DISTINCT CASE WHEN (scheme = ? AND identification = ?) OR {_SINCE} THEN NULL"
    " ELSE scheme || ' ' || identification END) AS others"
    f" FROM ({_RECENT}) AS recent"
)
_PAST: Final = (
    "SELECT usual.*, payee.*, lately.*,"  # noqa: S608 - no value comes in
    f" (SELECT MIN(settled_at) FROM outgoing WHERE {_TO_PAYEE}) AS first_at,"
    f" ({_PAYEE_LATELY} >= ?) + ({_PAYEE_LATELY} IS NULL) AS payee_lately,"
    " (SELECT COALESCE(SUM(amount), 0) FROM outgoing WHERE person_id = ? AND scheme = ? AND identification = ? AND own = 1"
    " AND settled_at >= ?) AS moved_in,"
    " (SELECT COUNT(*) FROM notices WHERE person_id = ? AND code = 'safeguard_loosened' AND at >= ?) AS loosened,"
    " (SELECT COUNT(*) FROM suggestions WHERE customer_id = ? AND scheme = ? AND identification = ?) AS suggested,"
    " (SELECT COUNT(*) FROM payment_answers WHERE person_id = ? AND (payment_id = ? OR at >= ?)) AS answered"
    f" FROM ({_USUAL}) AS usual CROSS JOIN ({_PAYEE}) AS payee CROSS JOIN ({_LATELY}) AS lately"
)
"""All in one statement, because every review asks it; each part goes by an index and through so many rows at most."""
LATELY: Final = 3 * _DAYS
_WEEK: Final = 7 * _DAYS
_MONTH: Final = 30 * _DAYS


@dataclass(frozen=True, slots=True)
class PastRow:
    """What lies before a payment, as :mod:`app.domain.scam_payment.facts` means it. ``first_at``: the first that settled to the payee."""

    payments: int
    far_smaller: int
    largest: Money
    times: int
    largest_here: Money
    payee_lately: Money
    first_at: datetime | None
    payments_lately: int
    others: int
    moved_in: Money
    loosened: bool
    suggested: bool
    answered: bool
    """Whether she has ever answered anything about this payment, or within a week about any."""


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """Something that she said about a payment."""

    at: datetime
    payment_id: str
    creditor: AccountNumber
    question: str
    answer: str


def past(tx: Tx, person_id: str, payment_id: str, debtor: AccountNumber, creditor: AccountNumber, amount: Money, now: datetime) -> PastRow:
    """What lies before a payment of ``amount``."""
    hers, theirs = (person_id, debtor.scheme, debtor.identification), (person_id, creditor.scheme, creditor.identification)
    week = kept(now - _WEEK)
    row = tx.row(
        _PAST,
        *theirs,
        *theirs,
        amount.currency,
        kept(now - _MONTH),
        *theirs,
        amount.currency,
        *hers,
        kept(now - LATELY),
        person_id,
        kept(now - LATELY),
        *theirs,
        person_id,
        payment_id,
        week,
        amount.minor,
        person_id,
        amount.currency,
        *theirs,
        amount.currency,
        person_id,
        kept(now - _MONTH),
        *theirs[1:],
        person_id,
        week,
        person_id,
        week,
        person_id,
        person_id,
        person_id,
    )
    if row is None:
        raise AssertionError("sums have always a row")
    return _past(row, amount.currency)


def answers(tx: Tx, person_id: str, payment_id: str, now: datetime) -> list[AnswerRow]:
    """What she has ever said about this payment, and within a week about any other."""
    rows = tx.rows(
        "SELECT * FROM payment_answers WHERE person_id = ? AND (payment_id = ? OR at >= ?)", person_id, payment_id, kept(now - _WEEK)
    )
    return [_answer(row) for row in rows]


def answers_to(tx: Tx, person_id: str, creditor: AccountNumber, since: datetime) -> list[AnswerRow]:
    """What she has said after ``since`` about payments to one account."""
    rows = tx.rows(
        "SELECT * FROM payment_answers WHERE person_id = ? AND at > ? AND scheme = ? AND identification = ?",
        person_id,
        kept(since),
        creditor.scheme,
        creditor.identification,
    )
    return [_answer(row) for row in rows]


def answers_of(tx: Tx, person_id: str) -> list[AnswerRow]:
    """Everything that she has ever answered, the oldest first."""
    rows = tx.rows(
        "SELECT * FROM payment_answers WHERE person_id = ? ORDER BY at, payment_id, scheme, identification, question, answer", person_id
    )
    return [_answer(row) for row in rows]


def keep_answers(
    tx: Tx, person_id: str, payment_id: str, creditor: AccountNumber, said: Collection[tuple[str, str]], now: datetime
) -> None:
    """Remembers what she has said; the same once more changes nothing."""
    for question, answer in said:
        tx.run(
            "INSERT INTO payment_answers (person_id, payment_id, scheme, identification, question, answer, at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            person_id,
            payment_id,
            creditor.scheme,
            creditor.identification,
            question,
            answer,
            kept(now),
        )


def _past(row: Row, currency: str) -> PastRow:
    return PastRow(
        payments=number(row, "payments"),
        far_smaller=number(row, "far_smaller"),
        largest=Money(currency, number(row, "largest")),
        times=number(row, "times"),
        largest_here=Money(currency, number(row, "largest_here")),
        payee_lately=Money(currency, number(row, "payee_lately")),
        first_at=moment_or_none(row, "first_at"),
        payments_lately=number(row, "payments_lately"),
        others=number(row, "others"),
        moved_in=Money(currency, number(row, "moved_in")),
        loosened=bool(number(row, "loosened")),
        suggested=bool(number(row, "suggested")),
        answered=bool(number(row, "answered")),
    )


def _answer(row: Row) -> AnswerRow:
    creditor = AccountNumber(text(row, "scheme"), text(row, "identification"))
    return AnswerRow(moment(row, "at"), text(row, "payment_id"), creditor, text(row, "question"), text(row, "answer"))
