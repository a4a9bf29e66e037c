"""The machine that one customer stands at, as her journey sees it."""

from __future__ import annotations

from app.client.kiosks import Slip
from app.client.remote_bank import RemoteBank
from app.domain.people import SamplePerson


class Counter:
    """Knows what she has handed in, and, once it is fetched, the ``bank``."""

    def __init__(self, slip: str) -> None:
        """``slip``: what was read off her ticket or her card."""
        self._slip = Slip.read(slip)
        self.bank: RemoteBank | None = None

    def be(self, customer_number: str) -> None:
        """For whom the next session is."""
        if self.bank:
            self.bank.kiosk.stand_for(customer_number, self._slip)

    def card_is(self, sample: SamplePerson) -> bool:
        """Whether what she has handed in is the card of somebody for practice."""
        return bool(sample.card) and sample.card == self._slip.card
