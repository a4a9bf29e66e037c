"""The family link from afar: the journeys' ports of links and decisions, over HTTP."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.client.approvals import Approvals
from app.client.consents import Consents
from app.client.diary import Diary, Heads
from app.client.family import Family
from app.client.insight import Insight
from app.client.pairing import Pairing
from app.client.pairing_halves import Halves
from app.client.secrets import Remembering
from app.client.sessions import Sessions
from app.domain.approvals import Request
from app.domain.decisions import Decision
from app.domain.family import Invitation, Link, Power
from app.domain.freeze import UnfreezeRequest
from app.domain.insight import SeenAccount, SeenEntry
from app.journeys.linking import DiaryPage


class RemoteFamily:
    """The part of a bank that is about people who trust each other, at either end."""

    def __init__(self, sessions: Sessions, secrets: Remembering, heads: Heads, whose: Callable[[], str]) -> None:
        """``whose`` names her and her bank, for what this machine keeps of her diary."""
        halves = Halves(secrets, lambda: sessions.key.thumbprint)
        self._family = Family(sessions, halves)
        self._pairing = Pairing(sessions, halves, self._family)
        self._approvals = Approvals(sessions)
        self._consents = Consents(sessions)
        self._insight = Insight(sessions)
        self._diary = Diary(sessions, heads, whose)

    def links(self) -> tuple[Link, ...]:
        """All of them, at whichever side she or he is; the newest first."""
        return self._family.all()

    def link(self, pairing_id: str) -> Link:
        """How one stands."""
        return self._family.one(pairing_id)

    def invite(self, powers: tuple[Power, ...], until: date, *, remote: bool, name_of_try: str) -> Invitation:
        """Invites somebody; the same try answers the same invitation, with its code."""
        return self._pairing.invite(powers, until, remote=remote, name_of_try=name_of_try)

    def invitation(self, pairing_id: str) -> Invitation | None:
        """An invitation of hers with its code, so that it can be shown again; nothing where this machine does not know it."""
        return self._pairing.invitation(pairing_id)

    def claim(self, code: str) -> Link:
        """Takes an invitation."""
        return self._pairing.claim(code)

    def pictures(self, pairing_id: str) -> tuple[int, ...]:
        """The numbers of the four pictures, computed here; nothing while the other end has not done its part."""
        return self._pairing.pictures(pairing_id)

    def say_match(self, pairing_id: str, *, same: bool) -> Link:
        """Whether the pictures are the same at both ends."""
        return self._family.say_match(pairing_id, same=same)

    def change_link(
        self, pairing_id: str, *, powers: tuple[Power, ...] | None = None, until: date | None = None, paused: bool | None = None
    ) -> Link:
        """Fewer powers, an earlier end or a pause at once, more later."""
        return self._family.change(pairing_id, powers, until, paused=paused)

    def end_link(self, pairing_id: str) -> None:
        """Ends a link, or leaves it."""
        self._family.end(pairing_id)

    def diary(self, most: int) -> DiaryPage:
        """What others saw or did for her, and whether the diary leads on from what this machine saw last."""
        return self._diary.newest(most)

    def balances_seen(self, pairing_id: str) -> tuple[SeenAccount, ...]:
        """How much somebody who trusts him has; that he looked stands in her diary."""
        return self._insight.balances(pairing_id)

    def activity_seen(self, pairing_id: str) -> tuple[SeenEntry, ...]:
        """What came in and went out there, the newest first; that he looked stands in her diary."""
        return self._insight.activity(pairing_id)

    def requests(self) -> tuple[Request, ...]:
        """What waits for him, and what was decided lately, the newest first; the hash of each has been checked here."""
        return self._approvals.all()

    def request(self, authorisation_id: str) -> Request:
        """One request; that he looked stands in her diary."""
        return self._approvals.one(authorisation_id)

    def decide(self, request: Request, decision: Decision, reason: str) -> Request:
        """Decides over exactly the content that was shown, signed with this device's key."""
        return self._approvals.decide(request, decision, reason)

    def unfreeze_requests(self) -> tuple[UnfreezeRequest, ...]:
        """Who asks him to agree that money may go out again."""
        return self._consents.asked()

    def consent_unfreeze(self, request: UnfreezeRequest) -> UnfreezeRequest:
        """He agrees to exactly that, signed with this device's key."""
        return self._consents.agree(request)
