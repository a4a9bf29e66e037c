"""How a customer's money stands in the bank's books, and what has become of it since a moment."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import Final

from app.bank.store.port import Tx


@dataclass(frozen=True, slots=True)
class Standing:
    """Counts of payments, by what the ledger did with them, and of what else she can ask for."""

    sent: int = 0
    """Money that has left her account for good."""
    held: int = 0
    """Money that waits to go."""
    released: int = 0
    """Money that was held and did not go."""
    frozen: int = 0
    """1 while everything is stopped."""
    recalled: int = 0
    """Payments that she asked back."""

    def since(self, before: Standing) -> Standing:
        """What has been added."""
        return Standing(*(now - then for now, then in zip(astuple(self), astuple(before), strict=True)))

    def is_part_of(self, whole: Standing) -> bool:
        """Whether nothing has been added that ``whole`` does not have."""
        return all(min(0, most) <= part <= max(0, most) for part, most in zip(astuple(self), astuple(whole), strict=True))


NOTHING: Final = Standing()


@dataclass(frozen=True, slots=True)
class Situation:
    """The books ``now``, what was added since her task began, and what since she answered last."""

    now: Standing
    since: Standing
    lately: Standing


def standing(tx: Tx) -> Standing:
    """Reads the books, not what the services say of them."""
    rows = tx.rows("SELECT state, COUNT(*) AS n FROM ledger_transfers WHERE transfer_id LIKE 'payment:%' GROUP BY state")
    counts = {str(row["state"]): int(str(row["n"])) for row in rows}
    frozen = len(tx.rows("SELECT 1 FROM freezes WHERE ended_at IS NULL"))
    recalled = len(tx.rows("SELECT 1 FROM recalls"))
    return Standing(counts.get("posted", 0), counts.get("held", 0), counts.get("voided", 0), frozen, recalled)
