"""The pages of a pairing: the code, who came with it, the four pictures, and how it came out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.domain.family import Invitation, Link, LinkState
from app.journeys.comparing import DIFFERENT, ONE_IS_ENOUGH, SAME
from app.journeys.link_words import CALL_THE_BANK, HURRIED, each
from app.journeys.pictures import Drawing
from app.journeys.say import Ahead, Name, Say, say
from app.journeys.steps import Choose, Fact, Match, Option, ShowCode, Tell, Trail, Wait

TRAIL: Final = Trail(say("Inviting", "Invite somebody I trust"))
_UNDERSTOOD: Final = say("Pairing", "I understand")
_GO_ON: Final = say("Pairing", "Go on")
_END_ANY_TIME: Final = say("Pairing", "You can end it at any time with one press, at the start under “People I trust”.")


def what_now(invitation: Invitation | None) -> Choose[str]:
    """Nobody has come yet: show the code, let it wait, or take it back. The code may be known to another computer alone."""
    show = Option("show", say("Pairing", "Show the code"), "show", say("Pairing", "To read it out, or to be photographed"), "show")
    wait = say("Pairing", "You can go on later, at the start under “People I trust”")
    return Choose(
        key="invitation",
        trail=TRAIL,
        question=say("Pairing", "Your invitation is open. Nobody has come yet."),
        why=(
            _holds_until(invitation) if invitation else say("Pairing", "Its code cannot be shown here again, so that nobody can find it."),
        ),
        options=(
            *((show,) if invitation else ()),
            Option("wait", say("Pairing", "Let it wait"), "wait", wait, "clock"),
            Option(
                "end", say("Pairing", "Take it back"), "end", say("Pairing", "The code then works no more; you can invite anew"), "stop"
            ),
        ),
    )


def on_another_computer(link: Link) -> Choose[bool]:
    """What is needed for the pictures is on another computer of hers, or no longer on this one. Leaving it comes first."""
    there = say("Pairing", "There you find it at the start, under “People I trust”")
    return Choose(
        key="elsewhere",
        trail=TRAIL,
        question=say("Pairing", "You invited {name} on another computer, and it can only go on there.")(name=Name(link.name)),
        why=(
            say("Pairing", "If you no longer have that computer, take the invitation back here, and invite {name} anew.")(
                name=Name(link.name)
            ),
        ),
        options=(
            Option("leave", say("Pairing", "Go on there"), value=True, detail=there, icon="computer"),
            Option("end", say("Pairing", "Take it back"), value=False, detail=say("Pairing", "Nobody has been let in"), icon="stop"),
        ),
    )


def taken_back() -> Tell:
    """She has ended it herself."""
    return Tell(
        key="taken-back",
        trail=TRAIL,
        question=say("Pairing", "The invitation is taken back."),
        why=(say("Pairing", "The code works no more, and nobody has been let in. You can invite again at any time."),),
        go_on=_GO_ON,
        mood="done",
    )


def show_code(invitation: Invitation, has_come: Callable[[], bool]) -> ShowCode:
    """The code, until somebody has come with it."""
    return ShowCode(
        key="code",
        trail=TRAIL,
        question=say("Pairing", "Give this code to the person you trust."),
        why=(
            say("Pairing", "Call on the number you have always used, and read the digits out. Or have the square photographed."),
            say("Pairing", "Has somebody called you and wants to hear this code? That is a cheat: hang up."),
        ),
        code=invitation.code,
        qr=invitation.qr,
        until=invitation.expires_at,
        ready=has_come,
        meanwhile=say("Pairing", "Waiting until the code has been entered. There is no hurry."),
        then=_GO_ON,
    )


def is_it_whom_you_meant(link: Link) -> Choose[bool]:
    """Somebody has come with the code, and the bank knows the name."""
    name = Name(link.name)
    return Choose(
        key="who-came",
        trail=TRAIL,
        question=say("Pairing", "{name} has entered your code. Is that whom you meant?")(name=name),
        why=(say("Pairing", "The name comes from the bank, so nobody can make it up."),),
        options=(
            Option("yes", say("Pairing", "Yes, that is right"), value=True, icon="check"),
            Option(
                "no",
                say("Pairing", "No, that is somebody else"),
                value=False,
                detail=say("Pairing", "Then everything is ended at once"),
                icon="stop",
            ),
        ),
    )


def wait_for_pictures(link: Link, are_there: Callable[[], bool]) -> Wait:
    """The other end has still something to send."""
    return Wait(
        key="pictures-come",
        trail=TRAIL,
        question=say("Pairing", "One moment: the four pictures are being made."),
        ready=are_there,
        meanwhile=say("Pairing", "{name} should leave the program open.")(name=Name(link.name)),
        then=_GO_ON,
    )


def compare(link: Link, drawings: tuple[Drawing, ...]) -> Match:
    """The four pictures. They differ where somebody sits in between."""
    name = Name(link.name)
    return Match(
        key="pictures",
        trail=TRAIL,
        question=say("Pairing", "Ask {name}: are these the same pictures, in the same order?")(name=name),
        why=(
            say("Pairing", "Speak with each other, on the telephone or side by side. Name the pictures one after the other."),
            ONE_IS_ENOUGH,
        ),
        pictures=drawings,
        yes=SAME,
        no=DIFFERENT,
    )


def wait_for_the_other(link: Link, has_answered: Callable[[], bool]) -> Wait:
    """She has said yes; the other end has not said anything."""
    return Wait(
        key="other-says",
        trail=TRAIL,
        question=say("Pairing", "Now {name} has to say that the pictures are the same.")(name=Name(link.name)),
        why=(say("Pairing", "You can also leave this page. It goes on by itself."),),
        ready=has_answered,
        meanwhile=say("Pairing", "Waiting for {name}. There is no hurry.")(name=Name(link.name)),
        then=_GO_ON,
    )


def paired(link: Link) -> Tell:
    """Both have said yes: from when on."""
    name = Name(link.name)
    waits = link.state is LinkState.WAITING and link.in_force_from
    later = (
        say("Pairing", "It waits a day, so that nobody can hurry you. Until then {name} can do nothing."),
        say("Pairing", "If you need it sooner: go to the branch together. There it is done at once."),
    )
    now = say("Pairing", "{name} may help you from now on.")(name=name)
    return Tell(
        key="paired",
        trail=TRAIL,
        question=say("Pairing", "{name} may help you from {moment}.")(moment=Ahead(waits), name=name) if waits else now,
        why=(*((later[0](name=name), later[1]) if waits else ()), _END_ANY_TIME),
        facts=(*(Fact(say("Pairing", "May"), words) for words in each(link.powers)), Fact(say("Pairing", "Until"), link.until)),
        go_on=_GO_ON,
        mood="done",
    )


def lapsed() -> Tell:
    """Nobody came in time, or it was ended elsewhere."""
    return Tell(
        key="lapsed",
        trail=TRAIL,
        question=say("Pairing", "This invitation is over."),
        why=(
            say("Pairing", "Its time is up, or it was ended. Nobody has been let in, and nothing has changed."),
            say("Pairing", "You can invite again at any time."),
        ),
        go_on=_UNDERSTOOD,
        mood="care",
    )


def not_whom_you_meant(link: Link) -> Tell:
    """Somebody else had the code."""
    return _nobody_let_in(
        "somebody-else",
        say("Pairing", "It is ended. {name} has not been let in.")(name=Name(link.name)),
        say("Pairing", "The code came into other hands. Who could have heard or seen it?"),
    )


def different(link: Link) -> Tell:
    """The pictures were not the same."""
    return _nobody_let_in(
        "different",
        say("Pairing", "It is ended. Nobody has been let in."),
        say("Pairing", "Somebody may have tried to get in between. It was good that you looked so closely."),
        say("Pairing", "Call {name} on the number you have always used. Then you can invite again.")(name=Name(link.name)),
    )


def they_said_different(link: Link) -> Tell:
    """The other end says so, or has left."""
    return _nobody_let_in(
        "they-ended",
        say("Pairing", "{name} has said that the pictures are different, or has left. So it is ended.")(name=Name(link.name)),
        say("Pairing", "Call {name} on the number you have always used. Then you can invite again.")(name=Name(link.name)),
    )


def does_not_fit(link: Link) -> Tell:
    """What the other end sent is not what it had bound itself to. The program itself has noticed."""
    return _nobody_let_in(
        "does-not-fit",
        say("Pairing", "We have ended it: something between you and {name} does not fit together.")(name=Name(link.name)),
        say("Pairing", "Somebody may have tried to get in between. Please tell the bank."),
    )


def _nobody_let_in(key: str, headline: Say, *meaning: Say) -> Tell:
    safe = say("Pairing", "Your money is safe: nobody can see it or move it.")
    return Tell(key=key, trail=TRAIL, question=headline, why=(safe, *meaning, HURRIED, CALL_THE_BANK), go_on=_UNDERSTOOD, mood="care")


def _holds_until(invitation: Invitation) -> Say:
    return say("Pairing", "Its code holds until {moment}. Have the person on the telephone or beside you, then show it.")(
        moment=Ahead(invitation.expires_at)
    )
