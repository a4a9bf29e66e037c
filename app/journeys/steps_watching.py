"""The kind of step at which a helper looks on: what she sees, drawn and inert, and what he may say to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.domain.coaching import Coaching
from app.domain.hints import Hint, HintKind, Part, Phrase, Spot, may_be_said
from app.journeys.say import Say, say
from app.journeys.steps import NotAnAnswer, Plain, Step


class Leaving(StrEnum):
    """How he leaves."""

    END = "end"
    """He ends it."""
    OVER = "over"
    """He has read that it is over."""


def plain(hint: Hint) -> str:
    """The answer that says ``hint``; its number is the bank's to give."""
    match hint:
        case Hint(kind=HintKind.POINT, spot=Spot(part, at), scene=scene):
            return f"{hint.kind}:{scene}:{part}:{at}"
        case Hint(kind=HintKind.PHRASE, phrase=Phrase() as phrase):
            return f"{hint.kind}:{phrase}"
    return f"{hint.kind}:{hint.text}"


@dataclass(frozen=True, kw_only=True)
class Watch(Step[Hint | Leaving]):
    """Looking on. ``coaching`` is how it stood when he came to it, ``fresh`` how it stands now, asked again whenever something has changed.

    ``told``: what became of what he said last, and ``well`` whether that has arrived. ``last`` is that.
    """

    coaching: Coaching
    fresh: Callable[[], Coaching]
    told: Say | None = None
    well: bool = True
    last: Hint | None = None

    leavable: ClassVar[bool] = False
    remembered: ClassVar[bool] = False

    def take(self, answer: Plain) -> Hint | Leaving:  # noqa: D102
        if isinstance(answer, str) and answer in set(Leaving):
            return Leaving(answer)
        match answer.split(":", 1) if isinstance(answer, str) else ():
            case HintKind.POINT, where:
                scene, part, at = where.split(":")
                return Hint(0, HintKind.POINT, int(scene), Spot(Part(part), int(at)))
            case HintKind.PHRASE, which:
                return Hint(0, HintKind.PHRASE, 0, phrase=Phrase(which))
            case HintKind.LINE, text:
                return Hint(0, HintKind.LINE, 0, text=_sayable(text))
            case HintKind.CALL, _:
                return Hint(0, HintKind.CALL, 0)
        raise NotAnAnswer(say("Steps", "Please press one of the choices."))


def _sayable(text: str) -> str:
    said = " ".join(text.split())
    if not said:
        raise NotAnAnswer(say("Steps", "Please write a few words here."))
    if not may_be_said(said):
        raise NotAnAnswer(say("Watching", "Please say it shorter, and without long numbers or links. That protects both of you."))
    return said
