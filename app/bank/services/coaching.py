"""Coaching: she asks or he offers, the other one joins, and either ends it.

Whether one goes on is asked in the very transaction that uses it: it is over the moment that its link, its power or her session is, though
the settler puts that down a little later. To him every end looks the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.bank.services import attempts, diary, link_bodies, links
from app.bank.services.coaching_bodies import told
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id
from app.bank.services.refusal import Refusal
from app.bank.store import coaching, hints, pairings, sessions
from app.bank.store.coaching import CoachingRow
from app.bank.store.pairings import LinkRow
from app.bank.store.port import Tx
from app.contract.coaching import AskCoaching, CoachingBody, Coachings, JoinCoaching, OfferCoaching
from app.domain.coaching import COACHING_LASTS, CoachingState, Shown
from app.domain.family import Power, Side
from app.domain.hints import HintKind

_BEGUN: Final = {Side.CUSTOMER: CoachingState.ASKED, Side.HELPER: CoachingState.OFFERED}


def state(tx: Tx, ctx: Context, row: CoachingRow) -> CoachingState:
    """How a coaching stands now, whether its end was put down or not."""
    now, link = ctx.now(tx), pairings.link(tx, row.pairing_id)
    if row.ended_at is not None or now - row.last_at >= COACHING_LASTS:
        return CoachingState.OVER
    if link is None or not _gives(tx, ctx, link):
        return CoachingState.OVER
    if row.session_id and not sessions.is_open(tx, row.session_id, ctx.bank.instant()):
        return CoachingState.OVER
    return CoachingState.ON if row.joined_at else _BEGUN[row.begun_by]


def goes_on(tx: Tx, ctx: Context, coaching_id: str) -> bool:
    """Whether one is not over."""
    row = coaching.coaching(tx, coaching_id)
    return row is not None and state(tx, ctx, row) is not CoachingState.OVER


def ask(tx: Tx, ctx: Context, asked: AskCoaching) -> str:
    """She asks the helper at a link of hers, or accepts what he has offered; answers the id."""
    link = _link(tx, ctx, asked.pairing_id, Side.CUSTOMER)
    known = _open_under(tx, ctx, link)
    if known is not None and known.session_id is None:
        return _accept(tx, ctx, known, _shown(asked.shows))
    if known is not None and known.session_id == ctx.caller.session_id:
        return known.coaching_id
    if known is not None:  # her program went down: from this session nothing could be shown in it
        _over(tx, ctx, known, Side.CUSTOMER.value)
    _refuse_second(tx, ctx)
    rules = ctx.bank.rules
    attempts.count_sparingly(tx, ctx, f"asking:{link.pairing_id}", rules.coaching_asks_an_hour, rules.coaching_asks_a_day)
    return _begin(tx, ctx, link, Side.CUSTOMER, _shown(asked.shows)).coaching_id


def offer(tx: Tx, ctx: Context, asked: OfferCoaching) -> str:
    """He offers, or joins what she has asked for; answers the id."""
    link = _link(tx, ctx, asked.pairing_id, Side.HELPER)
    known = _open_under(tx, ctx, link)
    if known is not None:
        if known.joined_at is None and known.begun_by is Side.CUSTOMER:
            _join(tx, ctx, known, known.session_id, known.shows)
        return known.coaching_id
    rules = ctx.bank.rules
    attempts.count_sparingly(tx, ctx, f"offering:{link.pairing_id}", rules.coaching_offers_an_hour, rules.coaching_offers_a_day)
    row = _begin(tx, ctx, link, Side.HELPER, frozenset())
    diary.note(tx, ctx, row.customer_id, row.pairing_id, links.name_of(tx, row.helper_id), "coaching_offered", {})
    return row.coaching_id


def begun(tx: Tx, ctx: Context, _: AskCoaching | OfferCoaching, coaching_id: str) -> CoachingBody:
    """What was asked for or offered, as it stands."""
    return _as_told(tx, ctx, coaching_id)


def join(tx: Tx, ctx: Context, asked: JoinCoaching) -> CoachingBody:
    """He comes to what she has asked for, or she accepts what he has offered; again, it stays as it was."""
    row, side = own(tx, ctx)
    standing = state(tx, ctx, row)
    if side is Side.HELPER and asked.shows:
        raise Refusal("coaching_refused")
    if standing is CoachingState.ASKED and side is Side.HELPER:
        _join(tx, ctx, row, row.session_id, row.shows)
    elif standing is CoachingState.OFFERED and side is Side.CUSTOMER:
        _accept(tx, ctx, row, _shown(asked.shows))
    elif standing is not CoachingState.ON:
        raise Refusal("coaching_refused")
    return _as_told(tx, ctx, row.coaching_id)


def list_open(tx: Tx, ctx: Context, _: None) -> Coachings:
    """Those of the caller that are not over."""
    rows = ((row, state(tx, ctx, row)) for row in coaching.open_of(tx, ctx.person_id))
    return Coachings([told(tx, ctx, row, standing) for row, standing in rows if standing is not CoachingState.OVER])


def read(tx: Tx, ctx: Context, _: None) -> CoachingBody:
    """One of the caller's."""
    row, _side = own(tx, ctx)
    return told(tx, ctx, row, state(tx, ctx, row))


