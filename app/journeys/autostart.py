"""Whether the program begins together with the computer, so that a request is seen soon: his choice, undone as easily."""

from __future__ import annotations

from app.domain.family import Link, LinkState, Side
from app.journeys.ports import Autostart, Bank, Needs
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Say, say
from app.journeys.steps import Choose, Option, Trail

TRAIL = Trail(say("Autostart", "Begin with the computer"))


def autostart(machine: Autostart) -> Journey[None]:
    """One question, with what is in force marked."""
    begins = yield from read(machine.begins)
    wanted = yield from ask(shall_it_begin(begins))
    if wanted != begins:
        yield from act(machine.let_begin, wanted)


def offer_autostart(needs: Needs, link: Link) -> Journey[None]:
    """Once, after a pairing: where it came out well and is with the only one who trusts him, and this computer can do it."""
    machine = needs.autostart
    if machine is None or (yield from read(machine.begins)):
        return
    later = say("Autostart", "You can change this at any time, under “My settings”.")
    is_first = (yield from read(_agreed_on, needs.bank)) == (link.pairing_id,)
    if is_first and (yield from ask(shall_it_begin(False, later))):
        yield from act(machine.let_begin, True)


def shall_it_begin(begins: bool, *besides: Say) -> Choose[bool]:
    """What it means, and both answers."""
    return Choose(
        key="autostart",
        trail=TRAIL,
        question=say("Autostart", "Should this program begin by itself when you switch on the computer?"),
        why=(
            say("Autostart", "Then you see sooner when somebody asks you something. It still asks for your secret number."),
            say("Autostart", "A message on the desktop says only that somebody asks: no name and no amount."),
            *besides,
        ),
        options=(
            Option("yes", say("Autostart", "Yes, begin by itself"), value=True, icon="check"),
            Option("no", say("Autostart", "No, I begin it myself"), value=False, icon="cross"),
        ),
        chosen="yes" if begins else "no",
    )


def _agreed_on(bank: Bank) -> tuple[str, ...]:
    """His links that have come, or will come, into force."""
    agreed = (LinkState.WAITING, LinkState.ACTIVE)
    return tuple(link.pairing_id for link in bank.links() if link.side is Side.HELPER and link.state in agreed)
