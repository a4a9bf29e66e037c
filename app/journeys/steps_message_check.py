"""The steps of "Is this a scam?": what a caller says, line by line, and what is thought of it or of a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.scam.verdict import Verdict
from app.journeys.say import Say, say
from app.journeys.steps import Fact, NotAnAnswer, Option, Plain, Step

SOMETHING_ELSE: Final = "else"
"""The key of what is to be written in her own words."""
THAT_IS_ALL: Final = "done"
"""The key with which a call is at its end."""
_BETWEEN: Final = ":"


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that a caller has said: the key of a ready sentence and its words as she read them, or one of the two keys above."""

    key: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage of her own text, and what it is a sign of."""

    sign: Say
    text: str


def plain(heard: Heard) -> str:
    """The answer that says ``heard``."""
    return f"{heard.key}{_BETWEEN}{heard.text}"


@dataclass(frozen=True, kw_only=True)
class HearCall(Step[Heard]):
    """What does the caller say? ``said`` so far in her language; ``ready`` are sentences to press, by their keys.

    ``careful``: what was said is a sign already, and not enough to be certain.
    """

    said: tuple[str, ...]
    careful: bool
    ready: tuple[tuple[str, Say], ...]
    other: Say
    done: Say

    def take(self, answer: Plain) -> Heard:  # noqa: D102
        key, between, text = answer.partition(_BETWEEN) if isinstance(answer, str) else ("", "", "")
        if between and key in (*(key for key, _ in self.ready), SOMETHING_ELSE, THAT_IS_ALL):
            return Heard(key, text)
        raise NotAnAnswer(say("Steps", "Please press one of the choices."))


@dataclass(frozen=True, kw_only=True)
class ReadJudgement(Step[str]):
    """What is thought of a message or a call; the question is the verdict in words, ``why`` what it means.

    ``now`` is what to do first and what is true besides; ``dial`` whom to call, if anybody. The answer is the key of one of the ``ways``,
    or ``done``.
    """

    verdict: Verdict
    quotes: tuple[Quote, ...]
    now: tuple[Say, ...]
    dial: Fact | None = None
    ways: tuple[Option[str], ...]
    done: Say

    def take(self, answer: Plain) -> str:  # noqa: D102
        for key in (*(way.key for way in self.ways), "done"):
            if key == answer:
                return key
        raise NotAnAnswer(say("Steps", "Please press one of the choices."))
