"""The questions of inviting somebody: the warning first, then what, how long and where, read back and confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.family import Power
from app.journeys.link_words import CALL_THE_BANK, HURRIED, POWERS, SPANS, PowerWords, each
from app.journeys.say import say
from app.journeys.steps import Choose, Confirm, Fact, Option, Review, Tell, Trail

TRAIL: Final = Trail(say("Inviting", "Invite somebody I trust"), of=len(POWERS) + 4)
"""Each power, for how long, where, read back, confirmed."""
_GO_ON: Final = say("Inviting", "Go on")


@dataclass(frozen=True, slots=True)
class Offer:
    """What she is about to give, to whoever it is. ``remote``: that person is not beside her."""

    powers: tuple[Power, ...]
    until: date
    remote: bool


def is_it_your_wish() -> Choose[bool]:
    """Before anything is asked: how cheats use this very moment. "Not now" comes first."""
    return Choose(
        key="is-it-your-wish",
        trail=TRAIL.at(0),
        question=say("Inviting", "Has somebody asked you to do this just now? Then stop here."),
        why=(
            say("Inviting", "Cheats want exactly this. They say they are from the bank, the police or a helpline, and want to be let in."),
            say("Inviting", "The bank, the police and helplines never ask to be let in here."),
            say("Inviting", "Invite only somebody you have known for a long time, and only if you thought of it yourself."),
        ),
        options=(
            Option(
                "not-now",
                say("Inviting", "Not now"),
                value=False,
                detail=say("Inviting", "Somebody asked me, or I am not sure"),
                icon="stop",
            ),
            Option(
                "my-wish",
                say("Inviting", "It is my own wish"),
                value=True,
                detail=say("Inviting", "I know this person, and nobody hurries me"),
                icon="forward",
            ),
        ),
    )


def nobody_invited() -> Tell:
    """She would rather not. That is never wrong."""
    return Tell(
        key="nobody-invited",
        trail=TRAIL.at(0),
        question=say("Inviting", "Nobody was invited. Nothing has changed."),
        why=(say("Inviting", "Stopping to think is always right."), HURRIED, CALL_THE_BANK),
        go_on=_GO_ON,
        mood="done",
    )


def may_this_person(words: PowerWords, number: int) -> Choose[bool]:
    """One power: what it means, what it never means, yes or no."""
    return Choose(
        key=words.power.value,
        trail=TRAIL.at(number),
        question=words.ask,
        why=(words.means, words.never),
        options=(
            Option("yes", say("Inviting", "Yes, this person may"), value=True, icon="check"),
            Option("no", say("Inviting", "No, rather not"), value=False, icon="cross"),
        ),
    )


def nothing_given() -> Tell:
    """Five times no."""
    return Tell(
        key="nothing-given",
        trail=TRAIL.at(0),
        question=say("Inviting", "Then there is nothing to invite anybody for."),
        why=(
            say("Inviting", "You have said no to everything, and that is all right. Nothing has changed."),
            say("Inviting", "You can come back whenever you like."),
        ),
        go_on=_GO_ON,
        mood="done",
    )


def how_long(today: date, trail: Trail) -> Choose[date]:
    """Until which day. A year is usual; nothing is given for ever."""
    return Choose(
        key="how-long",
        trail=trail,
        question=say("Inviting", "For how long may this person do that?"),
        why=(say("Inviting", "A year is usual. Then it ends by itself, and before that we ask you whether it is still right."),),
        options=tuple(
            Option(
                span.key,
                span.words,
                today + span.length,
                say("Inviting", "Until {day}")(day=today + span.length),
                "clock",
            )
            for span in SPANS
        ),
    )


def where(trail: Trail) -> Choose[bool]:
    """How the code gets there. One on the screen holds ten minutes, one for the telephone three days."""
    return Choose(
        key="where",
        trail=trail,
        question=say("Inviting", "Is this person with you now?"),
        options=(
            Option(
                "beside",
                say("Inviting", "Yes, beside me"),
                value=False,
                detail=say("Inviting", "You show a code; it holds for ten minutes"),
                icon="family",
            ),
            Option(
                "remote",
                say("Inviting", "No, far away"),
                value=True,
                detail=say("Inviting", "You call and read a code out; it holds for three days"),
                icon="phone",
            ),
        ),
    )


def read_back(offer: Offer, trail: Trail) -> Review:
    """The first confirmation: what, until when, and what never."""
    may = tuple(Fact(say("Inviting", "May"), words) for words in each(offer.powers))
    return Review(
        key="review",
        trail=trail,
        question=say("Inviting", "Is everything right? This person may then:"),
        facts=(
            *may,
            Fact(say("Inviting", "Until"), offer.until),
            Fact(
                say("Inviting", "Never"), say("Inviting", "Begin a payment, change your limits, invite others, or see your secret number")
            ),
            Fact(
                say("Inviting", "From when on"),
                say("Inviting", "A day after both of you have compared four pictures. At the branch, at once."),
            ),
            Fact(
                say("Inviting", "What happens next"), say("Inviting", "We ask you once more. Then you get a code to give to this person.")
            ),
        ),
        yes=say("Inviting", "Yes, this is right"),
    )


def really(offer: Offer, pause_seconds: int, trail: Trail) -> Confirm:
    """The second confirmation: in other words."""
    return Confirm(
        key="confirm",
        trail=trail,
        question=say("Inviting", "Shall somebody help you with the bank until {day}?")(day=offer.until),
        why=(
            say("Inviting", "Whoever has the code can come in. Give it to this one person alone."),
            say("Inviting", "You can still stop here. When in doubt, stop."),
        ),
        facts=(),
        yes=say("Inviting", "Yes, make the code"),
        no=say("Inviting", "Do not invite"),
        pause_seconds=pause_seconds,
    )
