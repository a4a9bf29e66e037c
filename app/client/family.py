"""The family link: which links there are, and what she changes in them. How one comes about is in ``pairing``."""

from __future__ import annotations

from datetime import date
from typing import cast

from app.client.accounts import zoned
from app.client.answers import certain, ended, nothing
from app.client.calls import call
from app.client.codes import known
from app.client.pairing_halves import Halves
from app.client.sessions import Sessions
from app.contract.family import ChangePairing, GivenPower, MatchPairing, PairingBody, Pairings
from app.contract.wire import read
from app.domain.family import Link, LinkState, Power, Side


class Family:
    """Reads links, and changes and ends them. A pairing that is seen to be over is forgotten on this machine."""

    def __init__(self, sessions: Sessions, halves: Halves) -> None:
        self._sessions = sessions
        self._halves = halves

    def all(self) -> tuple[Link, ...]:
        """Every one, in the bank's order: the newest first."""
        found = self._sessions.ask(call("listPairings"), _links)
        for link in found:
            self._look(link)
        return found

    def one(self, pairing_id: str) -> Link:
        """How one stands."""
        return self._look(self._sessions.ask(call("readPairing", pairingId=pairing_id), _link))

    def say_match(self, pairing_id: str, *, same: bool) -> Link:
        """Whether the pictures are the same at both ends; said again, it stays as it was said."""
        asked = call("matchPairing", MatchPairing(same), pairingId=pairing_id)
        return self._look(certain(lambda: self._sessions.ask(asked, _link)))

    def change(self, pairing_id: str, powers: tuple[Power, ...] | None, until: date | None, *, paused: bool | None) -> Link:
        """Less at once, more later; what is not given stays."""
        asked = ChangePairing(None if powers is None else written(powers), None if until is None else until.isoformat(), paused)
        change = call("changePairing", asked, pairingId=pairing_id)
        return self._look(certain(lambda: self._sessions.ask(change, _link)))

    def end(self, pairing_id: str) -> None:
        """Ends one, or leaves it; it may have ended already."""
        asked = call("endPairing", pairingId=pairing_id)
        certain(lambda: ended(lambda: self._sessions.ask(asked, nothing)))
        self._halves.forget(pairing_id)

    def _look(self, link: Link) -> Link:
        if not link.state.comparing and link.state is not LinkState.OTHER:
            self._halves.forget(link.pairing_id)
        return link


def link_in(told: PairingBody) -> Link:
    """A link, in the domain's words."""
    return Link(
        told.pairing_id,
        Side(told.side),
        known(told.state, LinkState.OTHER),
        told.name,
        powers_in(told.powers),
        date.fromisoformat(told.until),
        None if told.in_force_from is None else zoned(told.in_force_from),
        told.witnessed,
        powers_in(told.coming_powers),
        None if told.coming_until is None else date.fromisoformat(told.coming_until),
        None if told.coming_from is None else zoned(told.coming_from),
        told.said_match,
        told.resumes,
    )


def written(powers: tuple[Power, ...]) -> list[GivenPower]:
    """Powers, in the wire's writing."""
    return [cast("GivenPower", power.value) for power in powers]


def _links(body: bytes) -> tuple[Link, ...]:
    return tuple(link_in(each) for each in read(body, Pairings).items)


def _link(body: bytes) -> Link:
    return link_in(read(body, PairingBody))


def powers_in(told: list[str]) -> tuple[Power, ...]:
    """The same, read."""
    return tuple(known(each, Power.OTHER) for each in told)
