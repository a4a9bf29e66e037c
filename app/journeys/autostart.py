"""Whether the program begins together with the computer, so that a request is seen soon: his choice, undone as easily."""

from __future__ import annotations

from app.journeys.ports import Autostart
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import say
from app.journeys.steps import Choose, Option, Trail

TRAIL = Trail(say("Autostart", "Begin with the computer"))


def autostart(machine: Autostart) -> Journey[None]:
    """One question, with what is in force marked."""
    begins = yield from read(machine.begins)
    wanted = yield from ask(shall_it_begin(begins))
    if wanted != begins:
        yield from act(machine.let_begin, wanted)


def shall_it_begin(begins: bool) -> Choose[bool]:
    """What it means, and both answers."""
    return Choose(
        key="autostart",
        trail=TRAIL,
        question=say("Autostart", "Should this program begin by itself when you switch on the computer?"),
        why=(
            say("Autostart", "Then you see sooner when somebody asks you something. It still asks for your secret number."),
            say("Autostart", "A message on the desktop says only that somebody asks: no name and no amount."),
        ),
        options=(
            Option("yes", say("Autostart", "Yes, begin by itself"), value=True, icon="check"),
            Option("no", say("Autostart", "No, I begin it myself"), value=False, icon="back"),
        ),
        chosen="yes" if begins else "no",
    )
