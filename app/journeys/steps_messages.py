"""Steps that take words for others: a message which somebody got, and a line for somebody at the other end of a link."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.astray import leads_astray
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


@dataclass(frozen=True, kw_only=True)
class EnterLine(EnterText):
    """Like any line of her own or his, but it goes to the other end of a link: nothing in it may lead anybody astray."""

    def take(self, answer: Plain) -> str:  # noqa: D102
        text = super().take(answer)
        if leads_astray(text):
            raise NotAnAnswer(say("Steps", "Please say it without long numbers and without links. That protects both of you."))
        return text
