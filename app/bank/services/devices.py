"""Devices: enrolling with an activation code, listing, what each may do."""

from __future__ import annotations

from app.bank.services import activations, notices
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id, hash_activation
from app.bank.services.refusal import Refusal
from app.bank.store import devices, people
from app.bank.store.devices import DeviceRow
from app.bank.store.port import Tx
from app.contract.notices import NoticeCode
from app.contract.people import Device, Devices, EnrolDevice


def begin_enrolling(tx: Tx, ctx: Context, asked: EnrolDevice) -> EnrolDevice:
    """Counts the try at the code."""
    activations.count(tx, ctx, asked.customer_number)
    return asked


def hash_code(asked: EnrolDevice) -> str:
    """The slow part: takes as long for a number that nobody has."""
    return hash_activation(asked.customer_number, asked.activation_code)


def enrol(tx: Tx, ctx: Context, asked: EnrolDevice, code_hash: str) -> str:
    """Uses the code up and makes the device known; her other devices are told. Answers its id.

    A key is one device for ever: the code that it has used up before finds it again, where the answer was lost, and so does a fresh code.
    """
    person = people.person_numbered(tx, asked.customer_number)
    known = devices.device_with_key(tx, ctx.thumbprint)
    if person is None or (known and (known.locked or known.person_id != person.person_id)):
        raise Refusal("credentials_refused")
    at_branch = activations.spend(tx, ctx, person, "device", code_hash)
    if at_branch is None:
        if known and activations.was_spent(tx, ctx, person, "device", code_hash):
            return known.device_id
        raise Refusal("credentials_refused")
    if known:
        return _renew(tx, ctx, known, asked.name, at_branch=at_branch)
    return _add(tx, ctx, asked, person.person_id, at_branch=at_branch)


def enrolled(tx: Tx, ctx: Context, _: EnrolDevice, device_id: str) -> Device:
    """The device that was enrolled, as it stands."""
    device = devices.device(tx, device_id)
    if device is None:
        raise Refusal("not_found")
    return _told(tx, ctx, device, current=True)


def list_devices(tx: Tx, ctx: Context, _: None) -> Devices:
    """All devices of the caller, the newest first."""
    theirs, current = devices.devices_of(tx, ctx.person_id), ctx.caller.device_id
    return Devices([_told(tx, ctx, device, current=device.device_id == current) for device in theirs])


def is_theirs(tx: Tx, ctx: Context, device_id: str, person_id: str) -> bool:
    """Whether a device is this person's, not locked, and the one whose key was proven."""
    device = devices.device(tx, device_id)
    return device is not None and not device.locked and (device.person_id, device.thumbprint) == (person_id, ctx.thumbprint)


def is_trusted(tx: Tx, ctx: Context, device: DeviceRow) -> bool:
    """Whether a device is old enough, or was activated at the branch: from a newer one nobody is paid who never was."""
    return device.at_branch or ctx.now(tx) - device.enrolled_at >= ctx.bank.rules.trusted_after


def leave_notice(tx: Tx, ctx: Context, device: DeviceRow, code: NoticeCode) -> None:
    """Tells the owner what happened to a device."""
    notices.tell(tx, ctx, device.person_id, code, {"deviceId": device.device_id, "name": device.name})


def _add(tx: Tx, ctx: Context, asked: EnrolDevice, person_id: str, *, at_branch: bool) -> str:
    others = [known for known in devices.devices_of(tx, person_id) if not known.locked]
    key = (asked.public_key.x, asked.public_key.y)
    device = DeviceRow(fresh_id("dev"), person_id, asked.name, ctx.thumbprint, at_branch, ctx.now(tx), key=key)
    devices.add_device(tx, device)
    ctx.tell(tx, person_id, "device.updated", device.device_id)
    if others:
        leave_notice(tx, ctx, device, "device_added")
    return device.device_id


def _renew(tx: Tx, ctx: Context, device: DeviceRow, name: str, *, at_branch: bool) -> str:
    """Enrolled again with a fresh code: the device that it was, trusted at once now where the code is the branch's."""
    devices.renew_device(tx, device.device_id, name, at_branch=at_branch or device.at_branch)
    ctx.tell(tx, device.person_id, "device.updated", device.device_id)
    return device.device_id


def _told(tx: Tx, ctx: Context, device: DeviceRow, *, current: bool) -> Device:
    return Device(device.device_id, device.name, device.enrolled_at, is_trusted(tx, ctx, device), device.locked, current)
