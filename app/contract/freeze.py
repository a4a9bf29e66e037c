"""Stop everything: one press freezes all outgoing money at once; undoing it takes the branch, or a day and a relative."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from app.contract.operation import Operation
from app.contract.wire import Amount, Id, Told, extensible


class Stopped(Told):
    """A payment that does not go out while everything is stopped."""

    payment_id: Id
    creditor_name: str
    amount: Amount


class Unfreezing(Told):
    """She has asked to undo it. ``needs`` is what is still missing."""

    asked_at: datetime
    earliest: datetime
    needs: list[Annotated[str, extensible(Literal["wait", "family", "branch"])]]


class FreezeBody(Told):
    """Whether everything is stopped, and what does not go out then: told before too, so that a screen can say it first."""

    frozen: bool
    stops: list[Stopped]
    since: datetime | None = None
    unfreezing: Unfreezing | None = None


CALLS: Final = (
    Operation("readFreeze", "GET", "/freeze", "Is everything stopped, and what would not go out?", FreezeBody),
    Operation("freeze", "POST", "/freeze", "Stop everything now; may be repeated", FreezeBody),
    Operation("askUnfreeze", "DELETE", "/freeze", "Ask that money may go out again", FreezeBody),
)
