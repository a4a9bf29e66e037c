"""Steps of a kiosk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.domain.kiosks import MachineState, TicketFit
from app.domain.people import Preferences, SamplePerson
from app.journeys.first_start import customer_number
from app.journeys.kiosk_staff_words import installing, no_machine, not_the_key, show_key
from app.journeys.kiosk_words import (
    TRAIL,
    look_again,
    no_slip,
    pin_misfit,
    resting,
    slip_misread,
    slip_refused,
    still_there,
    ticket_misfit,
    welcome,
)
from app.journeys.ports import Refused
from app.journeys.steps import Step

_CARDS = (
    SamplePerson("王秀兰", "80010001", "258036", "12345678", "zh_CN", "a-card"),
    SamplePerson("Margaret Hughes", "80020001", "486210", "12345678", "en", "another"),
)

KIOSK_STEPS: dict[str, Callable[[], Step[Any]]] = {
    "kiosk-welcome": lambda: welcome(Preferences(), (), MachineState.READY),
    "kiosk-welcome-practice": lambda: welcome(Preferences(), _CARDS, MachineState.READY),
    "kiosk-welcome-silent": lambda: welcome(Preferences(), (), MachineState.SILENT),
    "kiosk-welcome-resting": lambda: welcome(Preferences(), (), MachineState.RESTING),
    "kiosk-resting": resting,
    "kiosk-no-slip": no_slip,
    "kiosk-ticket-day": lambda: ticket_misfit(TicketFit.ANOTHER_DAY),
    "kiosk-ticket-branch": lambda: ticket_misfit(TicketFit.ANOTHER_BRANCH),
    "kiosk-ticket-used": lambda: ticket_misfit(TicketFit.USED),
    "kiosk-number-again": lambda: replace(customer_number(TRAIL.at(1), None, look_again()), suggestion="80010001"),
    "kiosk-slip-misread": lambda: slip_misread("card_unknown"),
    "kiosk-slip-refused": lambda: slip_refused(Refused("slip_refused", {"why": "ticket_day"})),
    "kiosk-pin-misfit": lambda: pin_misfit(Refused("credentials_refused")),
    "kiosk-install": installing,
    "kiosk-staff-key": show_key,
    "kiosk-not-the-key": not_the_key,
    "kiosk-no-machine": no_machine,
    "kiosk-still-there": still_there,
}
