"""What is said when something was kept as a file, or could not be."""

from __future__ import annotations

from app.journeys.printing import Saved
from app.journeys.say import Name, Say, say
from app.journeys.steps import Tell, Trail


def kept(saved: Saved, trail: Trail) -> Tell:
    """Where it is, in words that somebody can be told on the telephone."""
    return Tell(
        key="file-kept",
        trail=trail,
        question=say("Keeping", "It is kept as a file now."),
        why=(
            say("Keeping", "It is in the folder “{folder}”, and is called “{name}”.")(folder=Name(saved.folder), name=Name(saved.name)),
            say("Keeping", "Whoever uses this computer can read it. It holds no secret number."),
        ),
        go_on=say("Keeping", "Back to where I was"),
        mood="done",
    )


def not_kept(trail: Trail, *besides: Say) -> Tell:
    """The folder would not take it. ``besides``: what can be done instead."""
    return Tell(
        key="file-not-kept",
        trail=trail,
        question=say("Keeping", "It could not be kept as a file."),
        why=(say("Keeping", "Perhaps there is no room left on this computer. Somebody who knows it can look."), *besides),
        go_on=say("Keeping", "Back to where I was"),
        mood="care",
    )
