"""Steps of a kiosk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.domain.people import Preferences, SamplePerson
from app.journeys.kiosk_words import installing, no_slip, pin_misfit, slip_misread, slip_refused, still_there, welcome
from app.journeys.ports import Refused
from app.journeys.steps import Step

_CARDS = (
    SamplePerson("王秀兰", "80010001", "258036", "12345678", "zh_CN", "a-card"),
    SamplePerson("Margaret Hughes", "80020001", "486210", "12345678", "en", "another"),
)

KIOSK_STEPS: dict[str, Callable[[], Step[Any]]] = {
    "kiosk-welcome": lambda: welcome(Preferences(), (), reached=True),
    "kiosk-welcome-practice": lambda: welcome(Preferences(), _CARDS, reached=True),
    "kiosk-welcome-silent": lambda: welcome(Preferences(), (), reached=False),
    "kiosk-no-slip": no_slip,
    "kiosk-slip-misread": lambda: slip_misread("card_unknown"),
    "kiosk-slip-refused": lambda: slip_refused(Refused("slip_refused", {"why": "ticket_day"})),
    "kiosk-pin-misfit": lambda: pin_misfit(Refused("credentials_refused")),
    "kiosk-install": installing,
    "kiosk-still-there": still_there,
}
