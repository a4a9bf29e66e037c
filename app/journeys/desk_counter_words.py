"""The pages of what staff do with a customer who stands before them: what to look at first, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.domain.counter import CodeFor, CounterCode, Present, Seen, WaitingLink
from app.journeys.ports import Refused
from app.journeys.say import Ahead, Digits, Name, Say, say
from app.journeys.steps import Choose, EnterDigits, EnterText, Fact, Item, Option, Tell, Trail

TRAIL: Final = Trail(say("DeskCounter", "With the customer here"))
_UNDERSTOOD: Final = say("DeskCounter", "I understand")
_LONGEST_NAME: Final = 70

ALONE: Final = "alone"
TOLD: Final = "told"
IDENTITY: Final = "identity"
_CHECKS: Final[dict[str, tuple[Say, Say]]] = {
    IDENTITY: (
        say("DeskCounter", "Have you looked at the identity card, and is it the person before you?"),
        say("DeskCounter", "Look at the picture, then at the face."),
    ),
    ALONE: (
        say("DeskCounter", "Is the customer alone with you, with the phone put away?"),
        say("DeskCounter", "Ask whoever came along to wait a few steps away. Say that you ask everybody."),
    ),
    TOLD: (
        say("DeskCounter", "“Whose idea was it to come here today?” Was it the customer’s own?"),
        say("DeskCounter", "Police, banks and prosecutors never send anybody to change limits or to let money go."),
    ),
}
"""What is made sure of before anything is done, one thing at a time."""


def check(what: str) -> Choose[bool]:
    """One thing to make sure of. Yes goes on; no ends it kindly."""
    question, why = _CHECKS[what]
    return Choose(
        key=f"sure-{what}",
        trail=TRAIL,
        question=question,
        why=(why,),
        options=(
            Option("yes", say("DeskCounter", "Yes"), value=True, icon="check"),
            Option("no", say("DeskCounter", "No, or I am not sure"), value=False, icon="cross"),
        ),
    )


_NOT_NOW: Final[dict[str, Say]] = {
    IDENTITY: say("DeskCounter", "Without the identity card nothing is changed. The customer can come again with it."),
    ALONE: say("DeskCounter", "Offer a chair in the back, tea, and time. Ask a colleague to join you."),
    TOLD: say("DeskCounter", "It may be a fraud. Ask a colleague to join you; in danger call the police."),
}


def not_now(what: str) -> Tell:
    """What to do instead."""
    return Tell(
        key=f"not-now-{what}",
        trail=TRAIL,
        question=say("DeskCounter", "Then not now. Nothing was changed."),
        why=(_NOT_NOW[what], say("DeskCounter", "Stay friendly: nobody did anything wrong.")),
        go_on=_UNDERSTOOD,
        mood="care",
    )


def which_customer() -> EnterDigits:
    """The number, as it stands on the card."""
    return EnterDigits(
        key="counter-number",
        trail=TRAIL,
        question=say("DeskCounter", "What is the customer’s number?"),
        why=(say("DeskCounter", "Never ask for the secret number, and look away while it is entered."),),
        label=say("DeskCounter", "Customer number"),
        least=6,
        most=12,
    )


def which_name() -> EnterText:
    """The name on the identity card: a number that was misheard opens nothing of a stranger's."""
    return EnterText(
        key="counter-name",
        trail=TRAIL,
        question=say("DeskCounter", "Which name stands on the identity card?"),
        why=(say("DeskCounter", "The bank compares it with the number."),),
        label=say("DeskCounter", "Name on the identity card"),
        least=1,
        most=_LONGEST_NAME,
    )


def code_told(present: Present, code: CounterCode) -> Tell:
    """The code, once. Where its answer was lost, another one is made."""
    if not code.code:
        return Tell(
            key="code-lost",
            trail=TRAIL,
            question=say("DeskCounter", "A code was made, but it did not arrive here."),
            why=(say("DeskCounter", "It is shown only once. Please make another one; the first then no longer works."),),
            go_on=_UNDERSTOOD,
            mood="care",
        )
    return Tell(
        key="code-told",
        trail=TRAIL,
        question=say("DeskCounter", "This is the code for {customer}.")(customer=Name(present.name)),
        why=(
            say("DeskCounter", "Write it down for the customer by hand. It is shown only once."),
            say("DeskCounter", "Say with it: “Give it to nobody, also not to us on the phone.”"),
        ),
        facts=(
            Fact(say("DeskCounter", "Code"), Digits(code.code), "money"),
            Fact(say("DeskCounter", "It works until"), Ahead(code.expires_at)),
        ),
        go_on=say("DeskCounter", "The customer has it"),
    )


def nothing_stopped(present: Present) -> Tell:
    """There is nothing to undo."""
    return Tell(
        key="nothing-stopped",
        trail=TRAIL,
        question=say("DeskCounter", "{customer} has not stopped anything.")(customer=Name(present.name)),
        why=(say("DeskCounter", "Money can go out already. Nothing was changed."),),
        go_on=_UNDERSTOOD,
        mood="news",
    )


