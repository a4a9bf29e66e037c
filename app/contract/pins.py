"""The PIN: changed by its owner, or set anew with a code from staff or a letter."""

from __future__ import annotations

from typing import Final

from app.contract.operation import Operation
from app.contract.people import ActivationCode, CustomerNumber, Pin
from app.contract.wire import Asked, Id


class ChangePin(Asked):
    """The old one and the new one."""

    old: Pin
    new: Pin


class ResetPin(Asked):
    """A PIN that was forgotten is set anew, on an enrolled device, with a code that works once."""

    customer_number: CustomerNumber
    device_id: Id
    code: ActivationCode
    new: Pin


CALLS: Final = (
    Operation(
        "changePin",
        "POST",
        "/me/pin",
        "Another PIN, which ends the sessions of all other devices; the same request again changes nothing more",
        None,
        ChangePin,
        204,
        problems=("credentials_refused", "too_many_attempts"),
        role="anybody",
    ),
    Operation(
        "resetPin",
        "POST",
        "/pin-resets",
        "I have forgotten my PIN; ends the sessions of all other devices, and the same request again changes nothing more",
        None,
        ResetPin,
        204,
        "proof",
        problems=("credentials_refused", "too_many_attempts"),
    ),
)
