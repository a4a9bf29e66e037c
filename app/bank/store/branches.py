"""Branches, and where staff work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.bank.store.columns import number, text
from app.bank.store.port import Row, Tx
from app.domain.turns import Hours
from app.domain.visits import BranchText
from app.domain.zones import HOME, zone_or_home


@dataclass(frozen=True, slots=True)
class BranchRow:
    """A branch."""

    branch_id: str
    name: BranchText
    address: BranchText
    hours: Hours
    usual_minutes: int = 8
    """What one window takes for a visitor."""
    most_waiting: int = 60
    """So many numbers of a day may be open at once."""
    zone: str = HOME
    """By whose clock it opens and its days begin."""
    region: str = ""
    """Where it is, by the same codes as where a customer lives."""

    def at(self, now: datetime) -> datetime:
        """The same instant by the branch's clock."""
        return now.astimezone(zone_or_home(self.zone))

    def today(self, now: datetime) -> date:
        """What day it is there."""
        return self.at(now).date()

    def open_on(self, now: datetime) -> tuple[datetime, datetime] | None:
        """From when until when on the day that it is there; nothing where it is closed all day."""
        here = self.at(now)
        return self.hours.of(here.date(), here.tzinfo, self.region)

    def closes_at(self, now: datetime) -> datetime | None:
        """When it closes, where it is open now."""
        return self.hours.closes_at(self.at(now), self.region)

    def opens_at(self, now: datetime) -> datetime | None:
        """When it opens next."""
        return self.hours.opens_at(self.at(now), self.region)


def keep(tx: Tx, branch: BranchRow) -> None:
    """Puts a branch down, or what has changed of one."""
    tx.run(
        "INSERT INTO branches (branch_id, name_zh, name_en, address_zh, address_en, opens, closes, every_day, usual_minutes, most_waiting,"
        " zone, region) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (branch_id) DO UPDATE SET name_zh = excluded.name_zh,"
        " name_en = excluded.name_en, address_zh = excluded.address_zh, address_en = excluded.address_en, opens = excluded.opens,"
        " closes = excluded.closes, every_day = excluded.every_day, usual_minutes = excluded.usual_minutes,"
        " most_waiting = excluded.most_waiting, zone = excluded.zone, region = excluded.region",
        branch.branch_id,
        branch.name.zh_CN,
        branch.name.en,
        branch.address.zh_CN,
        branch.address.en,
        branch.hours.opens,
        branch.hours.closes,
        int(branch.hours.every_day),
        branch.usual_minutes,
        branch.most_waiting,
        branch.zone,
        branch.region,
    )


def branch(tx: Tx, branch_id: str) -> BranchRow | None:
    """The one with this id."""
    row = tx.row("SELECT * FROM branches WHERE branch_id = ?", branch_id)
    return _branch(row) if row else None


def branches(tx: Tx) -> list[BranchRow]:
    """All of them."""
    return [_branch(row) for row in tx.rows("SELECT * FROM branches ORDER BY branch_id")]


def employ(tx: Tx, person_id: str, branch_id: str) -> None:
    """A member of staff works there from now on, and nowhere else."""
    tx.run(
        "INSERT INTO branch_staff (person_id, branch_id) VALUES (?, ?)"
        " ON CONFLICT (person_id) DO UPDATE SET branch_id = excluded.branch_id",
        person_id,
        branch_id,
    )


def works_at(tx: Tx, person_id: str) -> str | None:
    """Where a member of staff works; nothing for whom that was never put down."""
    row = tx.row("SELECT branch_id FROM branch_staff WHERE person_id = ?", person_id)
    return text(row, "branch_id") if row else None


def staff_of(tx: Tx, branch_id: str) -> list[str]:
    """Who works there."""
    return [
        text(row, "person_id") for row in tx.rows("SELECT person_id FROM branch_staff WHERE branch_id = ? ORDER BY person_id", branch_id)
    ]


def _branch(row: Row) -> BranchRow:
    return BranchRow(
        text(row, "branch_id"),
        BranchText(text(row, "name_zh"), text(row, "name_en")),
        BranchText(text(row, "address_zh"), text(row, "address_en")),
        Hours(number(row, "opens"), number(row, "closes"), bool(number(row, "every_day"))),
        number(row, "usual_minutes"),
        number(row, "most_waiting"),
        text(row, "zone"),
        text(row, "region"),
    )
