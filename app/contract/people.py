"""Devices, sessions, and who I am."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import Meta

from app.contract.operation import Operation, Role
from app.contract.wire import PRINTED, PRINTED_SIGN, Asked, Id, Token, Told, extensible, whole

CustomerNumber = Annotated[str, Meta(pattern=whole(r"[0-9]{6,12}"))]
Pin = Annotated[str, Meta(pattern=whole(r"[0-9]{6}"))]
ActivationCode = Annotated[str, Meta(pattern=whole(r"[0-9]{8}"))]
DeviceName = Annotated[str, Meta(min_length=1, max_length=140, pattern=whole(f"{PRINTED_SIGN}{PRINTED}*"))]
"""What she shall know a device by, in a list out of which she may lock one: never empty."""
Slip = Annotated[str, Meta(min_length=1, max_length=200, pattern=whole(f"{PRINTED_SIGN}{PRINTED}*"))]
"""What a reader reads off a ticket or a card."""
Coordinate = Annotated[str, Meta(pattern=whole(r"[A-Za-z0-9_-]{43}"))]


class PublicKey(Asked):
    """A P-256 public key as a JWK (RFC 7517); nothing but the four public members is taken."""

    kty: Literal["EC"]
    crv: Literal["P-256"]
    x: Coordinate
    y: Coordinate


class EnrolDevice(Asked):
    """Makes a device known. The code comes from a letter or from staff and works once."""

    customer_number: CustomerNumber
    activation_code: ActivationCode
    public_key: PublicKey
    name: DeviceName


class Device(Told):
    """An enrolled device. ``trusted`` from its 24th hour on, or at once when activated at the branch."""

    device_id: Id
    name: str
    enrolled_at: datetime
    trusted: bool
    locked: bool = False
    current: bool = False
    """Whether it is the one that asks."""


class Devices(Told):
    """A page of devices."""

    items: list[Device]
    next: str | None = None


class OpenSession(Asked, omit_defaults=True):
    """Signs in on an enrolled device. On a kiosk it also takes a ticket of hers for this branch and day, or her card."""

    customer_number: CustomerNumber
    pin: Pin
    device_id: Id
    ticket: Slip | None = None
    card: Slip | None = None


class RefreshSession(Asked):
    """Trades the refresh token for fresh ones; the old one is spent, and using it again ends the whole family of tokens."""

    refresh_token: Token


class Session(Told):
    """Tokens bound to the device key; the access token lives ``expiresIn`` seconds."""

    access_token: str
    refresh_token: str
    expires_in: int
    token_type: str = "DPoP"  # noqa: S105 - the scheme's name (RFC 9449, 5)


class PreferencesBody(Asked):
    """What she chose, for the bank's side: the pause between the two confirmations (not below the bank's floor) and her language."""

    language: Annotated[str, Meta(pattern=whole(r"[a-z]{2}(_[A-Z]{2})?"))] = "zh_CN"
    confirm_pause_seconds: Annotated[int, Meta(ge=0, le=60)] = 3


class Me(Told):
    """Who is signed in."""

    person_id: Id
    name: str
    roles: list[Annotated[str, extensible(Role)]]
    preferences: PreferencesBody
    region: str = ""
    """Where the bank believes that she lives, by a code of GB/T 2260 or ISO 3166-2; empty where it does not know."""


CALLS: Final = (
    Operation(
        "enrolDevice",
        "POST",
        "/devices",
        "Enrol a device with an activation code",
        Device,
        EnrolDevice,
        201,
        "proof",
        creates=True,
        problems=("credentials_refused", "too_many_attempts"),
    ),
    Operation("listDevices", "GET", "/devices", "My devices", Devices, role="anybody"),
    Operation("lockDevice", "DELETE", "/devices/{deviceId}", "Lock a device of mine", None, status=204, role="anybody"),
    Operation(
        "openSession",
        "POST",
        "/sessions",
        "Sign in on an enrolled device",
        Session,
        OpenSession,
        201,
        "proof",
        problems=("credentials_refused", "too_many_attempts", "slip_refused"),
    ),
    Operation(
        "refreshSession", "POST", "/sessions/refresh", "Trade the refresh token for fresh ones", Session, RefreshSession, 201, "proof"
    ),
    Operation("closeSession", "DELETE", "/sessions/current", "Sign out", None, status=204, role="anybody"),
    Operation("readMe", "GET", "/me", "Who I am and what I chose", Me, role="anybody"),
    Operation("writePreferences", "PUT", "/me/preferences", "Choose", PreferencesBody, PreferencesBody, role="anybody"),
)
