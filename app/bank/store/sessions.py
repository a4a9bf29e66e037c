"""Sessions and their tokens, which are kept as hashes only. Instants here are the machine's: business time never moves a token."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from app.bank.store.columns import moment, moment_or_none, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx

TokenKind = Literal["access", "refresh"]


@dataclass(frozen=True, slots=True)
class SessionRow:
    """An open session, whose it is, and the thumbprint of the device key it is bound to."""

    session_id: str
    person_id: str
    device_id: str
    thumbprint: str


@dataclass(frozen=True, slots=True)
class AccessToken:
    """An access token that holds, whether its person has the role that was asked for, and whether the session is on a kiosk."""

    session: SessionRow
    has_role: bool
    at_kiosk: bool


@dataclass(frozen=True, slots=True)
class SessionSpan:
    """When a session was opened, with which device, and when it ended; one that only ran out never ended."""

    device_id: str
    opened_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class RefreshToken:
    """A refresh token that was handed out, and whether it may still be used."""

    session: SessionRow
    spent: bool
    expires_at: datetime


_SESSION = "s.session_id, s.person_id, s.device_id, d.thumbprint"
_STAFF = ("teller", "fraud_desk")
_BY_HASH = (
    " FROM tokens t JOIN sessions s ON s.session_id = t.session_id JOIN devices d ON d.device_id = s.device_id"
    " WHERE t.token_hash = ? AND t.kind = ? AND s.ended_at IS NULL AND d.locked_at IS NULL"
)


def add_session(tx: Tx, session: SessionRow, now: datetime) -> None:
    """Opens a session."""
    tx.run(
        "INSERT INTO sessions (session_id, person_id, device_id, opened_at) VALUES (?, ?, ?, ?)",
        session.session_id,
        session.person_id,
        session.device_id,
        kept(now),
    )


def add_token(tx: Tx, session_id: str, kind: TokenKind, token_hash: str, expires_at: datetime) -> None:
    """Keeps the hash of a token just handed out."""
    tx.run(
        "INSERT INTO tokens (token_hash, session_id, kind, expires_at) VALUES (?, ?, ?, ?)", token_hash, session_id, kind, kept(expires_at)
    )


def access_token(tx: Tx, token_hash: str, role: str, now: datetime) -> AccessToken | None:
    """The open session that an access token speaks for, and whether its person has ``role``, or is of the ``staff``."""
    roles = _STAFF if role == "staff" else (role,)
    marks = ", ".join("?" * len(roles))
    has_role = f"EXISTS (SELECT 1 FROM roles r WHERE r.person_id = s.person_id AND r.role IN ({marks})) AS has_role"  # noqa: S608
    at_kiosk = "EXISTS (SELECT 1 FROM kiosks k WHERE k.person_id = d.person_id) AS at_kiosk"
    said = f"{_SESSION}, {has_role}, {at_kiosk}"
    row = tx.row("SELECT " + said + _BY_HASH + " AND t.expires_at > ?", *roles, token_hash, "access", kept(now))
    return AccessToken(_session(row), bool(row["has_role"]), bool(row["at_kiosk"])) if row else None


def is_open(tx: Tx, session_id: str, now: datetime) -> bool:
    """Whether a session has not ended, by itself or with its device, and has a token that may still be used."""
    row = tx.row(
        "SELECT 1 FROM sessions s JOIN devices d ON d.device_id = s.device_id"
        " WHERE s.session_id = ? AND s.ended_at IS NULL AND d.locked_at IS NULL"
        " AND EXISTS (SELECT 1 FROM tokens t WHERE t.session_id = s.session_id AND t.spent_at IS NULL AND t.expires_at > ?)",
        session_id,
        kept(now),
    )
    return row is not None


def refresh_token(tx: Tx, token_hash: str) -> RefreshToken | None:
    """What is known of a refresh token of an open session, spent or not."""
    row = tx.row("SELECT " + _SESSION + ", t.spent_at, t.expires_at" + _BY_HASH, token_hash, "refresh")
    return RefreshToken(_session(row), row["spent_at"] is not None, moment(row, "expires_at")) if row else None


def spend_token(tx: Tx, token_hash: str, now: datetime) -> None:
    """Marks a refresh token as used, and lets go of the session's access tokens that have run out."""
    tx.run("UPDATE tokens SET spent_at = ? WHERE token_hash = ?", kept(now), token_hash)
    tx.run(
        "DELETE FROM tokens WHERE kind = 'access' AND expires_at <= ?"
        " AND session_id = (SELECT session_id FROM tokens WHERE token_hash = ?)",
        kept(now),
        token_hash,
    )


def end_session(tx: Tx, session_id: str, now: datetime) -> None:
    """Ends a session with the whole family of its tokens."""
    tx.run("UPDATE sessions SET ended_at = ? WHERE session_id = ? AND ended_at IS NULL", kept(now), session_id)
    tx.run("DELETE FROM tokens WHERE session_id = ?", session_id)


def end_sessions_on(tx: Tx, device_id: str, now: datetime) -> None:
    """Ends all sessions of a device."""
    tx.run("DELETE FROM tokens WHERE session_id IN (SELECT session_id FROM sessions WHERE device_id = ?)", device_id)
    tx.run("UPDATE sessions SET ended_at = ? WHERE device_id = ? AND ended_at IS NULL", kept(now), device_id)


def sessions_of(tx: Tx, person_id: str) -> list[SessionSpan]:
    """When a person was signed in, the newest first."""
    rows = tx.rows(
        "SELECT device_id, opened_at, ended_at FROM sessions WHERE person_id = ? ORDER BY opened_at DESC, session_id",
        person_id,
    )
    return [SessionSpan(text(row, "device_id"), moment(row, "opened_at"), moment_or_none(row, "ended_at")) for row in rows]


def _session(row: Row) -> SessionRow:
    return SessionRow(text(row, "session_id"), text(row, "person_id"), text(row, "device_id"), text(row, "thumbprint"))
