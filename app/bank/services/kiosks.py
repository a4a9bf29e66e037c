"""Kiosks: who may sign in at a machine of a branch, and how much may be sent from there."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.bank.services import attempts, queues, visits
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.services.schedules import schedule_of
from app.bank.store import devices, kiosks, people
from app.bank.store.port import Tx
from app.contract.kiosks import AT_KIOSK, KioskBody, LookAtTicket, TicketLook, TicketStanding
from app.contract.payments import Content
from app.contract.people import OpenSession
from app.domain.safeguards import Safeguards

_STANDINGS: Final[dict[str, TicketStanding]] = {"ticket_day": "another_day", "ticket_branch": "another_branch", "ticket_used": "used"}


def read_kiosk(tx: Tx, ctx: Context, _: None) -> KioskBody:
    """The machine itself asks whether the bank knows it; refused ``kiosk_refused`` for any key that is no kiosk's, or a locked one's."""
    return KioskBody(_itself(tx, ctx))


def look_at_ticket(tx: Tx, ctx: Context, asked: LookAtTicket) -> TicketLook:
    """Whether a ticket is for here and now, before a number and a PIN are asked for; refused ``kiosk_refused``, ``too_many_attempts``."""
    branch_id = _itself(tx, ctx)
    attempts.count_within_hour(tx, ctx, f"tickets:{ctx.thumbprint}", ctx.bank.rules.kiosk_tickets_an_hour)
    try:
        visits.ticket_of(tx, ctx, asked.ticket, branch_id)
    except Refusal as no:
        return TicketLook(_STANDINGS.get(no.code, "unknown"))
    return TicketLook("today")


def _itself(tx: Tx, ctx: Context) -> str:
    branch_id = branch_at(tx, ctx, ctx.ids["deviceId"])
    if branch_id is None:
        raise Refusal("kiosk_refused")
    return branch_id


def branch_at(tx: Tx, ctx: Context, device_id: str) -> str | None:
    """The branch of the kiosk whose key was proven; None where the device is none, or another's."""
    device = devices.device(tx, device_id)
    return kiosks.branch_of(tx, device_id) if device is not None and device.thumbprint == ctx.thumbprint else None


def slip_trouble(tx: Tx, ctx: Context, asked: OpenSession) -> Refusal | None:
    """Why what was handed in at a kiosk lets nobody in: it is nobody's, or not for here and now. It is looked at without a look at the
    number, so that it tells nothing of who is a customer.
    """
    branch_id = branch_at(tx, ctx, asked.device_id)
    found = _handed_in_by(tx, ctx, asked, branch_id) if branch_id is not None else None
    return found if isinstance(found, Refusal) else None


def is_there(tx: Tx, ctx: Context, asked: OpenSession, person_id: str, branch_id: str) -> bool:
    """Whether the ticket or the card is this customer's, and for here and now."""
    return people.has_role(tx, person_id, "customer") and _handed_in_by(tx, ctx, asked, branch_id) == person_id


def let_in(tx: Tx, ctx: Context, device_id: str, person_id: str) -> None:
    """Whoever has signed in there has come: the staff of the branch see it."""
    branch_id = branch_at(tx, ctx, device_id)
    if branch_id is not None:
        queues.let_in(tx, ctx, person_id, branch_id)


def refuse_elsewhere(ctx: Context, operation: str) -> None:
    """Refused ``not_at_kiosk``: at a kiosk nothing is done but what the contract lists."""
    if ctx.caller.at_kiosk and operation not in AT_KIOSK:
        raise Refusal("not_at_kiosk")


def refuse_order(ctx: Context, content: Content) -> None:
    """Refused ``not_at_kiosk``: what goes out again and again is set up at home, or with a person; wherever it was begun."""
    if ctx.caller.at_kiosk and schedule_of(content.details) is not None:
        raise Refusal("not_at_kiosk")


def limited(ctx: Context, known: Safeguards) -> Safeguards:
    """What limits a payment here: at a kiosk the bank's own limits too, where they are lower than hers."""
    limits = ctx.bank.rules.kiosk_limits.get(known.currency)
    if limits is None or ctx.admitted is None or not ctx.admitted.at_kiosk:
        return known
    return replace(
        known,
        payment_limit=min(known.payment_limit, limits.payment_limit),
        daily_limit=min(known.daily_limit, limits.daily_limit),
    )


def _handed_in_by(tx: Tx, ctx: Context, asked: OpenSession, branch_id: str) -> str | Refusal:
    """Whose the ticket or the card is."""
    if asked.card is not None:
        return _holder(tx, ctx, asked.card)
    if asked.ticket is not None:
        return _whose(tx, ctx, asked.ticket, branch_id)
    return _refused("missing")


def _whose(tx: Tx, ctx: Context, ticket: str, branch_id: str) -> str | Refusal:
    try:
        return visits.ticket_of(tx, ctx, ticket, branch_id).person_id
    except Refusal as no:
        return _refused(no.code)


def _holder(tx: Tx, ctx: Context, card: str) -> str | Refusal:
    number = ctx.bank.cards.holder(card)
    person = people.person_numbered(tx, number) if number else None
    return person.person_id if person else _refused("card_unknown")


def _refused(why: str) -> Refusal:
    return Refusal("slip_refused", {"why": why})
