"""Somebody new: name and account off her paper, read back and looked up; and, once paid, a place in her list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.accounts import AccountNumber
from app.domain.payees import Payee, PayeeMatch
from app.domain.payments import Payment, PaymentStatus, Reason
from app.journeys.account_words import WRITTEN, number_facts, parted
from app.journeys.ports import Needs, Refused
from app.journeys.refusals import refusal
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Name, Say, say
from app.journeys.steps import Choose, EnterText, Option, Tell, Trail
from app.journeys.verification import LOOK_AGAIN, NOT_NOW, TAKE_THEIRS, tell_check, verify

KEEPING: Final = Trail(say("Payees", "Keep in your list"), of=3)
LONGEST_NAME: Final = 70
LONGEST_NICKNAME: Final = 40
PICTURES: Final[dict[str, Say]] = {
    "person": say("Payees", "A person"),
    "family": say("Payees", "Family"),
    "house": say("Payees", "House and home"),
    "shop": say("Payees", "Shop"),
    "market": say("Payees", "Market"),
    "garden": say("Payees", "Garden"),
    "school": say("Payees", "School"),
    "doctor": say("Payees", "Doctor"),
    "library": say("Payees", "Library"),
}
"""What can stand for a payee, by its name among the program's own pictures."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody she has not paid before, and what the bank found of name and account; ``None`` where the account is in her list."""

    payee: Payee
    match: PayeeMatch | None = None


def steps_for(scheme: str) -> int:
    """How many questions somebody new takes: the name, the parts of the number, both read back, what the bank found."""
    return len(WRITTEN[scheme]) + 3


def somebody_new(needs: Needs, scheme: str, known: tuple[Payee, ...], trail: Trail) -> Journey[Newcomer | None]:
    """Asks until name and account are as she wants them; nobody where she would rather not. ``trail`` is at the step before."""
    name, number = "", AccountNumber(scheme, "")
    told = trail.on(steps_for(scheme))
    while True:
        name = yield from ask(what_name(name, trail.on(1)))
        number = yield from enter_number(number, trail.on(2))
        yield from ask(read_back(number, told.on(-1)))
        if listed := next((payee for payee in known if payee.account == number), None):
            yield from ask(in_the_list(listed, told))
            return Newcomer(listed)
        check = yield from verify(needs, name, number)
        wish = yield from tell_check(name, number, check, told)
        if wish == NOT_NOW:
            return None
        if wish != LOOK_AGAIN:
            return Newcomer(Payee("", check.matched_name if wish == TAKE_THEIRS else name, number), check.match)


def enter_number(before: AccountNumber, trail: Trail) -> Journey[AccountNumber]:
    """Asks for the number, part by part, as its scheme is written; ``before`` is what she entered last time."""
    digits = ""
    for place, (part, suggestion) in enumerate(zip(WRITTEN[before.scheme], parted(before), strict=True)):
        digits += yield from ask(part.question(trail.on(place), suggestion))
    return AccountNumber(before.scheme, digits)


def what_name(before: str, trail: Trail) -> EnterText:
    """Whose account?"""
    return EnterText(
        key="payee-name",
        trail=trail,
        question=say("Payees", "What is the name of the person or firm?"),
        why=(say("Payees", "The full name, exactly as on your paper."),),
        label=say("Payees", "Name of the account"),
        least=1,
        most=LONGEST_NAME,
        suggestion=before,
    )


def read_back(number: AccountNumber, trail: Trail) -> Tell:
    """Is it the number on her paper? Who finds that it is not goes back."""
    return Tell(
        key="read-back",
        trail=trail,
        question=say("Payees", "Is this the number on your paper?"),
        why=(say("Payees", "Compare group by group. If something differs, press “Back”."),),
        facts=number_facts(number),
        go_on=say("Payees", "Yes, it is the same"),
    )


def in_the_list(payee: Payee, trail: Trail) -> Tell:
    """This account is in her list already, perhaps under another name."""
    return Tell(
        key="in-the-list",
        trail=trail,
        question=say("Payees", "This account is in your list already: {name}.")(name=Name(payee.called)),
        why=(say("Payees", "It is in the name of {name}. We go on with that.")(name=Name(payee.name)),),
        go_on=say("Payees", "Go on"),
        mood="news",
    )


def keep_in_list(needs: Needs, payment: Payment) -> Journey[None]:
    """After a first payment: shall we keep whom it went to? Only when the money has gone out does anybody come into the list.

    Nobody is offered a place there of whom she has just been told that it looks like a scam.
    """
    if Reason.SCAM_SIGNS in payment.reasons or not (payment.waits or payment.status is PaymentStatus.SETTLED):
        return
    known = yield from read(needs.bank.payees)
    if any(payee.account == payment.creditor_account for payee in known) or not (yield from ask(shall_we_keep(payment))):
        return
    nickname = yield from ask(what_nickname(payment.creditor_name))
    picture = yield from ask(which_picture(nickname or payment.creditor_name))
    payee = Payee("", payment.creditor_name, payment.creditor_account, nickname, picture)
    try:
        yield from act(needs.bank.add_payee, payee, payment.payment_id)
    except Refused as no:
        yield from ask(refusal(no, KEEPING.at(3)))
    else:
        yield from ask(kept(payee, payment))


def shall_we_keep(payment: Payment) -> Choose[bool]:
    """Once is enough for many; so it is asked, not assumed."""
    return Choose(
        key="keep",
        trail=KEEPING.at(1),
        question=say("Payees", "Shall we keep {name} in your list?")(name=Name(payment.creditor_name)),
        why=(say("Payees", "Then you need not enter the number again next time."),),
        options=(
            Option("yes", say("Payees", "Yes, keep"), value=True, icon="check"),
            Option("no", say("Payees", "No, this was for once"), value=False, icon="cross"),
        ),
    )


def what_nickname(name: str) -> EnterText:
    """What she calls them; may be left empty."""
    return EnterText(
        key="nickname",
        trail=KEEPING.at(2),
        question=say("Payees", "What do you call {name}?")(name=Name(name)),
        why=(say("Payees", "Such as “the plumber”. You can leave it empty."),),
        label=say("Payees", "My name for them"),
        most=LONGEST_NICKNAME,
    )


def which_picture(called: str) -> Choose[str]:
    """A picture to find them by."""
    return Choose(
        key="picture",
        trail=KEEPING.at(3),
        question=say("Payees", "Which picture suits {name}?")(name=Name(called)),
        options=tuple(Option(picture, label, picture, icon=picture) for picture, label in PICTURES.items()),
        look="pictures",
    )


def kept(payee: Payee, payment: Payment) -> Tell:
    """Where the money still waits, the list waits too."""
    later = say("Payees", "{name} comes into your list as soon as the money has gone out.")
    now = say("Payees", "{name} is in your list.")
    return Tell(
        key="kept",
        trail=KEEPING.at(3),
        question=(later if payment.waits else now)(name=Name(payee.called)),
        go_on=say("Payees", "Back to the start"),
        mood="done",
    )
