"""The PIN: another one, or a forgotten one set anew. It is sent and kept nowhere."""

from __future__ import annotations

from app.client.answers import certain, nothing, understood
from app.client.calls import call
from app.client.enrolment import Enrolment
from app.client.http import Http
from app.client.sessions import Sessions
from app.contract.pins import ChangePin, ResetPin


class Pins:
    """Changes it. Each request is sent once: a wrong PIN or code repeated by itself would count twice against her."""

    def __init__(self, http: Http, sessions: Sessions, enrolment: Enrolment) -> None:
        self._http = http
        self._sessions = sessions
        self._enrolment = enrolment

    def change(self, old: str, new: str) -> None:
        """Puts another PIN in place of the old one."""
        certain(lambda: self._sessions.ask(call("changePin", ChangePin(old, new)), nothing))

    def reset(self, code: str, new: str) -> None:
        """Sets a forgotten PIN anew from this device, signed out or not."""
        device = self._enrolment.needed()
        asked = ResetPin(device.customer_number, device.device_id, code, new)
        certain(lambda: understood(self._http.send(call("resetPin", asked), device.key), nothing))