def end(tx: Tx, ctx: Context, _: None) -> None:
    """Either ends it, at once; may be repeated."""
    row, side = own(tx, ctx)
    if row.ended_at is None:
        _over(tx, ctx, row, side.value)


def come_due(tx: Tx, ctx: Context, coaching_id: str) -> int:
    """Puts down that one is over which has ended by itself; answers 0 where it goes on."""
    row = coaching.coaching(tx, coaching_id)
    if row is None or row.ended_at is not None or state(tx, ctx, row) is not CoachingState.OVER:
        return 0
    _over(tx, ctx, row, "bank")
    return 1


def own(tx: Tx, ctx: Context) -> tuple[CoachingRow, Side]:
    """The caller's coaching that the path names, and at which end the caller is; refused ``not_found``."""
    row = coaching.coaching(tx, ctx.ids["coachingId"])
    side = row.side(ctx.person_id) if row else None
    if row is None or side is None:
        raise Refusal("not_found")
    return row, side


def tell(tx: Tx, ctx: Context, row: CoachingRow) -> None:
    """Lets both look again."""
    for person_id in (row.customer_id, row.helper_id):
        ctx.tell(tx, person_id, "coaching.updated", row.coaching_id)


def _begin(tx: Tx, ctx: Context, link: LinkRow, by: Side, shows: frozenset[Shown]) -> CoachingRow:
    if link.helper_id is None:
        raise AssertionError("nobody is at the other end of a link in force")
    session_id = ctx.caller.session_id if by is Side.CUSTOMER else None
    row = CoachingRow(fresh_id("coa"), link.pairing_id, link.customer_id, link.helper_id, by, session_id, shows, ctx.now(tx))
    coaching.add(tx, row)
    tell(tx, ctx, row)
    if by is Side.CUSTOMER:
        ctx.poke(row.helper_id)
    return row


def _accept(tx: Tx, ctx: Context, row: CoachingRow, shows: frozenset[Shown]) -> str:
    _refuse_second(tx, ctx)
    _join(tx, ctx, row, ctx.caller.session_id, shows)
    return row.coaching_id


def _join(tx: Tx, ctx: Context, row: CoachingRow, session_id: str | None, shows: frozenset[Shown]) -> None:
    coaching.join(tx, row.coaching_id, session_id, shows, ctx.now(tx))
    facts = {"shows": sorted(each.value for each in shows)}
    diary.note(tx, ctx, row.customer_id, row.pairing_id, links.name_of(tx, row.helper_id), "coaching_joined", facts)
    tell(tx, ctx, row)


def _over(tx: Tx, ctx: Context, row: CoachingRow, by: str) -> None:
    name, pointed = links.name_of(tx, row.helper_id), hints.let_go(tx, row.coaching_id)
    if pointed:
        facts = {"kind": HintKind.POINT.value, "count": pointed}
        diary.note(tx, ctx, row.customer_id, row.pairing_id, name, "coaching_hint", facts)
    if row.joined_at is not None:
        diary.note(tx, ctx, row.customer_id, row.pairing_id, name, "coaching_ended", {"by": by})
    coaching.end(tx, row.coaching_id, ctx.now(tx))
    tell(tx, ctx, row)


def _refuse_second(tx: Tx, ctx: Context) -> None:
    """She has one at a time. What is over without having been put down makes room."""
    for row in coaching.open_of(tx, ctx.person_id):
        if row.customer_id == ctx.person_id and row.session_id and not come_due(tx, ctx, row.coaching_id):
            raise Refusal("coaching_exists", {"coachingId": row.coaching_id})


def _open_under(tx: Tx, ctx: Context, link: LinkRow) -> CoachingRow | None:
    """The one under this link that is not over."""
    for row in coaching.open_of(tx, link.customer_id):
        if row.pairing_id == link.pairing_id and not come_due(tx, ctx, row.coaching_id):
            return row
    return None


def _link(tx: Tx, ctx: Context, pairing_id: str, side: Side) -> LinkRow:
    """The caller's link; refused ``not_found``, and ``coaching_refused`` where it does not give the power now, whatever the reason."""
    link = link_bodies.own_link(tx, ctx, pairing_id)
    if link.side(ctx.person_id) is not side or not _gives(tx, ctx, link):
        raise Refusal("coaching_refused")
    return link


def _gives(tx: Tx, ctx: Context, link: LinkRow) -> bool:
    return links.in_force(link, ctx.now(tx)) and Power.COACH in link.powers


def _shown(shows: Sequence[str]) -> frozenset[Shown]:
    return frozenset(map(Shown, shows))


def _as_told(tx: Tx, ctx: Context, coaching_id: str) -> CoachingBody:
    row = coaching.coaching(tx, coaching_id)
    if row is None:
        raise Refusal("not_found")
    return told(tx, ctx, row, state(tx, ctx, row))
