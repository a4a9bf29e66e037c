"""The client's words and the contract's are the same, but for the one that stands for what only a newer bank knows."""

from __future__ import annotations

from enum import StrEnum
from typing import get_args

import pytest

from app.client.codes import known
from app.contract import approvals, family, payees, payments, safeguards
from app.domain.approvals import RequestState
from app.domain.family import LinkState, Power
from app.domain.payees import PayeeMatch
from app.domain.payments import Clearing, PaymentStatus, Reason
from app.domain.safeguards import SafeguardField


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (PaymentStatus, payments.Status),
        (Clearing, payments.Clearing),
        (Reason, payments.Reason),
        (PayeeMatch, payees.PayeeMatch),
        (SafeguardField, safeguards.SafeguardField),
        (LinkState, family.PairingState),
        (Power, family.GivenPower),
        (RequestState, approvals.RequestState),
    ],
    ids=lambda kind: getattr(kind, "__name__", ""),
)
def test_every_code_of_the_contract_is_known(ours: type[StrEnum], theirs: object) -> None:
    assert set(ours) - {"other"} == set(get_args(theirs))


def test_what_is_not_known_is_something_else() -> None:
    assert known("ACSC", PaymentStatus.OTHER) is PaymentStatus.SETTLED
    assert [known(code, PaymentStatus.OTHER) for code in ("", "acsc", "NEWS")] == [PaymentStatus.OTHER] * 3
