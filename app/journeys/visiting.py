"""Trips to a branch as journeys see them, from her side and from the counter's. Troubles are those of :mod:`app.journeys.ports`."""

from __future__ import annotations

from typing import Protocol

from app.domain.visits import Branch, Looked, NewVisit, Prepared, Visit


class Visiting(Protocol):
    """Her side. The event ``visit.updated`` says that asking again is worth it."""

    def branches(self) -> tuple[Branch, ...]:
        """The branches, and how it is there now."""
        ...

    def take_number(self, new: NewVisit) -> Visit:
        """Takes a number, with what was prepared for it; the same try is the same number.

        Refused ``branch_unknown``, ``branch_closed`` (with ``opensAt``, an RFC 3339 text, where it is known), ``branch_full``, and
        ``visit_exists`` with the ``visitId`` of the one that she has there on that day.
        """
        ...

    def my_visits(self) -> tuple[Visit, ...]:
        """Hers that are open, the next first."""
        ...

    def prepared_for(self, visit: Visit) -> Prepared | None:
        """What she has prepared for one of hers; nothing where there is no such thing, or this program does not understand it."""
        ...

    def give_up_number(self, visit_id: str) -> None:
        """Gives one up; what is over already is no trouble. Refused ``visit_called`` with the ``window`` that she was called to."""
        ...

    def open_looks(self) -> tuple[Looked, ...]:
        """Who looks just now at what she has prepared."""
        ...

    def end_look(self, assistance_id: str) -> None:
        """Ends a look at once; one that is over is no trouble."""
        ...


class Serving(Protocol):
    """The counter's side, for tellers of a branch; anybody else is refused ``forbidden``."""

    def queue(self) -> tuple[Visit, ...]:
        """Today's numbers at this teller's branch, in the order of their turns; those that are over come last."""
        ...

    def check_in(self, ticket_or_id: str) -> Visit:
        """Puts down that she has come, by what the scanner has read or by a visit's id; the same again changes nothing.

        Refused ``ticket_unknown``, ``ticket_branch``, ``ticket_day`` with the ``day`` it is for, ``ticket_used`` with its ``state`` and,
        where a colleague has let her in, whose ``name`` that is.
        """
        ...

    def call(self, visit_id: str, window: int, *, take_over: bool = False) -> Visit:
        """Calls her to a window. Refused ``visit_called`` with the ``name`` and ``window`` of a colleague who was faster: ``take_over``
        once that one was asked, or is gone; ``visit_not_here``, ``visit_over``."""
        ...

    def finish(self, visit_id: str) -> Visit:
        """She was served, or did not come when called. Refused ``visit_not_called``, ``visit_over``."""
        ...

    def look(self, visit_id: str) -> Looked:
        """What she has prepared; begins a look, which she sees, or goes on with the one that is open.

        Refused ``visit_not_here``, and ``assistance_over`` where she has just ended it.
        """
        ...

    def read_look(self, assistance_id: str) -> Looked:
        """What she has prepared, as long as this look goes on; refused ``assistance_over`` from then on."""
        ...

    def end_look(self, assistance_id: str) -> None:
        """Ends a look at once; one that is over is no trouble."""
        ...
