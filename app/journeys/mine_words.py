"""What the bank keeps about her, in plain sentences by kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.mine import Mine
from app.journeys.account_words import called
from app.journeys.corrections_words import TRAIL
from app.journeys.devices import called as device_called
from app.journeys.say import Digits, Name, Say, say
from app.journeys.steps import Browse, Choose, Item, Option

AT_ONCE: Final = 24
"""So many lines on one page."""
READ: Final = "read"
KEEP: Final = "keep"
WRONG: Final = "wrong"
ASKED: Final = "asked"
TITLE: Final = say("Mine", "What the bank keeps about {name}")
"""What the file is called."""
COUNTED: Final[dict[str, Say]] = {
    "payments": say("Mine", "Payments: {count}"),
    "paymentAnswers": say("Mine", "What you said when the bank asked about a payment: {count}"),
    "meters": say("Mine", "Bills that it knows for you: {count}"),
    "standingOrders": say("Mine", "Regular payments: {count}"),
    "drafts": say("Mine", "Tasks that you left half done: {count}"),
    "notices": say("Mine", "What it told you had happened: {count}"),
    "alertReceipts": say("Mine", "Warnings that were shown to you: {count}"),
    "diary": say("Mine", "What the people you trust have seen and done: {count}"),
    "shares": say("Mine", "What you and they have shown each other: {count}"),
    "visits": say("Mine", "Your numbers at branches: {count}"),
    "assistance": say("Mine", "How often staff looked at what you had prepared: {count}"),
    "feedback": say("Mine", "What you told it you think: {count}"),
    "corrections": say("Mine", "What you asked to have put right: {count}"),
    "counterActs": say("Mine", "What was done for you at the branch: {count}"),
}
_OF_ANOTHER_KIND: Final = say("Mine", "Something that this program does not know yet: {count}")


def what_to_do(asked: int, *, can_keep: bool) -> Choose[str]:
    """What can be done with it. ``asked``: so often she has asked to have something put right."""
    among = say("Mine", "A file among your documents. Whoever uses this computer can read it")
    kept = (Option(KEEP, say("Mine", "Keep a copy"), KEEP, among, "receipt"),)
    became = say("Mine", "What I asked to have put right"), say("Mine", "Asked so far: {count}")(count=asked)
    return Choose(
        key="mine",
        trail=TRAIL,
        question=say("Mine", "What the bank keeps about you is yours to see."),
        why=(say("Mine", "Your secret number is not among it: nobody can read that, the bank neither."),),
        options=(
            Option(READ, say("Mine", "Read it"), READ, say("Mine", "In plain words, one kind after the other"), "show"),
            *(kept if can_keep else ()),
            Option(WRONG, say("Mine", "Something is wrong"), WRONG, say("Mine", "Tell the bank how it should be"), "care"),
            *((Option(ASKED, became[0], ASKED, became[1], "clock"),) if asked else ()),
            Option("done", say("Mine", "All is well"), "done", icon="check"),
        ),
    )


def all_of_it(mine: Mine, seen: int) -> Browse:
    """Kind by kind, each under its heading, a page at once."""
    items = tuple(_items(mine))
    return Browse(
        key=f"kept-{seen}",
        trail=TRAIL,
        question=say("Mine", "This is what the bank keeps about you."),
        items=items[seen : seen + AT_ONCE],
        empty=say("Mine", "It keeps nothing about you."),
        done=say("Mine", "I have seen it"),
        more=say("Mine", "Show what comes next") if len(items) > seen + AT_ONCE else None,
    )


def _items(mine: Mine) -> Iterator[Item]:
    yield from _under(say("Mine", "Who you are"), "info", _who(mine))
    yield from _under(say("Mine", "Your accounts"), "money", _accounts(mine))
    yield from _under(say("Mine", "The people and firms in your list"), "pay", _named(say("Mine", "In your list: {name}"), mine.payees))
    since = say("Devices", "Known to the bank since {day}")
    known = ((device_called(each), since(day=each.enrolled_at.astimezone().date())) for each in mine.devices)
    yield from _under(say("Mine", "Your computers"), "computer", known)
    linked = _named(say("Mine", "Linked with you, now or before: {name}"), mine.linked)
    yield from _under(say("Mine", "Whom you trust, and who trusts you"), "family", linked)
    yield from _under(say("Mine", "When you signed in"), "key", _signed_in(mine))
    yield from _under(say("Mine", "And further"), "receipt", _counted(mine))


def _under(heading: Say, icon: str, said: Iterator[tuple[Say, Say | None]]) -> Iterator[Item]:
    for place, (sentence, detail) in enumerate(said):
        yield Item(f"{heading.text}-{place}", sentence, detail, None if place else heading, icon)


def _named(sentence: Say, names: tuple[str, ...]) -> Iterator[tuple[Say, Say | None]]:
    return ((sentence(name=Name(name)), None) for name in names)


def _who(mine: Mine) -> Iterator[tuple[Say, Say | None]]:
    yield say("Mine", "Your name: {name}")(name=Name(mine.name)), None
    yield say("Mine", "Your customer number: {digits}")(digits=Digits(mine.customer_number)), None


def _accounts(mine: Mine) -> Iterator[tuple[Say, Say | None]]:
    happened = say("Mine", "All that ever happened there: {count}")
    return ((called(each.kind, each.last_four), happened(count=each.entries)) for each in mine.accounts)


def _signed_in(mine: Mine) -> Iterator[tuple[Say, Say | None]]:
    if mine.signed_in:
        often = say("Mine", "In all: {count}")(count=len(mine.signed_in))
        yield say("Mine", "Last on {moment}")(moment=mine.signed_in[0]), often


def _counted(mine: Mine) -> Iterator[tuple[Say, Say | None]]:
    return ((COUNTED.get(kind, _OF_ANOTHER_KIND)(count=count), None) for kind, count in mine.counts if count)
