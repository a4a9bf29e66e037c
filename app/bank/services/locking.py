"""Locking a device for good: nobody gets in with it any more, and what was confirmed on it and still waits does not go unseen."""

from __future__ import annotations

from datetime import datetime

from app.bank.services import devices, notices, requests
from app.bank.services.content import parsed
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import devices as devices_kept
from app.bank.store import outgoing, payments, sessions, standing_orders
from app.bank.store.devices import DeviceRow
from app.bank.store.port import Tx


def lock(tx: Tx, ctx: Context, _: None) -> None:
    """Locks a device of the caller for good, the one at hand too, and ends its sessions; may be repeated."""
    device = devices_kept.device(tx, ctx.ids["deviceId"])
    if device is None or device.person_id != ctx.person_id:
        raise Refusal("not_found")
    if not device.locked:
        devices_kept.lock_device(tx, device.device_id, ctx.now(tx))
        sessions.end_sessions_on(tx, device.device_id, ctx.bank.instant())
        ctx.tell(tx, ctx.person_id, "device.updated", device.device_id)
        devices.leave_notice(tx, ctx, device, "device_locked")
        _hold_back(tx, ctx, device)


def _hold_back(tx: Tx, ctx: Context, device: DeviceRow) -> None:
    """Whoever had the device may have confirmed these: each waits a day more at least, and she is told, so that she can take it back."""
    until = ctx.now(tx) + ctx.bank.rules.after_lock
    for payment in payments.waiting_from(tx, ctx.person_id, device.device_id):
        outgoing.postpone_one(tx, payment.payment_id, until)
        _tell(tx, ctx, device, payment.content, outgoing.due_at(tx, payment.payment_id))
    for kept in standing_orders.confirmed_on(tx, ctx.person_id, device.device_id):
        standing_orders.postpone_one(tx, kept.order.order_id, until)
        _tell(tx, ctx, device, kept.content, until)


def _tell(tx: Tx, ctx: Context, device: DeviceRow, content: str, until: datetime | None) -> None:
    payment = parsed(content)
    facts = requests.facts(payment) | {"name": device.name, "until": until}
    notices.tell(tx, ctx, ctx.person_id, "payment_held_back", facts)
    ctx.tell(tx, ctx.person_id, "payment.updated", payment.payment_id)
