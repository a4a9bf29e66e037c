"""The pages of the queue at a branch: who waits, whom to call, what she prepared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.domain.visits import Looked, Purpose, Visit, VisitState
from app.journeys.branch_trip_words import CALLED
from app.journeys.ports import Refused
from app.journeys.say import Digits, Name, Say, say
from app.journeys.steps import Choose, EnterDigits, EnterText, Fact, Item, Option, Tell, Trail
from app.journeys.steps_visits import ShowBriefly

TRAIL: Final = Trail(say("DeskQueue", "Who waits at the branch"))
CALL: Final = "call"
CHECK_IN: Final = "check-in"
FINISH: Final = "finish"
LATER: Final = "later"
LOOK: Final = "look"
_UNDERSTOOD: Final = say("DeskQueue", "I understand")
_LONGEST_TICKET: Final = 200
_HIGHEST_WINDOW_DIGITS: Final = 2


def line(visit: Visit, key: str) -> Item:
    """One number of the queue."""
    sentence = say("DeskQueue", "{number}, {customer}")(number=Name(visit.number), customer=Name(visit.customer_name))
    if visit.state is VisitState.CALLED:
        return Item(key, sentence, _called_to(visit), icon="headset")
    if visit.state is VisitState.CHECKED_IN and visit.checked_in_at:
        detail = say("DeskQueue", "{purpose}. Here since {at}")(purpose=_purpose(visit), at=visit.checked_in_at.astimezone().time())
        return Item(key, sentence, detail, icon="clock")
    return Item(key, sentence, say("DeskQueue", "{purpose}. Not here yet")(purpose=_purpose(visit)), icon="home")


def _called_to(visit: Visit) -> Say:
    words = say("DeskQueue", "Called to window {window} by {name}")
    return words(window=visit.window or 0, name=Name(visit.called_by))


def _purpose(visit: Visit) -> Say:
    return CALLED.get(visit.purpose, CALLED[Purpose.OTHER])


def what_now(visit: Visit, *, ours: bool) -> Choose[str]:
    """One number, and what can be done about it. ``ours``: whoever sits here has called it."""
    return Choose(
        key=f"visit-{visit.state.value}",
        trail=TRAIL,
        question=say("DeskQueue", "{number}, {customer}: what now?")(number=Name(visit.number), customer=Name(visit.customer_name)),
        facts=(
            Fact(say("DeskQueue", "What it is about"), _purpose(visit)),
            Fact(say("DeskQueue", "Prepared at home"), _YES if visit.prepared else _NO),
            *((Fact(say("DeskQueue", "Window"), _called_to(visit)),) if visit.state is VisitState.CALLED else ()),
        ),
        options=(*(_AT_OUR_WINDOW[not visit.prepared :] if ours else _WAYS.get(visit.state, ())), _BACK),
    )


_YES: Final = say("DeskQueue", "Yes")
_NO: Final = say("DeskQueue", "Nothing")
_WAYS: Final[dict[VisitState, tuple[Option[str], ...]]] = {
    VisitState.TAKEN: (
        Option(CHECK_IN, say("DeskQueue", "Check in"), CHECK_IN, say("DeskQueue", "The customer stands here, ticket or not"), "check"),
    ),
    VisitState.CALLED: (
        Option(CALL, say("DeskQueue", "Call to my window instead"), CALL, say("DeskQueue", "You first see who has called it"), "speaker"),
    ),
    VisitState.CHECKED_IN: (
        Option(CALL, say("DeskQueue", "Call to my window"), CALL, say("DeskQueue", "It shows on the customer’s own screen too"), "speaker"),
    ),
}
_AT_OUR_WINDOW: Final = (
    Option(
        LOOK, say("DeskQueue", "See what was prepared"), LOOK, say("DeskQueue", "The customer sees that you look, and can end it"), "look"
    ),
    Option(FINISH, say("DeskQueue", "Finished"), FINISH, say("DeskQueue", "Served, or nobody came to the window"), "check"),
)
_BACK: Final = Option(LATER, say("DeskQueue", "Back to the queue"), LATER, icon="back")


def which_window() -> EnterDigits:
    """Asked once, until this program is closed."""
    return EnterDigits(
        key="window",
        trail=TRAIL,
        question=say("DeskQueue", "At which window do you sit?"),
        why=(say("DeskQueue", "You are asked once, until you close the program. Windows are counted from 1."),),
        label=say("DeskQueue", "Window"),
        least=1,
        most=_HIGHEST_WINDOW_DIGITS,
    )


def scan_ticket() -> EnterText:
    """What the scanner types, or the number that is printed large."""
    return EnterText(
        key="ticket",
        trail=TRAIL,
        question=say("DeskQueue", "Which ticket is it?"),
        why=(say("DeskQueue", "Hold it under the scanner, or type the large number."),),
        label=say("DeskQueue", "Ticket"),
        least=1,
        most=_LONGEST_TICKET,
    )


def checked_in(visit: Visit) -> Tell:
    """She is in the queue now."""
    return Tell(
        key="checked-in",
        trail=TRAIL,
        question=say("DeskQueue", "{number}, {customer} is here.")(number=Name(visit.number), customer=Name(visit.customer_name)),
        facts=(Fact(say("DeskQueue", "Served before"), visit.ahead),),
        go_on=say("DeskQueue", "Back to the queue"),
        mood="done",
    )


def prepared(visit: Visit, looked: Looked, fresh: Callable[[], tuple[Item, ...]]) -> ShowBriefly:
    """What she prepared, as long as it may be seen; going on ends the look."""
    return ShowBriefly(
        key="prepared",
        trail=TRAIL,
        question=say("DeskQueue", "This is what {customer} prepared.")(customer=Name(visit.customer_name)),
        why=(
            say("DeskQueue", "You see this until {at}. It stands in the customer’s diary that you looked.")(at=looked.ends_at),
            say("DeskQueue", "Never confirm anything for the customer."),
        ),
        items=shown(visit, looked),
        empty=_NO,
        done=say("DeskQueue", "End the look"),
        fresh=fresh,
    )


def shown(visit: Visit, looked: Looked) -> tuple[Item, ...]:
    """What she prepared, a line for each thing."""
    lines = [Item("purpose", say("DeskQueue", "It is about this: {what}")(what=_purpose(visit)))]
    if prepared := looked.prepared:
        ending, count = Digits(prepared.account_ending), prepared.copies
        lines += [Item("account", say("DeskQueue", "Account ending in {digits}")(digits=ending))] if prepared.account_ending else []
        lines += [Item("amount", say("DeskQueue", "Amount: {amount}")(amount=prepared.amount))] if prepared.amount else []
        lines += [Item("copies", say("DeskQueue", "Copies: {count}")(count=count))] if count else []
        lines += [Item("words", say("DeskQueue", "In the customer’s words: “{words}”")(words=prepared.words))] if prepared.words else []
    return tuple(lines)


def over() -> tuple[Item, ...]:
    """What stands there once it may not be seen any more."""
    return (Item("over", say("DeskQueue", "The look has ended"), say("DeskQueue", "Ask what you need to know."), icon="shield"),)


def no_branch(key: str) -> Item:
    """The one line of whoever works at no branch."""
    return Item(key, _NOWHERE, say("DeskQueue", "So there is no queue here"), icon="branch")


def nowhere() -> Tell:
    """Why there is no queue, and who can help."""
    return Tell(
        key="nowhere",
        trail=TRAIL,
        question=_NOWHERE,
        why=(say("DeskQueue", "Whoever looks after the bank’s computers can do that. The rest of the desk works without it."),),
        go_on=_UNDERSTOOD,
        mood="news",
    )


_NOWHERE: Final = say("DeskQueue", "No branch was put down for you")


def colleague_has_called(visit: Visit, no: Refused) -> Choose[bool]:
    """Two called one number: who was first has it, unless that one was asked."""
    name, window = str(no.facts.get("name", "")), no.facts.get("window", 0)
    return Choose(
        key="colleague-has-called",
        trail=TRAIL,
        question=say("DeskQueue", "{name} has called {number} to window {window}.")(
            name=Name(name), number=Name(visit.number), window=window if isinstance(window, int) else 0
        ),
        why=(say("DeskQueue", "Ask {name} before you take it over. The customer must not be sent to and fro.")(name=Name(name)),),
        options=(
            Option("leave", say("DeskQueue", "Leave it there"), value=False, icon="pause"),
            Option("take-over", say("DeskQueue", "I have asked: take it over"), value=True, icon="headset"),
        ),
    )


_REFUSED: Final[dict[str, Say]] = {
    "ticket_unknown": say("DeskQueue", "This is no ticket of this bank."),
    "ticket_branch": say("DeskQueue", "This ticket is for another branch."),
    "ticket_day": say("DeskQueue", "This ticket is for another day."),
    "ticket_used": say("DeskQueue", "This ticket was used already."),
    "visit_over": say("DeskQueue", "This number is over already."),
    "visit_not_here": say("DeskQueue", "The customer has not checked in."),
    "visit_not_called": say("DeskQueue", "This number was not called."),
    "assistance_over": say("DeskQueue", "The customer has ended your look."),
}


def refused(no: Refused) -> Tell | None:
    """What the bank says to a ticket or a number; nothing for what does not concern the queue."""
    words = _REFUSED.get(no.code)
    if words is None:
        return None
    look_ended = no.code == "assistance_over"
    kindly = say("DeskQueue", "That is the customer’s right. Ask what you need to know.") if look_ended else _SERVE_ANYWAY
    return Tell(key=no.code.replace("_", "-"), trail=TRAIL, question=words, why=(kindly,), go_on=_UNDERSTOOD, mood="news")


_SERVE_ANYWAY: Final = say("DeskQueue", "Nothing was changed. A new number can be taken at any time, and nobody is sent home.")


def gone() -> Tell:
    """It left the queue meanwhile."""
    return Tell(
        key="gone",
        trail=TRAIL,
        question=say("DeskQueue", "This number is no longer in the queue."),
        go_on=_UNDERSTOOD,
        mood="news",
    )
