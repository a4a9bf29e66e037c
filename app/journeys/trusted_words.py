"""The pages about the people she trusts: who they are, what each may do, and what has changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final, TypeVar

from app.domain.family import REMIND_BEFORE, Link, LinkState, Power
from app.journeys.link_words import POWERS, SPANS, PowerWords, each, in_one_line, may_do
from app.journeys.say import Ahead, Name, Say, say
from app.journeys.steps import Browse, Choose, Confirm, Fact, Item, Option, Tell, Trail

V = TypeVar("V")
TRAIL: Final = Trail(say("Trusted", "People I trust"))
INVITE: Final = "invite"
DIARY: Final = "diary"
SHOWN: Final = "shown"
_ALL_RIGHT: Final = say("Trusted", "All right")
_NOT_TOLD: Final = say("Trusted", "{name} gets no message about this, and is not told why.")
_WELL: Final = say("Trusted", "All is well as it is")
_SHOWN: Final = Item(
    SHOWN,
    say("Trusted", "What you have shown each other"),
    say("Trusted", "Messages, warnings, and who has looked at them"),
    icon="message",
)
_STANDS: Final[dict[LinkState, tuple[Say, str]]] = {
    LinkState.ACTIVE: (say("Trusted", "{name} may help you until {day}"), "portrait"),
    LinkState.PAUSED: (say("Trusted", "{name} is paused, and may do nothing now"), "hide"),
    LinkState.WAITING: (say("Trusted", "{name} may help you from {moment}"), "clock"),
    LinkState.CLAIMED: (say("Trusted", "{name} has entered your code. Now compare the pictures"), "question"),
    LinkState.MATCHED: (say("Trusted", "With {name} the pictures are being compared"), "question"),
    LinkState.INVITED: (say("Trusted", "You have invited somebody. Nobody has come yet"), "clock"),
}
_OF_ANOTHER_KIND: Final = say("Trusted", "{name}. A person at the bank can tell you more"), "question"


def listed(links: tuple[Link, ...], today: date, fresh: Callable[[], tuple[Item, ...]]) -> Browse:
    """Everybody in a sentence; then inviting, and the diary."""
    return Browse(
        key="trusted",
        trail=TRAIL,
        question=say("Trusted", "These are the people you trust."),
        why=(say("Trusted", "None of them can ever pay with your money, or see your secret number."),),
        items=lines(links, today),
        empty=say("Trusted", "You have not let anybody in."),
        done=say("Trusted", "Back to the start"),
        fresh=fresh,
        opens=True,
    )


def lines(links: tuple[Link, ...], today: date) -> tuple[Item, ...]:
    """A line for each that is not over, and those that lead on."""
    return (
        *(_line(link, today) for link in links),
        *((_SHOWN,) if links else ()),
        Item(
            INVITE,
            say("Trusted", "Invite somebody you trust"),
            say("Trusted", "A relative, a neighbour, a good friend"),
            icon="new",
        ),
        Item(DIARY, say("Trusted", "What they have seen and done"), say("Trusted", "Everything stands there, day by day"), icon="receipt"),
    )


def sentence(link: Link) -> Say:
    """How it stands with one of them."""
    words, _ = _STANDS.get(link.state, _OF_ANOTHER_KIND)
    if link.state is LinkState.INVITED:
        return words
    if link.state is LinkState.WAITING and link.in_force_from:
        return words(name=Name(link.name), moment=Ahead(link.in_force_from))
    if link.state is LinkState.WAITING:
        return say("Trusted", "{name} may help you soon")(name=Name(link.name))
    return words(name=Name(link.name), day=link.until) if link.state is LinkState.ACTIVE else words(name=Name(link.name))


def ends_soon(link: Link, today: date) -> bool:
    """Whether its last day is near and no later one has been given."""
    return link.state in (LinkState.ACTIVE, LinkState.PAUSED) and link.until - today <= REMIND_BEFORE and not _later(link)


def one_of_them(link: Link, options: tuple[Option[V], ...]) -> Choose[V]:
    """What one may do and until when, with what she can do about it."""
    return Choose(
        key="one",
        trail=TRAIL,
        question=sentence(link),
        why=(
            *(say("Trusted", "May: {power}")(power=words) for words in each(link.powers)),
            *((say("Trusted", "Until {day}")(day=link.until),) if link.state is not LinkState.ACTIVE else ()),
            *coming(link),
        ),
        options=options,
    )


def coming(link: Link) -> tuple[Say, ...]:
    """What she has given besides, and from when on it holds."""
    if link.coming_from is None:
        return ()
    moment, more = Ahead(link.coming_from), tuple(power for power in link.coming_powers if power not in link.powers)
    powers = say("Trusted", "From {moment} on also: {powers}")
    later = say("Trusted", "From {moment} on: until {day}")
    again = say("Trusted", "{name} may help you again from {moment}.")
    return (
        *((again(moment=moment, name=Name(link.name)),) if link.resumes else ()),
        *((powers(moment=moment, powers=in_one_line(more)),) if more else ()),
        *((later(moment=moment, day=link.coming_until),) if _later(link) and link.coming_until else ()),
    )


def still_right(link: Link) -> Choose[str]:
    """Asked when the last day is near, and that is at least once a year. Nothing goes on by itself."""
    name = Name(link.name)
    return Choose(
        key="still-right",
        trail=TRAIL,
        question=say("Trusted", "{name} may help you until {day}. Is this still right?")(name=name, day=link.until),
        why=tuple(say("Trusted", "May: {power}")(power=words) for words in each(link.powers)),
        options=(
            Option("year", say("Trusted", "Yes, and for another year"), "year", icon="check"),
            Option("until", say("Trusted", "Only until that day"), "until", say("Trusted", "Then it ends by itself"), "clock"),
            Option("change", say("Trusted", "I would like to change something"), "change", icon="settings"),
            Option("end", say("Trusted", "End it"), "end", say("Trusted", "At once, without a message to {name}")(name=name), "stop"),
        ),
    )


def which_power(link: Link) -> Choose[PowerWords | None]:
    """All that can be given, with what is and what is not; one to change."""
    rows: tuple[Option[PowerWords | None], ...] = tuple(
        Option(words.power.value, words.may, words, _whether(link, words.power), words.icon) for words in POWERS
    )
    return Choose(
        key="which-power",
        trail=TRAIL,
        question=say("Trusted", "This is what {name} may do. What would you like to change?")(name=Name(link.name)),
        options=(*rows, Option("done", _WELL, None, icon="check")),
    )


def really_less(link: Link, words: PowerWords) -> Confirm:
    """Taking away is safe: no pause."""
    return Confirm(
        key="less",
        trail=TRAIL,
        question=say("Trusted", "Shall {name} no longer be allowed this?")(name=Name(link.name)),
        why=(say("Trusted", "It holds at once."), _NOT_TOLD(name=Name(link.name))),
        facts=(Fact(say("Trusted", "No longer"), words.may),),
        yes=say("Trusted", "No longer allow it"),
        no=say("Trusted", "Leave it as it is"),
        pause_seconds=0,
    )


def really_more(link: Link, words: PowerWords, pause_seconds: int) -> Confirm:
    """Giving more is thought over like money."""
    return Confirm(
        key="more",
        trail=TRAIL,
        question=say("Trusted", "Shall {name} also be allowed this?")(name=Name(link.name)),
        why=(
            words.means,
            words.never,
            say("Trusted", "It waits a day, so that nobody can hurry you. Has somebody asked you for it? Then stop here."),
        ),
        facts=(Fact(say("Trusted", "Also"), words.may),),
        yes=say("Trusted", "Yes, allow it"),
        no=say("Trusted", "Leave it as it is"),
        pause_seconds=pause_seconds,
    )


def until_when(link: Link, today: date) -> Choose[date]:
    """Another last day."""
    days = tuple(Option(span.key, span.words, today + span.length, _until(today + span.length), "clock") for span in SPANS)
    stay = Option("stay", say("Trusted", "Leave it as it is"), link.until, _until(link.until), "check")
    return Choose(
        key="until",
        trail=TRAIL,
        question=say("Trusted", "Until when may {name} help you?")(name=Name(link.name)),
        why=(say("Trusted", "A sooner day holds at once. A later one holds after a day, so that nobody can hurry you."),),
        options=(*days, stay),
        chosen="stay",
    )


def really_end(link: Link) -> Confirm:
    """Ending is hers alone and safe: no pause, no reasons to give."""
    name = Name(link.name)
    week = say("Trusted", "For a week, payments that would need somebody's agreement wait at least a day.")
    return Confirm(
        key="end",
        trail=TRAIL,
        question=say("Trusted", "Shall {name} no longer help you?")(name=name),
        why=(
            say("Trusted", "It ends at once. You need not say why to anybody."),
            _NOT_TOLD(name=name),
            *((week,) if link.state is LinkState.ACTIVE and Power.APPROVE in link.powers else ()),
        ),
        facts=(),
        yes=say("Trusted", "End it"),
        no=say("Trusted", "Leave it as it is"),
        pause_seconds=0,
        look="stop",
    )


def ended(link: Link) -> Tell:
    """It is done."""
    return _told(
        "ended",
        say("Trusted", "It is ended. {name} can see and do nothing here any more.")(name=Name(link.name)),
        say("Trusted", "If you want it again one day, you can invite {name} anew.")(name=Name(link.name)),
    )


def paused(link: Link) -> Tell:
    """Nothing is allowed until she says otherwise."""
    return _told(
        "paused",
        say("Trusted", "{name} is paused: nothing can be seen or done, until you say so.")(name=Name(link.name)),
        _NOT_TOLD(name=Name(link.name)),
        say("Trusted", "To allow it again takes a day, so that nobody can hurry you."),
        *((say("Trusted", "Payments that would need somebody's agreement wait at least a day."),) if Power.APPROVE in link.powers else ()),
    )


def now_or_later(link: Link) -> Tell:
    """After a change: what holds, and what holds later."""
    later = coming(link)
    if later:
        wait = say("Trusted", "Until then everything stays as it is, and you can change your mind.")
        return _told("later", say("Trusted", "This holds a day from now."), *later, wait, mood="news")
    return _told("in-force", say("Trusted", "This holds from now on."), sentence(link), in_one_line(link.powers))


def power_gone(link: Link, power: Power) -> Tell:
    """It was taken away."""
    headline = say("Trusted", "From now on {name} may no longer do this.")(name=Name(link.name))
    return _told("less-now", headline, may_do(power), _NOT_TOLD(name=Name(link.name)))


def the_only_one(link: Link) -> Tell:
    """Without it nothing would be left to allow."""
    return _told(
        "only-power",
        say("Trusted", "This is the only thing that {name} may do.")(name=Name(link.name)),
        say("Trusted", "Without it there is nothing left to help with. Next we ask you whether it shall end."),
        mood="plain",
    )


def _line(link: Link, today: date) -> Item:
    _, icon = _STANDS.get(link.state, _OF_ANOTHER_KIND)
    soon = say("Trusted", "Ends on {day}. Is this still right?")(day=link.until)
    return Item(link.pairing_id, sentence(link), soon if ends_soon(link, today) else in_one_line(link.powers), icon=icon)


def _later(link: Link) -> bool:
    """Whether a later last day is to come."""
    return link.coming_until is not None and link.coming_until > link.until


def _whether(link: Link, power: Power) -> Say:
    if power in link.powers:
        return say("Trusted", "Yes")
    if power in link.coming_powers and link.coming_from:
        return say("Trusted", "From {moment} on")(moment=Ahead(link.coming_from))
    return say("Trusted", "No")


def _until(day: date) -> Say:
    return say("Trusted", "Until {day}")(day=day)


def _told(key: str, headline: Say, *why: Say, mood: str = "done") -> Tell:
    return Tell(key=key, trail=TRAIL, question=headline, why=why, go_on=_ALL_RIGHT, mood=mood)
