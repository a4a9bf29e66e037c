"""What is said to a helper around looking on, in the words that the journey and its page share."""

from __future__ import annotations

from typing import Any, Final

from app.domain.coaching import Coaching, CoachingState
from app.domain.family import Side
from app.domain.hints import Hint, HintKind
from app.journeys.hint_words import PHRASES
from app.journeys.ports import Bank
from app.journeys.say import Name, Say, say
from app.journeys.seen import Messages, seen
from app.journeys.steps import Step

LOST: Final = say("Watching", "Nothing new comes in at the moment. What you see here may be out of date.")
SECRET: Final = say("Watching", "{name} is at something private. You can see it again when that is done.")
NOTHING_YET: Final = say("Watching", "Nothing is to be seen yet. As soon as {name} goes on, it appears here.")
OVER: Final = say("Watching", "The help from afar has ended.")
OVER_WHY: Final = say("Watching", "You no longer see anything of {name}. Nothing else has changed. If you are worried, call {name}.")
ALL_RIGHT: Final = say("Watching", "All right")
END: Final = say("Watching", "Stop looking on")


def is_over(coaching: Coaching) -> bool:
    """Whether nothing more is to be seen or said."""
    return coaching.state is not CoachingState.ON


def seen_now(coaching: Coaching, messages: Messages) -> Step[Any] | None:
    """The step that she is at; nothing where none is to be seen."""
    return None if coaching.scene is None or is_over(coaching) else seen(coaching.scene, messages)


def in_a_sentence(coaching: Coaching, messages: Messages) -> Say:
    """What is to be seen now: the question that she is asked, or why there is none."""
    name = Name(coaching.name)
    if is_over(coaching):
        return OVER_WHY(name=name)
    if coaching.scene is None:
        return NOTHING_YET(name=name)
    step = seen(coaching.scene, messages)
    return step.question if step else SECRET(name=name)


def waits_for_him(bank: Bank) -> tuple[Coaching, ...]:
    """What she has asked him for, or he is at already."""
    states = (CoachingState.ASKED, CoachingState.ON)
    return tuple(each for each in bank.coachings() if each.side is Side.HELPER and each.state in states)


def calls(coaching: Coaching) -> Say:
    """The line at his home."""
    is_on = coaching.state is CoachingState.ON
    words = say("Watching", "{name} lets you look on from afar") if is_on else say("Watching", "{name} asks you to look on from afar")
    return words(name=Name(coaching.name))


def sent(hint: Hint, coaching: Coaching) -> Say:
    """What has just come to her."""
    name = Name(coaching.name)
    match hint.kind:
        case HintKind.POINT:
            return say("Watching", "{name} sees where you point.")(name=name)
        case HintKind.CALL:
            return say("Watching", "{name} is asked to stop and call you.")(name=name)
    text = PHRASES[hint.phrase] if hint.phrase else hint.text
    return say("Watching", "You said to {name}: “{text}”")(name=name, text=text)


def unsent(code: str, coaching: Coaching) -> Say | None:
    """Why nothing has come to her; nothing where that is no matter of what he said."""
    name = Name(coaching.name)
    return {
        "scene_stale": say("Watching", "{name} has gone on in the meantime. Please look again before you point.")(name=name),
        "hint_refused": say("Watching", "That could not be passed on. Short words without numbers or links always can."),
        "too_many_attempts": say("Watching", "That was a lot at once. Give {name} time, and say it again in a minute.")(name=name),
    }.get(code)
