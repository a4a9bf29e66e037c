"""Each time that somebody stopped everything: since when, whether she has asked to undo it, who agreed, and when it ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.bank.store.columns import moment, moment_or_none, number, text, text_or_none
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx


@dataclass(frozen=True, slots=True)
class FreezeRow:
    """A freeze that lasts. ``asked_at``: she has asked to undo it. ``consent_under``: the link of the one who has agreed to that."""

    frozen_at: datetime
    asked_at: datetime | None
    consent_under: str | None


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """What somebody has agreed to and signed, with all that the signature speaks of; empty where it is not there."""

    number: int
    pairing_id: str
    asked_at: datetime
    helper_id: str
    signature: str
    device_person_id: str
    thumbprint: str
    key_x: str
    key_y: str


_NO_CONSENT: Final = "consent_under = NULL, consented_at = NULL, consent_device_id = NULL, consent_signature = NULL"


def lasting(tx: Tx, person_id: str) -> FreezeRow | None:
    """The freeze that a person is in."""
    row = tx.row("SELECT frozen_at, asked_at, consent_under FROM freezes WHERE person_id = ? AND ended_at IS NULL", person_id)
    return FreezeRow(moment(row, "frozen_at"), moment_or_none(row, "asked_at"), text_or_none(row, "consent_under")) if row else None


def begin(tx: Tx, person_id: str, at: datetime) -> None:
    """Begins one; the schema lets only one last."""
    tx.run("INSERT INTO freezes (person_id, frozen_at) VALUES (?, ?)", person_id, kept(at))


def ask_end(tx: Tx, person_id: str, at: datetime | None) -> None:
    """She asks to undo it, or, with None, rather not. Nobody has agreed to that yet."""
    tx.run(
        f"UPDATE freezes SET asked_at = ?, {_NO_CONSENT} WHERE person_id = ? AND ended_at IS NULL",  # noqa: S608 - no value comes in
        kept(at) if at else None,
        person_id,
    )


def consent(tx: Tx, person_id: str, pairing_id: str, at: datetime, *, device_id: str, signature: str) -> None:
    """Somebody she trusts agrees that she undoes it; the signature is kept."""
    tx.run(
        "UPDATE freezes SET consent_under = ?, consented_at = ?, consent_device_id = ?, consent_signature = ?"
        " WHERE person_id = ? AND ended_at IS NULL AND asked_at IS NOT NULL",
        pairing_id,
        kept(at),
        device_id,
        signature,
        person_id,
    )


def drop_consent(tx: Tx, pairing_id: str) -> int:
    """What was agreed to under a link that gives no power any more does not count; answers how much that was."""
    return tx.run(
        f"UPDATE freezes SET {_NO_CONSENT} WHERE consent_under = ? AND ended_at IS NULL",  # noqa: S608 - no value comes in
        pairing_id,
    )


def due(tx: Tx, asked_before: datetime, most: int) -> list[str]:
    """People who have asked before that instant to undo it, and somebody has agreed; the longest due first."""
    rows = tx.rows(
        "SELECT person_id FROM freezes WHERE ended_at IS NULL AND consented_at IS NOT NULL AND asked_at <= ?"
        " ORDER BY asked_at, person_id LIMIT ?",
        kept(asked_before),
        most,
    )
    return [text(row, "person_id") for row in rows]


def end(tx: Tx, person_id: str, at: datetime) -> int:
    """Ends one that she has asked to end; answers how many there were."""
    return tx.run("UPDATE freezes SET ended_at = ? WHERE person_id = ? AND ended_at IS NULL AND asked_at IS NOT NULL", kept(at), person_id)


def consents_after(tx: Tx, last: int, limit: int) -> list[ConsentRow]:
    """Consents after a number: those to what lasts, signed or not, and the signed ones to what is over."""
    rows = tx.rows(
        "SELECT freezes.number AS number, consent_under, freezes.asked_at AS asked_at, helper_id, consent_signature,"
        " devices.person_id AS device_person_id, thumbprint, key_x, key_y FROM freezes JOIN pairings ON pairing_id = consent_under"
        " LEFT JOIN devices ON devices.device_id = consent_device_id"
        " WHERE freezes.asked_at IS NOT NULL AND (freezes.ended_at IS NULL OR consent_signature IS NOT NULL) AND freezes.number > ?"
        " ORDER BY freezes.number LIMIT ?",
        last,
        limit,
    )
    return [_consent(row) for row in rows]


def last_ended(tx: Tx, person_id: str) -> datetime | None:
    """When the last freeze of a person ended."""
    row = tx.row("SELECT MAX(ended_at) AS ended_at FROM freezes WHERE person_id = ?", person_id)
    return moment_or_none(row, "ended_at") if row else None


def _consent(row: Row) -> ConsentRow:
    return ConsentRow(
        number(row, "number"),
        text(row, "consent_under"),
        moment(row, "asked_at"),
        text_or_none(row, "helper_id") or "",
        text_or_none(row, "consent_signature") or "",
        text_or_none(row, "device_person_id") or "",
        text_or_none(row, "thumbprint") or "",
        text_or_none(row, "key_x") or "",
        text_or_none(row, "key_y") or "",
    )
