"""Feedback over the wire: saying what one thinks, and reading what others do."""

from __future__ import annotations

import unicodedata
from typing import Final, cast

from app.client.accounts import zoned
from app.client.answers import certain
from app.client.calls import call
from app.client.codes import known
from app.client.pages import listed
from app.client.sessions import Sessions
from app.contract.feedback import FeedbackBody, FeedbackList, GiveFeedback, MoodWord
from app.contract.wire import read, write
from app.domain.feedback import Feedback as Said
from app.domain.feedback import Mood

_MOST: Final = 50


class Feedback:
    """Says something, once, and lists what was said."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def give(self, mood: Mood, words: str, name_of_try: str) -> None:
        """Says it; the same try is the same request."""
        asked = GiveFeedback(cast(MoodWord, mood.value), unicodedata.normalize("NFC", words))
        key = self._sessions.key.id_for("feedback", name_of_try.encode() + write(asked))
        certain(lambda: self._sessions.ask(call("giveFeedback", asked, key=key), lambda body: read(body, FeedbackBody)))

    def all(self) -> tuple[Said, ...]:
        """The newest of everybody, the newest first."""
        return listed(self._sessions, "listDeskFeedback", FeedbackList, _said, _MOST)


def _said(told: FeedbackBody) -> Said:
    return Said(told.feedback_id, zoned(told.at), known(told.mood, Mood.OTHER), told.words)
