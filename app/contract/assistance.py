"""Assistance: a look that staff take at what somebody at the branch has prepared. It is logged, soon over, and she can end it at once."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final

from app.contract.operation import Operation
from app.contract.visits import PurposeWord
from app.contract.wire import Amount, Asked, Id, Told, extensible


class BeginAssistance(Asked):
    """At what was prepared for a visit of somebody who has checked in."""

    visit_id: Id


class PreparedBody(Told):
    """What was prepared. ``accountEnding``: the last four signs of the account; of her accounts nothing else is told."""

    purpose: Annotated[str, extensible(PurposeWord)]
    account_ending: str = ""
    amount: Amount | None = None
    copies: int = 0
    words: str = ""


class AssistanceBody(Told):
    """A look. ``name``: who looks. ``prepared`` is told to that one alone, as long as the look is not ``over``."""

    assistance_id: Id
    visit_id: Id
    ends_at: datetime
    name: str = ""
    prepared: PreparedBody | None = None
    over: bool = False


class Assistances(Told):
    """Those that are open: at what the caller has prepared, or, of a teller, the teller's own, without what was prepared."""

    items: list[AssistanceBody]
    next: str | None = None


CALLS: Final = (
    Operation("listAssistance", "GET", "/assistance", "Who looks at what I prepared", Assistances, role="anybody"),
    Operation(
        "beginAssistance",
        "POST",
        "/assistance",
        "Look at what she prepared; while it lasts, asking again begins no second one",
        AssistanceBody,
        BeginAssistance,
        201,
        creates=True,
        problems=("visit_not_here", "assistance_over"),
        role="teller",
    ),
    Operation(
        "readAssistance",
        "GET",
        "/assistance/{assistanceId}",
        "What she prepared; to her, who looks and until when",
        AssistanceBody,
        problems=("assistance_over",),
        role="anybody",
    ),
    Operation("endAssistance", "DELETE", "/assistance/{assistanceId}", "End it at once; may be repeated", None, status=204, role="anybody"),
)
