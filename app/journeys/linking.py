"""The family link as journeys see it, at either end. Troubles are those of :mod:`app.journeys.ports`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.domain.approvals import Request
from app.domain.decisions import Decision
from app.domain.family import DiaryEntry, Invitation, Link, Power
from app.domain.freeze import UnfreezeRequest
from app.domain.insight import SeenAccount, SeenEntry


@dataclass(frozen=True, slots=True)
class DiaryPage:
    """The newest entries, newest first. ``sound``: the chain holds, and leads on from the head that this machine saw last."""

    entries: tuple[DiaryEntry, ...]
    sound: bool


class Linking(Protocol):
    """Pairing and what a link may do. Everything that changes the world is idempotent."""

    def links(self) -> tuple[Link, ...]:
        """All of them, at whichever side she or he is; the newest first."""
        ...

    def link(self, pairing_id: str) -> Link:
        """How one stands."""
        ...

    def invite(self, powers: tuple[Power, ...], until: date, *, remote: bool, name_of_try: str) -> Invitation:
        """Invites somebody. ``name_of_try`` makes it idempotent: the same one again answers the same invitation, with its code."""
        ...

    def invitation(self, pairing_id: str) -> Invitation | None:
        """An open invitation of hers with its code, so that it can be shown again; nothing where this machine does not know it."""
        ...

    def claim(self, code: str) -> Link:
        """Takes an invitation. Refused ``pairing_refused``, whatever is wrong with the code."""
        ...

    def pictures(self, pairing_id: str) -> tuple[int, ...]:
        """The numbers of the four pictures; nothing while the other end has not done its part.

        Refused ``pairing_tampered`` when what the other end told is not what it had told or bound itself to before,
        ``pairing_elsewhere`` when this machine does not hold its half of the pairing (begun on another, or no keyring kept it), and
        ``pairing_refused`` when the pictures are not being compared any more.
        """
        ...

    def say_match(self, pairing_id: str, *, same: bool) -> Link:
        """Whether the pictures are the same at both ends. One no ends the pairing."""
        ...

    def change_link(
        self, pairing_id: str, *, powers: tuple[Power, ...] | None = None, until: date | None = None, paused: bool | None = None
    ) -> Link:
        """Fewer powers, an earlier end or a pause at once, more later."""
        ...

    def end_link(self, pairing_id: str) -> None:
        """Ends a link, or leaves it; one that is over is no trouble."""
        ...

    def diary(self, most: int) -> DiaryPage:
        """What others saw or did for her."""
        ...


class Looking(Protocol):
    """What a helper may look at, where her link gives that; that he looked stands in her diary. Refused ``DS19`` where it does not."""

    def balances_seen(self, pairing_id: str) -> tuple[SeenAccount, ...]:
        """How much she has on each account, the one for daily use first."""
        ...

    def activity_seen(self, pairing_id: str) -> tuple[SeenEntry, ...]:
        """The newest of what came in and went out on all of them, newest first."""
        ...


class Deciding(Protocol):
    """What waits for a helper."""

    def requests(self) -> tuple[Request, ...]:
        """What waits for him, and what was decided lately, the newest first."""
        ...

    def request(self, authorisation_id: str) -> Request:
        """One request; that he looked stands in her diary."""
        ...

    def decide(self, request: Request, decision: Decision, reason: str) -> Request:
        """Decides over exactly the content that was shown, signed with his device's key. Answers the request as it stands.

        Refused ``DS26`` (decided already), ``DS19`` (no such power), ``conflict_of_interest``.
        """
        ...

    def unfreeze_requests(self) -> tuple[UnfreezeRequest, ...]:
        """Who has stopped everything and asks him to agree that money may go out again; those to whom he has agreed too."""
        ...

    def consent_unfreeze(self, request: UnfreezeRequest) -> UnfreezeRequest:
        """Agrees to exactly that, signed with his device's key; may be repeated.

        Refused ``DS19`` where it is asked no more, ``content_changed`` where she has asked anew since.
        """
        ...
