"""How staff make a machine known to the bank: at its first start, and where the bank does not know it any more."""

from __future__ import annotations

from typing import Protocol

from app.domain.kiosks import MachineState
from app.journeys.first_start import customer_number, enrol
from app.journeys.kiosk_staff_words import INSTALLING, installing, no_machine, not_the_key, show_key
from app.journeys.ports import Needs, Unreachable
from app.journeys.runner import Journey, act, ask, read
from app.journeys.steps_kiosk import OPENED, WRONG_KEY


class Entrance(Protocol):
    """The machine, as those see it who set it up."""

    def state(self) -> MachineState:
        """How it stands with the bank now."""
        ...

    def guarded(self) -> bool:
        """Whether they have to show their key first."""
        ...


def install(needs: Needs, door: Entrance) -> Journey[None]:
    """Staff show their key, then enter the machine's number and code out of its letter. A number that is no machine's is not kept."""
    yield from ask(installing())
    if not (yield from _by_staff(door)):
        return
    yield from enrol(needs, INSTALLING.at(1), INSTALLING.at(2), customer_number)
    if (yield from read(_told, door)) is MachineState.RESTING:
        yield from act(needs.bank.forget_device)
        yield from ask(no_machine())


def _told(door: Entrance) -> MachineState:
    """How the bank says it stands: while it is silent, nobody knows whether that number is a machine's."""
    state = door.state()
    if state is MachineState.SILENT:
        raise Unreachable
    return state


def _by_staff(door: Entrance) -> Journey[bool]:
    if not (yield from read(door.guarded)):
        return True
    while (answer := (yield from ask(show_key()))) == WRONG_KEY:
        yield from ask(not_the_key())
    return answer == OPENED
