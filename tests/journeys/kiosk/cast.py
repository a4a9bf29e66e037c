"""Who comes to a kiosk, and how the machine stands."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.domain.kiosks import MachineState, TicketFit
from app.domain.people import Preferences, SamplePerson
from tests.bank.cast import WANG

CARD: Final = "card-of-wang"
HER: Final = replace(WANG.customer, card=CARD)


class OpenDoor:
    """Of a kiosk that stands so with its bank, one after the other. Staff have a key."""

    def __init__(self, *states: MachineState, fit: TicketFit = TicketFit.UNTOLD) -> None:
        self._states = list(states) or [MachineState.READY]
        self._fit = fit
        self.pupils: list[str] = []

    def state(self) -> MachineState:
        return self._states.pop(0) if len(self._states) > 1 else self._states[0]

    def guarded(self) -> bool:
        return True

    def look_at(self, _: str) -> TicketFit:
        return self._fit

    def cards(self) -> tuple[SamplePerson, ...]:
        return ()

    def serve(self, slip: str, liked: Preferences) -> None:
        raise AssertionError((slip, liked))

    def practise(self, liked: Preferences) -> None:
        self.pupils.append(liked.language)
