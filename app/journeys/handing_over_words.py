"""The pages of handing something over to look at, at either end of a link: what, read back, and what came of it."""

from __future__ import annotations

from typing import Final

from app.domain.family import Link, Side
from app.domain.hints import LONGEST_HINT
from app.domain.shares import LONGEST_SHARE, ShareKind
from app.journeys.ports import Refused
from app.journeys.say import Name, Say, as_it_is, say
from app.journeys.steps import Choose, EnterText, Fact, Option, Review, Tell, Trail
from app.journeys.steps_messages import EnterMessage

TRAIL: Final = Trail(say("Shares", "Show each other something"))
_UNDERSTOOD: Final = say("Shares", "I understand")
SAYS: Final = say("Shares", "What it says")
BETWEEN: Final = "  "
"""Between the headline of a warning, what goes round and what to do: it is handed over as one line."""
_THE_MESSAGE: Final = say("Shares", "The message")
_REFUSALS: Final[dict[str, tuple[Say, ...]]] = {
    "share_refused": (
        say("Shares", "Like this it cannot be handed over."),
        say("Shares", "A line has to be short, without long numbers and without links. So nobody can be led astray by it."),
        say("Shares", "Nothing was handed over. You can put it in other words, or call {name}."),
    ),
    "pairing_refused": (
        say("Shares", "At present nothing can be handed over to {name}."),
        say("Shares", "Nothing was handed over. You can call {name}."),
    ),
    "too_many_attempts": (
        say("Shares", "A lot has been handed over to {name} lately."),
        say("Shares", "After a while there is room again. Nothing was handed over. You can call {name}."),
    ),
}


def to_whom(links: tuple[Link, ...]) -> Choose[Link | None]:
    """Where there are several: one of them, or nobody."""
    rows: tuple[Option[Link | None], ...] = tuple(Option(link.pairing_id, as_it_is(Name(link.name)), link, icon="family") for link in links)
    return Choose(
        key="to-whom",
        trail=TRAIL,
        question=say("Shares", "Whom would you like to show it to?"),
        options=(*rows, Option("nobody", say("Shares", "Nobody, after all"), None, icon="cross")),
    )


def nobody_there() -> Tell:
    """No link is in force."""
    return Tell(
        key="nobody-to-show",
        trail=TRAIL,
        question=say("Shares", "At present there is nobody here to whom you can show it."),
        why=(say("Shares", "You can call somebody you know well, and tell about it."),),
        go_on=_UNDERSTOOD,
        mood="news",
    )


def what(link: Link) -> Choose[ShareKind | None]:
    """What can be handed over from this end; or nothing."""
    return Choose(
        key="what-to-show",
        trail=TRAIL,
        question=say("Shares", "What would you like to show {name}?")(name=Name(link.name)),
        options=(*(_of_his(link) if link.side is Side.HELPER else _of_hers(link)), _nothing()),
    )


def which_words(link: Link, before: str) -> EnterText:
    """What it says. ``before`` is what stood there when the bank did not take it."""
    return _his_line(link, before) if link.side is Side.HELPER else _message_she_got(link, before)


def read_back(link: Link, kind: ShareKind, text: str) -> Review:
    """All that goes, word by word, before it goes."""
    name = Name(link.name)
    question, why = _shall(link, kind)
    facts = warning(text) if kind is ShareKind.ALERT else (Fact(_THE_MESSAGE, text),)
    return Review(
        key="hand-over",
        trail=TRAIL,
        question=question(name=name),
        why=tuple(words(name=name) if "{name}" in words.text else words for words in why),
        facts=facts if text else (Fact(say("Shares", "To"), name, "name"),),
        yes=say("Shares", "Yes, ask") if kind is ShareKind.STOP else say("Shares", "Yes, show it"),
    )


def warning(text: str) -> tuple[Fact, ...]:
    """A warning that is passed on: its headline, and apart from it what it says."""
    headline, *rest = text.split(BETWEEN)
    return Fact(say("Shares", "The warning"), headline, "name"), *((Fact(SAYS, "\n".join(rest)),) if rest else ())


