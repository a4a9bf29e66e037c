"""Looks of staff at what somebody at the branch has prepared, over the wire: begun, seen and ended."""

from __future__ import annotations

from app.client.accounts import zoned
from app.client.answers import certain, ended, nothing
from app.client.calls import call, fresh_key
from app.client.codes import known
from app.client.sessions import Sessions
from app.contract.assistance import AssistanceBody, Assistances, BeginAssistance, PreparedBody
from app.contract.wire import read
from app.domain.visits import Looked, PreparedShown, Purpose


class Assistance:
    """Begins looks, sees who looks, and ends them."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def begin(self, visit_id: str) -> Looked:
        """What was prepared, of one who looks; goes on with a look that is open."""
        asked = call("beginAssistance", BeginAssistance(visit_id), key=fresh_key())
        return certain(lambda: self._sessions.ask(asked, lambda body: _looked(read(body, AssistanceBody))))

    def open(self) -> tuple[Looked, ...]:
        """Those that go on."""
        return self._sessions.ask(call("listAssistance"), lambda body: tuple(map(_looked, read(body, Assistances).items)))

    def read(self, assistance_id: str) -> Looked:
        """What was prepared, as long as one's own look goes on."""
        return self._sessions.ask(call("readAssistance", assistanceId=assistance_id), lambda body: _looked(read(body, AssistanceBody)))

    def end(self, assistance_id: str) -> None:
        """Ends one; it may be over already."""
        ended(lambda: certain(lambda: self._sessions.ask(call("endAssistance", assistanceId=assistance_id), nothing)))


def _looked(told: AssistanceBody) -> Looked:
    prepared = _prepared(told.prepared) if told.prepared else None
    return Looked(told.assistance_id, told.visit_id, zoned(told.ends_at), told.name, prepared, told.over)


def _prepared(told: PreparedBody) -> PreparedShown:
    amount = told.amount.money if told.amount else None
    return PreparedShown(known(told.purpose, Purpose.OTHER), told.account_ending, amount, told.copies, told.words)
