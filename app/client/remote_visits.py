"""Trips to a branch from afar: the journeys' ports of them, over HTTP."""

from __future__ import annotations

from app.client.assistance import Assistance
from app.client.sessions import Sessions
from app.client.visits import Visits
from app.domain.visits import Branch, Looked, NewVisit, Prepared, Visit


class RemoteVisits:
    """The part of a bank that is about its branches, from her side and from the counter's."""

    def __init__(self, sessions: Sessions) -> None:
        self._visits = Visits(sessions)
        self._assistance = Assistance(sessions)

    def branches(self) -> tuple[Branch, ...]:
        """The branches, and how it is there now."""
        return self._visits.branches()

    def take_number(self, new: NewVisit) -> Visit:
        """Takes a number, with what was prepared for it; the same try is the same number."""
        return self._visits.take(new)

    def my_visits(self) -> tuple[Visit, ...]:
        """Hers that are open, the next first."""
        return self._visits.all()

    def prepared_for(self, visit: Visit) -> Prepared | None:
        """What she has prepared for one of hers."""
        return self._visits.prepared_for(visit)

    def give_up_number(self, visit_id: str) -> None:
        """Gives one up."""
        self._visits.give_up(visit_id)

    def open_looks(self) -> tuple[Looked, ...]:
        """Who looks just now at what she has prepared."""
        return self._assistance.open()

    def end_look(self, assistance_id: str) -> None:
        """Ends a look at once."""
        self._assistance.end(assistance_id)

    def queue(self) -> tuple[Visit, ...]:
        """Today's numbers at this teller's branch, in the order of their turns."""
        return self._visits.all()

    def check_in(self, ticket_or_id: str) -> Visit:
        """Puts down that she has come."""
        return self._visits.check_in(ticket_or_id)

    def call(self, visit_id: str, window: int, *, take_over: bool = False) -> Visit:
        """Calls her to a window."""
        return self._visits.call(visit_id, window, take_over=take_over)

    def finish(self, visit_id: str) -> Visit:
        """She was served, or did not come when called."""
        return self._visits.finish(visit_id)

    def look(self, visit_id: str) -> Looked:
        """What she has prepared; begins a look, or goes on with the one that is open."""
        return self._assistance.begin(visit_id)

    def read_look(self, assistance_id: str) -> Looked:
        """What she has prepared, as long as the look goes on."""
        return self._assistance.read(assistance_id)
