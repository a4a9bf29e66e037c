"""What people think, at the bank's desk: the newest, without a name."""

from __future__ import annotations

from typing import Any, Final

from app.domain.feedback import Feedback
from app.journeys.desk import Desk
from app.journeys.desk_section import STAFF, Section, desk_of
from app.journeys.feedback import MOOD_WORDS, face
from app.journeys.ports import Needs
from app.journeys.runner import Journey, ask, read
from app.journeys.say import as_it_is, say
from app.journeys.steps import Browse, Item, Trail
from app.journeys.visit import Task

_NAME: Final = "feedback"
_LINE: Final = Item(
    _NAME, say("DeskFeedback", "What people think"), say("DeskFeedback", "Five faces, and words, without names"), icon="message"
)
_ANOTHER: Final = say("DeskFeedback", "A word that this program does not know")


def what_people_think(needs: Needs) -> Journey[None]:
    """The newest first, to be read."""
    said = yield from read(desk_of(needs).checks.what_people_think)
    yield from ask(
        Browse(
            key="what-people-think",
            trail=Trail(say("DeskFeedback", "What people think")),
            question=say("DeskFeedback", "What people think"),
            why=(say("DeskFeedback", "Nobody was promised an answer. Who would like one asks for a call."),),
            items=tuple(map(line, said)),
            empty=say("DeskFeedback", "Nobody has said anything yet."),
            done=say("DeskFeedback", "Back to the desk"),
        )
    )


def line(said: Feedback) -> Item:
    """One of them: the word, when, and what was written."""
    word = MOOD_WORDS.get(said.mood, _ANOTHER)
    sentence = say("DeskFeedback", "{word}: “{words}”")(word=word, words=said.words) if said.words else word
    return Item(said.feedback_id, sentence, as_it_is(said.at), icon=face(said.mood) if said.mood in MOOD_WORDS else "question")


def _lines(_: Desk, __: str) -> tuple[Item, ...]:
    return (_LINE,)


def _task(_: str) -> Task[Any]:
    return Task(_NAME, what_people_think, leavable=True)


FEEDBACK: Final = Section(_NAME, STAFF, say("DeskFeedback", "What people say about us"), _lines, _task)
