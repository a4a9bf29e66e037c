"""Stop everything: what will not go out is said first, one press stops it all, and how to undo it is said at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

from app.domain.freeze import Freeze
from app.domain.money import Money
from app.journeys.ports import Needs, Refused, Unreachable
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Ahead, Name, Say, say
from app.journeys.steps import Choose, Confirm, Fact, Option, Tell, Trail

T = TypeVar("T")
TRAIL = Trail(say("Freeze", "Stop everything"))
_BACK: Final = say("Freeze", "Back to where I was")
_NAMED: Final = 3
_THEY_CAN_STOP: Final = say("Freeze", "A person at the bank can stop everything for you, day and night.")
_LOST_NOTHING: Final = say("Freeze", "Nothing is lost: your money is still yours, and money still comes in.")
_STILL_NEEDED: Final[dict[str, Say]] = {
    "wait": say("Freeze", "It takes until {earliest}, so that nobody can hurry you."),
    "family": say("Freeze", "A relative who helps you with the bank has to agree."),
    "branch": say("Freeze", "Please go to a branch with your identity card. There it is undone at once."),
}
_ASK_A_PERSON: Final = say("Freeze", "A person at the bank can tell you what is still missing.")


def stop_everything(needs: Needs) -> Journey[None]:
    """Stops all outgoing money, once she has heard what will not go out. Where it is stopped already: since when, and how to undo it."""
    freeze = yield from reached(read, needs.bank.read_freeze, not_reached())
    if freeze and freeze.frozen:
        yield from undo(needs, freeze)
    elif freeze:
        yield from stop(needs, freeze)


def offer_to_stop(needs: Needs) -> Journey[None]:
    """The same where something else led here: what is stopped already needs no more words."""
    freeze = yield from reached(read, needs.bank.read_freeze, not_reached())
    if freeze and not freeze.frozen:
        yield from stop(needs, freeze)


def stop(needs: Needs, freeze: Freeze) -> Journey[None]:
    """Says what will not go out, and stops everything if she likes."""
    if (yield from ask(really_stop(freeze))):
        stopped = yield from reached(act, needs.bank.freeze, not_known())
        if stopped:
            yield from ask(all_stopped(stopped))


def undo(needs: Needs, freeze: Freeze) -> Journey[None]:
    """Says that everything is stopped; asks the bank to undo it where she wants that and has not asked before."""
    if freeze.unfreeze_asked_at:
        yield from ask(asked_before(freeze))
    elif (yield from ask(leave_it_stopped(freeze))):
        yield from ask(undone((yield from act(needs.bank.ask_unfreeze))))


def reached(how: Callable[..., Journey[Any]], run: Callable[[], T], otherwise: Choose[bool]) -> Journey[T | None]:
    """Reads or acts until the bank has done it; ``None`` where she goes on without. Here no general word of trouble is good enough."""

    def heard() -> T | None:
        try:
            return run()
        except (Refused, Unreachable):
            return None

    while True:
        answer: T | None = yield from how(heard)
        if answer is not None or not (yield from ask(otherwise)):
            return answer


def frozen_words(freeze: Freeze) -> Say:
    """That everything is stopped, in one sentence."""
    if freeze.since is None:
        return say("Freeze", "Everything is stopped. No money goes out.")
    return say("Freeze", "Everything has been stopped since {since}. No money goes out.")(since=freeze.since)


def really_stop(freeze: Freeze) -> Confirm:
    """What would not go out, and the one big stop. Stopping is safe, so there is no pause."""
    return Confirm(
        key="stop-everything",
        trail=TRAIL,
        question=say("Freeze", "Shall everything be stopped now?"),
        why=(
            say("Freeze", "Money comes in, but none goes out."),
            say("Freeze", "At a branch it can be undone."),
            *will_not_go_out(freeze),
        ),
        facts=(),
        yes=say("Freeze", "Stop everything"),
        no=say("Freeze", "Not now"),
        pause_seconds=0,
        look="stop",
    )


def will_not_go_out(freeze: Freeze) -> tuple[Say, ...]:
    """What waits, by amount and name; so few of them that the answers still stand on the first screen."""
    if not (freeze.stops or freeze.orders):
        return (say("Freeze", "At the moment no payment is waiting. Regular payments will not go out either."),)
    waits = say("Freeze", "{amount} to {name} will not go out.")
    regular = say("Freeze", "{amount} to {name}, which goes out regularly, will not go out on {day}.")
    stopped = (
        *(waits(amount=each.amount, name=Name(each.creditor_name)) for each in freeze.stops),
        *(regular(amount=each.amount, name=Name(each.creditor_name), day=each.on) for each in freeze.orders),
    )
    more = len(stopped) - _NAMED
    return (*stopped[:_NAMED], say("Freeze", "Nor will {count} more.")(count=more)) if more > 0 else stopped


def all_stopped(freeze: Freeze) -> Tell:
    """It is done."""
    return Tell(
        key="stopped",
        trail=TRAIL,
        question=say("Freeze", "Everything is stopped. No money goes out."),
        why=(
            _LOST_NOTHING,
            say("Freeze", "To undo it, go to a branch with your identity card. Or press “Stop everything” again and ask for it there."),
            say("Freeze", "Is somebody hurrying or frightening you? Press “Talk to a person”, at the top."),
        ),
        facts=(
            *(_stopped(each.creditor_name, each.amount) for each in freeze.stops),
            *(_stopped(each.creditor_name, each.amount) for each in freeze.orders),
        ),
        go_on=_BACK,
        mood="done",
    )


def _stopped(name: str, amount: Money) -> Fact:
    return Fact(say("Freeze", "Stopped, to {name}")(name=Name(name)), amount, "name")


def leave_it_stopped(freeze: Freeze) -> Choose[bool]:
    """It was stopped before. Leaving it so comes first."""
    return Choose(
        key="already-stopped",
        trail=TRAIL,
        question=frozen_words(freeze),
        why=(_LOST_NOTHING, *will_not_go_out(freeze)),
        options=(
            Option("leave", say("Freeze", "Leave it stopped"), value=False, icon="stop"),
            Option(
                "ask",
                say("Freeze", "Ask the bank to undo it"),
                value=True,
                detail=say("Freeze", "We then tell you what is needed for it"),
                icon="branch",
            ),
        ),
        chosen="leave",
    )


def asked_before(freeze: Freeze) -> Tell:
    """She has asked already; what is still missing."""
    return _asked(say("Freeze", "Everything is still stopped. You have asked the bank to undo it."), freeze)


def undone(freeze: Freeze) -> Tell:
    """What came of asking: mostly, what is still missing."""
    if freeze.frozen:
        return _asked(say("Freeze", "The bank has heard that you want to undo it."), freeze)
    return Tell(
        key="undone",
        trail=TRAIL,
        question=say("Freeze", "Money can go out again."),
        why=(say("Freeze", "You can stop everything again at any time."),),
        go_on=_BACK,
        mood="done",
    )


def not_reached() -> Choose[bool]:
    """No way to the bank, and nothing asked of it yet."""
    return or_call_the_bank("not-reached", TRAIL, say("Freeze", "We could not reach the bank. Nothing has changed."), _THEY_CAN_STOP)


def not_known() -> Choose[bool]:
    """It may have been heard or not."""
    unsure = say("Freeze", "We do not know yet whether the bank has stopped everything.")
    return or_call_the_bank("not-known", TRAIL, unsure, _THEY_CAN_STOP)


def or_call_the_bank(key: str, trail: Trail, headline: Say, they_can: Say) -> Choose[bool]:
    """Where it cannot wait for the line: who can do it, and on which number; or once more from here. ``False``: she goes on without."""
    return Choose(
        key=key,
        trail=trail,
        question=headline,
        why=(
            they_can,
            say("Freeze", "Call the telephone number on the back of your bank card. Do not use a number that somebody gave you."),
        ),
        options=(
            Option("again", say("Freeze", "Try again here"), value=True, icon="resume"),
            Option("later", say("Freeze", "Leave it for now"), value=False, icon="pause"),
        ),
        chosen="again",
    )


def _asked(headline: Say, freeze: Freeze) -> Tell:
    missing = tuple(_still_needed(need, freeze) for need in freeze.needs) or (_ASK_A_PERSON,)
    until_then = say("Freeze", "Until then no money goes out. Nothing is lost.")
    return Tell(key="unfreeze-asked", trail=TRAIL, question=headline, why=(*missing, until_then), go_on=_BACK, mood="news")


def _still_needed(need: str, freeze: Freeze) -> Say:
    words = _STILL_NEEDED.get(need, _ASK_A_PERSON)
    if need != "wait":
        return words
    return words(earliest=Ahead(freeze.earliest)) if freeze.earliest else _ASK_A_PERSON
