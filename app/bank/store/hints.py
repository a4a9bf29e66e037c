"""What a helper said in a coaching, as long as it goes on."""

from __future__ import annotations

from datetime import datetime

from app.bank.store.columns import number, text, text_or_none
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.hints import Hint, HintKind, Part, Phrase, Spot


def add(tx: Tx, coaching_id: str, hint: Hint, at: datetime) -> None:
    """Puts one down."""
    tx.run(
        "INSERT INTO hints (coaching_id, number, kind, scene, part, at, phrase, text, given_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        coaching_id,
        hint.number,
        hint.kind.value,
        hint.scene,
        hint.spot.part.value if hint.spot else None,
        hint.spot.at if hint.spot else 0,
        hint.phrase.value if hint.phrase else None,
        hint.text,
        kept(at),
    )


def newest(tx: Tx, coaching_id: str, most: int) -> list[Hint]:
    """The newest so many, the oldest of them first."""
    rows = tx.rows("SELECT * FROM hints WHERE coaching_id = ? ORDER BY number DESC LIMIT ?", coaching_id, most)
    return [_hint(row) for row in reversed(rows)]


def since(tx: Tx, coaching_id: str, at: datetime) -> int:
    """How many were given since then."""
    row = tx.row("SELECT COUNT(*) AS given FROM hints WHERE coaching_id = ? AND given_at > ?", coaching_id, kept(at))
    return number(row, "given") if row else 0


def let_go(tx: Tx, coaching_id: str) -> int:
    """Takes all of them away; answers how often he pointed. What he said is in her diary."""
    row = tx.row("SELECT COUNT(*) AS given FROM hints WHERE coaching_id = ? AND kind = ?", coaching_id, HintKind.POINT.value)
    tx.run("DELETE FROM hints WHERE coaching_id = ?", coaching_id)
    return number(row, "given") if row else 0


def _hint(row: Row) -> Hint:
    part, phrase = text_or_none(row, "part"), text_or_none(row, "phrase")
    return Hint(
        number(row, "number"),
        HintKind(text(row, "kind")),
        number(row, "scene"),
        Spot(Part(part), number(row, "at")) if part else None,
        Phrase(phrase) if phrase else None,
        text(row, "text"),
    )
