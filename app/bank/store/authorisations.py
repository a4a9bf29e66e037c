"""Authorisations: the two confirmations of a payment by one person. ``not_before`` is the machine's time, never business time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment_or_none, number, text, text_or_none
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx


@dataclass(frozen=True, slots=True)
class AuthorisationRow:
    """How far an authorisation has come. ``first_body`` and ``second_body`` are hashes of the accepted requests."""

    authorisation_id: str
    payment_id: str
    person_id: str
    sca_status: str
    confirmations: int
    challenge: str | None
    not_before: datetime | None = None
    first_body: str | None = None
    second_body: str | None = None


@dataclass(frozen=True, slots=True)
class SignedRow:
    """A signed authorisation with all that its signature speaks of; empty where an older schema kept it not."""

    number: int
    authorisation_id: str
    payment_id: str
    content_hash: str
    person_id: str
    challenge: str
    signature: str
    device_person_id: str
    thumbprint: str
    key_x: str
    key_y: str
    act: str
    reason: str


def add_authorisation(tx: Tx, authorisation: AuthorisationRow) -> None:
    """Opens an authorisation."""
    tx.run(
        "INSERT INTO authorisations (authorisation_id, payment_id, person_id, sca_status, confirmations, challenge, not_before)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        authorisation.authorisation_id,
        authorisation.payment_id,
        authorisation.person_id,
        authorisation.sca_status,
        authorisation.confirmations,
        authorisation.challenge,
        kept(authorisation.not_before) if authorisation.not_before else None,
    )


def authorisations_of(tx: Tx, payment_id: str) -> list[AuthorisationRow]:
    """A payment's authorisations, the oldest first."""
    return [_authorisation(row) for row in tx.rows("SELECT * FROM authorisations WHERE payment_id = ? ORDER BY number", payment_id)]


def signed_after(tx: Tx, last: int, limit: int) -> list[SignedRow]:
    """Finalised authorisations after a number, in the order they were opened."""
    rows = tx.rows(
        "SELECT authorisations.number AS number, authorisation_id, authorisations.payment_id AS payment_id, content_hash,"
        " authorisations.person_id AS person_id, signed_challenge, signature, devices.person_id AS device_person_id, thumbprint,"
        " key_x, key_y, 'confirm' AS act, '' AS reason FROM authorisations JOIN payments ON payments.payment_id = authorisations.payment_id"
        " LEFT JOIN devices ON devices.device_id = authorisations.device_id"
        " WHERE sca_status = 'finalised' AND authorisations.number > ? ORDER BY authorisations.number LIMIT ?",
        last,
        limit,
    )
    return [signed_in(row) for row in rows]


def confirmed_first(tx: Tx, authorisation_id: str, *, body: str, challenge: str, not_before: datetime) -> None:
    """Takes the first confirmation and hands out the challenge of the second."""
    tx.run(
        "UPDATE authorisations SET sca_status = 'started', confirmations = 1, first_body = ?, challenge = ?, not_before = ?"
        " WHERE authorisation_id = ?",
        body,
        challenge,
        kept(not_before),
        authorisation_id,
    )


def confirmed_second(tx: Tx, authorisation_id: str, *, body: str, signature: str, device_id: str) -> None:
    """Takes the second confirmation and keeps the signature, the challenge it speaks of and whose key made it."""
    tx.run(
        "UPDATE authorisations SET sca_status = 'finalised', confirmations = 2, second_body = ?, signed_challenge = challenge,"
        " challenge = NULL, signature = ?, device_id = ? WHERE authorisation_id = ?",
        body,
        signature,
        device_id,
        authorisation_id,
    )


def fail_open(tx: Tx, payment_id: str) -> None:
    """Voids what was confirmed of a payment so far."""
    tx.run(
        "UPDATE authorisations SET sca_status = 'failed', challenge = NULL WHERE payment_id = ? AND sca_status IN ('received', 'started')",
        payment_id,
    )


def _authorisation(row: Row) -> AuthorisationRow:
    return AuthorisationRow(
        text(row, "authorisation_id"),
        text(row, "payment_id"),
        text(row, "person_id"),
        text(row, "sca_status"),
        number(row, "confirmations"),
        text_or_none(row, "challenge"),
        moment_or_none(row, "not_before"),
        text_or_none(row, "first_body"),
        text_or_none(row, "second_body"),
    )


def signed_in(row: Row) -> SignedRow:
    """A row of what was signed."""
    return SignedRow(
        number(row, "number"),
        text(row, "authorisation_id"),
        text(row, "payment_id"),
        text(row, "content_hash"),
        text(row, "person_id"),
        text_or_none(row, "signed_challenge") or "",
        text_or_none(row, "signature") or "",
        text_or_none(row, "device_person_id") or "",
        text_or_none(row, "thumbprint") or "",
        text_or_none(row, "key_x") or "",
        text_or_none(row, "key_y") or "",
        text(row, "act"),
        text(row, "reason"),
    )
