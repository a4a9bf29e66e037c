"""Links: who may do what for whom now. Everything that asks for a power asks here, in the transaction in which it uses it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from app.bank.services.context import Context
from app.bank.store import pairings, people
from app.bank.store.pairings import LinkRow
from app.bank.store.port import Tx
from app.domain.family import ADDS_TO_THE_WAIT, REMIND_BEFORE, Agreed, LinkState, Power


def active_helpers(tx: Tx, ctx: Context, customer_id: str, power: Power | None = None) -> tuple[LinkRow, ...]:
    """The links of a customer that are in force, and give ``power`` where one is asked for; the newest first."""
    return tuple(link for link in pairings.links_of_customer(tx, customer_id) if _gives(link, ctx.now(tx), power))


def helped_by(tx: Tx, ctx: Context, helper_id: str, power: Power | None = None) -> tuple[LinkRow, ...]:
    """The same from the other end: whom somebody helps."""
    return tuple(link for link in pairings.links_of_helper(tx, helper_id) if _gives(link, ctx.now(tx), power))


def between(tx: Tx, ctx: Context, helper_id: str, customer_id: str) -> LinkRow | None:
    """The link that is in force between two."""
    link = pairings.lasting(tx, customer_id, helper_id)
    return link if link is not None and in_force(link, ctx.now(tx)) else None


def may(tx: Tx, ctx: Context, helper_id: str, customer_id: str, power: Power) -> bool:
    """Whether somebody has a power for a customer now."""
    link = between(tx, ctx, helper_id, customer_id)
    return link is not None and power in link.powers


@dataclass(frozen=True, slots=True)
class Approvers:
    """Links that give the power to approve; and those that gave it and do not any more: over, paused, or with fewer powers."""

    now: tuple[LinkRow, ...]
    lately: tuple[LinkRow, ...]
    """For less than seven days."""


def approvers(tx: Tx, ctx: Context, customer_id: str) -> Approvers:
    """Who may approve for a customer, and who might until lately; the newest first."""
    now, found = ctx.now(tx), pairings.links_of_customer(tx, customer_id)
    giving = tuple(link for link in found if _gives(link, now, Power.APPROVE))
    ended = ((link, _approved_until(link, now)) for link in found if link not in giving)
    return Approvers(giving, tuple(link for link, at in ended if at is not None and now - at < ADDS_TO_THE_WAIT))


def adds_to_the_wait(link: LinkRow, now: datetime) -> bool:
    """Whether an approval under this link does not replace the safety wait yet: staff have not seen the two, and it is young."""
    return link.witnessed_by is None and link.in_force_at is not None and now - link.in_force_at < ADDS_TO_THE_WAIT


def in_force(link: LinkRow, now: datetime) -> bool:
    """Whether a link gives its powers at an instant, in the bank's zone."""
    return state(link, now) is LinkState.ACTIVE


def state(link: LinkRow, now: datetime) -> LinkState:
    """How a link stands at an instant, whether it was brought up to date by now or not. Only what takes away comes by itself."""
    if link.state.comparing and link.lapses_at <= now:
        return LinkState.EXPIRED
    return link.terms.state(link.state, now.date())


def name_of(tx: Tx, person_id: str | None) -> str:
    """What somebody is called; empty for nobody."""
    person = people.person(tx, person_id) if person_id else None
    return person.name if person else ""


def keep(tx: Tx, ctx: Context, before: LinkRow, after: LinkRow) -> LinkRow:
    """Keeps a link that has changed, with what follows from the change. Answers it as it is kept."""
    now = ctx.now(tx)
    if after.state.over:
        after = replace(after, agreed=Agreed(after.terms), ended_at=after.ended_at or now)
    shown = state(after, now).told_to_helper
    after = replace(
        after,
        inactive_at=(before.inactive_at or now) if shown is LinkState.INACTIVE else None,
        approved_until=_approval_ended(before, after, now),
    )
    after = replace(after, next_at=_next_at(after, now))
    pairings.save(tx, after)
    return after


def changed(tx: Tx, ctx: Context, link: LinkRow, *, silently: bool = False) -> None:
    """Lets those at both ends look again; ``silently``: her alone, because he is not told that there is less for him to see."""
    ctx.tell(tx, link.customer_id, "pairing.updated", link.pairing_id)
    if link.helper_id and not silently:
        ctx.tell(tx, link.helper_id, "pairing.updated", link.pairing_id)


def with_terms(link: LinkRow, now: datetime) -> LinkRow:
    """A link whose terms are new: she is asked again before the last day, unless that is near already."""
    return replace(link, reminded=now.date() >= _remind_on(link))


def _gives(link: LinkRow, now: datetime, power: Power | None) -> bool:
    return in_force(link, now) and (power is None or power in link.powers)


def _approval_ended(before: LinkRow, after: LinkRow, now: datetime) -> datetime | None:
    if _gives(after, now, Power.APPROVE):
        return None
    return now if _gives(before, now, Power.APPROVE) else _approved_until(before, now)


def _approved_until(link: LinkRow, now: datetime) -> datetime | None:
    """Since when a link does not give the power to approve; also where its last day has gone by and nobody has put that down."""
    if link.approved_until is None and link.state is LinkState.ACTIVE and Power.APPROVE in link.powers and not link.terms.paused:
        return _begins(link.terms.until + timedelta(days=1), now)
    return link.approved_until


def _next_at(link: LinkRow, now: datetime) -> datetime | None:
    if link.state.over:
        return None
    coming = [_begins(link.terms.until + timedelta(days=1), now)]
    if link.state.comparing:
        coming.append(link.lapses_at)
    if link.state is LinkState.WAITING and link.in_force_at is not None:
        coming.append(link.in_force_at)
    if link.state is LinkState.ACTIVE and not link.reminded:
        coming.append(_begins(_remind_on(link), now))
    if link.agreed.coming is not None:
        coming.append(link.agreed.coming.at)
    return min(coming)


def _remind_on(link: LinkRow) -> date:
    return link.terms.until - REMIND_BEFORE


def _begins(day: date, now: datetime) -> datetime:
    """Midnight of a day of the bank's, whose zone ``now`` has."""
    return datetime.combine(day, time(), now.tzinfo)
