"""This device at the bank: its enrolment and its key."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field, replace
from threading import Lock

from app.client.answers import certain, understood
from app.client.calls import Call, call
from app.client.http import Http
from app.client.kiosks import NO_SLIP, Slip
from app.client.proofs import DeviceKey
from app.client.secrets import DEVICE, NEW_DEVICE_KEY, Remembering
from app.contract.people import Device, EnrolDevice
from app.contract.wire import read, write
from app.journeys.ports import Refused


@dataclass(frozen=True, slots=True)
class Enrolled:
    """An enrolled device: for whom, under which id, and the key that proves it."""

    customer_number: str
    device_id: str
    key: DeviceKey = field(repr=False)
    slip: Slip = NO_SLIP


class Enrolment:
    """Enrols this device and remembers as what."""

    def __init__(self, http: Http, secrets: Remembering, name: str) -> None:
        self._http = http
        self._secrets = secrets
        self._name = name
        self._lock = Lock()
        self._enrolled: Enrolled | None = None

    def enrolled(self) -> Enrolled | None:
        """This device, if it is enrolled."""
        if self._enrolled is None:
            kept = self._secrets.get(DEVICE)
            self._enrolled = None if kept is None else _restored(kept)
        return self._enrolled

    def needed(self) -> Enrolled:
        """This device; refused ``not_enrolled`` where it is enrolled for nobody."""
        enrolled = self.enrolled()
        if enrolled is None:
            raise Refused("not_enrolled")
        return enrolled

    def enrol(self, customer_number: str, activation_code: str) -> None:
        """Enrols with a code that works once. After a lost answer the same code, or a fresh one, finds the same device again."""
        with self._lock:
            unheard = self._unheard_key()
            if unheard:
                with suppress(Refused):  # locked meanwhile, or another customer's: it stands in nobody's way
                    self._enrol(unheard, customer_number, activation_code)
                    return
            key = DeviceKey.new()
            self._secrets.put(NEW_DEVICE_KEY, key.secret)  # before anything is sent
            try:
                self._enrol(key, customer_number, activation_code)
            except Refused:
                self._keep_unheard(unheard)
                raise

    def stand_for(self, customer_number: str, slip: Slip) -> None:
        """From now on this device, a kiosk, is there for a customer who has handed in a ticket or a card; kept nowhere."""
        with self._lock:
            self._enrolled = replace(self.needed(), customer_number=customer_number, slip=slip)

    def lent(self) -> str:
        """This device as another process of this machine is told of it; refused ``not_enrolled``."""
        return _kept(self.needed())

    def forget(self) -> None:
        """Forgets what this device is enrolled as. The key of an enrolment not yet heard of stays: its code works with no other."""
        with self._lock:
            self._enrolled = None
            self._secrets.forget(DEVICE)

    def _enrol(self, key: DeviceKey, customer_number: str, activation_code: str) -> None:
        asked = self._enrolling(key, customer_number, activation_code)
        told = certain(lambda: understood(self._http.send(asked, key), _device))
        enrolled = Enrolled(customer_number, told.device_id, key)
        self._secrets.put(DEVICE, _kept(enrolled))
        self._secrets.forget(NEW_DEVICE_KEY)
        self._enrolled = enrolled

    def _enrolling(self, key: DeviceKey, customer_number: str, activation_code: str) -> Call:
        """The Idempotency-Key is one that only this key can make again: derived openly, it would tell the code to whoever reads it."""
        asked = EnrolDevice(customer_number, activation_code, key.public, self._name)
        return call("enrolDevice", asked, key=key.id_for("enrol", write(asked)))

    def _unheard_key(self) -> DeviceKey | None:
        """The key of an enrolment that may have come through unheard."""
        kept = self._secrets.get(NEW_DEVICE_KEY)
        try:
            return DeviceKey.restored(kept) if kept else None
        except ValueError:
            return None

    def _keep_unheard(self, unheard: DeviceKey | None) -> None:
        """The bank has said no to a newer key, so that is forgotten; a slip in the code says nothing against the one from before."""
        if unheard:
            self._secrets.put(NEW_DEVICE_KEY, unheard.secret)
        else:
            self._secrets.forget(NEW_DEVICE_KEY)


def _device(body: bytes) -> Device:
    return read(body, Device)


def _kept(enrolled: Enrolled) -> str:
    return json.dumps({"customerNumber": enrolled.customer_number, "deviceId": enrolled.device_id, "key": enrolled.key.secret})


def _restored(kept: str) -> Enrolled | None:
    """The kept device; one that cannot be read counts as none, and is enrolled anew."""
    try:
        told = json.loads(kept)
        return Enrolled(told["customerNumber"], told["deviceId"], DeviceKey.restored(told["key"]))
    except (ValueError, KeyError, TypeError):
        return None
