"""What the two ends of a pairing put in, and the code that finds an open invitation."""

from __future__ import annotations

from dataclasses import dataclass

from app.bank.store.columns import number, text, text_or_none
from app.bank.store.port import Row, Tx
from app.domain.family import Side


@dataclass(frozen=True, slots=True)
class EndRow:
    """One end: its device, her commitment, the nonce once it was told, and what it said of the pictures."""

    pairing_id: str
    side: Side
    device_id: str
    commitment: str | None = None
    nonce: str | None = None
    said_match: bool | None = None


@dataclass(frozen=True, slots=True)
class TriedRow:
    """An open invitation at which a code with its first digits was tried, and how often by now."""

    pairing_id: str
    tries: int


def keep_end(tx: Tx, end: EndRow) -> None:
    """Keeps an end as it stands now."""
    tx.run(
        "INSERT INTO pairing_ends (pairing_id, side, device_id, commitment, nonce, said_match) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (pairing_id, side) DO UPDATE SET nonce = excluded.nonce, said_match = excluded.said_match",
        end.pairing_id,
        end.side.value,
        end.device_id,
        end.commitment,
        end.nonce,
        None if end.said_match is None else int(end.said_match),
    )


def end(tx: Tx, pairing_id: str, side: Side) -> EndRow | None:
    """One end of a pairing; the helper's is there once somebody has claimed it."""
    row = tx.row("SELECT * FROM pairing_ends WHERE pairing_id = ? AND side = ?", pairing_id, side.value)
    return _end(row) if row else None


def keep_code(tx: Tx, pairing_id: str, prefix: str, code_hash: str) -> None:
    """Keeps what is kept of the code of an open invitation."""
    tx.run("INSERT INTO pairing_codes (pairing_id, prefix, code_hash) VALUES (?, ?, ?)", pairing_id, prefix, code_hash)


def is_code(tx: Tx, code_hash: str) -> bool:
    """Whether this is the code of an open invitation already."""
    return tx.row("SELECT 1 FROM pairing_codes WHERE code_hash = ?", code_hash) is not None


def count_try(tx: Tx, prefix: str) -> list[TriedRow]:
    """Counts a try at every open invitation whose code begins so."""
    rows = tx.rows("UPDATE pairing_codes SET tries = tries + 1 WHERE prefix = ? RETURNING pairing_id, tries", prefix)
    return [TriedRow(text(row, "pairing_id"), number(row, "tries")) for row in rows]


def with_code(tx: Tx, code_hash: str) -> TriedRow | None:
    """The open invitation that has this code."""
    row = tx.row("SELECT pairing_id, tries FROM pairing_codes WHERE code_hash = ?", code_hash)
    return TriedRow(text(row, "pairing_id"), number(row, "tries")) if row else None


def tries(tx: Tx, pairing_id: str) -> int:
    """How many codes were tried at an invitation."""
    row = tx.row("SELECT tries FROM pairing_codes WHERE pairing_id = ?", pairing_id)
    return number(row, "tries") if row else 0


def drop_code(tx: Tx, pairing_id: str) -> None:
    """The code is worth nothing any more."""
    tx.run("DELETE FROM pairing_codes WHERE pairing_id = ?", pairing_id)


def _end(row: Row) -> EndRow:
    return EndRow(
        text(row, "pairing_id"),
        Side(text(row, "side")),
        text(row, "device_id"),
        text_or_none(row, "commitment"),
        text_or_none(row, "nonce"),
        None if row["said_match"] is None else bool(row["said_match"]),
    )
