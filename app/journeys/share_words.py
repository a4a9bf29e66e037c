"""What was handed over, in words: a line of each, and the page on which it is read. It stands there as plain text and does nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.domain.family import Side
from app.domain.shares import Share, ShareKind
from app.journeys.handing_over_words import SAYS, TRAIL, warning
from app.journeys.say import Name, Say, say
from app.journeys.steps import Browse, Choose, Fact, Item, Option, Tell

_UNDERSTOOD: Final = say("Shares", "I understand")
_CALL: Final = say("Shares", "Call {name}, on the number you have always used.")
_WARNING: Final = say("Shares", "{name} passes a warning on to you"), "care"
_WARNED: Final = say("Shares", "You passed a warning on to {name}"), "care"
_RECEIVED: Final[dict[tuple[Side, ShareKind], tuple[Say, str]]] = {
    (Side.CUSTOMER, ShareKind.ALERT): _WARNING,
    (Side.CUSTOMER, ShareKind.MESSAGE): (say("Shares", "{name} has something for you to read"), "message"),
    (Side.CUSTOMER, ShareKind.STOP): (say("Shares", "{name} asks you to stop everything"), "stop"),
    (Side.HELPER, ShareKind.ALERT): _WARNING,
    (Side.HELPER, ShareKind.MESSAGE): (say("Shares", "{name} asks you to look at a message"), "message"),
    (Side.HELPER, ShareKind.STOP): (say("Shares", "{name} asks you to call the bank for {name}"), "headset"),
}
_GIVEN: Final[dict[tuple[Side, ShareKind], tuple[Say, str]]] = {
    (Side.CUSTOMER, ShareKind.ALERT): _WARNED,
    (Side.CUSTOMER, ShareKind.MESSAGE): (say("Shares", "You showed {name} a message"), "message"),
    (Side.CUSTOMER, ShareKind.STOP): (say("Shares", "You asked {name} to call the bank for you"), "headset"),
    (Side.HELPER, ShareKind.ALERT): _WARNED,
    (Side.HELPER, ShareKind.MESSAGE): (say("Shares", "You gave {name} a line to read"), "message"),
    (Side.HELPER, ShareKind.STOP): (say("Shares", "You asked {name} to stop everything"), "stop"),
}
_OF_ANOTHER_KIND: Final = say("Shares", "With {name} there is something that only a newer version of this program knows"), "question"


def sentence(share: Share) -> Say:
    """Who handed what to whom."""
    return _words(share)[0](name=Name(share.name))


def line(share: Share, key: str) -> Item:
    """The same as a line of a list, with when, and whether it was looked at."""
    return Item(key, sentence(share), _looked_at(share), icon=_words(share)[1])


def listed(shares: tuple[Share, ...], fresh: Callable[[], tuple[Item, ...]]) -> Browse:
    """All of the last thirty days, either way."""
    return Browse(
        key="shares",
        trail=TRAIL,
        question=say("Shares", "This is what you have shown each other."),
        why=(say("Shares", "After thirty days it is gone from here by itself."),),
        items=lines(shares),
        empty=say("Shares", "Nothing was shown within thirty days."),
        done=say("Shares", "Back to the people I trust"),
        fresh=fresh,
        opens=True,
    )


def lines(shares: tuple[Share, ...]) -> tuple[Item, ...]:
    """A line of each, named by its id."""
    return tuple(line(share, share.share_id) for share in shares)


def asked_to_stop(share: Share) -> Choose[bool]:
    """He asks her to stop everything. Nothing has been stopped: that is hers to decide, on the page it leads to."""
    name = Name(share.name)
    return Choose(
        key="asked-to-stop",
        trail=TRAIL,
        question=say("Shares", "{name} asks you to stop everything. Would you like to?")(name=name),
        why=(
            say("Shares", "{name} asked on {moment}. Nothing has been stopped by it: you decide.")(name=name, moment=share.at),
            say("Shares", "Stopping is safe, and it can be undone. When in doubt, stop, and then call {name}.")(name=name),
        ),
        options=(
            Option(
                "stop",
                say("Shares", "Go to “Stop everything”"),
                value=True,
                detail=say("Shares", "There you first see what will not go out"),
                icon="stop",
            ),
            Option("not-now", say("Shares", "Not now: I call {name} first")(name=name), value=False, icon="phone"),
        ),
    )


def read_by_her(share: Share) -> Tell:
    """A line of his, or a warning that he passes on."""
    name = Name(share.name)
    label = say("Shares", "{name} writes")(name=name)
    return Tell(
        key="read-share",
        trail=TRAIL,
        question=sentence(share),
        why=(say("Shares", "Is it strange, or does it hurry you? Then do nothing."), _CALL(name=name)),
        facts=_text(share, label),
        go_on=_UNDERSTOOD,
    )


def read_by_him(share: Share) -> Tell:
    """What she shows him or asks of him, and what is wise now."""
    name = Name(share.name)
    if share.kind is ShareKind.STOP:
        why: tuple[Say, ...] = (
            _CALL(name=name),
            say("Shares", "Then call the bank: the number is on the back of your own bank card. Never use one from a message."),
            say("Shares", "There they can help {name} to stop everything; what {name} has they do not tell you.")(name=name),
        )
    elif share.kind is ShareKind.ALERT:
        why = (
            say("Shares", "The bank's warnings stand under “What scammers do now” here, too, with the number to call."),
            say("Shares", "Call {name}, and ask whether this has happened. “Do nothing for now” is always right.")(name=name),
        )
    else:
        why = (
            say("Shares", "Do nothing that it asks: open no link, and call no number."),
            say("Shares", "Call {name}, and say what you think. “Do nothing for now” is always right.")(name=name),
        )
    facts = _text(share, say("Shares", "The message"))
    return Tell(key="read-share", trail=TRAIL, question=sentence(share), why=why, facts=facts, go_on=_UNDERSTOOD, mood="care")


def given_before(share: Share) -> Tell:
    """What was handed over from this end, and whether it was looked at."""
    return Tell(
        key="given-share",
        trail=TRAIL,
        question=sentence(share),
        why=(_looked_at(share),),
        facts=_text(share, SAYS),
        go_on=say("Shares", "Go on"),
    )


def _words(share: Share) -> tuple[Say, str]:
    return (_RECEIVED if share.received else _GIVEN).get((share.side, share.kind), _OF_ANOTHER_KIND)


def _looked_at(share: Share) -> Say:
    name, moment = Name(share.name), share.at
    if share.received:
        return (say("Shares", "Came on {moment}") if share.seen else say("Shares", "New, came on {moment}"))(moment=moment)
    if share.seen:
        return say("Shares", "{name} has looked at it. Handed over on {moment}")(name=name, moment=moment)
    return say("Shares", "{name} has not looked at it yet. Handed over on {moment}")(name=name, moment=moment)


def _text(share: Share, label: Say) -> tuple[Fact, ...]:
    if share.text and share.kind is ShareKind.ALERT:
        return warning(share.text)
    return (Fact(label, share.text),) if share.text else ()
