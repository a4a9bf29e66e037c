"""Ready sentences with which a helper says no. They travel as keys and are worded where they are read, in the reader's language."""

from __future__ import annotations

from typing import Final

from app.journeys.say import Param, Say, say

READY: Final[dict[str, Say]] = {
    "ready:talk": say("Reasons", "Please let us talk about it first."),
    "ready:unknown": say("Reasons", "I do not know who gets this money."),
    "ready:fraud": say("Reasons", "I am afraid that this is a fraud."),
    "ready:twice": say("Reasons", "I think that this has been paid already."),
}


def in_words(reason: str) -> Param:
    """A reason as it is read: a ready sentence, or that person's own words."""
    return READY.get(reason, reason)
