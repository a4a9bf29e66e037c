"""What each person who is asked about a payment has said, with the signature that binds it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from app.bank.store.authorisations import SignedRow, signed_in
from app.bank.store.columns import moment_or_none, number, text, text_or_none
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx

_NEWEST: Final = 2**62


class DecisionState(StrEnum):
    """How one person's part stands."""

    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"
    CONFLICT = "conflict"
    """Something of the payment would come to that person."""
    OVER = "over"
    """Decided by others, withdrawn, expired, or the link is not in force any more."""

    @property
    def signed(self) -> bool:
        """Whether that person has decided."""
        return self in (DecisionState.APPROVED, DecisionState.REFUSED)


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One person who is asked. ``body`` and ``call_body`` are hashes of the accepted requests; ``number`` orders them."""

    authorisation_id: str
    payment_id: str
    pairing_id: str
    helper_id: str
    challenge: str
    state: DecisionState = DecisionState.WAITING
    reason: str = ""
    seen_at: datetime | None = None
    called_at: datetime | None = None
    call_body: str | None = None
    body: str | None = None
    number: int = 0


def add(tx: Tx, decision: DecisionRow) -> None:
    """Somebody is asked."""
    tx.run(
        "INSERT INTO decisions (authorisation_id, payment_id, pairing_id, helper_id, state, challenge) VALUES (?, ?, ?, ?, ?, ?)",
        decision.authorisation_id,
        decision.payment_id,
        decision.pairing_id,
        decision.helper_id,
        decision.state.value,
        decision.challenge,
    )


def decision(tx: Tx, authorisation_id: str) -> DecisionRow | None:
    """The one with this id, whosever it is."""
    row = tx.row("SELECT * FROM decisions WHERE authorisation_id = ?", authorisation_id)
    return _decision(row) if row else None


def decisions_of(tx: Tx, payment_id: str) -> list[DecisionRow]:
    """All who are asked about a payment, in the order in which they were."""
    return [_decision(row) for row in tx.rows("SELECT * FROM decisions WHERE payment_id = ? ORDER BY number", payment_id)]


def decisions_by(tx: Tx, helper_id: str, before: int | None, most: int) -> list[DecisionRow]:
    """What somebody is or was asked, the newest first, all numbered below ``before``."""
    rows = tx.rows(
        "SELECT * FROM decisions WHERE helper_id = ? AND number < ? ORDER BY number DESC LIMIT ?", helper_id, before or _NEWEST, most
    )
    return [_decision(row) for row in rows]


def waiting_under(tx: Tx, pairing_id: str) -> list[DecisionRow]:
    """What somebody is asked still under a link."""
    rows = tx.rows("SELECT * FROM decisions WHERE pairing_id = ? AND state = 'waiting' ORDER BY number", pairing_id)
    return [_decision(row) for row in rows]


def seen(tx: Tx, authorisation_id: str, at: datetime) -> None:
    """It was told to the one who is asked."""
    tx.run("UPDATE decisions SET seen_at = ? WHERE authorisation_id = ?", kept(at), authorisation_id)


def called_first(tx: Tx, authorisation_id: str, *, body: str, reason: str, at: datetime) -> None:
    """The one who is asked wants to talk to her first."""
    tx.run(
        "UPDATE decisions SET called_at = ?, call_body = ?, reason = ? WHERE authorisation_id = ?", kept(at), body, reason, authorisation_id
    )


def sign(
    tx: Tx, authorisation_id: str, state: DecisionState, *, body: str, reason: str, signature: str, device_id: str, at: datetime
) -> None:
    """The one who is asked has decided. The schema lets nobody do so twice."""
    tx.run(
        "UPDATE decisions SET state = ?, body = ?, reason = ?, signature = ?, device_id = ?, decided_at = ? WHERE authorisation_id = ?",
        state.value,
        body,
        reason,
        signature,
        device_id,
        kept(at),
        authorisation_id,
    )


def end(tx: Tx, authorisation_id: str, state: DecisionState) -> None:
    """Nothing is asked of that person any more."""
    tx.run("UPDATE decisions SET state = ? WHERE authorisation_id = ? AND state = 'waiting'", state.value, authorisation_id)


def signed_after(tx: Tx, last: int, limit: int) -> list[SignedRow]:
    """Decisions after a number, in the order they were asked for, with all that their signatures speak of."""
    rows = tx.rows(
        "SELECT decisions.number AS number, authorisation_id, decisions.payment_id AS payment_id, content_hash, helper_id AS person_id,"
        " challenge AS signed_challenge, signature, devices.person_id AS device_person_id, thumbprint, key_x, key_y, reason,"
        " CASE state WHEN 'approved' THEN 'approve' ELSE 'refuse' END AS act"
        " FROM decisions JOIN payments ON payments.payment_id = decisions.payment_id"
        " LEFT JOIN devices ON devices.device_id = decisions.device_id"
        " WHERE state IN ('approved', 'refused') AND decisions.number > ? ORDER BY decisions.number LIMIT ?",
        last,
        limit,
    )
    return [signed_in(row) for row in rows]


def _decision(row: Row) -> DecisionRow:
    return DecisionRow(
        text(row, "authorisation_id"),
        text(row, "payment_id"),
        text(row, "pairing_id"),
        text(row, "helper_id"),
        text(row, "challenge"),
        DecisionState(text(row, "state")),
        text(row, "reason"),
        moment_or_none(row, "seen_at"),
        moment_or_none(row, "called_at"),
        text_or_none(row, "call_body"),
        text_or_none(row, "body"),
        number(row, "number"),
    )
