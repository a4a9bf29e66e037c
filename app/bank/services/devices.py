"""Devices: enrolling with an activation code, listing, locking."""

from __future__ import annotations

from app.bank.services import attempts
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id, hash_activation
from app.bank.services.refusal import Refusal
from app.bank.store import devices, people
from app.bank.store.devices import DeviceRow
from app.bank.store.port import Tx
from app.contract.people import Device, Devices, EnrolDevice


def begin_enrolling(tx: Tx, ctx: Context, asked: EnrolDevice) -> EnrolDevice:
    """Counts the try against number and key, so that nobody is locked out by others, and against the number's day, known or not."""
    attempts.count(tx, ctx, _subject(ctx, asked))
    attempts.count_within_day(tx, ctx, _number(asked), ctx.bank.rules.activation_tries_a_day)
    return asked


def hash_code(asked: EnrolDevice) -> str:
    """The slow part: takes as long for a number that nobody has."""
    return hash_activation(asked.customer_number, asked.activation_code)


def enrol(tx: Tx, ctx: Context, asked: EnrolDevice, code_hash: str) -> str:
    """Uses the code up, which forgives the wrong ones before it, and makes the device known; answers its id."""
    now = ctx.now(tx)
    person = people.person_numbered(tx, asked.customer_number)
    at_branch = devices.spend_activation(tx, person.person_id, code_hash, now) if person else None
    if person is None or at_branch is None or devices.is_anothers_key(tx, ctx.thumbprint, person.person_id):
        raise Refusal("credentials_refused")
    attempts.clear(tx, _subject(ctx, asked))
    attempts.clear_day(tx, ctx, _number(asked))
    device = DeviceRow(
        fresh_id("dev"), person.person_id, asked.name, ctx.thumbprint, at_branch, now, key=(asked.public_key.x, asked.public_key.y)
    )
    devices.add_device(tx, device)
    ctx.tell(tx, person.person_id, "device.updated", device.device_id)
    return device.device_id


def enrolled(tx: Tx, ctx: Context, _: EnrolDevice, device_id: str) -> Device:
    """The device that was enrolled, as it stands."""
    device = devices.device(tx, device_id)
    if device is None:
        raise Refusal("not_found")
    return _told(tx, ctx, device)


def list_devices(tx: Tx, ctx: Context, _: None) -> Devices:
    """All devices of the caller, the newest first."""
    return Devices(items=[_told(tx, ctx, device) for device in devices.devices_of(tx, ctx.person_id)])


def lock(tx: Tx, ctx: Context, _: None) -> None:
    """Locks a device of the caller and ends its sessions; may be repeated."""
    device = devices.device(tx, ctx.ids["deviceId"])
    if device is None or device.person_id != ctx.person_id:
        raise Refusal("not_found")
    if not device.locked:
        devices.lock_device(tx, device.device_id, ctx.now(tx))
        ctx.tell(tx, ctx.person_id, "device.updated", device.device_id)


def _told(tx: Tx, ctx: Context, device: DeviceRow) -> Device:
    trusted = device.at_branch or ctx.now(tx) - device.enrolled_at >= ctx.bank.rules.trusted_after
    return Device(device.device_id, device.name, device.enrolled_at, trusted, device.locked)


def _subject(ctx: Context, asked: EnrolDevice) -> str:
    return f"{_number(asked)}:{ctx.thumbprint}"


def _number(asked: EnrolDevice) -> str:
    return f"activation:{asked.customer_number}"
