"""What those she trusts have said to a payment, as she sees it."""

from __future__ import annotations

from typing import Final

from app.bank.services import links
from app.bank.store import approvals, decisions
from app.bank.store.decisions import DecisionRow, DecisionState
from app.bank.store.port import Tx
from app.contract.payments import Authorisation, Deciding, MultiAuthorisation, ScaStatus

_SCA: Final[dict[DecisionState, ScaStatus]] = {
    DecisionState.WAITING: "received",
    DecisionState.APPROVED: "finalised",
    DecisionState.REFUSED: "finalised",
    DecisionState.CONFLICT: "failed",
    DecisionState.OVER: "failed",
}
_SAID: Final[dict[DecisionState, Deciding]] = {DecisionState.APPROVED: "approve", DecisionState.REFUSED: "refuse"}


def told_helpers(tx: Tx, payment_id: str) -> list[Authorisation]:
    """Each one who was asked, by name; never a challenge."""
    return [_told(tx, row) for row in decisions.decisions_of(tx, payment_id)]


def told_agreement(tx: Tx, payment_id: str) -> MultiAuthorisation | None:
    """How many have to agree and have; none where nobody was asked."""
    approval = approvals.approval(tx, payment_id)
    if approval is None:
        return None
    received = sum(row.state is DecisionState.APPROVED for row in decisions.decisions_of(tx, payment_id))
    return MultiAuthorisation(approval.agreement.value, approval.required, received, approval.expires_at)


def _told(tx: Tx, row: DecisionRow) -> Authorisation:
    return Authorisation(
        authorisation_id=row.authorisation_id,
        sca_status=_SCA[row.state],
        confirmations_received=0,
        name=links.name_of(tx, row.helper_id),
        decision=_SAID.get(row.state, "call_first" if row.called_at else None),
        reason=row.reason or None,
    )
