"""Coaching over the wire: begun, joined, shown, said and ended."""

from __future__ import annotations

import unicodedata
from collections.abc import Set
from typing import cast

from app.client.answers import certain, ended, nothing
from app.client.calls import Call, call, fresh_key
from app.client.codes import known
from app.client.scenes import scene_body, scene_in
from app.client.sessions import Sessions
from app.contract.coaching import (
    AskCoaching,
    CoachingBody,
    Coachings,
    GiveHint,
    HintBody,
    JoinCoaching,
    OfferCoaching,
    PhraseWord,
    ShownWord,
)
from app.contract.wire import read
from app.domain.coaching import Coaching as CoachingNow
from app.domain.coaching import CoachingState, Scene, Shown
from app.domain.family import Side
from app.domain.hints import Hint, HintKind, Part, Phrase, Spot


class Coaching:
    """Reads coachings and takes part in them. What begins one or says something is sent under one key over all its tries."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def all(self) -> tuple[CoachingNow, ...]:
        """Those that are not over, the newest first."""
        return self._sessions.ask(call("listCoaching"), lambda body: tuple(map(_coaching, read(body, Coachings).items)))

    def one(self, coaching_id: str) -> CoachingNow:
        """How one stands."""
        return self._ask(call("readCoaching", coachingId=coaching_id))

    def ask(self, pairing_id: str, shows: Set[Shown]) -> CoachingNow:
        """She asks."""
        return self._certain(call("askCoaching", AskCoaching(pairing_id, _shown(shows)), key=fresh_key()))

    def offer(self, pairing_id: str) -> CoachingNow:
        """He offers."""
        return self._certain(call("offerCoaching", OfferCoaching(pairing_id), key=fresh_key()))

    def join(self, coaching_id: str, shows: Set[Shown]) -> CoachingNow:
        """The other one says yes; may be repeated."""
        return self._certain(call("joinCoaching", JoinCoaching(_shown(shows)), repeatable=True, coachingId=coaching_id))

    def show(self, coaching_id: str, scene: Scene) -> CoachingNow:
        """Where she is now; the same again is the same scene."""
        return self._certain(call("showScene", scene_body(scene), coachingId=coaching_id))

    def point(self, coaching_id: str, scene_number: int, spot: Spot) -> CoachingNow:
        """He points at a part of a scene."""
        return self._hint(coaching_id, GiveHint("point", scene_number, spot.part.value, spot.at))

    def say_phrase(self, coaching_id: str, phrase: Phrase) -> CoachingNow:
        """He says a ready phrase."""
        return self._hint(coaching_id, GiveHint("phrase", phrase=cast(PhraseWord, phrase.value)))

    def say_line(self, coaching_id: str, text: str) -> CoachingNow:
        """He says a short line."""
        return self._hint(coaching_id, GiveHint("line", text=unicodedata.normalize("NFC", text)))

    def ask_to_call(self, coaching_id: str) -> CoachingNow:
        """He asks her to stop and call him."""
        return self._hint(coaching_id, GiveHint("call"))

    def end(self, coaching_id: str) -> None:
        """Ends one; it may be over already."""
        asked = call("endCoaching", coachingId=coaching_id)
        certain(lambda: ended(lambda: self._sessions.ask(asked, nothing)))

    def _hint(self, coaching_id: str, hint: GiveHint) -> CoachingNow:
        return self._certain(call("giveHint", hint, key=fresh_key(), coachingId=coaching_id))

    def _ask(self, asked: Call) -> CoachingNow:
        return self._sessions.ask(asked, lambda body: _coaching(read(body, CoachingBody)))

    def _certain(self, asked: Call) -> CoachingNow:
        return certain(lambda: self._ask(asked))


def _coaching(told: CoachingBody) -> CoachingNow:
    return CoachingNow(
        told.coaching_id,
        told.pairing_id,
        Side(told.side),
        known(told.state, CoachingState.OTHER),
        told.name,
        frozenset(shown for shown in Shown if shown.value in told.shows),
        told.scene_number,
        None if told.scene is None else scene_in(told.scene),
        tuple(map(_hint, told.hints)),
    )


def _hint(told: HintBody) -> Hint:
    part = next((part for part in Part if part.value == told.part), None)
    return Hint(
        told.number,
        known(told.kind, HintKind.OTHER),
        told.scene,
        None if part is None else Spot(part, told.at),
        None if told.phrase is None else known(told.phrase, Phrase.OTHER),
        told.text or "",
    )


def _shown(shows: Set[Shown]) -> list[ShownWord]:
    return [each.value for each in Shown if each in shows]
