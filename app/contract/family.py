"""Family link: pairing with somebody she trusts, what that person may do, and how it ends."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import Meta

from app.contract.operation import Operation
from app.contract.people import PublicKey
from app.contract.wire import Asked, Hash, Id, Told, extensible, whole

GivenPower = Literal["coach", "approve", "see_activity", "see_balances", "get_alerts"]
PairingState = Literal["invited", "claimed", "matched", "waiting", "active", "paused", "ended", "expired", "inactive"]
"""``matched``: one of the two has said that the pictures are the same. ``inactive`` is what a helper is told of a link that is paused,
ended or expired: not which of these it is."""
Day = Annotated[str, Meta(pattern=whole(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"))]
Powers = Annotated[list[GivenPower], Meta(min_length=1, max_length=5)]
Nonce = Annotated[str, Meta(pattern=whole(r"[A-Za-z0-9_-]{43}"))]
"""32 random bytes in base64url."""
PairingCode = Annotated[str, Meta(pattern=whole(r"[0-9]{10}"))]


class InvitePairing(Asked):
    """Invites somebody. ``commitment`` binds her end to its nonce (domain/pictures.py). A ``remote`` code lives 72 hours, else 10 minutes.

    Her device has to be trusted, and is the one that reveals the nonce and says whether the pictures match.
    """

    powers: Powers
    until: Day
    """The last day on which the powers hold; a year and a day ahead at most."""
    commitment: Hash
    remote: bool = False


class Invitation(Told):
    """The invitation. ``code`` and ``qr`` are told when it is made and never again."""

    pairing_id: Id
    expires_at: datetime
    code: str | None = None
    qr: str | None = None


class ClaimPairing(Asked):
    """The helper types the code. ``publicKey`` is his device's. Five wrong codes end an invitation; all that fails answers alike.

    A careful helper leaves ``nonce`` out and reveals it once the answer has told him her commitment: whoever knew his nonce before that
    could still choose among commitments until both see the same pictures.
    """

    code: PairingCode
    public_key: PublicKey
    nonce: Nonce | None = None


class RevealPairing(Asked):
    """The nonce of whoever asks, told once: the helper's when he knows her commitment, hers when she knows his nonce and never before."""

    nonce: Nonce


class MatchPairing(Asked):
    """Whether the four pictures are the same at both ends. One no ends the pairing."""

    pictures_match: bool


class ChangePairing(Asked):
    """Fewer powers, an earlier end or a pause hold at once; more, or later, after 24 hours. What is not given stays."""

    powers: Powers | None = None
    until: Day | None = None
    paused: bool | None = None


class PairingEnd(Told):
    """What the other end put in, as this end needs it to compute the pictures. Nothing of it is secret any more when it is told."""

    public_key: PublicKey
    nonce: str | None = None
    commitment: str | None = None


class PairingBody(Told):
    """A link, as the one who asks sees it. ``name`` is the other person's; unknown until somebody has claimed it."""

    pairing_id: Id
    side: Literal["customer", "helper"]
    state: Annotated[str, extensible(PairingState)]
    name: str
    powers: list[Annotated[str, extensible(GivenPower)]]
    until: Day
    in_force_from: datetime | None = None
    witnessed: bool = False
    coming_powers: list[Annotated[str, extensible(GivenPower)]] = []
    coming_until: Day | None = None
    coming_from: datetime | None = None
    resumes: bool = False
    """It is paused, and is not any more from ``comingFrom`` on."""
    said_match: bool = False
    other_end: PairingEnd | None = None
    """While the pictures are compared: the other end's key and nonce, or commitment until it is revealed."""


class WaitingPairing(Told):
    """What the branch is told of a pairing that waits its day: staff who see both may witness it, or ask her whether all is well."""

    pairing_id: Id
    customer_name: str
    helper_name: str
    matched_at: datetime
    in_force_from: datetime
    powers: list[Annotated[str, extensible(GivenPower)]]
    until: Day
    witnessed: bool = False


class WaitingPairings(Told):
    """The oldest first; the next ones come when these do not wait any more."""

    items: list[WaitingPairing]
    next: str | None = None


class Pairings(Told):
    """All links of the one who asks, at either side, the newest first; those that give nothing any more stay for a year."""

    items: list[PairingBody]
    next: str | None = None


_CLOSED: Final = ("pairing_refused",)
_WIDENS: Final = ("frozen", "device_untrusted")

CALLS: Final = (
    Operation("listPairings", "GET", "/pairings", "Whom I trust, and who trusts me", Pairings, role="anybody"),
    Operation(
        "invitePairing",
        "POST",
        "/pairings",
        "Invite somebody I trust",
        Invitation,
        InvitePairing,
        201,
        creates=True,
        problems=("DT01", "too_many_attempts", *_WIDENS),
    ),
    Operation(
        "claimPairing",
        "POST",
        "/pairings/claim",
        "Type the code of an invitation; no call for staff",
        PairingBody,
        ClaimPairing,
        201,
        creates=True,
        problems=("pairing_refused", "too_many_attempts", "forbidden"),
        role="anybody",
    ),
    Operation("listWaitingPairings", "GET", "/pairings/waiting", "Who has paired lately, unseen by staff", WaitingPairings, role="teller"),
    Operation("readPairing", "GET", "/pairings/{pairingId}", "One link", PairingBody, role="anybody"),
    Operation(
        "revealPairing",
        "PUT",
        "/pairings/{pairingId}/reveal",
        "Tell my nonce: the helper first, then the customer",
        PairingBody,
        RevealPairing,
        problems=_CLOSED,
        role="anybody",
    ),
    Operation(
        "matchPairing",
        "PUT",
        "/pairings/{pairingId}/match",
        "Are the pictures the same at both ends?",
        PairingBody,
        MatchPairing,
        problems=(*_CLOSED, "frozen"),
        role="anybody",
    ),
    Operation(
        "witnessPairing",
        "POST",
        "/pairings/{pairingId}/witness",
        "Staff have seen both: in force at once; may be repeated",
        WaitingPairing,
        problems=_CLOSED,
        role="teller",
    ),
    Operation(
        "changePairing",
        "PATCH",
        "/pairings/{pairingId}",
        "Fewer powers or a pause now, more later",
        PairingBody,
        ChangePairing,
        problems=("DT01", *_CLOSED, *_WIDENS),
    ),
    Operation(
        "endPairing", "DELETE", "/pairings/{pairingId}", "End a link, or leave it; may be repeated", None, status=204, role="anybody"
    ),
)