def nothing_waits(present: Present) -> Tell:
    """There is nothing to let be looser."""
    return Tell(
        key="nothing-waits",
        trail=TRAIL,
        question=say("DeskCounter", "{customer} has asked for nothing that waits.")(customer=Name(present.name)),
        why=(say("DeskCounter", "The customer asks for it at home first, under My settings. Then it can hold here at once."),),
        go_on=_UNDERSTOOD,
        mood="news",
    )


def not_any_more() -> Tell:
    """What was to be done is not there any more."""
    return Tell(
        key="not-any-more",
        trail=TRAIL,
        question=say("DeskCounter", "There is nothing left to do."),
        why=(say("DeskCounter", "It holds already, or the customer has just taken it back. Look together how it stands."),),
        go_on=_UNDERSTOOD,
        mood="news",
    )


def holds_now() -> Tell:
    """It is done."""
    return Tell(
        key="holds-now",
        trail=TRAIL,
        question=say("DeskCounter", "Done. It holds from now on."),
        why=(say("DeskCounter", "The customer is told, and it stands in the records with your name."),),
        go_on=_UNDERSTOOD,
        mood="done",
    )


def which_two(links: Sequence[WaitingLink]) -> Choose[WaitingLink | None]:
    """Two who stand here together, out of those who have linked up."""
    two: list[Option[WaitingLink | None]] = [
        Option(
            each.pairing_id,
            say("DeskCounter", "{customer} and {helper}")(customer=Name(each.customer_name), helper=Name(each.helper_name)),
            each,
            say("DeskCounter", "Holds by itself {moment}")(moment=Ahead(each.in_force_from)),
            "family",
        )
        for each in links
        if not each.witnessed
    ]
    none: Option[WaitingLink | None] = Option("none", say("DeskCounter", "Neither of these"), None, icon="cross")
    return Choose(
        key="which-two",
        trail=TRAIL,
        question=say("DeskCounter", "Which two stand before you?"),
        why=(say("DeskCounter", "Both have compared the four pictures already."),),
        options=(*two, none),
    )


_REFUSED: Final[dict[str, tuple[Say, Say]]] = {
    "content_changed": (
        say("DeskCounter", "Just now something else was asked for."),
        say(
            "DeskCounter",
            "Nothing was changed here. If it was not the customer: stop, and call the fraud desk. Else look at it together once more.",
        ),
    ),
    "customer_unknown": (
        say("DeskCounter", "There is no customer with this number."),
        say("DeskCounter", "Please look at the card once more. Nothing was changed."),
    ),
    "customer_differs": (
        say("DeskCounter", "Number and name are not those of one person."),
        say("DeskCounter", "Please look at the identity card once more. Nothing was changed."),
    ),
    "too_many_attempts": (
        say("DeskCounter", "The bank asks you to stop here for today."),
        say("DeskCounter", "From your seat it was looked at often today. A colleague can go on at once. Nothing was changed."),
    ),
    "another_teller_needed": (
        say("DeskCounter", "A colleague has to make this code."),
        say("DeskCounter", "Whoever gave a customer one kind of code never gives the other kind too. So nobody could pass for a customer."),
    ),
    "pairing_refused": (
        say("DeskCounter", "This link is over already."),
        say("DeskCounter", "One of the two has ended it. Nothing was changed."),
    ),
    "forbidden": (
        say("DeskCounter", "You cannot be your own witness."),
        say("DeskCounter", "Please ask a colleague. Nothing was changed."),
    ),
}


def refused(no: Refused, *, witnessed: bool) -> Tell | None:
    """What the bank says to it; nothing for what is no matter of the counter.

    ``witnessed``: it was to be seen by somebody else than whoever asked for it.
    """
    if no.code not in _REFUSED or (no.code == "forbidden" and not witnessed):
        return None
    question, why = _REFUSED[no.code]
    return Tell(key=no.code.replace("_", "-"), trail=TRAIL, question=question, why=(why,), go_on=_UNDERSTOOD, mood="news")


LINES: Final[tuple[tuple[str, Say, Say, str], ...]] = (
    (CodeFor.PIN.value, say("DeskCounter", "The secret number is forgotten"), say("DeskCounter", "A code for a new one"), "key"),
    (CodeFor.DEVICE.value, say("DeskCounter", "A computer is to be connected"), say("DeskCounter", "A code for it"), "computer"),
    ("link", say("DeskCounter", "Two who trust each other"), say("DeskCounter", "Both are here: it holds at once"), "family"),
    (Seen.SAFEGUARDS.value, say("DeskCounter", "Higher limits"), say("DeskCounter", "What was asked for holds at once"), "shield"),
    (Seen.UNFREEZE.value, say("DeskCounter", "Let money go out again"), say("DeskCounter", "After everything was stopped"), "resume"),
)
"""What can be done: key, what it is, what comes of it, icon."""


def line(key: str, sentence: Say, detail: Say, icon: str) -> Item:
    """One of them at the desk's home."""
    return Item(key, sentence, detail, icon=icon)
