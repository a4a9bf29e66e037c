"""The desk that writes alerts: a draft by one of the fraud desk, published by another."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import Meta, field

from app.contract.alerts import ScamWord, SeverityWord, UrgencyWord, WithdrawalWord
from app.contract.money import AccountRef
from app.contract.operation import PAGED, Operation
from app.contract.wire import PRINTED, Amount, Asked, Hash, Id, Told, extensible, whole
from app.domain.alert_text import (
    LONGEST_AREA,
    LONGEST_DESCRIPTION,
    LONGEST_HEADLINE,
    LONGEST_INSTRUCTION,
    LONGEST_SIGN,
    MOST_AREAS,
    MOST_LANGUAGES,
    MOST_SIGNS,
    MOST_WORDS,
)

_TEXT = whole(f"{PRINTED}*")
Language = Annotated[str, Meta(pattern=whole(r"[a-z]{2}(_[A-Z]{2})?"))]
AlertStateWord = Literal["draft", "published", "replaced", "cancelled"]
AreaName = Annotated[str, Meta(min_length=1, max_length=LONGEST_AREA, pattern=_TEXT)]
Sign = Annotated[str, Meta(min_length=1, max_length=LONGEST_SIGN, pattern=_TEXT)]
Code = Annotated[str, Meta(min_length=1, max_length=40, pattern=whole(r"[A-Za-z0-9/ .:-]+"))]


class WrittenGeocode(Asked):
    """An area in a code."""

    value_name: Code
    value: Code


class WrittenArea(Asked):
    """Where it goes round."""

    area_desc: AreaName
    geocode: Annotated[list[WrittenGeocode], Meta(max_length=10)] = []


class WrittenInfo(Asked):
    """An alert in one language, plain text without markup and links. ``signs``: how to tell, a line each."""

    language: Language
    headline: Annotated[str, Meta(min_length=1, max_length=LONGEST_HEADLINE, pattern=_TEXT)]
    description: Annotated[str, Meta(min_length=1, max_length=LONGEST_DESCRIPTION, pattern=_TEXT)]
    signs: Annotated[list[Sign], Meta(min_length=1, max_length=MOST_SIGNS)]
    instruction: Annotated[str, Meta(min_length=1, max_length=LONGEST_INSTRUCTION, pattern=_TEXT)]
    contact: Annotated[str, Meta(max_length=20, pattern=whole(r"(\+?[0-9]([0-9 -]{1,18}[0-9]))?"))] = ""
    area: Annotated[list[WrittenArea], Meta(max_length=MOST_AREAS)] = []


class WrittenTriggers(Asked):
    """What makes it fit the moment."""

    words: Annotated[list[AreaName], Meta(max_length=MOST_WORDS)] = []
    amount_above: Amount | None = None


class WriteAlert(Asked):
    """An alert as the desk writes it. ``accountTriggers`` never leave the bank."""

    scam_type: ScamWord
    severity: SeverityWord
    urgency: UrgencyWord
    expires: Annotated[datetime, Meta(tz=True)]
    info: Annotated[list[WrittenInfo], Meta(min_length=1, max_length=MOST_LANGUAGES)]
    triggers: WrittenTriggers = field(default_factory=WrittenTriggers)
    account_triggers: Annotated[list[AccountRef], Meta(max_length=200)] = []


class RewriteAlert(Asked):
    """Other words in the place of those that were read: ``contentHash`` names these."""

    content: WriteAlert
    content_hash: Hash


class PublishAlert(Asked):
    """Publishes exactly what was read: ``contentHash`` names it."""

    content_hash: Hash


class DeskAlert(Told):
    """The newest revision of an alert as the desk sees it; ``published`` is the revision that customers see meanwhile.

    ``contentHash`` is the SHA-256, lower hex, of the RFC 8785 form of ``content``. ``yours``: the caller has written at it, and another one
    has to publish it. ``before``: what customers see now, of a draft that is to take its place. ``watchedUntil``: one person alone has
    withdrawn it; payments to its accounts are held until then, or until a colleague withdraws it too.
    """

    alert_id: Id
    revision: int
    state: Annotated[str, extensible(AlertStateWord)]
    content: WriteAlert
    content_hash: str
    written_at: datetime
    written_by: list[str]
    yours: bool = False
    published: int | None = None
    published_by: str | None = None
    published_at: datetime | None = None
    withdrawn_by: str | None = None
    withdrawn_for: Annotated[str, extensible(WithdrawalWord)] | None = None
    before: WriteAlert | None = None
    withdrawn_by_you: bool = False
    watched_until: datetime | None = None


class DeskAlerts(Told):
    """What the desk has at hand: what customers see, then the rest, each the newest first."""

    items: list[DeskAlert]
    next: str | None = None


class Reach(Told):
    """How far the published revision has come: in numbers of people, never which. ``secondsToHalf``: until half of them had it shown."""

    addressed: int
    delivered: int
    shown: int
    read: int
    seconds_to_half: int | None = None


_PUBLISHING: Final = ("second_person_needed", "alert_expired", "alert_changed", "alert_refused")

CALLS: Final = (
    Operation("listDeskAlerts", "GET", "/desk/alerts", "Alerts at hand, drafts too", DeskAlerts, query=PAGED, role="fraud_desk"),
    Operation(
        "writeAlert",
        "POST",
        "/alerts",
        "Write the draft of an alert",
        DeskAlert,
        WriteAlert,
        201,
        creates=True,
        problems=("alert_refused", "too_many_drafts"),
        role="fraud_desk",
    ),
    Operation("readDeskAlert", "GET", "/desk/alerts/{alertId}", "One of them", DeskAlert, role="fraud_desk"),
    Operation(
        "rewriteAlert",
        "PUT",
        "/alerts/{alertId}",
        "Write a draft anew, or the next revision of what is published",
        DeskAlert,
        RewriteAlert,
        problems=("alert_refused", "alert_changed", "alert_final", "too_many_drafts"),
        role="fraud_desk",
    ),
    Operation(
        "dropDraft",
        "DELETE",
        "/alerts/{alertId}/drafts/{contentHash}",
        "Drop the draft that was read, and leave what customers see; may be repeated",
        None,
        status=204,
        problems=("alert_changed",),
        role="fraud_desk",
    ),
    Operation(
        "publishAlert",
        "POST",
        "/alerts/{alertId}/publications",
        "Publish what another has written",
        DeskAlert,
        PublishAlert,
        201,
        creates=True,
        problems=_PUBLISHING,
        role="fraud_desk",
    ),
    Operation(
        "cancelAlert",
        "DELETE",
        "/alerts/{alertId}",
        "Withdraw it; may be repeated, and by a colleague too",
        None,
        status=204,
        query=("reason",),
        role="fraud_desk",
    ),
    Operation("readReach", "GET", "/alerts/{alertId}/reach", "How far it has come", Reach, role="fraud_desk"),
)
