"""Enrolled devices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A device: the key with this thumbprint (RFC 7638), belonging to a person."""

    device_id: str
    person_id: str
    name: str
    thumbprint: str
    at_branch: bool
    enrolled_at: datetime
    locked: bool = False
    key: tuple[str, str] | None = None
    """The coordinates of the public key, as its JWK has them; devices of an older schema have none."""


def add_device(tx: Tx, device: DeviceRow) -> None:
    """Makes a device known."""
    tx.run(
        "INSERT INTO devices (device_id, person_id, name, thumbprint, at_branch, enrolled_at, key_x, key_y)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        device.device_id,
        device.person_id,
        device.name,
        device.thumbprint,
        int(device.at_branch),
        kept(device.enrolled_at),
        *(device.key or (None, None)),
    )


def device(tx: Tx, device_id: str) -> DeviceRow | None:
    """The device with this id."""
    row = tx.row("SELECT * FROM devices WHERE device_id = ?", device_id)
    return _device(row) if row else None


def device_with_key(tx: Tx, thumbprint: str) -> DeviceRow | None:
    """The device that a key is enrolled as, locked or not; of several, which an older program allowed, a locked one."""
    row = tx.row("SELECT * FROM devices WHERE thumbprint = ? ORDER BY locked_at IS NULL, enrolled_at DESC LIMIT 1", thumbprint)
    return _device(row) if row else None


def renew_device(tx: Tx, device_id: str, name: str, *, at_branch: bool) -> None:
    """It was enrolled once more."""
    tx.run("UPDATE devices SET name = ?, at_branch = ? WHERE device_id = ?", name, int(at_branch), device_id)


def devices_of(tx: Tx, person_id: str) -> list[DeviceRow]:
    """A person's devices, the newest first."""
    rows = tx.rows("SELECT * FROM devices WHERE person_id = ? ORDER BY enrolled_at DESC, device_id", person_id)
    return [_device(row) for row in rows]


def lock_device(tx: Tx, device_id: str, now: datetime) -> None:
    """Locks a device for good."""
    tx.run("UPDATE devices SET locked_at = ? WHERE device_id = ? AND locked_at IS NULL", kept(now), device_id)


def _device(row: Row) -> DeviceRow:
    return DeviceRow(
        text(row, "device_id"),
        text(row, "person_id"),
        text(row, "name"),
        text(row, "thumbprint"),
        bool(row["at_branch"]),
        moment(row, "enrolled_at"),
        row["locked_at"] is not None,
        None if row["key_x"] is None else (text(row, "key_x"), text(row, "key_y")),
    )
