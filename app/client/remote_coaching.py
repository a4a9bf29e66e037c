"""Coaching and shares from afar: the journeys' ports of them, over HTTP."""

from __future__ import annotations

from collections.abc import Set

from app.client.coaching import Coaching
from app.client.sessions import Sessions
from app.client.shares import Shares
from app.domain.coaching import Coaching as CoachingNow
from app.domain.coaching import Scene, Shown
from app.domain.hints import Phrase, Spot
from app.domain.shares import Share, ShareKind


class RemoteCoaching:
    """The part of a bank that is about help from afar, at either end."""

    def __init__(self, sessions: Sessions) -> None:
        self._coaching = Coaching(sessions)
        self._shares = Shares(sessions)

    def coachings(self) -> tuple[CoachingNow, ...]:
        """Those that are not over, at whichever side she or he is; the newest first."""
        return self._coaching.all()

    def coaching(self, coaching_id: str) -> CoachingNow:
        """How one stands."""
        return self._coaching.one(coaching_id)

    def ask_for_help(self, pairing_id: str, shows: Set[Shown]) -> CoachingNow:
        """She asks; what he has offered begins."""
        return self._coaching.ask(pairing_id, shows)

    def offer_help(self, pairing_id: str) -> CoachingNow:
        """He offers; what she has asked for begins."""
        return self._coaching.offer(pairing_id)

    def join(self, coaching_id: str, shows: Set[Shown] = frozenset()) -> CoachingNow:
        """The other one says yes."""
        return self._coaching.join(coaching_id, shows)

    def show_scene(self, coaching_id: str, scene: Scene) -> CoachingNow:
        """Where she is now."""
        return self._coaching.show(coaching_id, scene)

    def point(self, coaching_id: str, scene_number: int, spot: Spot) -> CoachingNow:
        """He points at a part of the scene that he sees."""
        return self._coaching.point(coaching_id, scene_number, spot)

    def say_phrase(self, coaching_id: str, phrase: Phrase) -> CoachingNow:
        """He says a ready phrase."""
        return self._coaching.say_phrase(coaching_id, phrase)

    def say_line(self, coaching_id: str, text: str) -> CoachingNow:
        """He says a short line."""
        return self._coaching.say_line(coaching_id, text)

    def ask_to_call(self, coaching_id: str) -> CoachingNow:
        """He asks her to stop and call him."""
        return self._coaching.ask_to_call(coaching_id)

    def end_coaching(self, coaching_id: str) -> None:
        """Either ends it; one that is over is no trouble."""
        self._coaching.end(coaching_id)

    def shares(self) -> tuple[Share, ...]:
        """What was handed over lately, either way, the newest first."""
        return self._shares.all()

    def share(self, pairing_id: str, kind: ShareKind, text: str = "", *, name_of_try: str) -> Share:
        """Hands something over; the same try answers the same share."""
        return self._shares.give(pairing_id, kind, text, name_of_try)

    def look_at_share(self, share_id: str) -> Share:
        """Reads what was received."""
        return self._shares.look_at(share_id)
