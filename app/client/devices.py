"""All devices she banks with."""

from __future__ import annotations

from app.client.accounts import zoned
from app.client.answers import certain, nothing
from app.client.calls import call
from app.client.sessions import Sessions
from app.contract.people import Device as DeviceBody
from app.contract.people import Devices as DevicesBody
from app.contract.wire import read
from app.domain.devices import Device


class Devices:
    """Lists and locks them."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def all(self) -> tuple[Device, ...]:
        """Every one, the newest first."""
        return self._sessions.ask(call("listDevices"), _devices)

    def lock(self, device_id: str) -> None:
        """Locks one for good. When it is the one at hand, the next call finds its session ended."""
        certain(lambda: self._sessions.ask(call("lockDevice", deviceId=device_id), nothing))


def _devices(body: bytes) -> tuple[Device, ...]:
    found = [_device(each) for each in read(body, DevicesBody).items]
    return tuple(sorted(found, key=lambda device: device.enrolled_at, reverse=True))


def _device(told: DeviceBody) -> Device:
    return Device(told.device_id, told.name, zoned(told.enrolled_at), told.trusted, told.locked, told.current)
