"""Somebody who trusts a helper: what he may do, until when, and leaving it."""

from __future__ import annotations

from app.domain.family import Link, LinkState, Power
from app.journeys.claiming import go_on
from app.journeys.handing_over import hand_over
from app.journeys.helping_words import each, sentence
from app.journeys.insight import TRAIL, what_came_and_went, what_is_there
from app.journeys.ports import Needs
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Name, Say, say
from app.journeys.steps import Choose, Confirm, Fact, Option, Tell
from app.journeys.watching import offer


def one_who_trusts_me(needs: Needs, pairing_id: str) -> Journey[None]:
    """A link; where the pictures are not compared yet, that goes on."""
    link = yield from read(needs.bank.link, pairing_id)
    if link.state.comparing:
        yield from go_on(needs, link)
        return
    wish = yield from ask(as_it_stands(link))
    if wish == "show":
        yield from hand_over(needs, link)
    elif wish == "offer":
        yield from offer(needs, link)
    elif wish == "balances":
        yield from what_is_there(needs, link)
    elif wish == "activity":
        yield from what_came_and_went(needs, link)
    elif wish == "leave" and (yield from ask(really_leave(link))):
        yield from act(needs.bank.end_link, link.pairing_id)
        yield from ask(left(link))


def as_it_stands(link: Link) -> Choose[str]:
    """What he may do and until when."""
    name = Name(link.name)
    line = say("Helped", "A short line to read; or ask {name} to stop everything")(name=name)
    show = Option("show", say("Helped", "Show {name} something")(name=name), "show", line, "message")
    return Choose(
        key="who-trusts-me",
        trail=TRAIL,
        question=sentence(link),
        why=(
            *(say("Helped", "You may: {power}")(power=words) for words in each(link)),
            *_until(link),
            say("Helped", "Everything you see or do for {name} can be read there in a diary.")(name=name),
        ),
        options=(
            *((_offer(name),) if link.state is LinkState.ACTIVE and link.may(Power.COACH) else ()),
            *((show,) if link.state is LinkState.ACTIVE else ()),
            *_to_look_at(link, name),
            Option("well", say("Helped", "All is well as it is"), "well", icon="check"),
            Option("leave", say("Helped", "I cannot help any more"), "leave", say("Helped", "You are asked once more"), "leave"),
        ),
    )


def _offer(name: Name) -> Option[str]:
    detail = say("Helped", "{name} is asked, and decides")(name=name)
    return Option("offer", say("Helped", "Offer to look on from afar"), "offer", detail, "show")


def _to_look_at(link: Link, name: Name) -> tuple[Option[str], ...]:
    """What she lets him see of her money."""
    has = Option("balances", say("Helped", "What {name} has")(name=name), "balances", icon="money")
    happened = Option("activity", say("Helped", "What came in and went out"), "activity", icon="receipt")
    return (
        *((has,) if link.may(Power.SEE_BALANCES) else ()),
        *((happened,) if link.may(Power.SEE_ACTIVITY) else ()),
    )


def really_leave(link: Link) -> Confirm:
    """Asked once more, for only a new invitation brings it back."""
    name = Name(link.name)
    asked = say("Helped", "For a week, payments for which you would have been asked wait at least a day.")
    return Confirm(
        key="really-leave",
        trail=TRAIL,
        question=say("Helped", "Do you want to stop helping {name}?")(name=name),
        why=(
            say("Helped", "{name} is told of it.")(name=name),
            *((asked,) if link.may(Power.APPROVE) else ()),
            say("Helped", "If you want to help again later, {name} has to invite you anew.")(name=name),
        ),
        facts=(Fact(say("Helped", "Who trusts you"), name, "name"),),
        yes=say("Helped", "Yes, end it"),
        no=say("Helped", "No, go on helping"),
        pause_seconds=0,
    )


def left(link: Link) -> Tell:
    """It is over."""
    return Tell(
        key="left",
        trail=TRAIL,
        question=say("Helped", "It is ended. You do not help {name} with the bank any more.")(name=Name(link.name)),
        why=(say("Helped", "It is kind to say so yourself as well: call {name}.")(name=Name(link.name)),),
        go_on=say("Helped", "All right"),
        mood="done",
    )


def _until(link: Link) -> tuple[Say, ...]:
    """Where the question does not say it already."""
    return (say("Helped", "Until {day}")(day=link.until),) if link.powers and link.state is not LinkState.ACTIVE else ()
