"""Every call of the API in one table: the bank routes by it, the client addresses by it, and the OpenAPI document is written from it."""

from __future__ import annotations

from typing import Final

from app.contract import (
    alert_desk,
    alerts,
    approvals,
    callbacks,
    checks,
    coaching,
    counter,
    diary,
    drafts,
    events,
    family,
    freeze,
    insight,
    money,
    notices,
    payees,
    payments,
    people,
    pins,
    records,
    safeguards,
    sandbox,
    shares,
)

OPERATIONS: Final = {
    operation.name: operation
    for feature in (
        people,
        pins,
        records,
        counter,
        money,
        payees,
        payments,
        approvals,
        safeguards,
        freeze,
        family,
        insight,
        coaching,
        shares,
        alerts,
        alert_desk,
        checks,
        callbacks,
        diary,
        drafts,
        notices,
        events,
        sandbox,
    )
    for operation in feature.CALLS
}
