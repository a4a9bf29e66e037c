"""What becomes of a link: it comes into force, she is asked whether it is still right, it ends. The settler brings each up to date in time.

While she has stopped everything nothing comes into force, and for a day after that neither: she may have done so because of him.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.bank.services import asking, link_bodies, link_facts, links, notices
from app.bank.services.context import Context
from app.bank.services.freeze import is_frozen
from app.bank.store import freezes, pairing_ends, pairings
from app.bank.store.pairings import LinkRow
from app.bank.store.port import Tx
from app.contract.notices import NoticeCode
from app.domain.family import Agreed, Coming, LinkState, Side


def come_due(tx: Tx, ctx: Context, pairing_id: str) -> int:
    """Brings a link a step further whose time has come; answers 0 where it was not its time (any more)."""
    link, now = pairings.link(tx, pairing_id), ctx.now(tx)
    if link is None or link.next_at is None or link.next_at > now or is_frozen(tx, link.customer_id):
        return 0
    if links.state(link, now).over:
        run_out(tx, ctx, link)
    elif (held_until := _held_until(tx, ctx, link)) > now and _begins_by(link, now):
        links.changed(tx, ctx, links.keep(tx, ctx, link, _postponed(link, held_until)))
    elif link.state is LinkState.WAITING and _begins_by(link, now):
        bring_into_force(tx, ctx, link)
    elif link.agreed.due(now) != link.agreed:
        widened = links.keep(tx, ctx, link, links.with_terms(replace(link, agreed=link.agreed.due(now)), now))
        link_facts.note(tx, ctx, widened, "link_widened", link_facts.wanted(widened.terms))
        links.changed(tx, ctx, widened)
    else:
        links.keep(tx, ctx, link, replace(link, reminded=True))
        _tell_her(tx, ctx, link, "link_ends_soon")
    return 1


def bring_into_force(tx: Tx, ctx: Context, link: LinkRow, witnessed_by: str | None = None) -> LinkRow:
    """A link that has waited its day, or that staff have seen, gives its powers from now on."""
    now = ctx.now(tx)
    begun = replace(link, state=LinkState.ACTIVE, in_force_at=now, witnessed_by=witnessed_by)
    begun = links.keep(tx, ctx, link, links.with_terms(begun, now))
    link_facts.note(tx, ctx, link, "link_in_force")
    _tell_her(tx, ctx, begun, "link_in_force")
    if begun.helper_id and links.in_force(begun, now):
        facts = {"pairingId": link.pairing_id, "name": links.name_of(tx, link.customer_id)}
        notices.tell(tx, ctx, begun.helper_id, "link_in_force", facts)
    links.changed(tx, ctx, begun)
    return begun


def end(tx: Tx, ctx: Context, _: None) -> None:
    """She ends a link, and he is not told; or he leaves it, and she is. May be repeated."""
    link = link_bodies.own(tx, ctx)
    if links.state(link, ctx.now(tx)).over:
        return
    if link.side(ctx.person_id) is Side.CUSTOMER:
        _over(tx, ctx, link, LinkState.ENDED, "link_ended")
        return
    link_facts.note(tx, ctx, link, "link_left")
    _over(tx, ctx, link, LinkState.ENDED, "link_left")


def run_out(tx: Tx, ctx: Context, link: LinkRow) -> None:
    """Its last day is over, or nobody has done in time what was to be done."""
    _over(tx, ctx, link, LinkState.EXPIRED, "link_ended")


def differ(tx: Tx, ctx: Context, link: LinkRow) -> LinkRow:
    """Somebody sees other pictures: whoever it is that is paired with her, it is not the one she means."""
    return _over(tx, ctx, link, LinkState.ENDED, "link_ended")


def _over(tx: Tx, ctx: Context, link: LinkRow, state: LinkState, code: NoticeCode) -> LinkRow:
    pairing_ends.drop_code(tx, link.pairing_id)
    ended = links.keep(tx, ctx, link, replace(link, state=state))
    asking.link_changed(tx, ctx, ended)
    if link.helper_id:
        _tell_her(tx, ctx, link, code)
    if code == "link_ended":
        link_facts.note(tx, ctx, link, "link_ended")
    links.changed(tx, ctx, ended, silently=not link.state.comparing)
    return ended


def _tell_her(tx: Tx, ctx: Context, link: LinkRow, code: NoticeCode) -> None:
    facts = {"pairingId": link.pairing_id, "name": links.name_of(tx, link.helper_id), "until": link.terms.until.isoformat()}
    notices.tell(tx, ctx, link.customer_id, code, facts)


def _held_until(tx: Tx, ctx: Context, link: LinkRow) -> datetime:
    thawed = freezes.last_ended(tx, link.customer_id)
    return thawed + ctx.bank.rules.after_thaw if thawed else link.invited_at


def _begins_by(link: LinkRow, now: datetime) -> bool:
    """Whether anything of what a link gives should have begun by now that has not."""
    waits = link.state is LinkState.WAITING and link.in_force_at is not None and link.in_force_at <= now
    return waits or (link.agreed.coming is not None and link.agreed.coming.at <= now)


def _postponed(link: LinkRow, until: datetime) -> LinkRow:
    coming = link.agreed.coming
    agreed = Agreed(link.terms, Coming(coming.terms, max(coming.at, until))) if coming else link.agreed
    waits = link.state is LinkState.WAITING and link.in_force_at is not None
    return replace(link, agreed=agreed, in_force_at=max(link.in_force_at, until) if waits and link.in_force_at else link.in_force_at)
