"""Links between customers and their helpers. Whatever changes in one goes through :func:`save`, whole."""

from __future__ import annotations

from dataclasses import astuple, dataclass, fields
from datetime import date, datetime
from typing import Final

from app.bank.store.columns import moment, moment_or_none, number, text, text_or_none
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx, Value
from app.domain.family import Agreed, Coming, LinkState, Power, Side, Terms


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A link. ``state`` is never paused: that is among its terms. ``helper_id``: nobody yet while it is an invitation."""

    pairing_id: str
    customer_id: str
    helper_id: str | None
    state: LinkState
    agreed: Agreed
    invited_at: datetime
    lapses_at: datetime
    """When the invitation, or comparing the pictures, runs out."""
    matched_at: datetime | None = None
    """When both had said that the pictures are the same."""
    in_force_at: datetime | None = None
    """When it comes, or came, into force."""
    witnessed_by: str | None = None
    reminded: bool = False
    """Whether she was asked, before its last day, if it is still right."""
    inactive_at: datetime | None = None
    """Since when it gives its helper nothing, though it did."""
    approved_until: datetime | None = None
    """Since when it does not give the power to approve, though it did."""
    ended_at: datetime | None = None
    next_at: datetime | None = None
    """When the next thing happens to it by itself."""

    @property
    def terms(self) -> Terms:
        """What holds now."""
        return self.agreed.terms

    @property
    def powers(self) -> frozenset[Power]:
        """What it gives while it is in force."""
        return self.terms.powers

    def other(self, person_id: str) -> str | None:
        """The person at the other end."""
        return self.helper_id if person_id == self.customer_id else self.customer_id

    def side(self, person_id: str) -> Side | None:
        """At which end somebody is."""
        if person_id == self.customer_id:
            return Side.CUSTOMER
        return Side.HELPER if person_id == self.helper_id else None


@dataclass(frozen=True, slots=True)
class _Columns:
    """A link as the table has it; the names are the columns'."""

    helper_id: str | None
    state: str
    powers: str
    until: str
    paused: int
    coming_powers: str | None
    coming_until: str | None
    coming_paused: int | None
    coming_at: int | None
    lapses_at: int
    matched_at: int | None
    in_force_at: int | None
    witnessed_by: str | None
    reminded: int
    inactive_at: int | None
    approved_until: int | None
    ended_at: int | None
    next_at: int | None


_NAMES: Final = [field.name for field in fields(_Columns)]
_PLACES: Final = ", ".join("?" * (3 + len(_NAMES)))
_INSERT: Final = f"INSERT INTO pairings (pairing_id, customer_id, invited_at, {', '.join(_NAMES)}) VALUES ({_PLACES})"  # noqa: S608 - no value comes in
_UPDATE: Final = f"UPDATE pairings SET {', '.join(f'{name} = ?' for name in _NAMES)} WHERE pairing_id = ?"  # noqa: S608 - no value comes in


def add(tx: Tx, link: LinkRow) -> None:
    """Puts a link down."""
    tx.run(_INSERT, link.pairing_id, link.customer_id, kept(link.invited_at), *_written(link))


def save(tx: Tx, link: LinkRow) -> None:
    """Keeps a link as it stands now."""
    tx.run(_UPDATE, *_written(link), link.pairing_id)


def link(tx: Tx, pairing_id: str) -> LinkRow | None:
    """The link with this id."""
    row = tx.row("SELECT * FROM pairings WHERE pairing_id = ?", pairing_id)
    return _link(row) if row else None


def links_of_customer(tx: Tx, customer_id: str) -> list[LinkRow]:
    """All that somebody has given, over or not, the newest first."""
    return [_link(row) for row in tx.rows("SELECT * FROM pairings WHERE customer_id = ? ORDER BY number DESC", customer_id)]


def links_of_helper(tx: Tx, helper_id: str) -> list[LinkRow]:
    """All that was given to somebody, over or not, the newest first."""
    return [_link(row) for row in tx.rows("SELECT * FROM pairings WHERE helper_id = ? ORDER BY number DESC", helper_id)]


