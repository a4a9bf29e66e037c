"""My computers: which of them can bank for her, and locking one that is lost or not hers."""

from __future__ import annotations

from typing import Final

from app.domain.devices import Device
from app.journeys.home import SIGN_OUT
from app.journeys.ports import Needs
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Name, Say, say
from app.journeys.steps import Browse, Confirm, Item, Tell, Trail

TRAIL = Trail(say("Devices", "My computers"))
_NEW_CODE: Final = say("Devices", "To use it again takes a new code: from a letter of the bank, or from a clerk at the branch.")


def devices(needs: Needs) -> Journey[str | None]:
    """Goes round until she is content. Answers ``SIGN_OUT`` where she has locked the very computer she sits at."""
    while True:
        known = yield from read(needs.bank.devices)
        pressed = yield from ask(which(known))
        device = next((device for device in known if device.device_id == pressed), None)
        if device is None:
            return None
        if device.locked:
            yield from ask(locked_before(device))
        elif (yield from ask(really_lock(device))):
            yield from lock(needs, device)
            if device.current:
                return SIGN_OUT


def lock(needs: Needs, device: Device) -> Journey[None]:
    """Locks it. This very computer also forgets what it was to the bank."""
    yield from act(needs.bank.lock_device, device.device_id)
    if device.current:
        yield from act(needs.bank.forget_device)
    yield from ask(now_locked(device))


def which(known: tuple[Device, ...]) -> Browse:
    """All of them, those in use first, this one marked."""
    in_use = tuple(device for device in known if not device.locked)
    locked = tuple(device for device in known if device.locked)
    return Browse(
        key="devices",
        trail=TRAIL,
        question=say("Devices", "These computers can bank for you."),
        why=(say("Devices", "Is one lost, or not yours? Press it to lock it."),),
        items=(*_under(say("Devices", "In use"), in_use), *_under(say("Devices", "Locked"), locked)),
        empty=say("Devices", "There is none."),
        done=say("Devices", "All is well as it is"),
        opens=True,
    )


def really_lock(device: Device) -> Confirm:
    """Asked once more; says what it means."""
    here = (say("Devices", "It is the computer before you: you are signed out at once."),) if device.current else ()
    return Confirm(
        key="lock",
        trail=TRAIL,
        question=(
            say("Devices", "Shall this computer be locked?")
            if device.current
            else say("Devices", "Shall the computer {name} be locked?")(name=Name(device.name))
        ),
        why=(
            *here,
            say("Devices", "Nobody can bank for you with it any more, and it cannot be unlocked."),
            _NEW_CODE,
        ),
        facts=(),
        yes=say("Devices", "Lock it"),
        no=say("Devices", "Leave it as it is"),
        pause_seconds=0,
        look="stop",
    )


def now_locked(device: Device) -> Tell:
    """It is done."""
    here = (say("Devices", "To bank here again, introduce this computer with a new code. Your money is not touched by this."),)
    elsewhere = (say("Devices", "Nobody can bank for you with it any more."),)
    return Tell(
        key="locked",
        trail=TRAIL,
        question=(
            say("Devices", "This computer is locked now.")
            if device.current
            else say("Devices", "The computer {name} is locked now.")(name=Name(device.name))
        ),
        why=here if device.current else elsewhere,
        go_on=say("Devices", "I understand"),
        mood="done",
    )


def locked_before(device: Device) -> Tell:
    """Nothing can be done to it any more."""
    return Tell(
        key="locked-before",
        trail=TRAIL,
        question=say("Devices", "The computer {name} is locked already.")(name=Name(device.name)),
        why=(_NEW_CODE,),
        go_on=say("Devices", "I understand"),
    )


def called(device: Device) -> Say:
    """The one before her, or another by its name."""
    if device.current:
        return say("Devices", "This computer")
    return say("Devices", "Another computer, {name}")(name=Name(device.name))


def _under(heading: Say, some: tuple[Device, ...]) -> tuple[Item, ...]:
    return tuple(
        Item(device.device_id, called(device), _since(device), heading if place == 0 else None, "computer")
        for place, device in enumerate(some)
    )


def _since(device: Device) -> Say:
    if device.locked or device.trusted:
        return say("Devices", "Known to the bank since {day}")(day=device.enrolled_at.astimezone().date())
    return say("Devices", "New since {moment}. On its first day it cannot pay anybody new.")(moment=device.enrolled_at)