def handed_over(link: Link) -> Tell:
    """Done. When it is read is the other one's to say."""
    name = Name(link.name)
    return Tell(
        key="handed-over",
        trail=TRAIL,
        question=say("Shares", "It has been handed over to {name}.")(name=name),
        why=(
            say("Shares", "If the program is open there, {name} sees it at once; otherwise the next time.")(name=name),
            say("Shares", "Is it urgent? Then call {name} as well.")(name=name),
        ),
        go_on=_UNDERSTOOD,
        mood="done",
    )


def can_be_told(no: Refused) -> bool:
    """Whether there are words of its own for this refusal."""
    return no.code in _REFUSALS


def refused(no: Refused, link: Link) -> Tell:
    """Why it was not handed over, and what to do instead. How a link has ended is not told."""
    headline, *why = (words(name=Name(link.name)) if "{name}" in words.text else words for words in _REFUSALS[no.code])
    return Tell(key=f"refused-{no.code}", trail=TRAIL, question=headline, why=tuple(why), go_on=_UNDERSTOOD, mood="care")


def _of_hers(link: Link) -> tuple[Option[ShareKind | None], ...]:
    name = Name(link.name)
    reads, calls = say("Shares", "{name} reads it, and tells you what to think of it"), say("Shares", "{name} reads that you ask for it")
    return (
        Option("message", say("Shares", "A message that I got"), ShareKind.MESSAGE, reads(name=name), "message"),
        Option("stop", say("Shares", "Please call the bank for me"), ShareKind.STOP, calls(name=name), "headset"),
    )


def _of_his(link: Link) -> tuple[Option[ShareKind | None], ...]:
    decides = say("Shares", "{name} reads that you ask for it, and decides")(name=Name(link.name))
    bare = say("Shares", "Without long numbers and without links")
    return (
        Option("message", say("Shares", "A short line to read"), ShareKind.MESSAGE, bare, "message"),
        Option("stop", say("Shares", "Please stop everything"), ShareKind.STOP, decides, "stop"),
    )


def _nothing() -> Option[ShareKind | None]:
    return Option("nothing", say("Shares", "Nothing, after all"), None, icon="cross")


def _message_she_got(link: Link, before: str) -> EnterMessage:
    return EnterMessage(
        key="message",
        trail=TRAIL,
        question=say("Shares", "What does the message say?"),
        why=(
            say("Shares", "Paste it, or type what it says. The beginning is enough."),
            say("Shares", "Leave out secret numbers and codes. {name} does not need them, and nobody else does.")(name=Name(link.name)),
        ),
        label=_THE_MESSAGE,
        least=1,
        most=LONGEST_SHARE,
        suggestion=before,
    )


def _his_line(link: Link, before: str) -> EnterText:
    return EnterText(
        key="line",
        trail=TRAIL,
        question=say("Shares", "What would you like {name} to read?")(name=Name(link.name)),
        why=(say("Shares", "One kind line, without long numbers and without links: so nobody can be led astray by it."),),
        label=say("Shares", "Your line"),
        least=1,
        most=LONGEST_HINT,
        suggestion=before,
    )


def _shall(link: Link, kind: ShareKind) -> tuple[Say, tuple[Say, ...]]:
    """The question before it goes, and what belongs to it."""
    if kind is ShareKind.ALERT:
        return say("Shares", "Shall {name} see this warning?"), (say("Shares", "Only {name} sees it."),)
    if kind is ShareKind.MESSAGE:
        return say("Shares", "Shall {name} see this?"), (say("Shares", "Only {name} sees it."),)
    if link.side is Side.HELPER:
        return say("Shares", "Shall {name} read: please stop everything?"), (
            say("Shares", "Nothing is stopped by it: {name} decides."),
            say("Shares", "Call as well, on the number you have always used."),
        )
    return say("Shares", "Shall {name} read: please call the bank for me?"), (
        say("Shares", "Are you in a hurry or afraid? Then call the bank yourself, too: the number is on the back of your bank card."),
    )
