"""Alerts as customers' programs get them: one signed bundle. The names are those of CAP 1.2 (OASIS), as far as it has them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import Meta, field

from app.contract.operation import Operation
from app.contract.wire import Amount, Asked, Id, Told, extensible

ScamWord = Literal[
    "gov_police",
    "bank_safe",
    "cs_refund",
    "tech_remote",
    "family",
    "boss_friend",
    "invest",
    "elder_project",
    "health",
    "task",
    "romance",
    "prize",
    "loan",
    "phish",
    "purchase",
    "mule",
    "recovery",
]
SeverityWord = Literal["Extreme", "Severe", "Moderate", "Minor", "Unknown"]
UrgencyWord = Literal["Immediate", "Expected", "Future", "Past", "Unknown"]
ReceiptWord = Literal["delivered", "shown", "read"]
WithdrawalWord = Literal["wrong", "over", "better"]
BUNDLE_TYPE: Final = "banxing-alerts+jws"
"""The ``typ`` of the bundle's signature: no other signature of the bank's can stand in for it."""
BUNDLE_ALGORITHM: Final = "Ed25519"
"""EdDSA over Ed25519, by the name that RFC 9864 gives it."""


class Geocode(Told):
    """An area in a code, such as ``GB/T 2260``."""

    value_name: str
    value: str


class Area(Told):
    """Where it goes round."""

    area_desc: str
    geocode: list[Geocode] = []


class AlertInfo(Told):
    """An alert in one language; plain text all of it. ``signs`` is ours: how to tell. No ``area``: everywhere."""

    language: str
    category: list[str]
    event: str
    urgency: str
    severity: str
    certainty: str
    effective: datetime
    expires: datetime
    headline: str
    description: str
    signs: list[str]
    instruction: str
    contact: str = ""
    area: list[Area] = []


class TriggersBody(Told):
    """What makes an alert fit the moment. Accounts that money is sent to in a scam are known at the bank alone."""

    words: list[str] = []
    amount_above: Amount | None = None


class AlertItem(Told):
    """An alert. ``identifier`` names it through all its revisions; ``references`` is the one that an update replaces."""

    identifier: Id
    revision: int
    sender: str
    sent: datetime
    status: str
    msg_type: str
    scam_type: Annotated[str, extensible(ScamWord)]
    info: list[AlertInfo]
    references: str = ""
    triggers: TriggersBody = field(default_factory=TriggersBody)


class BundleKeyBody(Told):
    """A public key that bundles are signed with: Ed25519 as a JWK (RFC 8037), named by its thumbprint (RFC 7638)."""

    kid: str
    x: str


class Bundle(Told):
    """What is signed: every alert that is in force. ``version`` never falls, nor ``issued`` at the same version.

    ``keys``: the current one and the next. A program keeps both, and so knows the next before it is used.
    """

    version: int
    issued: datetime
    expires: datetime
    keys: list[BundleKeyBody]
    items: list[AlertItem]


class Alerts(Told):
    """The bundle: a compact JWS (RFC 7515) by an Ed25519 key, with ``kid``, and ``typ`` banxing-alerts+jws."""

    bundle: str


class Receipt(Asked):
    """How far an alert has come with the caller: here, on her screen, looked at."""

    revision: Annotated[int, Meta(ge=1, le=2**31)]
    what: ReceiptWord


CALLS: Final = (
    Operation("readAlerts", "GET", "/alerts", "The signed bundle of alerts", Alerts, tagged=True, role="anybody"),
    Operation(
        "acknowledgeAlert",
        "POST",
        "/alerts/{alertId}/receipts",
        "How far an alert has come with me; may be repeated",
        None,
        Receipt,
        204,
        role="anybody",
    ),
)
