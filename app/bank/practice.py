"""What a practice bank needs besides: people to be. The room of practice brings them in through this port."""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.bank.services.credentials import Code
from app.bank.store.port import Tx
from app.contract.operation import Role


@dataclass(frozen=True, slots=True)
class SampleCustomer:
    """Somebody to be at the practice bank, with what is needed to sign in as her; staff are there too, by their roles."""

    person_id: str
    name: str
    customer_number: str
    pin: str
    language: str
    roles: Sequence[Role] = ("customer",)
    region: str = ""
    """A code of GB/T 2260 or ISO 3166-2."""
    card: str = ""
    """What a reader reads off the customer's card; empty for somebody who has none."""
    branch_id: str = ""
    """Where a machine stands, or a member of staff works."""


class Practice(Protocol):
    """The sample people and their lives."""

    @property
    def codes(self) -> MutableMapping[str, Code]:
        """The code last made for each person, by her id; in memory alone, because a bank keeps no code that it could tell."""
        ...

    @property
    def people(self) -> Sequence[SampleCustomer]:
        """Everybody who can sign in, the one to begin with first."""
        ...

    def fill(self, tx: Tx, until: datetime) -> None:
        """Opens everybody's accounts and books what has happened up to the instant ``until``.

        Called at every start, after the clock was moved and after the bank was emptied: what stands in the books is not booked again.
        """
        ...
