"""What is this? The words for statements, paper, and what the bank keeps about somebody."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.journeys.say import Say, say

_ENTRIES: Final = say("Explaining", "These are the single lines, as they stand in the books. They are only to be read.")
_LOOK_UP: Final = say("Explaining", "You can look for a name or a word, such as to whom you paid something. Looking changes nothing.")
STATEMENTS: Final[Mapping[str, Say]] = {
    "month": say("Explaining", "You choose the month that you would like to look back at. It is only to be read."),
    "month-in-words": say("Explaining", "This is what one month came to, in words. You can see each line of it, or have it on paper."),
    "entries": _ENTRIES,
    "found": _ENTRIES,
    "look-up": _LOOK_UP,
    "nothing-found": _LOOK_UP,
}
"""Looking back at a month, and looking something up."""
_KEPT: Final = say("Explaining", "This tells you whether it is kept as a file on this computer, and where. Keep it for yourself.")
PAPER: Final[Mapping[str, Say]] = {
    "which-sheet": say(
        "Explaining", "These are sheets to keep beside the telephone, with what helps when something is wrong. Choose one to see it."
    ),
    "sheet": say("Explaining", "This is how it would look on paper, with large letters. Nothing is printed before you say so."),
    "printer": say("Explaining", "You choose the printer that stands nearest to you. Next it prints."),
    "printing": say("Explaining", "This tells you how far the printing is. You can go on meanwhile, and print it again at any time."),
    "file-kept": _KEPT,
    "file-not-kept": _KEPT,
}
"""Printing, and keeping a file."""
_MINE: Final = say("Explaining", "This is what the bank keeps about you, and it is yours to see. You can also keep a copy of it.")
MINE: Final[Mapping[str, Say]] = {
    "mine": _MINE,
    "kept": _MINE,
    "corrections": say("Explaining", "This is what you have asked to have put right, and what the bank says to it. It is only to be read."),
    "subject": say("Explaining", "You say what is wrong in what the bank keeps about you. Next you write how it should be."),
    "Mine.words": say("Explaining", "You write how it should be. A person at the bank reads it, and nothing is changed before that."),
    "correction-asked": say("Explaining", "The bank has what you wrote. You are told the answer; there is nothing to do until then."),
}
"""What the bank keeps about somebody."""
