"""What stands on the frame itself, in the reader's language."""

from __future__ import annotations

from app.journeys.say import say
from app.journeys.steps import Trail
from app.ui.parts.frame import FrameWords
from app.ui.parts.scroll import ScrollWords
from app.ui.words.words import Words


def frame_words(words: Words) -> FrameWords:
    """The bars' buttons, and what pressing them does."""
    return FrameWords(
        read_aloud=words(say("Frame", "Read aloud")),
        read_aloud_hint=words(say("Frame", "Reads this screen to you")),
        hush=words(say("Frame", "Stop reading")),
        hush_hint=words(say("Frame", "Falls silent at once")),
        explain=words(say("Frame", "What is this?")),
        explain_hint=words(say("Frame", "Explains this screen in a few words; nothing is answered by it")),
        talk=words(say("Frame", "Talk to a person")),
        talk_hint=words(say("Frame", "Says how to reach somebody who can help you")),
        back=words(say("Frame", "Back")),
        back_hint=words(say("Frame", "Goes one step back; what you entered is kept")),
        forward_hint=words(say("Frame", "Goes on to the next step")),
        read_on=words(say("Frame", "Read on")),
        read_on_hint=words(say("Frame", "Shows the rest of this page; nothing is answered yet")),
        stop=words(say("Frame", "Stop everything")),
        stop_hint=words(say("Frame", "Stops all money from going out; you are asked first")),
        end=words(say("Frame", "End")),
        end_hint=words(say("Frame", "From then on nobody looks on")),
        scroll=scroll_words(words),
    )


def scroll_words(words: Words) -> ScrollWords:
    """The buttons that move a long page."""
    return ScrollWords(
        up=words(say("Frame", "Further up")),
        up_hint=words(say("Frame", "Shows what stands above")),
        down=words(say("Frame", "Further down")),
        down_hint=words(say("Frame", "Shows what stands below")),
    )


def where(trail: Trail, words: Words) -> tuple[str, str]:
    """The task, and "step 2 of 5" where it is known."""
    step = words(say("Frame", "Step {number} of {of}")(number=trail.number, of=trail.of)) if trail.number and trail.of else ""
    return words(trail.task), step