def links_of(tx: Tx, person_id: str) -> list[LinkRow]:
    """All links of somebody, at either side, the newest first."""
    rows = tx.rows("SELECT * FROM pairings WHERE customer_id = ? OR helper_id = ? ORDER BY number DESC", person_id, person_id)
    return [_link(row) for row in rows]


def lasting(tx: Tx, customer_id: str, helper_id: str) -> LinkRow | None:
    """The link between two that is not over; the schema allows one."""
    row = tx.row("SELECT * FROM pairings WHERE customer_id = ? AND helper_id = ? AND ended_at IS NULL", customer_id, helper_id)
    return _link(row) if row else None


def waiting(tx: Tx, most: int) -> list[LinkRow]:
    """What waits its day because staff have not seen it, the oldest first."""
    return [_link(row) for row in tx.rows("SELECT * FROM pairings WHERE state = 'waiting' ORDER BY number LIMIT ?", most)]


def due(tx: Tx, now: datetime, most: int) -> list[str]:
    """Links to which something is to happen by itself, of people who have not stopped everything, the longest due first."""
    rows = tx.rows(
        "SELECT pairing_id FROM pairings WHERE next_at <= ? AND NOT EXISTS (SELECT 1 FROM freezes"
        " WHERE freezes.person_id = pairings.customer_id AND freezes.ended_at IS NULL) ORDER BY next_at, pairing_id LIMIT ?",
        kept(now),
        most,
    )
    return [text(row, "pairing_id") for row in rows]


def _written(link: LinkRow) -> tuple[Value, ...]:
    terms, coming = link.agreed.terms, link.agreed.coming
    columns = _Columns(
        helper_id=link.helper_id,
        state=link.state.value,
        powers=_powers(terms),
        until=terms.until.isoformat(),
        paused=int(terms.paused),
        coming_powers=_powers(coming.terms) if coming else None,
        coming_until=coming.terms.until.isoformat() if coming else None,
        coming_paused=int(coming.terms.paused) if coming else None,
        coming_at=kept(coming.at) if coming else None,
        lapses_at=kept(link.lapses_at),
        matched_at=_instant(link.matched_at),
        in_force_at=_instant(link.in_force_at),
        witnessed_by=link.witnessed_by,
        reminded=int(link.reminded),
        inactive_at=_instant(link.inactive_at),
        approved_until=_instant(link.approved_until),
        ended_at=_instant(link.ended_at),
        next_at=_instant(link.next_at),
    )
    return astuple(columns)


def _link(row: Row) -> LinkRow:
    coming_at = moment_or_none(row, "coming_at")
    return LinkRow(
        pairing_id=text(row, "pairing_id"),
        customer_id=text(row, "customer_id"),
        helper_id=text_or_none(row, "helper_id"),
        state=LinkState(text(row, "state")),
        agreed=Agreed(_terms(row), Coming(_terms(row, "coming_"), coming_at) if coming_at else None),
        invited_at=moment(row, "invited_at"),
        lapses_at=moment(row, "lapses_at"),
        matched_at=moment_or_none(row, "matched_at"),
        in_force_at=moment_or_none(row, "in_force_at"),
        witnessed_by=text_or_none(row, "witnessed_by"),
        reminded=bool(row["reminded"]),
        inactive_at=moment_or_none(row, "inactive_at"),
        approved_until=moment_or_none(row, "approved_until"),
        ended_at=moment_or_none(row, "ended_at"),
        next_at=moment_or_none(row, "next_at"),
    )


def _terms(row: Row, which: str = "") -> Terms:
    powers = frozenset(Power(each) for each in text(row, f"{which}powers").split(",") if each)
    return Terms(powers, date.fromisoformat(text(row, f"{which}until")), bool(number(row, f"{which}paused")))


def _powers(terms: Terms) -> str:
    return ",".join(power.value for power in Power if power in terms.powers)


def _instant(at: datetime | None) -> int | None:
    return None if at is None else kept(at)
