"""Every call of the API in one table: the bank routes by it, the client addresses by it, and the OpenAPI document is written from it."""

from __future__ import annotations

from typing import Final

from app.contract import (
    alert_desk,
    alerts,
    approvals,
    assistance,
    bills,
    callbacks,
    checks,
    coaching,
    corrections,
    counter,
    diary,
    drafts,
    events,
    family,
    feedback,
    freeze,
    insight,
    kiosks,
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
    standing_orders,
    statements,
    visits,
)

OPERATIONS: Final = {
    operation.name: operation
    for feature in (
        people,
        pins,
        records,
        corrections,
        counter,
        money,
        statements,
        payees,
        bills,
        payments,
        standing_orders,
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
        feedback,
        diary,
        drafts,
        visits,
        kiosks,
        assistance,
        notices,
        events,
        sandbox,
    )
    for operation in feature.CALLS
}
