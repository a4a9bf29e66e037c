"""The PIN: changed by its owner, or set anew with a code. Either ends the sessions of all her other devices."""

from __future__ import annotations

from dataclasses import dataclass

from app.bank.services import activations, attempts, notices
from app.bank.services.context import Context
from app.bank.services.credentials import NOBODYS_PIN, hash_activation, hash_pin, pin_matches
from app.bank.services.devices import is_theirs
from app.bank.services.people import caller
from app.bank.services.refusal import Refusal
from app.bank.store import devices, people, sessions
from app.bank.store.people import PersonRow
from app.bank.store.port import Tx
from app.contract.notices import NoticeCode
from app.contract.pins import ChangePin, ResetPin


@dataclass(frozen=True, slots=True)
class Known:
    """What is asked, and what is kept of the PIN and of the one before it."""

    asked: ChangePin
    pin_hash: str
    former_pin_hash: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be kept of the new PIN in the place of the old one; ``done``: that is how it is already."""

    old_hash: str
    new_hash: str
    done: bool = False


def begin_changing(tx: Tx, ctx: Context, asked: ChangePin) -> Known:
    """Counts the try as signing in counts it: who has a session shall not guess more often."""
    person = caller(tx, ctx)
    attempts.count(tx, ctx, attempts.at_pin(ctx, person.customer_number))
    return Known(asked, person.pin_hash, person.former_pin_hash)


def weigh_change(known: Known) -> Change | None:
    """The slow part; None when the old PIN is not the old one.

    A change that was made before is known by both PINs, the former and the one in force: by the new one alone it could be guessed.
    """
    asked = known.asked
    if pin_matches(known.pin_hash, asked.old):
        return Change(known.pin_hash, hash_pin(asked.new))
    former = known.former_pin_hash
    if former and pin_matches(former, asked.old) and pin_matches(known.pin_hash, asked.new):
        return Change(former, known.pin_hash, done=True)
    return None


def change(tx: Tx, ctx: Context, _: ChangePin, change: Change | None) -> None:
    """Puts the new PIN in the place of the old one; the same again changes nothing."""
    if change is None:
        raise Refusal("credentials_refused")
    if change.done:
        return
    person = caller(tx, ctx)
    if person.pin_hash != change.old_hash:  # another change was faster: whoever asks again finds out what holds
        raise Refusal("unavailable", {"retryAfterSeconds": 1})
    _set(tx, ctx, person, change, ctx.caller.device_id, "pin_changed")


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What is asked, and what is kept of the PIN that nobody remembers; of nobody's PIN where nobody has the number."""

    asked: ResetPin
    pin_hash: str


@dataclass(frozen=True, slots=True)
class Reset:
    """The code as it is kept, the new PIN as it is to be kept, and whether it is the PIN already."""

    code_hash: str
    change: Change


def begin_resetting(tx: Tx, ctx: Context, asked: ResetPin) -> Forgotten:
    """Counts the try at the code."""
    activations.count(tx, ctx, asked.customer_number)
    person = people.person_numbered(tx, asked.customer_number)
    return Forgotten(asked, person.pin_hash if person else NOBODYS_PIN)


def weigh_reset(forgotten: Forgotten) -> Reset:
    """The slow part: takes as long for a number that nobody has."""
    asked = forgotten.asked
    code_hash = hash_activation(asked.customer_number, asked.code)
    done = pin_matches(forgotten.pin_hash, asked.new)
    return Reset(code_hash, Change(forgotten.pin_hash, hash_pin(asked.new), done))


def reset(tx: Tx, ctx: Context, asked: ResetPin, reset: Reset) -> None:
    """Uses the code up and sets the PIN anew; the same again changes nothing."""
    person = people.person_numbered(tx, asked.customer_number)
    if person is None or not is_theirs(tx, ctx, asked.device_id, person.person_id):
        raise Refusal("credentials_refused")
    if activations.spend(tx, ctx, person, "pin", reset.code_hash) is None:
        if reset.change.done and activations.was_spent(tx, ctx, person, "pin", reset.code_hash):
            return
        raise Refusal("credentials_refused")
    _set(tx, ctx, person, reset.change, asked.device_id, "pin_reset")


def _set(tx: Tx, ctx: Context, person: PersonRow, change: Change, device_id: str, code: NoticeCode) -> None:
    people.set_pin(tx, person.person_id, change.new_hash, change.old_hash)
    attempts.clear(tx, attempts.at_pin(ctx, person.customer_number))
    theirs = devices.devices_of(tx, person.person_id)
    for device in theirs:
        if device.device_id != device_id:
            sessions.end_sessions_on(tx, device.device_id, ctx.bank.instant())
    ctx.tell(tx, person.person_id, "device.updated", device_id)
    name = next(device.name for device in theirs if device.device_id == device_id)
    notices.tell(tx, ctx, person.person_id, code, {"deviceId": device_id, "name": name})
