"""A kiosk at the bank: one device, at which one customer stands after the other."""

from __future__ import annotations

from typing import Final

from app.client.answers import understood
from app.client.calls import Call, call
from app.client.enrolment import Enrolled, Enrolment
from app.client.http import Http
from app.client.kiosks import Slip
from app.client.secrets import DEVICE, Remembering
from app.client.sessions import Sessions
from app.contract.kiosks import KioskBody, LookAtTicket, TicketLook
from app.contract.wire import read
from app.domain.kiosks import MachineState, TicketFit
from app.journeys.ports import Refused, Unreachable

_REFUSED: Final = {
    "kiosk_refused": MachineState.RESTING,
    "not_enrolled": MachineState.RESTING,
    "not_found": MachineState.READY,  # a bank from before it could be asked
}


class RemoteKiosk:
    """The part of a bank that the machine of a branch needs besides."""

    def __init__(self, http: Http, sessions: Sessions, enrolment: Enrolment, secrets: Remembering, brief: float) -> None:
        """``brief``: how many seconds it may take to hear how the machine stands with the bank."""
        self._http = http
        self._sessions = sessions
        self._enrolment = enrolment
        self._secrets = secrets
        self._brief = brief

    def state(self) -> MachineState:
        """Whether the bank is there, and knows this machine; asks it. A machine that was never made known is none of its kiosks."""
        try:
            device = self._enrolment.needed()
            understood(self._send(device, call("readKiosk", deviceId=device.device_id)), _known)
        except Unreachable:
            return MachineState.SILENT
        except Refused as no:
            return _REFUSED.get(no.code, MachineState.SILENT)
        return MachineState.READY

    def look_at(self, slip: Slip) -> TicketFit:
        """Whether a ticket is for here and now; a card is not looked at. Nothing is used up by it."""
        if slip.ticket is None:
            return TicketFit.UNTOLD
        try:
            device = self._enrolment.needed()
            asked = call("lookAtTicket", LookAtTicket(slip.ticket), repeatable=True, deviceId=device.device_id)
            return understood(self._send(device, asked), _fit)
        except (Refused, Unreachable):
            return TicketFit.UNTOLD

    def stand_for(self, customer_number: str, slip: Slip) -> None:
        """For whom the next session is, and what she has handed in; nothing is sent. Refused ``not_enrolled``."""
        self._sessions.forget()
        self._enrolment.stand_for(customer_number, slip)

    def lent(self) -> str:
        """This device as a process for one customer is told of it: a secret. Refused ``not_enrolled``."""
        return self._enrolment.lent()

    def borrow(self, device: str) -> None:
        """In such a process: is that device, as long as its secrets are in memory."""
        self._secrets.put(DEVICE, device)

    def _send(self, device: Enrolled, asked: Call) -> bytes:
        return self._http.send(asked, device.key, within=self._brief)


def _known(body: bytes) -> KioskBody:
    return read(body, KioskBody)


def _fit(body: bytes) -> TicketFit:
    told = read(body, TicketLook).standing
    return next((each for each in TicketFit if each == told), TicketFit.UNTOLD)
