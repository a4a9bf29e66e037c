"""The branches in a file to be loaded: put down, or put right where the file says something else of one than before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from msgspec import Meta

from app.bank.load.part import Name, Part, Region
from app.bank.store import branches
from app.bank.store.branches import BranchRow
from app.bank.store.port import Tx
from app.contract.wire import Id, whole
from app.domain.turns import Hours
from app.domain.visits import BranchText
from app.domain.zones import HOME

BranchId = Annotated[Id, Meta(description="1 to 64 letters, digits, and _ . : -")]
Clock = Annotated[str, Meta(pattern=whole(r"(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)"), description='a time of day, such as "09:00"')]
Minutes = Annotated[int, Meta(ge=1, le=120, description="1 to 120 minutes")]
Most = Annotated[int, Meta(ge=1, le=999, description="1 to 999 numbers")]
Zone = Annotated[str, Meta(pattern=whole(r"[A-Za-z_+-]+(/[A-Za-z0-9_+-]+)*"), description="a time zone, such as Europe/London")]
Yes = Annotated[bool, Meta(description="true or false")]


class LoadedBranch(Part):
    """A branch, in the words of those who read Chinese and of those who do not; open on business days unless it is on every day."""

    id: BranchId
    name: Name
    name_in_english: Name
    address: Name
    address_in_english: Name
    opens: Clock
    closes: Clock
    every_day: Yes = False
    usual_minutes: Minutes = 8
    most_waiting: Most = 60
    zone: Zone = HOME
    region: Region = ""

    @property
    def hours(self) -> Hours:
        """When it is open."""
        return Hours(_minutes(self.opens), _minutes(self.closes), self.every_day)


def keep(tx: Tx, said: Sequence[LoadedBranch]) -> None:
    """Puts all of them down. One that the file does not name stays as it is."""
    for each in said:
        name, address = BranchText(each.name, each.name_in_english), BranchText(each.address, each.address_in_english)
        branches.keep(tx, BranchRow(each.id, name, address, each.hours, each.usual_minutes, each.most_waiting, each.zone, each.region))


def _minutes(clock: str) -> int:
    hours, _, minutes = clock.partition(":")
    return 60 * int(hours) + int(minutes)
