"""Locks a kiosk that was stolen, or that nobody can vouch for any more: by hand, whether the bank is running or not."""

from __future__ import annotations

import asyncio
from contextlib import closing

from app.bank.clock import BusinessClock
from app.bank.services.context import machine_time
from app.bank.store import activations, devices, kiosks, sessions
from app.bank.store.databases import open_store
from app.bank.store.port import Tx


class UnknownKiosk(ValueError):
    """No kiosk, or more than one, is meant by a name or number."""


def lock_kiosk(database_url: str, name_or_number: str) -> str:
    """Ends every session at it, locks its key for good, and lets go of a code it has not used. Answers its number; may be repeated.

    Raises :class:`UnknownKiosk`; ``WrongSchema``, ``NotADatabase``, ``Overloaded`` or ``OutcomeUnknown``.
    """
    with closing(open_store(database_url)) as store:
        return asyncio.run(store.write(lambda tx: _lock(tx, name_or_number)))


def _lock(tx: Tx, name_or_number: str) -> str:
    meant = kiosks.called(tx, name_or_number)
    if len(meant) != 1:
        raise UnknownKiosk(f"{len(meant)} kiosks are called {name_or_number}; give the number of one")
    person_id, number = meant[0]
    for device in devices.devices_of(tx, person_id):
        devices.lock_device(tx, device.device_id, BusinessClock().now(tx))
        sessions.end_sessions_on(tx, device.device_id, machine_time())
    activations.void_activations(tx, person_id, "device")
    return number
