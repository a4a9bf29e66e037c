"""Somebody who trusts this person has stopped everything and asks whether money may go out again: he agrees, or calls before he does."""

from __future__ import annotations

from typing import Final

from app.domain.freeze import UnfreezeRequest
from app.journeys.deciding_words import changed, needs_you_no_more, too_new
from app.journeys.ports import Bank, Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Ahead, Name, Say, say
from app.journeys.steps import Choose, Confirm, Fact, Option, Tell, Trail

TRAIL: Final = Trail(say("Thawing", "May money go out again?"))
_TOLD: Final[dict[str, Tell]] = {
    **dict.fromkeys(("not_found", "DS19"), needs_you_no_more()),
    "device_untrusted": too_new(),
    "content_changed": changed(),
}


def may_money_go_out_again(needs: Needs, pairing_id: str) -> Journey[None]:
    """From the facts to his word, or to later. To say nothing leaves it stopped."""
    asked = yield from read(needs.bank.unfreeze_requests)
    request = next((each for each in asked if each.pairing_id == pairing_id), None)
    if request is None:
        yield from ask(needs_you_no_more())
    elif request.consented:
        yield from ask(agreed(request))
    elif (yield from ask(shall_it(request))):
        yield from agree(needs, request)


def agree(needs: Needs, request: UnfreezeRequest) -> Journey[None]:
    """Confirmed a second time, as money is."""
    liked = yield from read(needs.settings.preferences)
    if not (yield from ask(really(request, liked.pause_seconds))):
        return
    try:
        after = yield from act(needs.bank.consent_unfreeze, request)
    except Refused as no:
        if no.code not in _TOLD:
            raise
        yield from ask(_TOLD[no.code])
    else:
        yield from ask(agreed(after))


def waiting(bank: Bank) -> tuple[UnfreezeRequest, ...]:
    """Those who ask him, and to whom he has not agreed yet."""
    return tuple(each for each in bank.unfreeze_requests() if not each.consented)


def asks(request: UnfreezeRequest) -> Say:
    """Who asks what."""
    return say("Thawing", "{name} stopped everything, and asks: may money go out again?")(name=Name(request.customer_name))


def shall_it(request: UnfreezeRequest) -> Choose[bool]:
    """What to think of before; later comes first."""
    name = Name(request.customer_name)
    return Choose(
        key="may-money-go-out",
        trail=TRAIL,
        question=asks(request),
        why=(
            say("Thawing", "{name} asked on {moment}.")(name=name, moment=request.asked_at),
            say("Thawing", "Call first, on the number you have always used: why was it stopped, and is that over?"),
            say("Thawing", "Is somebody urging {name} to undo it? Then do not agree, and call the bank together.")(name=name),
        ),
        options=(
            Option("later", say("Thawing", "I call first"), value=False, detail=say("Thawing", "It stays stopped"), icon="phone"),
            Option("agree", say("Thawing", "Agree"), value=True, detail=say("Thawing", "You are asked once more"), icon="check"),
        ),
    )


def really(request: UnfreezeRequest, pause_seconds: int) -> Confirm:
    """The second time, in other words."""
    name = Name(request.customer_name)
    return Confirm(
        key="really-out-again",
        trail=TRAIL,
        question=say("Thawing", "Have you spoken with {name}, and is the danger over?")(name=name),
        why=(
            say("Thawing", "Then money of {name} can go out again, {moment} at the earliest.")(name=name, moment=Ahead(request.earliest)),
        ),
        facts=(Fact(say("Thawing", "Whose money"), name, "name"),),
        yes=say("Thawing", "Yes, it may go out again"),
        no=say("Thawing", "No, leave it stopped"),
        pause_seconds=pause_seconds,
    )


def agreed(request: UnfreezeRequest) -> Tell:
    """What happens next."""
    name = Name(request.customer_name)
    return Tell(
        key="agreed-out-again",
        trail=TRAIL,
        question=say("Thawing", "You have agreed that money may go out again for {name}.")(name=name),
        why=(
            say("Thawing", "It does so {moment} at the earliest. {name} can stop everything again at any time.")(
                name=name, moment=Ahead(request.earliest)
            ),
            say("Thawing", "{name} sees that you agreed.")(name=name),
        ),
        go_on=say("Thawing", "Go on"),
        mood="done",
    )
