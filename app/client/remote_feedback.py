"""What people think, from afar: the journeys' ports of it, over HTTP."""

from __future__ import annotations

from app.client.feedback import Feedback
from app.client.sessions import Sessions
from app.domain.feedback import Feedback as Said
from app.domain.feedback import Mood


class RemoteFeedback:
    """The part of a bank that listens to what people think of it."""

    def __init__(self, sessions: Sessions) -> None:
        self._feedback = Feedback(sessions)

    def give_feedback(self, mood: Mood, words: str, name_of_try: str) -> None:
        """Says what one thinks; the same try is said once."""
        self._feedback.give(mood, words, name_of_try)

    def what_people_think(self) -> tuple[Said, ...]:
        """The newest first."""
        return self._feedback.all()
