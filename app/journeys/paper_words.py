"""What is said about printing: each thing that can go wrong is one kind sentence, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from app.journeys.printing import Printing
from app.journeys.say import Name, Say, as_it_is, say
from app.journeys.sheets import Foot, Sheet
from app.journeys.steps import Choose, Option, Tell, Trail, Wait
from app.journeys.steps_paper import ReadSheet

LARGE: Final = say("Paper", "Print this large")
LARGE_DETAIL: Final = say("Paper", "On paper, or as a file to keep")
ICON: Final = "printer"
PAPER: Final = "paper"
"""The key of this way wherever a page offers it."""
PRINT: Final = "print"
SAVE: Final = "save"
STILL_HERE: Final = say("Paper", "The sheet is still here, and you can print it.")
"""Where it could not be kept as a file."""
LOOKS: Final = say("Paper", "This is how it looks:")
_STAYS: Final = say("Paper", "The sheet is still here. You can try again, or keep it as a file.")
_TOLD: Final[Mapping[Printing, tuple[Say, Say, str]]] = {
    Printing.PRINTED: (
        say("Paper", "The sheet is printed."),
        say("Paper", "Take it out of the printer, so that nobody else reads it."),
        "done",
    ),
    Printing.HANDED_OVER: (
        say("Paper", "The printer has the sheet now."),
        say("Paper", "It comes out as soon as the printer is ready. You need not press again."),
        "done",
    ),
    Printing.NO_PRINTER: (
        say("Paper", "This computer has no printer yet."),
        say("Paper", "Somebody who knows this computer can connect one. Until then you can keep the sheet as a file."),
        "news",
    ),
    Printing.OUT_OF_PAPER: (
        say("Paper", "The printer has no paper left."),
        say("Paper", "Put paper in, and the sheet comes out by itself. You need not press again."),
        "news",
    ),
    Printing.OFFLINE: (
        say("Paper", "The printer does not answer."),
        say("Paper", "See whether it is switched on. The sheet comes out by itself then. You need not press again."),
        "news",
    ),
    Printing.BLOCKED: (
        say("Paper", "The printer has stopped."),
        say("Paper", "See whether paper is stuck in it. Once it runs again, the sheet comes out by itself. You need not press again."),
        "news",
    ),
    Printing.STOPPED: (say("Paper", "The sheet was not printed to its end."), _STAYS, "news"),
}
"""What has come of it, what to do, and its mood."""


def shown(sheet: Sheet, foot: Foot, trail: Trail) -> ReadSheet:
    """As it comes out of the printer."""
    return ReadSheet(
        key=f"sheet-{sheet.key}",
        trail=trail,
        question=say("Paper", "Would you like this on paper?"),
        sheet=sheet,
        foot=foot,
        ways=(
            Option(PRINT, say("Paper", "Print it"), PRINT, say("Paper", "Black on white, in large letters"), ICON),
            Option(SAVE, say("Paper", "Keep it as a file"), SAVE, say("Paper", "Among your documents, as PDF"), "receipt"),
        ),
        done=say("Paper", "That is all"),
    )


def which_printer(printers: tuple[str, ...], trail: Trail) -> Choose[str]:
    """The usual one is marked."""
    return Choose(
        key="printer",
        trail=trail,
        question=say("Paper", "Which printer shall it be?"),
        options=tuple(Option(name, as_it_is(Name(name)), name, icon=ICON) for name in printers),
        chosen=printers[0],
    )


def at_work(over: Callable[[], bool], trail: Trail) -> Wait:
    """The sheet is on its way."""
    return Wait(
        key="printing",
        trail=trail,
        question=say("Paper", "The sheet goes to the printer now."),
        ready=over,
        meanwhile=say("Paper", "This takes a moment. You need not press again."),
        then=say("Paper", "Go on"),
    )


def told(came: Printing, trail: Trail) -> Tell:
    """What has come of it. What is still under way when she goes on is in the printer's hands."""
    headline, what_to_do, mood = _TOLD.get(came, _TOLD[Printing.HANDED_OVER])
    return Tell(
        key=f"printing-{came.value}",
        trail=trail,
        question=headline,
        why=(what_to_do,),
        go_on=say("Paper", "Back to the sheet"),
        mood=mood,
    )
