"""The machine that one customer stands at, as her journey sees it."""

from __future__ import annotations

from app.client.kiosks import Slip
from app.client.remote_bank import RemoteBank
from app.domain.kiosks import MachineState
from app.domain.people import SamplePerson


class Counter:
    """Knows what she has handed in, and, once it is fetched, the ``bank``."""

    def __init__(self, slip: str) -> None:
        self.hand_in(slip)
        self.bank: RemoteBank | None = None

    def hand_in(self, slip: str) -> None:
        """What was read off her ticket or her card."""
        self._slip = Slip.read(slip)

    def be(self, customer_number: str) -> None:
        """For whom the next session is."""
        if self.bank:
            self.bank.kiosk.stand_for(customer_number, self._slip)

    def card_is(self, sample: SamplePerson) -> bool:
        """Whether what she has handed in is the card of somebody for practice."""
        return bool(sample.card) and sample.card == self._slip.card

    def rests(self) -> bool:
        """Whether the bank does not know this machine as one of its kiosks any more; not where the bank does not say."""
        return self.bank is not None and self.bank.kiosk.state() is MachineState.RESTING
