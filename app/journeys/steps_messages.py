"""The step that takes a message which somebody got: pasted from elsewhere, or written off a screen."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.plain_text import only_what_is_seen
from app.journeys.say import say
from app.journeys.steps import EnterText, NotAnAnswer, Plain


@dataclass(frozen=True, kw_only=True)
class EnterMessage(EnterText):
    """Like a line of her own, but nothing in it is hers to mend.

    What cannot be seen is left out, lines are joined, and of one that is longer than ``most`` the beginning is taken: she is shown what
    there is of it before it goes anywhere.
    """

    def take(self, answer: Plain) -> str:  # noqa: D102
        text = only_what_is_seen(answer) if isinstance(answer, str) else ""
        if len(text) < self.least:
            raise NotAnAnswer(say("Steps", "Please write a few words here."))
        return text[: self.most].rstrip()
