"""Somebody she trusts while she practises: a second program at the pretend bank, which looks at what is asked and agrees to it."""

from __future__ import annotations

from app.bank.practice import SampleCustomer
from app.client.remote_bank import RemoteBank
from app.domain.approvals import RequestState
from app.domain.decisions import Decision
from app.vault.memory import MemoryVault


class Relative:
    """Signed in as ``who``, who is paired with her by what ``vault`` keeps, until closed."""

    def __init__(self, url: str, who: SampleCustomer, vault: MemoryVault) -> None:
        self._bank = RemoteBank(url, vault)
        self._bank.sign_in(who.pin)

    def answer(self) -> None:
        """Agrees to whatever waits, as anybody would at a window of his own. Raises a ``Trouble`` where the bank is gone."""
        for request in self._bank.requests():
            if request.state is RequestState.WAITING:
                self._bank.decide(self._bank.request(request.authorisation_id), Decision.APPROVE, "")

    def close(self) -> None:
        """Leaves."""
        self._bank.close()
