"""The people and firms in her list."""

from __future__ import annotations

from typing import Final

from app.client.accounts import number_in
from app.client.pages import listed
from app.client.sessions import Sessions
from app.contract.money import Beneficiaries, BeneficiaryBody
from app.domain.payees import Payee

_MOST: Final = 500


class Payees:
    """Reads her list."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def all(self) -> tuple[Payee, ...]:
        """Everybody in it, those paid most lately first."""
        return listed(self._sessions, "listBeneficiaries", Beneficiaries, _payee, _MOST)


def _payee(body: BeneficiaryBody) -> Payee:
    return Payee(body.beneficiary_id, body.name, number_in(body.account), body.nickname, body.picture, body.paid_before)
