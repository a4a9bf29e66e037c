"""A kiosk at the bank: one device, at which one customer stands after the other."""

from __future__ import annotations

from app.client.enrolment import Enrolment
from app.client.kiosks import Slip
from app.client.sandbox import Sandbox
from app.client.secrets import DEVICE, Remembering
from app.client.sessions import Sessions


class RemoteKiosk:
    """The part of a bank that the machine of a branch needs besides."""

    def __init__(self, sessions: Sessions, enrolment: Enrolment, sandbox: Sandbox, secrets: Remembering, brief: float) -> None:
        """``brief``: how many seconds it may take to hear whether the bank is there."""
        self._sessions = sessions
        self._enrolment = enrolment
        self._sandbox = sandbox
        self._secrets = secrets
        self._brief = brief

    def answers(self) -> bool:
        """Whether the bank does; asks it."""
        return self._sandbox.answers(self._brief)

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
