"""Pairing: she invites, he types the code, both compare four pictures that the bank has never seen, and a day later it is in force.

Whatever is wrong with a code or with the moment, the answer is ``pairing_refused``: from it nobody learns what there is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.bank.services import attempts, link_bodies, link_course, link_facts, links, notices
from app.bank.services.context import Context
from app.bank.services.credentials import PAIRING_PREFIX, Code, fresh_id, fresh_pairing_code, hash_pairing_code
from app.bank.services.freeze import is_frozen
from app.bank.services.link_terms import check_giving, last_day
from app.bank.services.refusal import Refusal
from app.bank.store import devices, pairing_ends, pairings, people
from app.bank.store.pairing_ends import EndRow, TriedRow
from app.bank.store.pairings import LinkRow
from app.bank.store.port import Tx
from app.contract.family import ClaimPairing, Invitation, InvitePairing, PairingBody
from app.domain.family import Agreed, LinkState, Power, Side, Terms

QR: Final = "banxing:pair:"
"""What the text of the picture begins with; the code follows."""
_STAFF: Final = ("teller", "fraud_desk")


def begin_inviting(tx: Tx, ctx: Context, asked: InvitePairing) -> None:
    """Makes sure that she may invite now, and counts it."""
    last_day(ctx.now(tx), asked.until)
    check_giving(tx, ctx)
    attempts.count_within_day(tx, ctx, f"inviting:{ctx.person_id}", ctx.bank.rules.invitations_a_day)


def make_code(_: None) -> Code:
    """The slow part."""
    return fresh_pairing_code()


def invite(tx: Tx, ctx: Context, asked: InvitePairing, code: Code) -> str:
    """Opens an invitation; answers its id. Its code is told in this answer alone."""
    check_giving(tx, ctx)
    if pairing_ends.is_code(tx, code.code_hash):  # another one was born with the very same ten digits
        raise Refusal("unavailable", {"retryAfterSeconds": 1})
    now, rules = ctx.now(tx), ctx.bank.rules
    terms = Terms(frozenset(map(Power, asked.powers)), last_day(now, asked.until))
    lapses_at = now + (rules.remote_invitation_life if asked.remote else rules.invitation_life)
    link = LinkRow(fresh_id("pai"), ctx.person_id, None, LinkState.INVITED, Agreed(terms), now, lapses_at)
    pairings.add(tx, link)
    link = links.keep(tx, ctx, link, link)
    pairing_ends.keep_code(tx, link.pairing_id, code.told[:PAIRING_PREFIX], code.code_hash)
    pairing_ends.keep_end(tx, EndRow(link.pairing_id, Side.CUSTOMER, ctx.caller.device_id, asked.commitment))
    links.changed(tx, ctx, link)
    ctx.told_once = code.told
    return link.pairing_id


def invited(tx: Tx, ctx: Context, _: InvitePairing, pairing_id: str) -> Invitation:
    """The invitation that was made, its code told in the first answer alone."""
    link = pairings.link(tx, pairing_id)
    if link is None:
        raise Refusal("not_found")
    code = ctx.told_once
    return Invitation(pairing_id, link.lapses_at, code, QR + code if code else None)


def begin_claiming(tx: Tx, ctx: Context, asked: ClaimPairing) -> str:
    """Counts the try, at its person's day and at every open invitation that it may be meant for; answers the code."""
    if any(people.has_role(tx, ctx.person_id, role) for role in _STAFF):
        raise Refusal("forbidden")
    attempts.count_within_day(tx, ctx, f"pairing:{ctx.person_id}", ctx.bank.rules.pairing_tries_a_day)
    for tried in pairing_ends.count_try(tx, asked.code[:PAIRING_PREFIX]):
        _guessed_at(tx, ctx, tried)
    return asked.code


def hash_code(code: str) -> str:
    """The slow part: takes as long for a code that nobody has."""
    return hash_pairing_code(code)


def claim(tx: Tx, ctx: Context, asked: ClaimPairing, code_hash: str) -> str:
    """Takes an invitation, which somebody has told the caller; answers its id."""
    link = _open_to(tx, ctx, code_hash)
    device = devices.device(tx, ctx.caller.device_id)
    if link is None or device is None or device.key != (asked.public_key.x, asked.public_key.y):
        raise Refusal("pairing_refused")
    now = ctx.now(tx)
    pairing_ends.drop_code(tx, link.pairing_id)
    claimed = replace(link, helper_id=ctx.person_id, state=LinkState.CLAIMED, lapses_at=now + ctx.bank.rules.comparing_life)
    links.keep(tx, ctx, link, claimed)
    pairing_ends.keep_end(tx, EndRow(link.pairing_id, Side.HELPER, device.device_id, nonce=asked.nonce))
    name = links.name_of(tx, ctx.person_id)
    link_facts.note(tx, ctx, claimed, "link_claimed", link_facts.agreed(claimed.agreed))
    notices.tell(tx, ctx, link.customer_id, "link_claimed", {"pairingId": link.pairing_id, "name": name})
    links.changed(tx, ctx, claimed)
    return link.pairing_id


def claimed(tx: Tx, ctx: Context, _: ClaimPairing, pairing_id: str) -> PairingBody:
    """What was claimed, as it stands."""
    link = pairings.link(tx, pairing_id)
    if link is None:
        raise Refusal("not_found")
    return link_bodies.told(tx, ctx, link)


def _guessed_at(tx: Tx, ctx: Context, tried: TriedRow) -> None:
    """The last code that may be tried lets her see that there are no more; one too many ends the invitation, and she can make another."""
    link, most = pairings.link(tx, tried.pairing_id), ctx.bank.rules.pairing_tries
    if link is None or tried.tries < most:
        return
    if tried.tries > most:
        pairing_ends.drop_code(tx, link.pairing_id)
        link = links.keep(tx, ctx, link, replace(link, state=LinkState.ENDED))
    links.changed(tx, ctx, link)


def _open_to(tx: Tx, ctx: Context, code_hash: str) -> LinkRow | None:
    """The invitation that has this code, if the caller may take it now."""
    tried = pairing_ends.with_code(tx, code_hash)
    link = pairings.link(tx, tried.pairing_id) if tried and tried.tries <= ctx.bank.rules.pairing_tries else None
    if link is None or links.state(link, ctx.now(tx)) is not LinkState.INVITED or link.customer_id == ctx.person_id:
        return None
    end = pairing_ends.end(tx, link.pairing_id, Side.CUSTOMER)
    device = devices.device(tx, end.device_id) if end else None
    if device is None or device.locked or is_frozen(tx, link.customer_id):
        return None
    return None if _lasts(tx, ctx, link.customer_id) else link


def _lasts(tx: Tx, ctx: Context, customer_id: str) -> bool:
    """Whether the caller helps this customer already. What has run out makes room, though nobody has put that down yet."""
    link = pairings.lasting(tx, customer_id, ctx.person_id)
    if link is None or not links.state(link, ctx.now(tx)).over:
        return link is not None
    link_course.run_out(tx, ctx, link)
    return False
