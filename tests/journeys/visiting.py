"""A bank of branches in memory: what a trip to one asks of it, with troubles in turn where a test wants them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Final, cast
from uuid import uuid4

from app.domain.accounts import Account, AccountNumber
from app.domain.freeze import Freeze
from app.domain.money import Money
from app.domain.people import Preferences
from app.domain.visits import Branch, BranchText, Looked, NewVisit, Prepared, Visit, VisitState, ticket_number
from app.journeys.ports import Needs, Refused

NOW: Final = datetime.now(UTC)
OPEN: Final = Branch("open", BranchText("春熙路支行", "Canterbury"), BranchText("东大街 216 号", "27 High Street"), True, 3, 18)
SHUT: Final = replace(OPEN, branch_id="shut", open=False, ahead=0, estimated_wait_minutes=0)
_NUMBER: Final = AccountNumber("CN-BBAN", "6222021001116245702")
ACCOUNTS: Final = (
    Account("a", _NUMBER, "current", Money("CNY", 8_000_000), Money("CNY", 7_000_000)),
    Account("b", _NUMBER, "savings", Money("CNY", 20_000_000), Money("CNY", 20_000_000)),
)


@dataclass
class Branches:
    """Gives numbers as the bank does: one a branch and day, and the same for the same try."""

    troubles: list[str] = field(default_factory=list)
    """How the next numbers that are asked for are refused."""
    accounts_there: tuple[Account, ...] = ACCOUNTS
    there: tuple[Branch, ...] = (OPEN, SHUT)
    taken: dict[str, tuple[NewVisit, Visit]] = field(default_factory=dict)
    """By the name of the try."""
    looks: tuple[Looked, ...] = ()
    frozen: bool = False

    def branches(self) -> tuple[Branch, ...]:
        return self.there

    def accounts(self) -> tuple[Account, ...]:
        return self.accounts_there

    def read_freeze(self, *, briefly: bool = False) -> Freeze:  # noqa: ARG002 - the port's
        return Freeze(frozen=self.frozen, stops=())

    def freeze(self) -> Freeze:
        self.frozen = True
        return self.read_freeze()

    def my_visits(self) -> tuple[Visit, ...]:
        return tuple(visit for _, visit in self.taken.values() if not visit.state.over)

    def take_number(self, new: NewVisit) -> Visit:
        if new.name_of_try in self.taken:
            before, visit = self.taken[new.name_of_try]
            if before != new:
                raise Refused("idempotency_key_reused")
            return visit
        if self.troubles:
            raise Refused(self.troubles.pop(0))
        day = (new.time or NOW).date()
        for visit in self.my_visits():
            if (visit.branch_id, visit.day) == (new.branch_id, day):
                raise Refused("visit_exists", {"visitId": visit.visit_id})
        visit = self._visit(new, day)
        self.taken[new.name_of_try] = new, visit
        return visit

    def prepared_for(self, visit: Visit) -> Prepared | None:
        return next((new.prepared for new, taken in self.taken.values() if taken.visit_id == visit.visit_id), None)

    def give_up_number(self, visit_id: str) -> None:
        for name, (new, visit) in self.taken.items():
            if visit.visit_id == visit_id and visit.state is VisitState.CALLED:
                raise Refused("visit_called", {"window": visit.window})
            if visit.visit_id == visit_id:
                self.taken[name] = new, replace(visit, state=VisitState.GIVEN_UP)

    def stands(self, **how: object) -> None:
        """Something happens at the branch with whatever is open."""
        self.taken = {
            name: (new, replace(visit, **how) if not visit.state.over else visit)  # type: ignore[arg-type]
            for name, (new, visit) in self.taken.items()
        }

    def open_looks(self) -> tuple[Looked, ...]:
        return self.looks

    def end_look(self, assistance_id: str) -> None:
        self.looks = tuple(each for each in self.looks if each.assistance_id != assistance_id)

    def _visit(self, new: NewVisit, day: date) -> Visit:
        number = ticket_number(new.purpose, len(self.taken) + 1)
        visit_id = str(uuid4())
        qr, prepared = f"BANXING1:{visit_id}:tag", new.prepared is not None
        state = VisitState.CHECKED_IN if new.walk_in else VisitState.TAKEN
        return Visit(visit_id, new.branch_id, new.purpose, day, number, state, 3, 18, new.time, qr, prepared)


def needs_at(bank: Branches) -> Needs:
    """What a trip of hers is given."""
    settings = SimpleNamespace(preferences=Preferences)
    return cast("Needs", SimpleNamespace(bank=bank, settings=settings, task_id=str(uuid4()), paper=None, telephone=""))
