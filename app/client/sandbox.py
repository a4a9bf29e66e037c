"""What only a practice bank has: sample people, and a clock that can be moved."""

from __future__ import annotations

from functools import partial

from app.client.answers import nothing, understood
from app.client.calls import call
from app.client.http import Http
from app.contract.operation import Role
from app.contract.sandbox import AdvanceClock, SamplePeople
from app.contract.wire import read
from app.domain.people import SamplePerson
from app.journeys.ports import Refused


class Sandbox:
    """Asks of the practice bank what only a practice bank can."""

    def __init__(self, http: Http) -> None:
        self._http = http
        self._real = False

    def people(self, *roles: Role) -> tuple[SamplePerson, ...]:
        """Whom one can be for practice, of those who have one of the roles; nobody at a real bank, which is not asked twice."""
        if self._real:
            return ()
        try:
            return understood(self._http.send(call("listSamplePeople")), partial(_people, frozenset(roles)))
        except Refused as no:
            if no.code not in ("not_found", "not_understood"):
                raise
            self._real = no.code == "not_found"  # a page of the network's in its place says nothing about the bank
        return ()

    def let_pass(self, hours: int) -> None:
        """So much later at the practice bank; sessions stay as they are."""
        understood(self._http.send(call("advanceClock", AdvanceClock(hours * 3600))), nothing)


def _people(roles: frozenset[str], body: bytes) -> tuple[SamplePerson, ...]:
    """Those of these roles alone: whoever works at the bank cannot bank here, and the other way round."""
    people = [each for each in read(body, SamplePeople).items if roles & set(each.roles)]
    return tuple(SamplePerson(each.name, each.customer_number, each.pin, each.activation_code, each.language, each.card) for each in people)
