"""Coaching and shares as journeys see them, at either end. Troubles are those of :mod:`app.journeys.ports`.

:func:`app.journeys.scenes.scene_of` makes the scene of a step, with what is private left out.
"""

from __future__ import annotations

from collections.abc import Set
from typing import Protocol

from app.domain.coaching import Coaching as CoachingNow
from app.domain.coaching import Scene, Shown
from app.domain.hints import Phrase, Spot
from app.domain.shares import Share, ShareKind


class Coaching(Protocol):
    """Help from afar. Everything that changes the world is idempotent; what is over answers ``over`` to both and refuses all else."""

    def coachings(self) -> tuple[CoachingNow, ...]:
        """Those that are not over, at whichever side she or he is; the newest first."""
        ...

    def coaching(self, coaching_id: str) -> CoachingNow:
        """How one stands: to him with the scene, to both with the hints."""
        ...

    def ask_for_help(self, pairing_id: str, shows: Set[Shown]) -> CoachingNow:
        """She asks; what he has offered begins. Refused ``coaching_exists`` (with ``coachingId``) or ``coaching_refused``."""
        ...

    def offer_help(self, pairing_id: str) -> CoachingNow:
        """He offers; what she has asked for begins. Refused ``coaching_refused`` or ``too_many_attempts``."""
        ...

    def join(self, coaching_id: str, shows: Set[Shown] = frozenset()) -> CoachingNow:
        """The other one says yes: he joins, or she accepts, and then ``shows`` is what she allows."""
        ...

    def show_scene(self, coaching_id: str, scene: Scene) -> CoachingNow:
        """Where she is now. Refused ``scene_refused`` where anything private stands in it, ``coaching_refused`` once it is over."""
        ...

    def point(self, coaching_id: str, scene_number: int, spot: Spot) -> CoachingNow:
        """He points at a part of the scene that he sees. Refused ``scene_stale`` when she has gone on, or ``hint_refused``."""
        ...

    def say_phrase(self, coaching_id: str, phrase: Phrase) -> CoachingNow:
        """He says a ready phrase. Refused, like all hints, ``too_many_attempts`` when they come too fast."""
        ...

    def say_line(self, coaching_id: str, text: str) -> CoachingNow:
        """He says a short line. Refused ``hint_refused`` unless :func:`app.domain.hints.may_be_said`."""
        ...

    def ask_to_call(self, coaching_id: str) -> CoachingNow:
        """He asks her to stop and call him."""
        ...

    def end_coaching(self, coaching_id: str) -> None:
        """Either ends it, at once; one that is over is no trouble."""
        ...


class Sharing(Protocol):
    """Something handed over to look at."""

    def shares(self) -> tuple[Share, ...]:
        """What was handed over within thirty days, either way, the newest first; the text of one received once it was looked at."""
        ...

    def share(self, pairing_id: str, kind: ShareKind, text: str = "", *, name_of_try: str) -> Share:
        """Hands something over; ``name_of_try`` makes it idempotent: the same one again answers the same share.

        Refused ``share_refused``, ``pairing_refused`` or ``too_many_attempts``.
        """
        ...

    def look_at_share(self, share_id: str) -> Share:
        """Reads what was received; that he looked stands in her diary. May be repeated."""
        ...
