"""Tell the bank what you think: a face, a few words where she likes, read back before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from uuid import uuid4

from app.domain.feedback import LONGEST_FEEDBACK, MOODS, Mood
from app.journeys.hearing import Hearing
from app.journeys.ports import Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Say, say
from app.journeys.steps import Choose, EnterText, Fact, Option, Review, Tell, Trail

TRAIL: Final = Trail(say("Feedback", "Tell the bank what you think"))
MOOD_WORDS: Final[Mapping[Mood, Say]] = {
    Mood.VERY_GOOD: say("Feedback", "Very good"),
    Mood.GOOD: say("Feedback", "Good"),
    Mood.SO_SO: say("Feedback", "So so"),
    Mood.BAD: say("Feedback", "Not good"),
    Mood.VERY_BAD: say("Feedback", "Bad"),
}
"""Each beside its own face, which no colour tells apart."""
_GO_ON: Final = say("Feedback", "Go on where I was")


def what_do_you_think(bank: Hearing) -> Journey[None]:
    """A face, words, one press; or not now."""
    mood = yield from ask(how_is_it())
    if mood is None:
        return
    words = yield from ask(in_your_words())
    yield from ask(read_back(mood, words))
    name_of_try = yield from read(lambda: str(uuid4()))
    try:
        yield from act(bank.give_feedback, mood, words, name_of_try)
    except Refused as no:
        if no.code != "too_many_attempts":
            raise
        yield from ask(enough_for_today())
    else:
        yield from ask(thanks())


def face(mood: Mood) -> str:
    """The icon of a mood."""
    return f"face-{mood.value.replace('_', '-')}"


def how_is_it() -> Choose[Mood | None]:
    """One of five faces."""
    faces: tuple[Option[Mood | None], ...] = tuple(Option(mood.value, MOOD_WORDS[mood], mood, icon=face(mood)) for mood in MOODS)
    return Choose(
        key="how-is-it",
        trail=TRAIL,
        question=say("Feedback", "How do you like banking like this?"),
        options=(*faces, Option("not-now", say("Feedback", "Not now"), None, icon="resume")),
        look="tiles",
    )


def in_your_words() -> EnterText:
    """May be left empty."""
    return EnterText(
        key="your-opinion",
        trail=TRAIL,
        question=say("Feedback", "Would you like to say more?"),
        why=(
            say("Feedback", "You can also leave it empty."),
            say("Feedback", "People at the bank read it without your name. Please write no secret number and no account number."),
        ),
        label=say("Feedback", "Your words"),
        most=LONGEST_FEEDBACK,
    )


def read_back(mood: Mood, words: str) -> Review:
    """What would be sent."""
    own = (Fact(say("Feedback", "Your words"), words),) if words else ()
    return Review(
        key="send-opinion",
        trail=TRAIL,
        question=say("Feedback", "Shall we send this to the bank?"),
        facts=(Fact(say("Feedback", "How you like it"), MOOD_WORDS[mood], "name"), *own),
        yes=say("Feedback", "Yes, send it"),
    )


def thanks() -> Tell:
    """Thanks her, and promises nothing."""
    return Tell(
        key="opinion-heard",
        trail=TRAIL,
        question=say("Feedback", "Thank you. The bank has it now."),
        why=(say("Feedback", "People there read it. If you would like an answer, ask for a call under “Talk to a person”."),),
        go_on=_GO_ON,
        mood="done",
    )


def enough_for_today() -> Tell:
    """Said very often already."""
    return Tell(
        key="opinion-later",
        trail=TRAIL,
        question=say("Feedback", "You have told the bank a lot today already."),
        why=(say("Feedback", "This did not reach the bank. You can say it tomorrow, or tell somebody at the bank by telephone."),),
        go_on=_GO_ON,
        mood="news",
    )
