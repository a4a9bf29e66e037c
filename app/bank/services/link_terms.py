"""What a link allows, and how she changes it: what she takes away is gone at once, what she gives comes after a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from app.bank.services import asking, link_bodies, link_facts, links, notices
from app.bank.services.context import Context
from app.bank.services.devices import is_trusted
from app.bank.services.freeze import refuse_while_frozen
from app.bank.services.refusal import Refusal
from app.bank.store import devices
from app.bank.store.pairings import LinkRow
from app.bank.store.port import Tx
from app.contract.family import ChangePairing, PairingBody
from app.domain.family import LONGEST_SPAN, Power, Side, Terms


def change(tx: Tx, ctx: Context, asked: ChangePairing) -> PairingBody:
    """Changes what a link of hers allows; the same again changes nothing more. Her newest word counts."""
    link, now = link_bodies.own(tx, ctx), ctx.now(tx)
    if link.side(ctx.person_id) is not Side.CUSTOMER or links.state(link, now).over:
        raise Refusal("pairing_refused")
    wanted = _wanted(link, asked, now)
    gives = not wanted.within(link.agreed.last)
    if gives:
        check_giving(tx, ctx)
    agreed = link.agreed.changed(wanted, now)
    if agreed == link.agreed:
        return link_bodies.told(tx, ctx, link)
    after = links.keep(tx, ctx, link, links.with_terms(replace(link, agreed=agreed), now))
    link_facts.note(tx, ctx, after, "link_changed", link_facts.wanted(wanted))
    asking.link_changed(tx, ctx, after)
    if gives and after.helper_id:
        facts = {"pairingId": link.pairing_id, "name": links.name_of(tx, link.helper_id)}
        notices.tell(tx, ctx, link.customer_id, "link_widening", facts | {"inForceFrom": agreed.coming.at if agreed.coming else now})
    links.changed(tx, ctx, after, silently=True)
    return link_bodies.told(tx, ctx, after)


def check_giving(tx: Tx, ctx: Context) -> None:
    """Refused where she may give nobody more: ``frozen`` while she has stopped everything, ``device_untrusted`` from a new device."""
    refuse_while_frozen(tx, ctx.person_id)
    device = devices.device(tx, ctx.caller.device_id)
    if device is None or device.key is None or not is_trusted(tx, ctx, device):
        raise Refusal("device_untrusted")


def last_day(now: datetime, until: str) -> date:
    """The last day that somebody has asked for; refused ``DT01`` where there is no such day, or it is over or too far off."""
    today = now.date()
    longest = today + LONGEST_SPAN
    try:
        day = date.fromisoformat(until)
    except ValueError:
        day = date.min
    if not today <= day <= longest:
        raise Refusal("DT01", {"earliest": today.isoformat(), "latest": longest.isoformat()})
    return day


def _wanted(link: LinkRow, asked: ChangePairing, now: datetime) -> Terms:
    last = link.agreed.last
    return Terms(
        last.powers if asked.powers is None else frozenset(map(Power, asked.powers)),
        last.until if asked.until is None else last_day(now, asked.until),
        last.paused if asked.paused is None else asked.paused,
    )
