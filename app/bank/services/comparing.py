"""Comparing the pictures: each end tells its nonce in its turn, then whether the two see the same; or staff see both persons."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.bank.services import diary, link_bodies, link_course, links, notices
from app.bank.services.context import Context
from app.bank.services.freeze import refuse_while_frozen
from app.bank.services.refusal import Refusal
from app.bank.store import counter, devices, pairing_ends, pairings
from app.bank.store.pairing_ends import EndRow
from app.bank.store.pairings import LinkRow
from app.bank.store.port import Tx
from app.contract.diary import DiaryCode
from app.contract.family import MatchPairing, PairingBody, RevealPairing, WaitingPairing, WaitingPairings
from app.domain.family import LINK_WAITS, LinkState, Side
from app.domain.pictures import End, keeps

_COMPARING: Final = (LinkState.CLAIMED, LinkState.MATCHED)
_AT_ONCE: Final = 200
"""So many one answer carries to the branch."""


def reveal(tx: Tx, ctx: Context, asked: RevealPairing) -> PairingBody:
    """Takes the caller's nonce: his first, because hers must not be known before; hers only where it is the one that she is bound to."""
    link = link_bodies.own(tx, ctx)
    end = _own_end(tx, ctx, link)
    if end.nonce != asked.nonce:
        if end.nonce is not None or links.state(link, ctx.now(tx)) is not LinkState.CLAIMED:
            raise Refusal("pairing_refused")
        if end.side is Side.CUSTOMER and not _may_be_hers(tx, end, asked.nonce):
            raise Refusal("pairing_refused")
        pairing_ends.keep_end(tx, replace(end, nonce=asked.nonce))
        links.changed(tx, ctx, link)
    return link_bodies.told(tx, ctx, link)


def match(tx: Tx, ctx: Context, asked: MatchPairing) -> PairingBody:
    """Takes what the caller says of the pictures. One no ends it; when both have said yes, it waits its day."""
    link = link_bodies.own(tx, ctx)
    end = _own_end(tx, ctx, link)
    if end.said_match is asked.pictures_match:
        return link_bodies.told(tx, ctx, link)
    other = pairing_ends.end(tx, link.pairing_id, Side.HELPER if end.side is Side.CUSTOMER else Side.CUSTOMER)
    if links.state(link, ctx.now(tx)) not in _COMPARING or not (end.nonce and other and other.nonce):
        raise Refusal("pairing_refused")
    if end.side is Side.CUSTOMER and asked.pictures_match:
        refuse_while_frozen(tx, ctx.person_id)
    pairing_ends.keep_end(tx, replace(end, said_match=asked.pictures_match))
    if end.side is Side.HELPER:
        code: DiaryCode = "link_matched" if asked.pictures_match else "link_mismatched"
        diary.note(tx, ctx, link.customer_id, link.pairing_id, links.name_of(tx, link.helper_id), code, {})
    if not asked.pictures_match:
        return link_bodies.told(tx, ctx, link_course.differ(tx, ctx, link))
    return link_bodies.told(tx, ctx, _wait(tx, ctx, link) if other.said_match else _matched(tx, ctx, link))


def witness(tx: Tx, ctx: Context, _: None) -> WaitingPairing:
    """Staff have seen both persons: what waits is in force at once, and what is in force is as if it had been seen before.

    Nobody is the witness of a link of her own.
    """
    link = pairings.link(tx, ctx.ids["pairingId"])
    if link is None:
        raise Refusal("not_found")
    if link.side(ctx.person_id) is not None:
        raise Refusal("forbidden")
    state = links.state(link, ctx.now(tx))
    if state not in (LinkState.WAITING, LinkState.ACTIVE, LinkState.PAUSED):
        raise Refusal("pairing_refused")
    if link.witnessed_by is None:
        if state is LinkState.WAITING:
            link = link_course.bring_into_force(tx, ctx, link, ctx.person_id)
        else:
            link = links.keep(tx, ctx, link, replace(link, witnessed_by=ctx.person_id))
            links.changed(tx, ctx, link, silently=True)
        counter.add_act(tx, person_id=link.customer_id, staff_id=ctx.person_id, act="witnessed_pairing", at=ctx.now(tx))
    return _to_branch(tx, link)


def list_waiting(tx: Tx, _: Context, __: None) -> WaitingPairings:
    """What the branch is told: who has paired and waits, because that is the moment a scammer wants."""
    return WaitingPairings([_to_branch(tx, link) for link in pairings.waiting(tx, _AT_ONCE)])


def _own_end(tx: Tx, ctx: Context, link: LinkRow) -> EndRow:
    """The caller's end, at the device that the pairing was begun with; refused ``pairing_refused``."""
    side = link.side(ctx.person_id)
    end = pairing_ends.end(tx, link.pairing_id, side) if side else None
    if end is None or end.device_id != ctx.caller.device_id:
        raise Refusal("pairing_refused")
    return end


def _may_be_hers(tx: Tx, end: EndRow, nonce: str) -> bool:
    """Whether his nonce is known, and this is what she has committed to."""
    his, device = pairing_ends.end(tx, end.pairing_id, Side.HELPER), devices.device(tx, end.device_id)
    return bool(his and his.nonce and device and end.commitment and keeps(end.commitment, End(device.thumbprint, nonce)))


def _matched(tx: Tx, ctx: Context, link: LinkRow) -> LinkRow:
    matched = links.keep(tx, ctx, link, replace(link, state=LinkState.MATCHED))
    links.changed(tx, ctx, matched)
    return matched


def _wait(tx: Tx, ctx: Context, link: LinkRow) -> LinkRow:
    """Both have said yes: her other devices, whoever helps her already and the branch have a day to object."""
    now = ctx.now(tx)
    waiting = links.keep(tx, ctx, link, replace(link, state=LinkState.WAITING, matched_at=now, in_force_at=now + LINK_WAITS))
    name = links.name_of(tx, link.helper_id)
    facts = {"pairingId": link.pairing_id, "name": name, "inForceFrom": now + LINK_WAITS}
    notices.tell(tx, ctx, link.customer_id, "link_waiting", facts)
    for other in links.active_helpers(tx, ctx, link.customer_id):
        if other.helper_id:
            theirs = {"pairingId": other.pairing_id, "customerName": links.name_of(tx, link.customer_id), "name": name}
            notices.tell(tx, ctx, other.helper_id, "helper_added", theirs | {"inForceFrom": now + LINK_WAITS})
    links.changed(tx, ctx, waiting)
    return waiting


def _to_branch(tx: Tx, link: LinkRow) -> WaitingPairing:
    if link.matched_at is None or link.in_force_at is None:
        raise AssertionError("a link has come further than its pictures")
    customer, helper = links.name_of(tx, link.customer_id), links.name_of(tx, link.helper_id)
    return WaitingPairing(
        link.pairing_id,
        customer,
        helper,
        link.matched_at,
        link.in_force_at,
        link_bodies.given(link.terms.powers),
        link.terms.until.isoformat(),
        link.witnessed_by is not None,
    )
