"""Links as they are told: to her all of it; to him nothing from which he could learn whether a link is paused, ended or expired."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final, get_args

from app.bank.services import links
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import devices, pairing_ends, pairings
from app.bank.store.pairing_ends import EndRow
from app.bank.store.pairings import LinkRow
from app.bank.store.port import Tx
from app.contract.family import GivenPower, PairingBody, PairingEnd, Pairings
from app.contract.people import PublicKey
from app.domain.family import LinkState, Power, Side

_GIVEN: Final[tuple[GivenPower, ...]] = get_args(GivenPower)
_COMPARED: Final = (LinkState.CLAIMED, LinkState.MATCHED, LinkState.WAITING)
_OTHER: Final = {Side.CUSTOMER: Side.HELPER, Side.HELPER: Side.CUSTOMER}


def list_pairings(tx: Tx, ctx: Context, _: None) -> Pairings:
    """The caller's links, at either side, the newest first."""
    since = ctx.now(tx) - ctx.bank.rules.ended_links_told
    return Pairings([told(tx, ctx, link) for link in pairings.links_of(tx, ctx.person_id) if _is_told(ctx, link, since)])


def read_pairing(tx: Tx, ctx: Context, _: None) -> PairingBody:
    """One of them."""
    return told(tx, ctx, own(tx, ctx))


def own(tx: Tx, ctx: Context) -> LinkRow:
    """The caller's link that the path names; refused ``not_found``."""
    return own_link(tx, ctx, ctx.ids["pairingId"])


def own_link(tx: Tx, ctx: Context, pairing_id: str) -> LinkRow:
    """The caller's link with this id; refused ``not_found``."""
    link = pairings.link(tx, pairing_id)
    if link is None or link.side(ctx.person_id) is None:
        raise Refusal("not_found")
    return link


def told(tx: Tx, ctx: Context, link: LinkRow) -> PairingBody:
    """A link as the caller's end sees it."""
    now = ctx.now(tx)
    return _to_customer(tx, ctx, link, now) if link.side(ctx.person_id) is Side.CUSTOMER else _to_helper(tx, ctx, link, now)


def _to_customer(tx: Tx, ctx: Context, link: LinkRow, now: datetime) -> PairingBody:
    coming = link.agreed.coming
    state = LinkState.ENDED if _guessed_at(tx, ctx, link) else links.state(link, now)
    return PairingBody(
        pairing_id=link.pairing_id,
        side="customer",
        state=state.value,
        name=links.name_of(tx, link.helper_id),
        powers=given(link.powers),
        until=link.terms.until.isoformat(),
        in_force_from=link.in_force_at if state is LinkState.WAITING else None,
        witnessed=link.witnessed_by is not None,
        coming_powers=given(coming.terms.powers) if coming else [],
        coming_until=coming.terms.until.isoformat() if coming else None,
        coming_from=coming.at if coming else None,
        resumes=coming is not None and link.terms.paused and not coming.terms.paused,
        said_match=_said_match(tx, link, Side.CUSTOMER),
        other_end=_other_end(tx, ctx, link, state),
    )


def _to_helper(tx: Tx, ctx: Context, link: LinkRow, now: datetime) -> PairingBody:
    """``until`` of a link that gives nothing any more is the last day on which it gave something: whatever she does to it later."""
    state = links.state(link, now).told_to_helper
    gone = state is LinkState.INACTIVE
    until = min(link.terms.until, link.inactive_at.astimezone(now.tzinfo).date()) if gone and link.inactive_at else link.terms.until
    return PairingBody(
        pairing_id=link.pairing_id,
        side="helper",
        state=state.value,
        name=links.name_of(tx, link.customer_id),
        powers=[] if gone else given(link.powers),
        until=until.isoformat(),
        in_force_from=link.in_force_at if state is LinkState.WAITING else None,
        witnessed=link.witnessed_by is not None and not gone,
        said_match=_said_match(tx, link, Side.HELPER),
        other_end=_other_end(tx, ctx, link, state),
    )


def _is_told(ctx: Context, link: LinkRow, since: datetime) -> bool:
    gone = link.inactive_at if link.side(ctx.person_id) is Side.HELPER else link.ended_at
    return gone is None or gone >= since


def _guessed_at(tx: Tx, ctx: Context, link: LinkRow) -> bool:
    """Whether so many codes were tried at an invitation that none opens it any more."""
    return link.state is LinkState.INVITED and pairing_ends.tries(tx, link.pairing_id) >= ctx.bank.rules.pairing_tries


def _said_match(tx: Tx, link: LinkRow, side: Side) -> bool:
    end = pairing_ends.end(tx, link.pairing_id, side)
    return end is not None and end.said_match is True


def _other_end(tx: Tx, ctx: Context, link: LinkRow, state: LinkState) -> PairingEnd | None:
    """While the pictures are compared, and a while after."""
    side = link.side(ctx.person_id)
    if side is None or state not in _COMPARED:
        return None
    end = pairing_ends.end(tx, link.pairing_id, _OTHER[side])
    return PairingEnd(_key(tx, end), end.nonce, end.commitment) if end else None


def _key(tx: Tx, end: EndRow) -> PublicKey:
    device = devices.device(tx, end.device_id)
    if device is None or device.key is None:
        raise AssertionError("a device without a key has paired")
    return PublicKey("EC", "P-256", *device.key)


def given(powers: Iterable[Power]) -> list[str]:
    """Powers as they are told, each in its place."""
    return [given for given in _GIVEN if Power(given) in powers]
