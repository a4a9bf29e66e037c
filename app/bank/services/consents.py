"""Consents: somebody she trusts agrees that she undoes "stop everything"; with a day gone by as well, money may go out again."""

from __future__ import annotations

from app.bank.services import diary, freeze, links, notices
from app.bank.services.context import Context
from app.bank.services.devices import is_trusted
from app.bank.services.refusal import Refusal
from app.bank.store import devices, freezes, pairings
from app.bank.store.pairings import LinkRow
from app.bank.store.port import Tx
from app.contract.freeze import AgreeUnfreeze, UnfreezeRequest, UnfreezeRequests
from app.domain.family import Power
from app.domain.safeguards import LOOSENS_AFTER


def list_requests(tx: Tx, ctx: Context, _: None) -> UnfreezeRequests:
    """Those who trust the caller and have asked to undo it."""
    asked = (_told(tx, link) for link in links.helped_by(tx, ctx, ctx.person_id, Power.APPROVE))
    return UnfreezeRequests([each for each in asked if each])


def consent(tx: Tx, ctx: Context, asked: AgreeUnfreeze) -> UnfreezeRequest:
    """The caller agrees, signed; may be repeated. Refused ``DS19`` where nothing is asked under this link, or not any more."""
    link = pairings.link(tx, ctx.ids["pairingId"])
    if link is None or link.helper_id != ctx.person_id:
        raise Refusal("not_found")
    told = _told(tx, link) if links.in_force(link, ctx.now(tx)) and Power.APPROVE in link.powers else None
    if told is None:
        raise Refusal("DS19")
    if told.consented:
        return told
    if asked.asked_at != told.asked_at:  # she has changed her mind, and asked anew
        raise Refusal("content_changed")
    if not ctx.signed:
        raise Refusal("signature_invalid")
    device = devices.device(tx, ctx.caller.device_id)
    if device is None or not is_trusted(tx, ctx, device):
        raise Refusal("device_untrusted")
    name = links.name_of(tx, ctx.person_id)
    signed = {"device_id": device.device_id, "signature": asked.signature}
    freezes.consent(tx, link.customer_id, link.pairing_id, ctx.now(tx), **signed)
    diary.note(tx, ctx, link.customer_id, link.pairing_id, name, "unfreeze_consented", {})
    notices.tell(tx, ctx, link.customer_id, "unfreeze_consented", {"pairingId": link.pairing_id, "name": name})
    ctx.tell(tx, link.customer_id, "freeze.updated", link.customer_id)
    told.consented = True
    come_due(tx, ctx, link.customer_id)
    return told


def come_due(tx: Tx, ctx: Context, person_id: str) -> int:
    """Undoes it where her day is over and somebody she still trusts has agreed; answers 0 where it was not its time (any more)."""
    known = freezes.lasting(tx, person_id)
    if known is None or known.asked_at is None or known.consent_under is None or ctx.now(tx) < known.asked_at + LOOSENS_AFTER:
        return 0
    if not freeze.is_consented(tx, ctx, person_id, known):  # the link has run out meanwhile: somebody else has to agree
        freezes.drop_consent(tx, known.consent_under)
        ctx.tell(tx, person_id, "freeze.updated", person_id)
        return 1
    return freeze.thaw(tx, ctx, person_id)


def _told(tx: Tx, link: LinkRow) -> UnfreezeRequest | None:
    known = freezes.lasting(tx, link.customer_id)
    if known is None or known.asked_at is None:
        return None
    return UnfreezeRequest(
        pairing_id=link.pairing_id,
        customer_name=links.name_of(tx, link.customer_id),
        asked_at=known.asked_at,
        earliest=known.asked_at + LOOSENS_AFTER,
        consented=known.consent_under == link.pairing_id,
    )
