"""Insight over the wire: how much somebody who trusts him has, and what came and went there."""

from __future__ import annotations

from datetime import date

from app.client.calls import call
from app.client.sessions import Sessions
from app.contract.insight import SeenAccount as AccountBody
from app.contract.insight import SeenActivity, SeenBalances
from app.contract.insight import SeenEntry as EntryBody
from app.contract.wire import read
from app.domain.insight import SeenAccount, SeenEntry


class Insight:
    """Looks, and keeps nothing of it. Refused ``DS19`` where the link does not give that now."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def balances(self, pairing_id: str) -> tuple[SeenAccount, ...]:
        """Her accounts, in the bank's order."""
        return self._sessions.ask(call("seeBalances", pairingId=pairing_id), _accounts)

    def activity(self, pairing_id: str) -> tuple[SeenEntry, ...]:
        """The newest entries on all of them, newest first."""
        return self._sessions.ask(call("seeActivity", pairingId=pairing_id), _entries)


def _accounts(body: bytes) -> tuple[SeenAccount, ...]:
    return tuple(map(_account, read(body, SeenBalances).items))


def _entries(body: bytes) -> tuple[SeenEntry, ...]:
    return tuple(map(_entry, read(body, SeenActivity).items))


def _account(told: AccountBody) -> SeenAccount:
    return SeenAccount(told.kind, told.last_four, told.available.money)


def _entry(told: EntryBody) -> SeenEntry:
    amount = told.amount.money if told.direction == "in" else -told.amount.money
    return SeenEntry(date.fromisoformat(told.day), amount, told.code, told.counterparty)
