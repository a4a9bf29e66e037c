"""What speaks against a payee since it was arranged that something goes there regularly: then the bank's desk talks to her before it goes.

Once the desk has released something to the same account, what was before that speaks no more.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from app.bank.services.accounts import number
from app.bank.services.context import Context
from app.bank.store import distrust, scam_payment
from app.bank.store.port import Tx
from app.contract.payments import Content
from app.contract.wire import read
from app.domain.accounts import AccountNumber
from app.domain.checks import CheckState, Held, HeldFor
from app.domain.scam_payment.judge import speaks_of_scam
from app.domain.scam_payment.questions import answer

_EVER: Final = datetime.min.replace(tzinfo=UTC)


def why_distrusted(tx: Tx, ctx: Context, creditor: AccountNumber, order_id: str | None) -> tuple[Held, ...]:
    """Every reason: that she was cheated there, that what she has said since of another payment speaks of a scam, or that the desk has
    refused one. ``order_id``: the standing order that is to go out; none while it is only being arranged, since all that she says then is
    judged with it.
    """
    decided = [(row.state, row.at) for row in distrust.decided(tx, ctx.person_id) if _to(row.content) == creditor]
    settled = max((at for state, at in decided if state is CheckState.RELEASED), default=_EVER)
    asked_back = distrust.asked_back(tx, ctx.person_id, creditor) or _EVER
    reported = asked_back > settled or (order_id is not None and _has_said(tx, ctx, creditor, order_id, settled))
    refused = any(state is CheckState.REFUSED and at > settled for state, at in decided)
    return (Held(HeldFor.REPORTED),) * reported + (Held(HeldFor.REFUSED_BEFORE),) * refused


def _has_said(tx: Tx, ctx: Context, creditor: AccountNumber, order_id: str, settled: datetime) -> bool:
    """Whether she has answered, of any payment to this account, what would be held whatever else is known."""
    since = max(settled, distrust.confirmed_at(tx, order_id) or _EVER)
    rows = scam_payment.answers_to(tx, ctx.person_id, creditor, since)
    return speaks_of_scam({answer(row.question, row.answer) for row in rows})


def _to(content: str) -> AccountNumber:
    return number(read(content.encode(), Content).details.creditor_account)
