"""At the counter: what staff do for a customer who stands before them. Each act is put down with the name of who did it."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from app.bank.services import attempts, freeze, notices, safeguards
from app.bank.services.context import Context
from app.bank.services.credentials import Code, fresh_code, fresh_id
from app.bank.services.refusal import Refusal
from app.bank.store import activations, counter, devices, people
from app.bank.store.activations import ActivationRow
from app.bank.store.people import PersonRow
from app.bank.store.port import Tx
from app.contract.counter import Activation, Ahead, IssueActivation, LookAhead, Purpose, Seen, What, Witness, Witnessed
from app.contract.records import CounterAct
from app.domain.names import is_on_card

_LOOKED: Final[dict[What, CounterAct]] = {
    "device": "looked_at_device",
    "pin": "looked_at_pin",
    "safeguards": "looked_at_safeguards",
    "unfreeze": "looked_at_unfreeze",
}
_ISSUED: Final[dict[Purpose, CounterAct]] = {"device": "issued_device_code", "pin": "issued_pin_code"}
_WITNESSED: Final[dict[Seen, CounterAct]] = {"safeguards": "witnessed_safeguards", "unfreeze": "witnessed_unfreeze"}
_ONE_LOOK: Final = timedelta(minutes=10)
"""Within this the same member of staff who looks at the same again is put down once."""


def look_ahead(tx: Tx, ctx: Context, asked: LookAhead) -> Ahead | Refusal:
    """What would come of it, for whoever does it to read back to her first. That somebody looked is put down."""
    attempts.count_within_day(tx, ctx, f"ahead:{ctx.person_id}", ctx.bank.rules.counter_looks_a_day)
    customer = _customer(tx, ctx, asked)
    if isinstance(customer, Refusal):
        return customer
    looked, since = _LOOKED[asked.what], ctx.now(tx) - _ONE_LOOK
    if not counter.has_done(tx, person_id=customer.person_id, staff_id=ctx.person_id, act=looked, since=since):
        _put_down(tx, ctx, customer, looked)
    told = Ahead(customer.name, sum(not each.locked for each in devices.devices_of(tx, customer.person_id)))
    if asked.what == "safeguards":
        told.loosens = safeguards.loosens(tx, ctx, customer.person_id)
    if asked.what == "unfreeze" and (frozen_at := freeze.frozen_at(tx, customer.person_id)):
        told.frozen_at, (told.stops, told.orders) = frozen_at, freeze.waits(tx, customer.person_id)
    return told


def begin_issuing(tx: Tx, ctx: Context, asked: IssueActivation) -> str | Refusal:
    """Makes sure that there is such a customer and that it may be this teller; answers the number, which the code belongs to."""
    customer = _customer(tx, ctx, asked)
    if isinstance(customer, Refusal):
        return customer
    _refuse_to_one_alone(tx, ctx, customer, asked.purpose)
    return customer.customer_number


def make_code(customer_number: str) -> Code:
    """The slow part."""
    return fresh_code(customer_number)


def issue(tx: Tx, ctx: Context, asked: IssueActivation, code: Code) -> str | Refusal:
    """Keeps the code in the place of an earlier one that was not used; answers its id. A device that it enrols is the branch's."""
    customer, now = _customer(tx, ctx, asked), ctx.now(tx)
    if isinstance(customer, Refusal):
        return customer
    _refuse_to_one_alone(tx, ctx, customer, asked.purpose)
    activations.void_activations(tx, customer.person_id, asked.purpose)
    expires_at = now + ctx.bank.rules.counter_code_life
    activation = ActivationRow(fresh_id("act"), customer.person_id, asked.purpose, code.code_hash, True, expires_at)
    activations.add_activation(tx, activation, now)
    _put_down(tx, ctx, customer, _ISSUED[asked.purpose])
    notices.tell(tx, ctx, customer.person_id, "code_issued", {"purpose": asked.purpose})
    ctx.told_once = code.told
    return activation.activation_id


def issued(tx: Tx, ctx: Context, asked: IssueActivation, activation_id: str) -> Activation:
    """The code that was made, told in the first answer alone."""
    expires_at = activations.expiry(tx, activation_id)
    if expires_at is None:  # used up long ago, or another one stands in its place
        raise Refusal("not_found")
    return Activation(activation_id, asked.purpose, expires_at, ctx.told_once)


def witness(tx: Tx, ctx: Context, asked: Witness) -> Witnessed | Refusal:
    """Puts into force what the customer has asked for: looser safeguards before, at home; that money may go out again, here or before.

    May be repeated. Nobody is her own witness. Refused ``content_changed`` where staff have not seen all that would come of it.
    """
    customer = _customer(tx, ctx, asked)
    if isinstance(customer, Refusal):
        return customer
    if customer.person_id == ctx.person_id:
        raise Refusal("forbidden")
    if asked.what == "unfreeze":
        applied = freeze.thaw_before_staff(tx, ctx, customer.person_id, asked.frozen_at)
    else:
        applied = safeguards.apply_pending(tx, ctx, customer.person_id, asked.seen)
    if applied:
        _put_down(tx, ctx, customer, _WITNESSED[asked.what])
    return Witnessed(applied)


def _customer(tx: Tx, ctx: Context, asked: IssueActivation | LookAhead | Witness) -> PersonRow | Refusal:
    """Whose number it is. A number that was misheard opens nothing of a stranger's: refused ``customer_differs``.

    That is answered, not raised: it is counted, so that no member of staff finds out by trying who has which number.
    """
    subject, most = f"counter:{ctx.person_id}", ctx.bank.rules.counter_misses_a_day
    attempts.look_within_day(tx, ctx, subject, most)
    person = people.person_numbered(tx, asked.customer_number)
    known = person if person and people.has_role(tx, person.person_id, "customer") else None
    if known and is_on_card(asked.name, known.name):
        return known
    attempts.count_within_day(tx, ctx, subject, most)
    return Refusal("customer_differs" if known else "customer_unknown")


def _refuse_to_one_alone(tx: Tx, ctx: Context, customer: PersonRow, purpose: Purpose) -> None:
    """Refused ``another_teller_needed``: who has both a device and a PIN of hers is her, and no member of staff shall be that alone."""
    since = ctx.now(tx) - ctx.bank.rules.codes_from_two_tellers_within
    for act in (act for issued, act in _ISSUED.items() if issued != purpose):
        if counter.has_done(tx, person_id=customer.person_id, staff_id=ctx.person_id, act=act, since=since):
            raise Refusal("another_teller_needed")


def _put_down(tx: Tx, ctx: Context, customer: PersonRow, act: CounterAct) -> None:
    counter.add_act(tx, person_id=customer.person_id, staff_id=ctx.person_id, act=act, at=ctx.now(tx))
