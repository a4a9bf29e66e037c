"""Looking on from afar: what she asks him to see, what he offers to see, and the time they are at it together."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from app.domain.coaching import Coaching, CoachingState
from app.domain.family import Link
from app.domain.hints import Hint, HintKind, Phrase, Spot
from app.journeys.ports import Bank, Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Name, say
from app.journeys.steps import Choose, Option, Tell, Trail, Wait
from app.journeys.steps_watching import Leaving, Watch
from app.journeys.watching_words import ALL_RIGHT, OVER, OVER_WHY, is_over, sent, unsent

TRAIL: Final = Trail(say("Watching", "Help from afar"))
_NO: Final = frozenset({"coaching_refused", "coaching_exists", "not_found"})
"""She cannot, may not or will not show anything now: he is not told which."""


def shall_i_look_on(needs: Needs, coaching_id: str) -> Journey[None]:
    """She has asked, or it has begun already; what is over by now is told."""
    coaching = yield from read(needs.bank.coaching, coaching_id)
    if coaching.state is CoachingState.ASKED:
        yield from _asked(needs, coaching)
    elif coaching.state is CoachingState.OFFERED:
        yield from _until_answered(needs, coaching)
    else:
        yield from look_on(needs, coaching)


def offer(needs: Needs, link: Link) -> Journey[None]:
    """He offers; she says yes, or not now, or nothing."""
    try:
        coaching = yield from act(needs.bank.offer_help, link.pairing_id)
    except Refused as no:
        yield from _refused(no, link.name)
    else:
        if coaching.state is CoachingState.OFFERED:
            yield from _until_answered(needs, coaching)
        else:
            yield from look_on(needs, coaching)


def look_on(needs: Needs, coaching: Coaching) -> Journey[None]:
    """Sees and says, until either ends it."""
    step = watch(needs.bank, coaching)
    while not is_over(step.coaching):
        said = yield from ask(step)
        if said is Leaving.OVER:
            return
        if said is Leaving.END:
            yield from act(needs.bank.end_coaching, coaching.coaching_id)
            break
        step = yield from _pass_on(needs.bank, step, said)
    yield from ask(over(coaching))


def asks(coaching: Coaching) -> Choose[bool]:
    """What he will see, and what he will not, before he says yes."""
    name = Name(coaching.name)
    return Choose(
        key="look-on",
        trail=TRAIL,
        question=say("Watching", "{name} asks you to look on. Do you have time now?")(name=name),
        why=(
            say("Watching", "You see what {name} is doing. Secret numbers never, amounts and names only if {name} wants it.")(name=name),
            say("Watching", "You can point at things and say short words. You cannot press anything."),
            say("Watching", "{name} sees that you look on, and can read later what you said.")(name=name),
        ),
        options=(
            Option("yes", say("Watching", "Yes, look on"), value=True, icon="show"),
            Option("no", say("Watching", "Not now"), value=False, detail=say("Watching", "{name} is told of it")(name=name), icon="clock"),
        ),
    )


def watch(bank: Bank, coaching: Coaching) -> Watch:
    """The step at which he looks on."""
    return Watch(
        key="watch",
        trail=TRAIL,
        question=say("Watching", "What {name} sees")(name=Name(coaching.name)),
        coaching=coaching,
        fresh=partial(bank.coaching, coaching.coaching_id),
    )


def over(coaching: Coaching) -> Tell:
    """It has ended, whatever has ended it."""
    return Tell(key="watch-over", trail=TRAIL, question=OVER, why=(OVER_WHY(name=Name(coaching.name)),), go_on=ALL_RIGHT)


def waits_for_her(bank: Bank, coaching: Coaching) -> Wait:
    """She is asked, and decides when she likes."""
    name = Name(coaching.name)
    return Wait(
        key="offered",
        trail=TRAIL,
        question=say("Watching", "{name} is asked whether you may look on.")(name=name),
        why=(say("Watching", "It helps to call {name} as well. If {name} rather would not, that is all right.")(name=name),),
        ready=lambda: bank.coaching(coaching.coaching_id).state is not CoachingState.OFFERED,
        meanwhile=say("Watching", "You can wait here, or go back and come again later."),
        then=say("Watching", "Go on"),
    )


def not_now(name: str) -> Tell:
    """She would rather not, or has not seen it: he is not told which."""
    return Tell(
        key="not-now",
        trail=TRAIL,
        question=say("Watching", "Not now: {name} is not showing you anything at the moment.")(name=Name(name)),
        why=(say("Watching", "That need not mean anything. Call {name} if you want to know more.")(name=Name(name)),),
        go_on=ALL_RIGHT,
    )


def offered_often(name: str) -> Tell:
    """The bank passes on only so many offers an hour and a day."""
    return Tell(
        key="offered-often",
        trail=TRAIL,
        question=say("Watching", "You have offered it several times. For a while {name} is not asked again.")(name=Name(name)),
        why=(say("Watching", "{name} can still ask you. Or simply call {name}.")(name=Name(name)),),
        go_on=ALL_RIGHT,
    )


def _asked(needs: Needs, coaching: Coaching) -> Journey[None]:
    if not (yield from ask(asks(coaching))):
        yield from act(needs.bank.end_coaching, coaching.coaching_id)
        return
    try:
        begun = yield from act(needs.bank.join, coaching.coaching_id)
    except Refused as no:
        yield from _refused(no, coaching.name)
    else:
        yield from look_on(needs, begun)


def _until_answered(needs: Needs, coaching: Coaching) -> Journey[None]:
    """He may leave meanwhile: his offer stands, and to offer it again leads back here."""
    if not (yield from ask(waits_for_her(needs.bank, coaching))):
        return
    now = yield from read(needs.bank.coaching, coaching.coaching_id)
    if is_over(now):
        yield from ask(not_now(coaching.name))
    else:
        yield from look_on(needs, now)


def _pass_on(bank: Bank, step: Watch, hint: Hint) -> Journey[Watch]:
    """Passes it on; answers the step as it stands after that."""
    try:
        now = yield from act(_say, bank, step.coaching.coaching_id, hint)
    except Refused as no:
        now = yield from read(bank.coaching, step.coaching.coaching_id)
        told = unsent(no.code, now)
        if told is None and not is_over(now):
            raise
        return replace(step, coaching=now, told=told, well=False, last=hint)
    return replace(step, coaching=now, told=sent(hint, now), well=True, last=hint)


def _say(bank: Bank, coaching_id: str, hint: Hint) -> Coaching:
    match hint:
        case Hint(kind=HintKind.POINT, spot=Spot() as spot):
            return bank.point(coaching_id, hint.scene, spot)
        case Hint(kind=HintKind.PHRASE, phrase=Phrase() as phrase):
            return bank.say_phrase(coaching_id, phrase)
        case Hint(kind=HintKind.LINE):
            return bank.say_line(coaching_id, hint.text)
    return bank.ask_to_call(coaching_id)


def _refused(no: Refused, name: str) -> Journey[None]:
    """Whatever the reason, in words that leave hers to her."""
    if no.code == "too_many_attempts":
        yield from ask(offered_often(name))
    elif no.code in _NO:
        yield from ask(not_now(name))
    else:
        raise no
